package org.saidby.rows;

import org.jspecify.annotations.Nullable;

/**
 * A row and what it could be read as.
 *
 * @param columns the columns of the row; null where its cells cannot be given to any
 * @param event what it was read as, also where an earlier row holds its id; null where it was rejected for anything else
 */
record TakenRow<C extends Enum<C> & Column, E>(
        Row row, @Nullable Columns<C> columns, @Nullable E event) {}
