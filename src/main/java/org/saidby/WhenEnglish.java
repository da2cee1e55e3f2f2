package org.saidby;

import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;
import org.saidby.edtf.EdtfDateTime;
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
        return time.told()
                .anchor()
                .filter(anchor -> time.told().date().isEmpty() && time.counted().isPresent())
                .filter(anchor -> !TimeCount.isExact(anchor)
                        && anchor.offset().isEmpty()
                        && anchor.unit().isEmpty())
                .flatMap(anchor -> time.anchorDate()
                        .filter(date -> readsWellBehind(anchor.relation(), date))
                        .map(date -> anchor.relation() + " " + date.toEnglish()))
                .orElseGet(() -> of(time.when()));
    }

    /** "Before 2018" would leave out the days of 2018 before the last one, and "until from 2014 on" is no English. */
    private static boolean readsWellBehind(TimeRelation relation, Edtf date) {
        return !(date instanceof EdtfInterval || date instanceof EdtfSet)
                && (TimeCount.isOneEnd(relation) || TimeCount.isOneDay(date));
    }

    private static String dated(Edtf date, Optional<TimeExtent> extent) {
        String words = date.toEnglish();
        boolean isSomeDay = TimeExtent.isSomeDay(extent);
        if (isOfADay(date) || !isSomeDay && !TimeExtent.isAllDays(extent)) {
            return words;
        }
        if (date instanceof EdtfInterval) {
            return (isSomeDay ? "some day " : "all days ") + words;
        }
        return (isSomeDay ? "some day in " : date instanceof EdtfSet ? "all days of " : "all of ") + words;
    }

    private static boolean isOfADay(Edtf date) {
        return date instanceof EdtfDate plain && plain.precision().equals(EdtfDate.Part.DAY)
                || date instanceof EdtfDateTime;
    }

    private static String anchored(TimeAnchor anchor, String to) {
        if (anchor.weekday().isPresent()) {
            return "the latest " + anchor.weekday().get().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " up to "
                    + to;
        }
        boolean isBefore = anchor.relation().equals(TimeRelation.BEFORE);
        String point = anchor.offset()
                .map(offset -> period(offset) + (isBefore ? " before " : " after ") + to)
                .orElse(to);
        String stretch = anchor.unit()
                .map(unit -> "the " + unit + (anchor.offset().isPresent() ? " " : " of ") + point)
                .orElse(point);
        if (anchor.relation().equals(TimeRelation.AT)) {
            return stretch.equals(to) ? "at the time of " + to : stretch;
        }
        boolean isTold =
                anchor.offset().isPresent() && (isBefore || anchor.relation().equals(TimeRelation.AFTER));
        return isTold ? stretch : anchor.relation() + " " + stretch;
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
