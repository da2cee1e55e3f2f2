package org.saidby.json;

/**
 * Thrown when something has no canonical form: JSON that is not I-JSON (RFC 7493), or a number that the form would change.
 *
 * <p>Causes are told apart by {@link #code()}, the place is {@link #pointer()}, and the message is for people.
 */
public final class CanonicalFormException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String pointer;

    CanonicalFormException(String code, String message, String pointer) {
        super(message);
        this.code = code;
        this.pointer = pointer;
    }

    /**
     * The code of the cause: that of the finding by which reading reports it, {@code json.syntax}, {@code json.duplicate-key},
     * {@code text.lone-surrogate} or {@code limits.nesting-depth}; else {@code canonical.noncharacter}, {@code
     * canonical.number-range} or {@code canonical.inexact-number}.
     */
    public String code() {
        return code;
    }

    /**
     * The JSON Pointer (RFC 6901) of the value at fault, or of the object whose member names are; empty for the whole. In a dataset
     * it points into the document that {@link DatasetJson#write(org.saidby.Dataset)} makes, in an entity into its object.
     */
    public String pointer() {
        return pointer;
    }
}
