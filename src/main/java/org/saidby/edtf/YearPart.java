package org.saidby.edtf;

/**
 * A part of a year that stands where a month would (LoC 2019, Seasons and Sub-year groupings; ISO 8601-2:2019, 4.8.1).
 *
 * <p>Seasons are taken by whole months, as meteorologists count. One that crosses the year's end belongs to the year in which
 * it starts, since the texts do not say and ISO leaves it open.
 */
public enum YearPart {
    /** 21: spring, wherever on earth; March to May or September to November. */
    SPRING(21, 3, 3),
    /** 22: summer, wherever on earth; June to August, or December to February of the next year. */
    SUMMER(22, 6, 3),
    /** 23: autumn, wherever on earth; September to November or March to May. */
    AUTUMN(23, 9, 3),
    /** 24: winter, wherever on earth; December to February of the next year, or June to August. */
    WINTER(24, 12, 3),
    /** 25: spring in the northern hemisphere; March to May. */
    NORTHERN_SPRING(25, 3, 3),
    /** 26: summer in the northern hemisphere; June to August. */
    NORTHERN_SUMMER(26, 6, 3),
    /** 27: autumn in the northern hemisphere; September to November. */
    NORTHERN_AUTUMN(27, 9, 3),
    /** 28: winter in the northern hemisphere; December to February of the next year. */
    NORTHERN_WINTER(28, 12, 3),
    /** 29: spring in the southern hemisphere; September to November. */
    SOUTHERN_SPRING(29, 9, 3),
    /** 30: summer in the southern hemisphere; December to February of the next year. */
    SOUTHERN_SUMMER(30, 12, 3),
    /** 31: autumn in the southern hemisphere; March to May. */
    SOUTHERN_AUTUMN(31, 3, 3),
    /** 32: winter in the southern hemisphere; June to August. */
    SOUTHERN_WINTER(32, 6, 3),
    /** 33: January to March. */
    FIRST_QUARTER(33, 1, 3),
    /** 34: April to June. */
    SECOND_QUARTER(34, 4, 3),
    /** 35: July to September. */
    THIRD_QUARTER(35, 7, 3),
    /** 36: October to December. */
    FOURTH_QUARTER(36, 10, 3),
    /** 37: January to April. */
    FIRST_THIRD(37, 1, 4),
    /** 38: May to August. */
    SECOND_THIRD(38, 5, 4),
    /** 39: September to December. */
    LAST_THIRD(39, 9, 4),
    /** 40: January to June. */
    FIRST_HALF(40, 1, 6),
    /** 41: July to December. */
    SECOND_HALF(41, 7, 6);

    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;
    private static final int LAST_OF_LEVEL_ONE = 24;
    private static final YearPart[] ALL = values();

    private final int code;
    private final int firstMonth;
    private final int months;

    YearPart(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    static boolean isCode(int code) {
        return code >= FIRST_CODE && code <= LAST_CODE;
    }

    static YearPart of(int code) {
        return ALL[code - FIRST_CODE];
    }

    /** The number that stands for it, from 21 to 41. */
    public int code() {
        return code;
    }

    /** Returns whether it is a season of either hemisphere, so that two stretches of the year can be meant. */
    public boolean isOfEitherHemisphere() {
        return code <= LAST_OF_LEVEL_ONE;
    }

    int level() {
        return isOfEitherHemisphere() ? 1 : 2;
    }

    /** The days of it in a year, with its first month moved by half a year or not. */
    DayPattern in(int year, boolean moved) {
        int first = moved ? (firstMonth + 5) % 12 + 1 : firstMonth;
        int last = first + months - 1;
        return DayPattern.range(
                Days.of(year, first, 1), Days.lastOfMonth(last > 12 ? year + 1L : year, last > 12 ? last - 12 : last));
    }
}
