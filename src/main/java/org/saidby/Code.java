package org.saidby;

/**
 * A word of an open code list: one of the words this version knows, or a word that a later version or another vendor added.
 *
 * <p>Each list is a subclass with its known words as constants. A word that is not among them is kept, so that reading and
 * writing lose nothing; {@link #isKnown()} tells the two apart. Words are compared by their exact text.
 */
public abstract class Code {

    /** The greatest length of a word, in UTF-16 code units. */
    public static final int MAX_LENGTH = 200;

    private final String text;
    private final boolean known;

    Code(String text, boolean known) {
        this.text = text;
        this.known = known;
    }

    /** The word as it stands in data, such as {@code ground-raid}. */
    public final String text() {
        return text;
    }

    /** Returns whether this version has a constant for the word. */
    public final boolean isKnown() {
        return known;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof Code that && getClass() == that.getClass() && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** Returns {@link #text()}. */
    @Override
    public final String toString() {
        return text;
    }
}
