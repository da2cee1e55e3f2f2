package org.saidby.edtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text of one value, character by character. */
final class Parser extends DateParser {

    private Parser(String text) {
        super(text);
    }

    static Edtf parse(String text) {
        Edtf day = text.length() == 10 ? plainDay(text) : null;
        return day != null ? day : new Parser(text).whole();
    }

    static Edtf parse(String text, int highestLevel) {
        if (highestLevel < 0 || highestLevel > 2) {
            throw new IllegalArgumentException("level is not 0, 1 or 2: " + highestLevel);
        }
        Parser parser = new Parser(text);
        Edtf value = parser.whole();
        if (parser.level() > highestLevel) {
            throw EdtfException.aboveLevel(text, parser.firstAbove(highestLevel), highestLevel, parser.level());
        }
        return value;
    }

    /** Reads what most texts are, without as much as a parser. */
    private static @Nullable Edtf plainDay(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int century = plain(text, 0);
        int year = century * 100 + plain(text, 2);
        int month = plain(text, 5);
        int day = plain(text, 8);
        boolean exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= Days.lengthOfMonth(year, month);
        return exists ? new EdtfDate(text, DateDigits.of(year, month, day), false, Marks.NONE) : null;
    }

    private static int plain(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -10_000;
    }

    private Edtf whole() {
        if (text.length() > Edtf.MAX_LENGTH) {
            throw beyondLimit(Edtf.MAX_LENGTH, "the end, as at most " + Edtf.MAX_LENGTH + " characters are read,");
        }
        Edtf value = switch (peek()) {
            case '[' -> new EdtfOneOf(text, elements(']'));
            case '{' -> new EdtfAllOf(text, elements('}'));
            default -> single();
        };
        if (impossible != null) {
            throw impossible;
        }
        return value;
    }

    private Edtf single() {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(slash);
        }
        Edtf value = date(true);
        requireEnd(orEnd());
        return value;
    }

    /** What could come where the date ended that was read last, if it was not to end. */
    private String orEnd() {
        return further.isEmpty() ? "the end" : further.substring(0, further.length() - 2) + " or the end";
    }

    private Edtf interval(int slash) {
        inInterval = true;
        limit = slash;
        Edtf start = intervalEnd();
        pos = slash + 1;
        limit = text.length();
        Edtf end = intervalEnd();
        if (start == null && end == null) {
            throw malformed(slash + 1, "a date, as the other end is none");
        }
        if (impossible == null && start != null && end != null && EdtfInterval.first(start) > EdtfInterval.last(end)) {
            reversed(slash + 1);
        }
        return new EdtfInterval(text, start, end);
    }

    private @Nullable Edtf intervalEnd() {
        int begin = pos;
        boolean reachesBack = isAtDots();
        if (reachesBack) {
            pos += 2;
        }
        if (pos == limit) {
            raise(1, begin);
            return null;
        }
        Edtf date = date(false);
        boolean goesOn = !reachesBack && isAtDots();
        if (goesOn) {
            pos += 2;
        }
        requireEnd(goesOn ? "the end" : reachesBack ? orEnd() : further + ".. or the end");
        if (!reachesBack && !goesOn) {
            return date;
        }
        raise(2, reachesBack ? begin : pos - 2);
        return reachesBack ? before(date) : after(date);
    }

    private static EdtfInterval before(Edtf date) {
        return new EdtfInterval("../" + date, null, date);
    }

    private static EdtfInterval after(Edtf date) {
        return new EdtfInterval(date + "/..", date, null);
    }

    private List<Edtf> elements(char close) {
        raise(2, 0);
        pos++;
        List<Edtf> elements = new ArrayList<>(4);
        Edtf last;
        do {
            last = element(close);
            elements.add(last);
        } while (skip(','));
        if (!skip(close)) {
            throw malformed(further + (last instanceof EdtfInterval ? "" : ".., ") + "a comma or " + close);
        }
        requireEnd("the end");
        return elements;
    }

    private Edtf element(char close) {
        int start = pos;
        if (start == 1 && isAtDots()) {
            pos += 2;
            return before(rangeEnd(pos, date(false)));
        }
        Edtf first = date(false);
        if (!isAtDots()) {
            return first;
        }
        rangeEnd(start, first);
        pos += 2;
        int second = pos;
        if (skip(close)) {
            pos = second;
            further = "";
            return after(first);
        }
        if (peek() == ',') {
            throw malformed("a date or " + close);
        }
        Edtf last = rangeEnd(second, date(false));
        EdtfDate.Part precision = precision(first);
        if (precision(last) != precision) {
            throw malformed(second, "a " + precision.word() + ", as the range starts with one");
        }
        if (impossible == null && EdtfInterval.first(first) > EdtfInterval.last(last)) {
            reversed(second);
        }
        return new EdtfInterval(first.toString().concat("/").concat(last.toString()), first, last);
    }

    /** Returns the end of a range, if all of its digits are known. */
    private Edtf rangeEnd(int start, Edtf date) {
        if (date instanceof EdtfDate dashed && dashed.hasUnspecified()) {
            throw malformed(text.indexOf('X', start), "a digit, as the ends of a range are known");
        }
        if (date instanceof EdtfYear year && year.significantDigits().isPresent()) {
            throw malformed(text.indexOf('S', start), "the end of the year, as the ends of a range are known");
        }
        return date;
    }

    private static EdtfDate.Part precision(Edtf date) {
        return date instanceof EdtfDate dashed ? dashed.precision() : EdtfDate.Part.YEAR;
    }

    @Override
    Edtf time(int start, long day) {
        int at = pos;
        int hour = twoDigits();
        requireColon("minutes and seconds", start, ":00:00");
        int minute = twoDigits();
        requireColon("seconds", start, ":00");
        int second = twoDigits();
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        if (hour > 23 && !endOfDay) {
            impossible(at, "an hour from 00 to 23, or 24:00:00");
        }
        requireSixty(at + 3, minute, "a minute");
        requireSixty(at + 6, second, "a second");
        further = "Z, +, -, ";
        int offset = offset();
        return new EdtfDateTime(since(start), day, (hour * 60 + minute) * 60 + second, offset);
    }

    /** Requires what parts it from the next number; tells those who write times without it what is missing. */
    private void requireColon(String next, int start, String form) {
        boolean isCutShort = pos == limit || "Z+-".indexOf(peek()) >= 0;
        if (isCutShort) {
            throw malformed(next + ", as in " + since(start) + form);
        }
        require(':');
    }

    private void requireSixty(int at, int number, String unit) {
        if (number > 59) {
            impossible(at, unit + " from 00 to 59");
        }
    }

    private int offset() {
        int at = pos;
        if (skip('Z')) {
            further = "";
            return 0;
        }
        boolean west = skip('-');
        if (!west && !skip('+')) {
            return EdtfDateTime.LOCAL;
        }
        int minutes = twoDigits() * 60;
        further = ":, ";
        if (skip(':')) {
            int minute = twoDigits();
            requireSixty(pos - 2, minute, "a minute");
            minutes += minute;
            further = "";
        }
        if (west && minutes == 0) {
            throw malformed(at, "+, as the offset is zero");
        }
        if (minutes > 18 * 60) {
            impossible(at + 1, "an offset of 18:00 or less");
        }
        return west ? -minutes * 60 : minutes * 60;
    }
}
