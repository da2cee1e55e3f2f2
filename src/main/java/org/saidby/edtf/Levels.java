package org.saidby.edtf;

/** The level of a date by how it is written. */
final class Levels {

    private Levels() {}

    static int ofDate(String text, int digits, boolean negative, int marks) {
        int level = negative ? 1 : 0;
        if (marks != Marks.NONE) {
            boolean isOfTheWhole = Marks.isMark(text.charAt(text.length() - 1)) && Marks.countIn(text) == 1;
            level = Math.max(level, isOfTheWhole ? 1 : 2);
        }
        return DateDigits.hasAny(digits) ? Math.max(level, ofUnspecified(digits)) : level;
    }

    /** The level of digits left unspecified: 1 for five forms (LoC 2019, Unspecified digit(s) from the right), 2 for all others. */
    static int ofUnspecified(int digits) {
        int year = DateDigits.year(digits);
        int month = DateDigits.month(digits);
        int day = DateDigits.day(digits);
        if (DateDigits.hasAny(year)) {
            boolean isFromTheRight = month == 0 && !DateDigits.hasAny(year >>> 8) && (year & 0xF) == DateDigits.ANY;
            return isFromTheRight ? 1 : 2;
        }
        boolean isWhole = DateDigits.isUnspecified(month)
                ? day == 0 || DateDigits.isUnspecified(day)
                : !DateDigits.hasAny(month) && DateDigits.isUnspecified(day);
        return isWhole ? 1 : 2;
    }
}
