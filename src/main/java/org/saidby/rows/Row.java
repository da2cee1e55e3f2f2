package org.saidby.rows;

import java.util.List;
import java.util.Optional;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** One row: its cells, where each stands, and what is wrong with their form. */
public interface Row {

    /** The names of the columns. */
    RowHeader header();

    /** The number of the row, from 1; blank rows count, the header does not. */
    long record();

    /** The physical line on which the row begins, from 1. */
    long line();

    /** Returns whether no cell holds anything. */
    boolean isBlank();

    /** Returns whether the cells cannot be told apart or given to their columns, so that none may be read. */
    boolean isDamaged();

    /** Returns whether some cell may hold {@linkplain UnusualText unusual} text. */
    boolean hasUnusualText();

    /** What is wrong with the form of the row, in order. */
    List<Finding> findings();

    /** Returns a cell by the number of its column, from 0; as it stood, without the quotes around it. */
    String cell(int column);

    /** Returns the number of characters of a cell. */
    default int length(int column) {
        return cell(column).length();
    }

    /** Returns one character of a cell. */
    default char charAt(int column, int index) {
        return cell(column).charAt(index);
    }

    /** Returns the number that a cell spells with a few digits and nothing else; -1 for any other cell. */
    default long wholeNumber(int column) {
        char[] text = cell(column).toCharArray();
        return PlainNumbers.whole(text, 0, text.length);
    }

    /** Returns the number that a cell spells with a few digits and a point among them; NaN for any other cell. */
    default double decimalNumber(int column) {
        char[] text = cell(column).toCharArray();
        return PlainNumbers.decimal(text, 0, text.length);
    }

    /** Returns the number of characters of all cells. */
    default int size() {
        int size = 0;
        for (int i = 0; i < header().names().size(); i++) {
            size += length(i);
        }
        return size;
    }

    /** Returns the cells in the order of the columns, one for each column of the header unless the row is damaged. */
    List<String> cells();

    /** Returns where the row begins. */
    InputPosition position();

    /** Returns where a cell begins, its quote included. */
    InputPosition position(int column);

    /** Returns the text of the row as it stood, without its line end; empty when parts of it were cut away. */
    Optional<String> text();
}
