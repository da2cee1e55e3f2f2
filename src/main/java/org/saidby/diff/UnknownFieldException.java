package org.saidby.diff;

/** A field was named to be compared, or to be left out, that is a column of neither side. */
public final class UnknownFieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String field;

    UnknownFieldException(String field) {
        super("no side has a column " + field);
        this.field = field;
    }

    /** Returns the name. */
    public String field() {
        return field;
    }
}
