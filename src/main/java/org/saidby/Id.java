package org.saidby;

/**
 * The identifier of one thing in a dataset, typed by what it identifies: {@code Id<Actor>}.
 *
 * <p>An id has 1 to {@value #MAX_LENGTH} UTF-16 code units, without white space, control characters and colons; a colon
 * would make the text form of a {@link Ref} ambiguous. Ids are compared by their exact text.
 *
 * @param <T> the type of the thing identified
 */
@SuppressWarnings("unused") // T is there for the compiler alone
public final class Id<T> implements Comparable<Id<T>> {

    /** The greatest length, in UTF-16 code units. */
    public static final int MAX_LENGTH = 200;

    private final String text;

    private Id(String text) {
        this.text = text;
    }

    /**
     * Returns the id with this text.
     *
     * @param <T> the type of the thing identified
     * @param text the id, such as {@code strike-2019-09-26}
     * @throws MalformedValueException if the text is empty ({@code value.empty}) or breaks the syntax ({@code
     *     value.id-syntax})
     */
    public static <T> Id<T> of(String text) {
        if (text.isEmpty()) {
            throw new MalformedValueException("value.empty", "id is empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new MalformedValueException(
                    "value.id-syntax", "id is longer than " + MAX_LENGTH + " characters: " + text.length());
        }
        boolean mayBeBroken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mayBeBroken |= c >= Character.MIN_SURROGATE;
            if (c <= ' ' || c == ':' || c >= 0x7f && isRefused(c)) {
                throw new MalformedValueException(
                        "value.id-syntax",
                        "id holds a character that ids cannot hold, at index " + i + ": " + Texts.escaped(c));
            }
        }
        if (mayBeBroken) {
            Texts.requireWellFormed("id", text);
        }
        return new Id<>(text);
    }

    private static boolean isRefused(char c) {
        // between these two stand letters and marks alone
        return (c < '\u00A1' || c > '\u167F') && isSpaceOrControl(c);
    }

    private static boolean isSpaceOrControl(char c) {
        return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The text of the id. */
    public String text() {
        return text;
    }

    /** Compares by UTF-16 code units, as {@link String#compareTo(String)} does. */
    @Override
    public int compareTo(Id<T> other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
