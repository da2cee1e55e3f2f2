package org.saidby;

import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfInterval;
import org.saidby.edtf.EdtfSet;

/** Times in a few English words, the same in every locale. */
final class WhenEnglish {

    private static final String NOT_TOLD = "at a time not told";

    private WhenEnglish() {}

    static String of(When when) {
        return when.date()
                .map(date -> dated(date, when.extent()))
                .or(() ->
                        when.anchor().map(anchor -> anchored(anchor, anchor.to().toString())))
                .or(() -> when.words().map(words -> "\"" + words + "\""))
                .orElse(NOT_TOLD);
    }

    static String of(ResolvedTime time) {
        boolean isRelation = time.told().date().isEmpty()
                && time.anchorDate().isPresent()
                && time.told().anchor().filter(TimeCount::isExact).isEmpty();
        return isRelation
                ? time.told().anchor().orElseThrow().relation() + " "
                        + time.anchorDate().get().toEnglish()
                : of(time.when());
    }

    private static String dated(Edtf date, Optional<TimeExtent> extent) {
        String words = date.toEnglish();
        boolean isOneDay = date.possibleDays().count().orElse(0) == 1;
        if (isOneDay || extent.isEmpty() || words.startsWith("some day")) {
            return words;
        }
        boolean isSomeDay = extent.get().equals(TimeExtent.SOME_DAY);
        if (!isSomeDay && !extent.get().equals(TimeExtent.ALL_DAYS)) {
            return words;
        }
        if (date instanceof EdtfInterval) {
            return (isSomeDay ? "some day " : "all days ") + words;
        }
        return (isSomeDay ? "some day in " : date instanceof EdtfSet ? "all days of " : "all of ") + words;
    }

    private static String anchored(TimeAnchor anchor, String to) {
        if (anchor.weekday().isPresent()) {
            return "the latest " + anchor.weekday().get().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " up to "
                    + to;
        }
        if (anchor.relation().equals(TimeRelation.AT) && anchor.offset().isEmpty()) {
            return anchor.unit().map(unit -> "the " + unit + " of ").orElse("at the time of ") + to;
        }
        return anchor.offset().map(offset -> period(offset) + " ").orElse("") + anchor.relation() + " " + to;
    }

    private static String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return parts.isEmpty() ? "no time" : String.join(" and ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
