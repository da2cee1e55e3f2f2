package org.saidby.cli;

import java.util.Locale;

/** What stands between the cells of a table. */
enum Separator {
    /** A comma. */
    COMMA(','),
    /** A semicolon, as spreadsheets write where the comma stands in numbers. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t'),
    /** A vertical bar. */
    BAR('|');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
