package org.saidby.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day and a time of that day, to the second: {@code 1985-04-12T23:20:30}, {@code 1985-04-12T23:20:30Z}, {@code
 * 1985-04-12T23:20:30+04:30}, {@code 1985-04-12T23:20:30-04}.
 *
 * <p>Level 0 (LoC 2019, Date and Time); level 1 if the year is negative. A time without an offset is local and stays
 * so, and an offset stays as written. The possible day is the day as written. Offsets go from -18:00 to +18:00, as
 * {@link ZoneOffset} does, and zero is written with a plus, as ISO 8601-1:2019 asks. {@code 24:00:00} is the end of its
 * day (ISO 8601-1:2019/Amd 1:2022). There is no second 60: which days had a leap second cannot be known without a table
 * that grows.
 */
public final class EdtfDateTime implements Edtf {

    /** Stands for no offset, that is, local time. */
    static final int LOCAL = Integer.MIN_VALUE;

    private static final int SECONDS_PER_DAY = 86_400;

    private final String text;
    private final long day;
    private final int secondOfDay;
    private final int offsetSeconds;

    EdtfDateTime(String text, long day, int secondOfDay, int offsetSeconds) {
        this.text = text;
        this.day = day;
        this.secondOfDay = secondOfDay;
        this.offsetSeconds = offsetSeconds;
    }

    static EdtfDateTime of(LocalDateTime time, int offsetSeconds) {
        if (time.getNano() != 0) {
            throw new IllegalArgumentException("time has a fraction of a second: " + time);
        }
        if (offsetSeconds != LOCAL && offsetSeconds % 60 != 0) {
            throw new IllegalArgumentException(
                    "offset is not of whole minutes: " + ZoneOffset.ofTotalSeconds(offsetSeconds));
        }
        String text = Edtf.from(time.toLocalDate()) + "T" + twoDigits(time.getHour()) + ":"
                + twoDigits(time.getMinute()) + ":" + twoDigits(time.getSecond())
                + (offsetSeconds == LOCAL ? "" : ZoneOffset.ofTotalSeconds(offsetSeconds));
        return new EdtfDateTime(
                text, time.toLocalDate().toEpochDay(), time.toLocalTime().toSecondOfDay(), offsetSeconds);
    }

    private static String twoDigits(int number) {
        return Integer.toString(100 + number).substring(1);
    }

    /** The day as written. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }

    /** The local date and time; for {@code 24:00:00} the midnight at which the day as written ends. */
    public LocalDateTime local() {
        return LocalDateTime.of(date(), LocalTime.MIDNIGHT).plusSeconds(secondOfDay);
    }

    /** The offset from UTC; empty if none is written, which leaves the time local. */
    public Optional<ZoneOffset> offset() {
        return offsetSeconds == LOCAL ? Optional.empty() : Optional.of(ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    int secondOfDay() {
        return secondOfDay;
    }

    @Override
    public Optional<LocalDateTime> toLocalDateTime() {
        return offsetSeconds == LOCAL && secondOfDay < SECONDS_PER_DAY ? Optional.of(local()) : Optional.empty();
    }

    @Override
    public Optional<OffsetDateTime> toOffsetDateTime() {
        return offset().filter(offset -> secondOfDay < SECONDS_PER_DAY).map(local()::atOffset);
    }

    @Override
    public int level() {
        return text.charAt(0) == '-' ? 1 : 0;
    }

    @Override
    public DaySet possibleDays() {
        return DaySet.between(day, day);
    }

    @Override
    public DaySet certainDays() {
        return possibleDays();
    }

    @Override
    public Bound earliest() {
        return Bound.on(day);
    }

    @Override
    public Bound latest() {
        return Bound.on(day);
    }

    /** Returns false: a date and time takes no mark (LoC 2019 marks dates only). */
    @Override
    public boolean isUncertain() {
        return false;
    }

    /** Returns false: a date and time takes no mark (LoC 2019 marks dates only). */
    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDateTime that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
