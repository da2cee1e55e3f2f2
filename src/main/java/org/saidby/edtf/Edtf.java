package org.saidby.edtf;

/** Placeholder. */
public interface Edtf {
    static Edtf parse(String text) {
        throw new EdtfException(text);
    }

    static Edtf day(java.time.LocalDate d) {
        return parse(d.toString());
    }
}
