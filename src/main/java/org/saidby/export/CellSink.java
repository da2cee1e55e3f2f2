package org.saidby.export;

import java.util.Optional;

/** Takes values by the names of columns; empty text is no value. */
@FunctionalInterface
interface CellSink {

    void set(String column, String text);

    default void set(String column, Optional<?> value) {
        value.ifPresent(told -> set(column, told.toString()));
    }
}
