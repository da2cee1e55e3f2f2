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
        LIMIT,
        ABOVE_LEVEL,
        NO_SUCH_DATE,
        REVERSED
    }

    private final int index;
    private final String expected;
    private final String reason;
    private final Cause cause;
    private final int level;

    private EdtfException(String text, int index, String expected, String hint, Cause cause, int level) {
        super(message(text, index, expected, hint));
        this.index = index;
        this.expected = expected;
        this.cause = cause;
        this.level = level;
        reason = "expected " + expected + bracketed(hint);
    }

    static EdtfException syntax(String text, int index, String expected) {
        return new EdtfException(text, index, expected, Hints.of(text, index, expected), Cause.SYNTAX, 0);
    }

    static EdtfException limit(String text, int index, String expected) {
        return new EdtfException(text, index, expected, "", Cause.LIMIT, 0);
    }

    static EdtfException impossible(String text, int index, String expected) {
        return new EdtfException(text, index, expected, "", Cause.NO_SUCH_DATE, 0);
    }

    static EdtfException reversed(String text, int index) {
        return new EdtfException(text, index, "an end that is not before the start", "", Cause.REVERSED, 0);
    }

    static EdtfException aboveLevel(String text, int index, int highest, int level) {
        String expected = "nothing above level " + highest;
        return new EdtfException(text, index, expected, "this is level " + level, Cause.ABOVE_LEVEL, level);
    }

    private static String message(String text, int index, String expected, String hint) {
        String where = "expected " + expected + " at index " + index;
        return text.isEmpty() ? where + " of an empty text" : where + ": " + shown(text) + bracketed(hint);
    }

    private static String bracketed(String hint) {
        return hint.isEmpty() ? "" : " (" + hint + ")";
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
     * The message without the index and the text, such as {@code expected a digit or X (u of the draft of 2012 is X now)}.
     */
    public String reason() {
        return reason;
    }

    /**
     * The level at which the text is legal, if it was to be of a lower one; empty if it is legal at none, or exceeds {@link
     * Edtf#MAX_LENGTH} or {@link EdtfYear#MAX_DIGITS}.
     */
    public OptionalInt level() {
        return cause == Cause.ABOVE_LEVEL ? OptionalInt.of(level) : OptionalInt.empty();
    }

    /** Returns whether the text exceeds {@link Edtf#MAX_LENGTH} or {@link EdtfYear#MAX_DIGITS}, and may be right but for that. */
    public boolean isBeyondLimit() {
        return cause == Cause.LIMIT;
    }

    /**
     * Returns whether the text is well formed and tells of a date or time that does not exist: {@code 2019-02-29},
     * {@code 2019-09-19T25:00:00Z}, an interval or a range of a set that ends before it starts.
     */
    public boolean isImpossibleDate() {
        return cause == Cause.NO_SUCH_DATE || cause == Cause.REVERSED;
    }

    /** Returns whether the text has an interval, or a range in a set, of dates that exist which ends before it starts. */
    public boolean isReversedInterval() {
        return cause == Cause.REVERSED;
    }
}
