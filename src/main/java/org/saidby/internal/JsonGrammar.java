package org.saidby.internal;

import org.jspecify.annotations.Nullable;

/**
 * The grammar of RFC 8259, walked without recursion and without making values.
 *
 * <p>It answers one question, where a text stops being JSON and what was expected there, for texts that are kept as they
 * are and for the place of a fault that a parser has found.
 */
public final class JsonGrammar {

    /** What kind of rule a text breaks. */
    public enum Kind {
        /** The text is not JSON. */
        SYNTAX,
        /** A value is complete and something follows it. */
        TRAILING,
        /** Arrays and objects are nested deeper than allowed. */
        DEPTH
    }

    /**
     * The first fault of a text.
     *
     * @param kind what kind of rule is broken
     * @param index the index of the first offending character, in UTF-16 code units: of a misspelt word its first, the text's
     *     length where the text ends early
     * @param expected what would have been right there
     */
    public record Fault(Kind kind, int index, String expected) {}

    private static final String VALUE = "a value";

    private final CharSequence text;
    private final int maxDepth;
    private final long[] objects;
    private int at;
    private int depth;
    private @Nullable Fault fault;

    private JsonGrammar(CharSequence text, int maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
        this.objects = new long[maxDepth / 64 + 1];
    }

    /** Returns the first fault of a text that must be one JSON value and nothing else, or {@code null} if there is none. */
    public static @Nullable Fault check(CharSequence text, int maxDepth) {
        JsonGrammar grammar = new JsonGrammar(text, maxDepth);
        if (grammar.value() && grammar.skipSpace()) {
            return grammar.at == text.length() ? null : new Fault(Kind.TRAILING, grammar.at, "the end of the text");
        }
        return grammar.fault;
    }

    private boolean value() {
        while (true) {
            skipSpace();
            int c = peek();
            if (c == '{' || c == '[') {
                if (!open(c == '{')) {
                    return false;
                }
                int next = peekPastSpace();
                if (next == (c == '{' ? '}' : ']')) {
                    at++;
                    depth--;
                } else if (c == '{') {
                    if (!name("a member name or '}'")) {
                        return false;
                    }
                    continue;
                } else {
                    continue;
                }
            } else if (!scalar(c)) {
                return false;
            }
            if (!afterValue()) {
                return fault == null;
            }
        }
    }

    /** Closes what ends here; returns whether another value follows. */
    private boolean afterValue() {
        while (depth > 0) {
            boolean object = inObject();
            int c = peekPastSpace();
            if (c == (object ? '}' : ']')) {
                at++;
                depth--;
            } else if (c == ',') {
                at++;
                skipSpace();
                return !object || name("a member name");
            } else {
                return fail(object ? "',' or '}'" : "',' or ']'");
            }
        }
        return false;
    }

    private boolean open(boolean object) {
        if (depth == maxDepth) {
            fault = new Fault(Kind.DEPTH, at, "at most " + maxDepth + " levels of arrays and objects");
            return false;
        }
        int bit = depth++;
        if (object) {
            objects[bit >> 6] |= 1L << bit;
        } else {
            objects[bit >> 6] &= ~(1L << bit);
        }
        at++;
        return true;
    }

    private boolean inObject() {
        int bit = depth - 1;
        return (objects[bit >> 6] & 1L << bit) != 0;
    }

    private boolean name(String expected) {
        if (peek() != '"') {
            return fail(expected);
        }
        if (!string()) {
            return false;
        }
        if (peekPastSpace() != ':') {
            return fail("':'");
        }
        at++;
        return true;
    }

    private boolean scalar(int c) {
        return switch (c) {
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> c == '-' || isDigit(c) ? number() : fail(expectedValue());
        };
    }

    private String expectedValue() {
        return depth > 0 && !inObject() && at > 0 && lastSolid() == '[' ? "a value or ']'" : VALUE;
    }

    private char lastSolid() {
        int i = at - 1;
        while (i > 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != word.charAt(i)) {
                return fail(VALUE);
            }
        }
        at += word.length();
        return true;
    }

    private boolean string() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return true;
            }
            if (c < ' ') {
                return fail("'\"', or the control character escaped");
            }
            if (c == '\\' && !escape()) {
                return false;
            }
            at++;
        }
        return fail("'\"'");
    }

    private boolean escape() {
        at++;
        int c = peek();
        if (c == 'u') {
            for (int i = 0; i < 4; i++) {
                at++;
                if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                    return fail("a hexadecimal digit");
                }
            }
            return true;
        }
        return c >= 0 && "\"\\/bfnrt".indexOf(c) >= 0 || fail("one of \" \\ / b f n r t u");
    }

    private boolean number() {
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
            if (isDigit(peek())) {
                return fail("no digit after a leading zero");
            }
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        if (!isDigit(peek())) {
            return fail("a digit");
        }
        while (isDigit(peek())) {
            at++;
        }
        return true;
    }

    private boolean fail(String expected) {
        fault = new Fault(Kind.SYNTAX, Math.min(at, text.length()), expected);
        return false;
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private int peekPastSpace() {
        skipSpace();
        return peek();
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return true;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
