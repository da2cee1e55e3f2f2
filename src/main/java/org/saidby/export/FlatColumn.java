package org.saidby.export;

import java.util.List;

/**
 * A column of a flat table.
 *
 * @param name the name in the header
 * @param type what a cell, or each element of its list, is
 * @param isList whether a cell is a list
 * @param meaning one line on what it holds
 * @param paths the attributes that it holds, of different kinds of record; none if it follows from other columns
 */
record FlatColumn(String name, FlatType type, boolean isList, String meaning, List<String> paths) {

    /** Returns whether other columns tell what a cell holds. */
    boolean isDerived() {
        return paths.isEmpty();
    }
}
