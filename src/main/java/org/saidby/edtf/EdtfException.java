package org.saidby.edtf;

import java.util.OptionalInt;

/**
 * Thrown when text is not an EDTF value that this library reads.
 *
 * <p>A program tells the causes apart by the accessors, not by the message, which is for people: {@code expected a day
 * from 01 to 28 at index 8: 2019-02-29}.
 */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private static final int SHOWN = 64;

    private enum Cause {
        SYNTAX,
        LEVEL_TWO,
        NO_SUCH_DATE,
        REVERSED
    }

    private final int index;
    private final String expected;
    private final Cause cause;

    private EdtfException(String message, int index, String expected, Cause cause) {
        super(message);
        this.index = index;
        this.expected = expected;
        this.cause = cause;
    }

    static EdtfException syntax(String text, int index, String expected) {
        return new EdtfException(message(text, index, expected), index, expected, Cause.SYNTAX);
    }

    static EdtfException impossible(String text, int index, String expected) {
        return new EdtfException(message(text, index, expected), index, expected, Cause.NO_SUCH_DATE);
    }

    static EdtfException reversed(String text, int index) {
        String expected = "an end that is not before the start";
        return new EdtfException(message(text, index, expected), index, expected, Cause.REVERSED);
    }

    static EdtfException ofLevelTwo(String text, int index, String expected) {
        String message = "level 2 is not supported, " + message(text, index, expected);
        return new EdtfException(message, index, expected, Cause.LEVEL_TWO);
    }

    private static String message(String text, int index, String expected) {
        String where = "expected " + expected + " at index " + index;
        return text.isEmpty() ? where + " of an empty text" : where + ": " + shown(text);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(SHOWN + 3);
        for (int i = 0; i < Math.min(text.length(), SHOWN); i++) {
            char c = text.charAt(i);
            // a message goes to logs and terminals, where a line break or half a character does harm
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\uFFFD' : c);
        }
        return text.length() > SHOWN ? shown.append("...").toString() : shown.toString();
    }

    /** The index of the first UTF-16 code unit that cannot stay as it is; from 0 to the length of the text. */
    public int index() {
        return index;
    }

    /** What would be right at {@link #index()}, such as {@code a day from 01 to 28}; a noun phrase for people. */
    public String expected() {
        return expected;
    }

    /**
     * The level at which the text would be legal: 2 for text that this version does not read yet; empty if at none, or if
     * the text exceeds {@link Edtf#MAX_LENGTH} or {@link EdtfYear#MAX_DIGITS}.
     */
    public OptionalInt level() {
        return cause == Cause.LEVEL_TWO ? OptionalInt.of(2) : OptionalInt.empty();
    }

    /**
     * Returns whether the text is well formed and tells of a date or time that does not exist: {@code 2019-02-29},
     * {@code 2019-09-19T25:00:00Z}, an interval that ends before it starts.
     */
    public boolean isImpossibleDate() {
        return cause == Cause.NO_SUCH_DATE || cause == Cause.REVERSED;
    }

    /** Returns whether the text is an interval of dates that exist which ends before it starts. */
    public boolean isReversedInterval() {
        return cause == Cause.REVERSED;
    }
}
