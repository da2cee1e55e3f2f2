package org.saidby.rows;

import java.util.List;
import java.util.Optional;

/**
 * What a part of an operation or a claim is made of.
 *
 * @param pointer the beginning of its pointer
 * @param column the column
 */
public record Part<C>(String pointer, C column) {

    /** Returns the column of the first part that fits a pointer. */
    public static <C> Optional<C> columnOf(String pointer, List<Part<C>> parts) {
        for (Part<C> part : parts) {
            if (pointer.startsWith(part.pointer())) {
                return Optional.of(part.column());
            }
        }
        return Optional.empty();
    }
}
