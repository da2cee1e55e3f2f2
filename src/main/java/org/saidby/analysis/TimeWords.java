package org.saidby.analysis;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDateTime;

/** What decided how two times stand to each other, in arguments and in words. */
final class TimeWords {

    private TimeWords() {}

    /** Returns such as {@code  have no day in common and are 1 day apart} or {@code  are moments 7 minutes apart}. */
    static String apart(When one, When other, Map<String, String> arguments) {
        Edtf date = one.date().orElseThrow();
        Edtf another = other.date().orElseThrow();
        if (date instanceof EdtfDateTime time && another instanceof EdtfDateTime moment) {
            if (Moments.isFixed(time) != Moments.isFixed(moment)) {
                return " have no day in common by any offset";
            }
            long seconds = Math.abs(Moments.seconds(time) - Moments.seconds(moment));
            arguments.put("seconds", Long.toString(seconds));
            return " are moments " + period(Duration.ofSeconds(seconds)) + " apart";
        }
        OptionalLong ahead = daysFrom(date, another);
        OptionalLong days = ahead.isPresent() ? ahead : daysFrom(another, date);
        if (days.isEmpty()) {
            return " have no day in common";
        }
        arguments.put("days", Long.toString(days.getAsLong()));
        return " have no day in common and are " + count(days.getAsLong(), "day") + " apart";
    }

    /** From the end of the earlier time to the beginning of the later one; empty if they interlock or have no such ends. */
    private static OptionalLong daysFrom(Edtf earlier, Edtf later) {
        if (!earlier.latest().isDay() || !later.earliest().isDay()) {
            return OptionalLong.empty();
        }
        long days = ChronoUnit.DAYS.between(
                earlier.latest().day().get(), later.earliest().day().get());
        return days > 0 ? OptionalLong.of(days) : OptionalLong.empty();
    }

    private static String period(Duration period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.toDays(), "day");
        add(parts, period.toHoursPart(), "hour");
        add(parts, period.toMinutesPart(), "minute");
        add(parts, period.toSecondsPart(), "second");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number != 0) {
            parts.add(count(number, unit));
        }
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** Returns which of two times is marked how: {@code one is approximate}. */
    static String doubt(When one, When other) {
        String mark = TimeDoubt.words(one.date().orElseThrow());
        String another = TimeDoubt.words(other.date().orElseThrow());
        if (mark.isEmpty() || another.isEmpty()) {
            return "one is " + mark + another;
        }
        return mark.equals(another) ? "both are " + mark : "one is " + mark + " and the other " + another;
    }

    /** Returns the times of which two claims speak, behind a comma: {@code , 2018 and 2019}. */
    static String spans(Sense one, Sense other, Map<String, String> arguments) {
        return ", " + span("firstSpan", one, arguments) + " and " + span("secondSpan", other, arguments);
    }

    private static String span(String name, Sense sense, Map<String, String> arguments) {
        @Nullable When span = sense.span();
        if (span == null) {
            return sense.isUndated() ? "a time without a date" : "no time told";
        }
        String date = span.date().orElseThrow().toString();
        arguments.put(name, date);
        return date;
    }
}
