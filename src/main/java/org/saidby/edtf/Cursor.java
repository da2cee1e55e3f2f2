package org.saidby.edtf;

import org.jspecify.annotations.Nullable;

/** A place in the text of one value: takes characters one by one and names the place of what is wrong. */
abstract class Cursor {

    private static final int NOWHERE = -1;

    final String text;
    int pos;

    /** Where the text of the date ends that is read now. */
    int limit;

    /** The first date that does not exist, if any; thrown when the rest of the text has proved well formed. */
    @Nullable
    EdtfException impossible;

    private int levelOneAt = NOWHERE;
    private int levelTwoAt = NOWHERE;

    Cursor(String text) {
        this.text = text;
        this.limit = text.length();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int digit(String expected) {
        if (!isDigit(peek())) {
            throw malformed(expected);
        }
        return text.charAt(pos++) - '0';
    }

    int twoDigits() {
        int tens = digit("a digit");
        return tens * 10 + digit("a digit");
    }

    void requireEnd(String expected) {
        if (pos < limit) {
            throw malformed(expected);
        }
    }

    void require(char c) {
        if (!skip(c)) {
            throw malformed(String.valueOf(c));
        }
    }

    boolean skip(char c) {
        if (peek() != c) {
            return false;
        }
        pos++;
        return true;
    }

    boolean isAtDots() {
        return pos < limit && text.charAt(pos) == '.' && text.startsWith(EdtfInterval.OPEN, pos);
    }

    char peek() {
        return pos < limit ? text.charAt(pos) : '\0';
    }

    /** The text of the value that starts there and ends here; the whole text is not copied. */
    String since(int start) {
        return text.substring(start, pos);
    }

    /** Notes that what stands at an index is of a level. */
    void raise(int level, int at) {
        if (level == 1 && levelOneAt == NOWHERE) {
            levelOneAt = at;
        } else if (level == 2 && levelTwoAt == NOWHERE) {
            levelTwoAt = at;
        }
    }

    /** The level of what was read. */
    int level() {
        return levelTwoAt != NOWHERE ? 2 : levelOneAt != NOWHERE ? 1 : 0;
    }

    /** Where the text first goes above a level; only if it does. */
    int firstAbove(int level) {
        boolean countsOne = level == 0 && levelOneAt != NOWHERE;
        return levelTwoAt == NOWHERE || countsOne && levelOneAt < levelTwoAt ? levelOneAt : levelTwoAt;
    }

    void impossible(int at, String expected) {
        if (impossible == null) {
            impossible = EdtfException.impossible(text, at, expected);
        }
    }

    void reversed(int at) {
        if (impossible == null) {
            impossible = EdtfException.reversed(text, at);
        }
    }

    EdtfException malformed(String expected) {
        return EdtfException.syntax(text, pos, expected);
    }

    EdtfException malformed(int at, String expected) {
        pos = at;
        return malformed(expected);
    }

    EdtfException beyondLimit(int at, String expected) {
        return EdtfException.limit(text, at, expected);
    }
}
