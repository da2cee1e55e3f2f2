package org.saidby.ucdp;

/** How precisely the date of an event is known, column {@code date_prec} of the UCDP GED Codebook. */
public enum DatePrecision implements GedCode {
    /** 1: the exact day is known. */
    DAY(1, "exact day", 1, 1),
    /** 2: a range of two to six days. */
    DAYS(2, "range of 2 to 6 days", 2, 6),
    /** 3: a week. */
    WEEK(3, "week", 1, 7),
    /** 4: a range of eight to thirty days, or a month. */
    MONTH(4, "range of 8 to 30 days or a month", 1, 31),
    /** 5: a range of more than a month, up to a year. */
    YEAR(5, "range of more than a month up to a year", 1, 366);

    private final int number;
    private final String meaning;
    private final int leastDays;
    private final int mostDays;

    DatePrecision(int number, String meaning, int leastDays, int mostDays) {
        this.number = number;
        this.meaning = meaning;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Returns the precision of a time that has so many possible days; of one day that is told as about or perhaps right that of a week,
     * since every wider one has a lower bound of its own.
     */
    static DatePrecision of(long days, boolean isExact) {
        if (days == 1) {
            return isExact ? DAY : WEEK;
        }
        return days <= DAYS.mostDays ? DAYS : days <= WEEK.mostDays ? WEEK : days <= MONTH.mostDays ? MONTH : YEAR;
    }

    /** Returns whether a range of so many days, both ends counted, is no longer than this allows and, of a few days, not shorter. */
    boolean fits(long days) {
        return days >= leastDays && days <= mostDays;
    }
}
