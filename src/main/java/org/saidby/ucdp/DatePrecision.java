package org.saidby.ucdp;

/** How precisely the date of an event is known, column {@code date_prec} of the UCDP GED Codebook. */
public enum DatePrecision implements GedCode {
    /** 1: the exact day is known. */
    DAY(1, "exact day"),
    /** 2: a range of two to six days. */
    DAYS(2, "range of 2 to 6 days"),
    /** 3: a week. */
    WEEK(3, "week"),
    /** 4: a range of eight to thirty days, or a month. */
    MONTH(4, "range of 8 to 30 days or a month"),
    /** 5: a range of more than a month, up to a year. */
    YEAR(5, "range of more than a month up to a year");

    private final int number;
    private final String meaning;

    DatePrecision(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
