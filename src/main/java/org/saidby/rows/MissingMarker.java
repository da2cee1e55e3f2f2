package org.saidby.rows;

import java.util.function.Predicate;

/**
 * A text by which a format, or what wrote a file of it, says that a cell holds nothing.
 *
 * @param text the whole cell; empty text when there is no such marker
 * @param code the code of the finding that tells of it
 * @param columns in which columns it can be nothing else
 */
public record MissingMarker<C>(String text, String code, Predicate<C> columns) {

    /** Returns the marker of a format that has none. */
    public static <C> MissingMarker<C> none() {
        return new MissingMarker<>("", "", column -> false);
    }

    boolean isIn(C column) {
        return columns.test(column);
    }
}
