package org.saidby.edtf;

import org.jspecify.annotations.Nullable;

/** A place in the text of one value: takes characters one by one and names the place of what is wrong. */
abstract class Cursor {

    static final String END = "the end";

    final String text;
    int pos;

    /** Where the text of the date ends that is read now. */
    int limit;

    /** The first date that does not exist, if any; thrown when the rest of the text has proved well formed. */
    @Nullable
    EdtfException impossible;

    Cursor(String text) {
        this.text = text;
        this.limit = text.length();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int twoDigits(boolean maskable) {
        if (maskable && skip('X')) {
            require('X');
            return EdtfDate.UNSPECIFIED;
        }
        int tens = digit(maskable ? "a digit or X" : "a digit");
        return tens * 10 + digit("a digit");
    }

    int digit(String expected) {
        if (!isDigit(peek())) {
            throw malformed(expected);
        }
        return text.charAt(pos++) - '0';
    }

    Qualifier qualifier(String expected) {
        Qualifier qualifier = Qualifier.of(peek());
        if (qualifier != Qualifier.NONE) {
            pos++;
        }
        requireEnd(qualifier == Qualifier.NONE ? expected : END);
        return qualifier;
    }

    void requireSixty(int at, int number, String unit) {
        if (number > 59) {
            impossible(at, unit + " from 00 to 59");
        }
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

    char peek() {
        return pos < limit ? text.charAt(pos) : '\0';
    }

    /** The text of the value that starts there and ends here; the whole text is not copied. */
    String since(int start) {
        return text.substring(start, limit);
    }

    void impossible(int at, String expected) {
        if (impossible == null) {
            impossible = EdtfException.impossible(text, at, expected);
        }
    }

    EdtfException malformed(String expected) {
        LevelTwo level = LevelTwo.judge(text);
        return switch (level.verdict()) {
            case LEGAL -> EdtfException.ofLevelTwo(text, pos, expected);
            case IMPOSSIBLE -> EdtfException.impossible(text, level.impossibleAt(), level.possible());
            case ILLEGAL -> EdtfException.syntax(text, pos, expected);
        };
    }
}
