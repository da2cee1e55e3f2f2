package org.saidby;

import java.util.Objects;

/**
 * Thrown when a value is asked for that cannot exist: an empty id, a latitude of 91, a range whose ends are inverted.
 *
 * <p>The {@link #code()} is the one under which reading reports the same fault, so that a program can tell causes apart
 * without looking at the message.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * Makes an exception with a cause that programs can tell and a message that people can read.
     *
     * @param code the finding code of this cause, such as {@code geo.latitude-range}
     * @param message the attribute, the rule and the value, in this order
     */
    public MalformedValueException(String code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
    }

    /** The finding code of the cause, such as {@code value.id-syntax}. */
    public String code() {
        return code;
    }
}
