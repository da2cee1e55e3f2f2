package org.saidby.rows;

/**
 * The texts by which rows of a format are compared.
 *
 * @param <C> its columns
 * @param <E> what a row becomes
 */
public interface RowTexts<C extends Enum<C> & Column, E> {

    /** Returns the id of an event. */
    String key(E event);

    /** Returns the id of a row that could not be read, by its cell without space around it; empty text when that holds none. */
    String key(String cell);

    /**
     * Returns the text that all spellings of a value of a column have.
     *
     * @param text the cell without space around it, which is not empty, and with line feeds for line ends
     */
    String value(C column, E event, String text);

    /** Returns what an event is, in a few words for people. */
    String label(E event);

    /** Returns when the record was last changed, as {@link RowFormat#version} does. */
    default long version(E event) {
        return 0;
    }
}
