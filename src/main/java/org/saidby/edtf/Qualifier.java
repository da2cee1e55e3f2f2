package org.saidby.edtf;

/** The mark behind a date (LoC 2019, level 1, Qualification of a date (complete)). */
enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    static Qualifier of(char mark) {
        return switch (mark) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    Qualifier with(Qualifier other) {
        return this == NONE || this == other ? other : BOTH;
    }

    /** Returns a text that ends in this mark, as one that ends in the other mark. */
    String remark(String text, Qualifier other) {
        return text.substring(0, text.length() - mark.length()) + other.mark;
    }
}
