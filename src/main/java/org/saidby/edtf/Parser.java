package org.saidby.edtf;

import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one value, character by character.
 *
 * <p>What cannot be read is thrown at once. A date that does not exist is remembered and thrown at the end, since only
 * text that is well formed throughout can be said to be about such a date.
 */
final class Parser extends Cursor {

    private static final String MARKS = "?, ~, % or the end";

    private boolean inInterval;

    private Parser(String text) {
        super(text);
    }

    static Edtf parse(String text) {
        Edtf day = text.length() == 10 ? plainDay(text) : null;
        return day != null ? day : new Parser(text).whole();
    }

    /** Reads what most texts are, without as much as a parser. */
    private static @Nullable Edtf plainDay(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = plain(text, 0) * 100 + plain(text, 2);
        int month = plain(text, 5);
        int day = plain(text, 8);
        boolean exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= Days.lengthOfMonth(year, month);
        return exists ? new EdtfDate(text, year, year, month, day, Qualifier.NONE) : null;
    }

    private static int plain(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -10_000;
    }

    private Edtf whole() {
        if (text.length() > Edtf.MAX_LENGTH) {
            throw EdtfException.syntax(
                    text, Edtf.MAX_LENGTH, "the end, as at most " + Edtf.MAX_LENGTH + " characters are read,");
        }
        int slash = text.indexOf('/');
        Edtf value = slash < 0 ? date() : interval(slash);
        if (impossible != null) {
            throw impossible;
        }
        return value;
    }

    private Edtf interval(int slash) {
        inInterval = true;
        limit = slash;
        Edtf start = intervalEnd();
        pos = slash + 1;
        limit = text.length();
        int second = pos;
        Edtf end = intervalEnd();
        if (start == null && end == null) {
            pos = second;
            throw malformed("a date, as the other end is none");
        }
        boolean reversed = impossible == null
                && start != null
                && end != null
                && start.earliest().number() > end.latest().number();
        if (reversed) {
            impossible = EdtfException.reversed(text, second);
        }
        return new EdtfInterval(text, start, end);
    }

    private @Nullable Edtf intervalEnd() {
        if (limit - pos == 2 && text.startsWith("..", pos)) {
            pos += 2;
        }
        return pos == limit ? null : date();
    }

    private Edtf date() {
        int start = pos;
        if (skip('Y')) {
            return longYear(start);
        }
        boolean negative = skip('-');
        int year = 0;
        int masked = 0;
        for (int i = 0; i < 4; i++, pos++) {
            boolean maskable = i >= 2;
            if (maskable && peek() == 'X') {
                masked++;
                year *= 10;
            } else if (masked == 0 && isDigit(peek())) {
                year = year * 10 + peek() - '0';
            } else {
                throw malformed(
                        i == 0 && !negative ? "a year" : masked > 0 ? "X" : maskable ? "a digit or X" : "a digit");
            }
        }
        if (masked > 0) {
            return maskedYear(start, negative, year, masked == 1 ? 9 : 99);
        }
        if (negative && year == 0) {
            pos = start;
            throw malformed("0000 for the year 0");
        }
        return inYear(start, negative ? -year : year);
    }

    private EdtfDate maskedYear(int start, boolean negative, int least, int more) {
        Qualifier qualifier = qualifier(MARKS);
        // there is no year -0000, so that -000X starts with the year -1
        int first = negative ? -least - more : least;
        int last = negative ? Math.min(-least, -1) : least + more;
        return new EdtfDate(since(start), first, last, EdtfDate.ABSENT, EdtfDate.ABSENT, qualifier);
    }

    private Edtf inYear(int start, int year) {
        if (!skip('-')) {
            Qualifier qualifier = qualifier("-, " + MARKS);
            return new EdtfDate(since(start), year, year, EdtfDate.ABSENT, EdtfDate.ABSENT, qualifier);
        }
        int at = pos;
        int month = twoDigits(true);
        String months = inInterval ? "a month from 01 to 12" : "a month from 01 to 12 or a season from 21 to 24";
        if (month > 20 && month < 42) {
            boolean season = month <= 24 && !inInterval;
            if (!season) {
                pos = at;
                throw malformed(months);
            }
            requireEnd(END);
            return new EdtfSeason(since(start), year, month);
        }
        boolean exists = month == EdtfDate.UNSPECIFIED || month >= 1 && month <= 12;
        if (!exists) {
            impossible(at, months);
        }
        if (skip('-')) {
            return inMonth(start, year, month, exists);
        }
        Qualifier qualifier = qualifier("-, " + MARKS);
        return new EdtfDate(since(start), year, year, month, EdtfDate.ABSENT, qualifier);
    }

    private Edtf inMonth(int start, int year, int month, boolean exists) {
        int at = pos;
        if (month == EdtfDate.UNSPECIFIED && peek() != 'X') {
            throw malformed("X");
        }
        int day = twoDigits(true);
        int longest = month > 0 && exists ? Days.lengthOfMonth(year, month) : 31;
        if (day == 0 || day > longest) {
            impossible(at, "a day from 01 to " + longest);
        }
        if (day == EdtfDate.UNSPECIFIED || inInterval) {
            Qualifier qualifier = qualifier(MARKS);
            return new EdtfDate(since(start), year, year, month, day, qualifier);
        }
        if (skip('T')) {
            return time(start, impossible == null ? Days.of(year, month, day) : 0);
        }
        Qualifier qualifier = qualifier("T, " + MARKS);
        return new EdtfDate(since(start), year, year, month, day, qualifier);
    }

    private EdtfDateTime time(int start, long day) {
        int at = pos;
        int hour = twoDigits(false);
        require(':');
        int minute = twoDigits(false);
        require(':');
        int second = twoDigits(false);
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        if (hour > 23 && !endOfDay) {
            impossible(at, "an hour from 00 to 23, or 24:00:00");
        }
        requireSixty(at + 3, minute, "a minute");
        requireSixty(at + 6, second, "a second");
        int offset = offset();
        return new EdtfDateTime(since(start), day, (hour * 60 + minute) * 60 + second, offset);
    }

    private int offset() {
        if (pos == limit) {
            return EdtfDateTime.LOCAL;
        }
        if (skip('Z')) {
            requireEnd(END);
            return 0;
        }
        int at = pos;
        boolean west = skip('-');
        if (!west && !skip('+')) {
            throw malformed("Z, +, - or the end");
        }
        int minutes = twoDigits(false) * 60;
        if (skip(':')) {
            int minute = twoDigits(false);
            requireSixty(pos - 2, minute, "a minute");
            minutes += minute;
            requireEnd(END);
        } else {
            requireEnd(": or the end");
        }
        if (west && minutes == 0) {
            pos = at;
            throw malformed("+, as the offset is zero");
        }
        if (minutes > 18 * 60) {
            impossible(at + 1, "an offset of 18:00 or less");
        }
        return west ? -minutes * 60 : minutes * 60;
    }

    private EdtfYear longYear(int start) {
        boolean negative = skip('-');
        if (peek() == '0') {
            throw malformed("a digit from 1 to 9");
        }
        long year = 0;
        int first = pos;
        while (isDigit(peek()) && pos - first < EdtfYear.MAX_DIGITS) {
            year = year * 10 + peek() - '0';
            pos++;
        }
        if (pos - first < 5) {
            throw malformed("a digit");
        }
        if (isDigit(peek())) {
            throw malformed("the end of the year, as at most " + EdtfYear.MAX_DIGITS + " digits are read,");
        }
        Qualifier qualifier = qualifier("a digit, " + MARKS);
        return new EdtfYear(since(start), negative ? -year : year, qualifier);
    }
}
