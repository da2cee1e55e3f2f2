package org.saidby.edtf;

/**
 * Reads one date: a year, a month, a day or a part of a year, with marks and unspecified digits.
 *
 * <p>What cannot be read is thrown at once. A date that does not exist is remembered, since only text that is well formed
 * throughout can be said to be about such a date.
 */
abstract class DateParser extends Cursor {

    private static final int ALL_PARTS = Marks.YEAR | Marks.MONTH | Marks.DAY;
    private static final int MAX_LENGTH_OF_NUMBER = 9;
    private static final String DIGIT_OR_X = "a digit or X";
    private static final String MONTHS = "a month from 01 to 12";

    /** What else could have come where the date ended, such as {@code "?, ~, %, "}; for the message if something did. */
    String further = "";

    /** Whether unspecified digits are of level 2 wherever they stand. */
    boolean inInterval;

    private int marks;
    private int markCount;
    private int firstMark;

    DateParser(String text) {
        super(text);
    }

    /** Returns the time of a day; only called at a T. */
    abstract Edtf time(int start, long day);

    /**
     * Reads a date, up to where it ends.
     *
     * @param alone whether it is the whole text, and may be a part of a year or have a time
     */
    Edtf date(boolean alone) {
        int start = pos;
        marks = Marks.NONE;
        markCount = 0;
        mark(Marks.YEAR);
        if (skip('Y')) {
            return longYear(start);
        }
        int sign = pos;
        boolean negative = skip('-');
        int year = yearDigits(pos > start);
        if (negative) {
            raise(1, sign);
            if (year == 0) {
                throw malformed(sign, "0000 for the year 0");
            }
        }
        boolean isKnown = !DateDigits.hasAny(year);
        if (isKnown && skip('S')) {
            int number = DateDigits.number(year);
            return significantYear(start, negative ? -number : number);
        }
        boolean marked = mark(Marks.YEAR);
        if (skip('-')) {
            return inYear(start, year, negative, alone);
        }
        further = marked ? "-, " : isKnown ? "-, S, ?, ~, %, " : "-, ?, ~, %, ";
        return made(start, DateDigits.join(year, 0, 0), negative);
    }

    private int yearDigits(boolean hasBegun) {
        int digits = 0;
        for (int i = 0; i < 4; i++) {
            digits = digits << 4 | digitOrX(i == 0 && !hasBegun ? "a year" : DIGIT_OR_X);
        }
        return digits;
    }

    private int digitOrX(String expected) {
        return skip('X') ? DateDigits.ANY : digit(expected);
    }

    private int twoDigitsOrX() {
        int tens = digitOrX(DIGIT_OR_X);
        return tens << 4 | digitOrX(DIGIT_OR_X);
    }

    private Edtf inYear(int start, int year, boolean negative, boolean alone) {
        mark(Marks.MONTH);
        int at = pos;
        int month = twoDigitsOrX();
        boolean mayBePart = alone && markCount == 0 && !DateDigits.hasAny(year);
        boolean isKnown = !DateDigits.hasAny(month);
        int number = DateDigits.number(month);
        if (isKnown && YearPart.isCode(number)) {
            if (!mayBePart) {
                throw malformed(at, MONTHS + ", as a part of the year stands alone");
            }
            int of = DateDigits.number(year);
            return partOfYear(start, at, negative ? -of : of, YearPart.of(number));
        }
        boolean exists = isKnown ? number >= 1 && number <= 12 : DateDigits.possible(month, 12) != 0;
        if (!exists) {
            impossible(at, mayBePart ? MONTHS + " or a part of the year from 21 to 41" : MONTHS);
        }
        boolean marked = mark(Marks.YEAR | Marks.MONTH);
        if (skip('-')) {
            return inMonth(start, DateDigits.join(year, month, 0), negative, exists, alone);
        }
        further = marked ? "-, " : "-, ?, ~, %, ";
        return made(start, DateDigits.join(year, month, 0), negative);
    }

    private Edtf partOfYear(int start, int at, int year, YearPart part) {
        raise(part.level(), at);
        requireEnd("the end, as a part of the year stands alone");
        further = "";
        return new EdtfYearPart(since(start), year, part);
    }

    private Edtf inMonth(int start, int yearAndMonth, boolean negative, boolean exists, boolean alone) {
        mark(Marks.DAY);
        int at = pos;
        int day = twoDigitsOrX();
        int digits = yearAndMonth | day;
        int longest = exists ? longestMonth(yearAndMonth, negative) : 31;
        int least = DateDigits.hasAny(day)
                ? Integer.numberOfTrailingZeros(DateDigits.possible(day, 31)) + 1
                : DateDigits.number(day);
        if (least == 0 || least > longest) {
            impossible(at, "a day from 01 to " + longest);
        }
        boolean mayHaveTime = alone && markCount == 0 && !DateDigits.hasAny(digits);
        if (mayHaveTime && skip('T')) {
            return time(start, impossible == null ? DatePatterns.first(digits, negative) : 0);
        }
        boolean marked = mark(ALL_PARTS);
        further = marked ? "" : mayHaveTime ? "T, ?, ~, %, " : "?, ~, %, ";
        return made(start, digits, negative);
    }

    private static int longestMonth(int digits, boolean negative) {
        int year = DateDigits.year(digits);
        int month = DateDigits.month(digits);
        // the sign does not matter for a leap year but for the year 0, which has none
        return DateDigits.hasAny(digits)
                ? DatePatterns.longestMonth(year, negative, month)
                : Days.lengthOfMonth(DateDigits.number(year), DateDigits.number(month));
    }

    /** Reads a mark, if there is one, for some parts. */
    private boolean mark(int parts) {
        char c = peek();
        if (!Marks.isMark(c)) {
            return false;
        }
        firstMark = markCount++ == 0 ? pos : firstMark;
        marks |= Marks.of(c, parts);
        pos++;
        return true;
    }

    private Edtf made(int start, int digits, boolean negative) {
        raiseForMarks();
        if (DateDigits.hasAny(digits)) {
            raise(inInterval ? 2 : Levels.ofUnspecified(digits), text.indexOf('X', start));
        }
        return new EdtfDate(since(start), digits, negative, marks);
    }

    private void raiseForMarks() {
        if (markCount > 0) {
            raise(markCount == 1 && firstMark == pos - 1 ? 1 : 2, firstMark);
        }
    }

    private Edtf longYear(int start) {
        int letter = pos - 1;
        boolean negative = skip('-');
        int first = pos;
        if (peek() == '0') {
            throw malformed("a digit from 1 to 9");
        }
        long year = positiveNumber();
        if (pos - first > EdtfYear.MAX_DIGITS) {
            throw beyondLimit(first + EdtfYear.MAX_DIGITS, tooManyDigits("the end of the year"));
        }
        boolean isExponential = pos > first && skip('E');
        if (isExponential) {
            raise(2, pos - 1);
            year = timesPowerOfTen(year);
        } else if (pos - first < 5) {
            throw malformed("a digit");
        }
        raise(1, letter);
        further = isExponential ? "a digit, S, ?, ~, %, " : "a digit, E, S, ?, ~, %, ";
        long signed = negative ? -year : year;
        return skip('S') ? significantYear(start, signed) : yearMade(start, signed, 0);
    }

    private static String tooManyDigits(String what) {
        return what + ", as a year has at most " + EdtfYear.MAX_DIGITS + " digits here";
    }

    private long timesPowerOfTen(long year) {
        int at = pos;
        long exponent = requirePositiveNumber();
        long power = year;
        for (long i = 0; i < exponent; i++) {
            if (power > Days.MAX_YEAR / 10) {
                throw beyondLimit(at, tooManyDigits("a smaller exponent"));
            }
            power *= 10;
        }
        return power;
    }

    private Edtf significantYear(int start, long year) {
        raise(2, pos - 1);
        int at = pos;
        long digits = requirePositiveNumber();
        if (pos - at > MAX_LENGTH_OF_NUMBER) {
            throw beyondLimit(at, "a smaller number of digits");
        }
        further = "a digit, ?, ~, %, ";
        return yearMade(start, year, (int) digits);
    }

    private Edtf yearMade(int start, long year, int significant) {
        if (mark(Marks.YEAR)) {
            further = "";
        }
        raiseForMarks();
        return new EdtfYear(since(start), year, significant, marks);
    }

    private long requirePositiveNumber() {
        if (!isDigit(peek()) || peek() == '0') {
            throw malformed("a digit from 1 to 9");
        }
        return positiveNumber();
    }

    /** Reads digits; of too large a number, not more than that it is. */
    private long positiveNumber() {
        long number = 0;
        while (isDigit(peek())) {
            number = Math.min(number * 10 + text.charAt(pos++) - '0', Days.MAX_YEAR + 1);
        }
        return number;
    }
}
