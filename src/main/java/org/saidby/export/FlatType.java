package org.saidby.export;

/** What the cells of a flat column are. */
enum FlatType {
    TEXT("text"),
    ID("id"),
    WORD("word"),
    NUMBER("number"),
    DATE("EDTF date"),
    BOOLEAN("true or false");

    private final String words;

    FlatType(String words) {
        this.words = words;
    }

    /** What it is called on the page. */
    String words() {
        return words;
    }

    /** Returns whether a cell can begin with anything, so that a spreadsheet can take it for a formula. */
    boolean isText() {
        return this == TEXT || this == ID || this == WORD;
    }
}
