package org.saidby.edtf;
/** Placeholder. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    EdtfException(String m) {
        super(m);
    }
}
