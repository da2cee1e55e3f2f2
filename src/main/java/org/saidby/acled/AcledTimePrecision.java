package org.saidby.acled;

import java.util.Optional;

/**
 * How precisely the date of an event is known, column {@code time_precision} of the ACLED Codebook.
 *
 * <p>Only with {@link #DAY} is the date that of the event; the others stand for a period.
 */
public enum AcledTimePrecision implements AcledCode {
    /** 1: a source gives the day. */
    DAY(1, "day given by a source"),
    /** 2: some time in a week, a weekend or the like; the date is the middle of it. */
    WEEK(2, "some time in a week or a similar period"),
    /**
     * 3: some time in a month; the date is the middle of it, or its first or last day where its beginning or end was told of.
     * The table in ACLED's own package for R calls this the middle of a week; the codebook is followed here.
     */
    MONTH(3, "some time in a month");

    private final int number;
    private final String meaning;

    AcledTimePrecision(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number in the column, 1 to 3. */
    public int number() {
        return number;
    }

    @Override
    public String text() {
        return Integer.toString(number);
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Finds the precision with this number; empty for any other. */
    static Optional<AcledTimePrecision> find(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
