package org.saidby.edtf;

/**
 * Tells of text that is refused whether level 2 would take it, so that the refusal can say so.
 *
 * <p>It knows which dates exist, and leaves alone whether sets and intervals are in order.
 */
final class LevelTwo {

    /** What level 2 makes of a text. */
    enum Verdict {
        LEGAL,
        IMPOSSIBLE,
        ILLEGAL
    }

    private static final int NOWHERE = -1;

    private final String text;
    private int pos;
    private int marks;
    private int dates;
    private Verdict verdict = Verdict.ILLEGAL;
    private int impossibleAt = NOWHERE;
    private String possible = "";

    private LevelTwo(String text) {
        this.text = text;
    }

    static LevelTwo judge(String text) {
        LevelTwo reading = new LevelTwo(text);
        if (reading.whole() && reading.pos == text.length()) {
            reading.verdict = reading.impossibleAt == NOWHERE ? Verdict.LEGAL : Verdict.IMPOSSIBLE;
        }
        return reading;
    }

    Verdict verdict() {
        return verdict;
    }

    /** The index of the part that does not exist; only if the verdict is that. */
    int impossibleAt() {
        return impossibleAt;
    }

    /** What could be at {@link #impossibleAt()}. */
    String possible() {
        return possible;
    }

    private boolean whole() {
        if (skip('[')) {
            return set() && skip(']');
        }
        if (skip('{')) {
            return set() && skip('}');
        }
        if (text.indexOf('/') < 0) {
            return date(true);
        }
        return intervalEnd() && skip('/') && intervalEnd() && dates > 0;
    }

    private boolean intervalEnd() {
        return pos == text.length() || peek() == '/' || skipDots() || date(false);
    }

    private boolean set() {
        do {
            if (!element()) {
                return false;
            }
        } while (skip(','));
        return true;
    }

    private boolean element() {
        if (skipDots()) {
            return date(false);
        }
        if (!date(false)) {
            return false;
        }
        boolean openEnd = skipDots() && (peek() == ']' || peek() == '}');
        return openEnd || text.charAt(pos - 1) != '.' || date(false);
    }

    private boolean date(boolean groups) {
        dates++;
        if (skip('Y')) {
            return prefixedYear();
        }
        skipMark();
        boolean negative = skip('-');
        if (!pattern(4) || negative && text.startsWith("0000", pos - 4)) {
            return false;
        }
        int year = pos - 4;
        if (skip('S')) {
            boolean legal = number() > 0;
            skipMark();
            return legal;
        }
        skipMark();
        return !skip('-') || monthAndDay(year, groups);
    }

    private boolean monthAndDay(int year, boolean groups) {
        skipMark();
        if (!pattern(2)) {
            return false;
        }
        int month = pos - 2;
        if (peek(month) != 'X' && anyMatches(month, 21, 41)) {
            // groups stand alone: marks on them and intervals of them are in no level
            return groups && marks == 0 && peek(month + 1) != 'X';
        }
        skipMark();
        int longest = longestMonth(year, month);
        if (longest == 0) {
            impossible(month, "a month from 01 to 12");
        }
        if (!skip('-')) {
            return true;
        }
        skipMark();
        if (!pattern(2)) {
            return false;
        }
        if (longest > 0 && !anyMatches(pos - 2, 1, longest)) {
            impossible(pos - 2, "a day from 01 to " + longest);
        }
        skipMark();
        return true;
    }

    private boolean prefixedYear() {
        skip('-');
        if (peek() == '0') {
            return false;
        }
        int digits = number();
        boolean exponential = skip('E');
        boolean legal = exponential ? digits > 0 && number() > 0 : digits > 4;
        boolean significant = skip('S');
        legal &= significant ? number() > 0 : exponential || digits <= EdtfYear.MAX_DIGITS;
        skipMark();
        return legal;
    }

    private void impossible(int at, String expected) {
        if (impossibleAt == NOWHERE) {
            impossibleAt = at;
            possible = expected;
        }
    }

    private int longestMonth(int year, int month) {
        int longest = 0;
        for (int m = 1; m <= 12; m++) {
            if (matches(month, m)) {
                longest = Math.max(longest, Days.lengthOfMonth(leapYearMatches(year) ? 2000 : 2001, m));
            }
        }
        return longest;
    }

    private boolean leapYearMatches(int year) {
        for (int i = 4; i < 100; i += 4) {
            if (matches(year + 2, i)) {
                return true;
            }
        }
        return matches(year + 2, 0) && anyLeapCentury(year);
    }

    private boolean anyLeapCentury(int year) {
        for (int century = 0; century < 100; century += 4) {
            if (matches(year, century)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyMatches(int at, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (matches(at, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(int at, int twoDigits) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return (tens == 'X' || tens == '0' + twoDigits / 10) && (ones == 'X' || ones == '0' + twoDigits % 10);
    }

    private boolean pattern(int length) {
        for (int i = 0; i < length; i++, pos++) {
            if (!Cursor.isDigit(peek()) && peek() != 'X') {
                return false;
            }
        }
        return true;
    }

    /** Skips digits and returns how many. */
    private int number() {
        int start = pos;
        while (Cursor.isDigit(peek())) {
            pos++;
        }
        return pos - start;
    }

    private void skipMark() {
        if (Qualifier.of(peek()) != Qualifier.NONE) {
            pos++;
            marks++;
        }
    }

    private boolean skipDots() {
        if (!text.startsWith("..", pos)) {
            return false;
        }
        pos += 2;
        return true;
    }

    private boolean skip(char c) {
        if (peek() != c) {
            return false;
        }
        pos++;
        return true;
    }

    private char peek() {
        return peek(pos);
    }

    private char peek(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
