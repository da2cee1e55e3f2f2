package org.saidby.rows;

import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.internal.TextFlaws;

/**
 * The cells of a row as nearly all rows are: numbers in a few digits, names without space around them. Tells whether a cell is so,
 * and if it is, what it holds; nothing is said of one that is not.
 *
 * <p>A column that the header does not have is an empty cell.
 *
 * @param <C> the columns of the format
 */
public final class PlainCells<C extends Enum<C> & Column> {

    private static final long NONE = -1;

    private final Row row;
    private final Columns<C> columns;

    /** What the cells that were looked at hold: a whole number and one more, or the bits of a decimal one; 0 of other cells. */
    private final long[] numbers;

    /** Looks at a row. */
    public PlainCells(Row row, Columns<C> columns) {
        this.row = row;
        this.columns = columns;
        numbers = new long[columns.size()];
    }

    /** Returns whether there is nothing in the cell. */
    public boolean isEmpty(C column) {
        int index = columns.index(column);
        return index < 0 || row.length(index) == 0;
    }

    /** Returns whether the cell is empty or a whole number of a few digits, and no more than the column allows. */
    public boolean isNumberOrEmpty(C column) {
        int index = columns.index(column);
        if (index < 0 || row.length(index) == 0) {
            return true;
        }
        long number = row.wholeNumber(index);
        return number >= 0 && number <= column.greatest();
    }

    /** Returns whether the header has the column. */
    public boolean has(C column) {
        return columns.index(column) >= 0;
    }

    /** Returns whether the cell is empty or usual text without space before and behind. */
    public boolean isName(C column) {
        int index = columns.index(column);
        int length = index < 0 ? 0 : row.length(index);
        return length == 0
                || row.charAt(index, 0) > ' ' && row.charAt(index, length - 1) > ' ' && !isUnusual(index, length);
    }

    /** Returns whether the cell holds unusual text. */
    public boolean isUnusual(C column) {
        int index = columns.index(column);
        return index >= 0 && isUnusual(index, row.length(index));
    }

    /** Returns whether something is wrong with the characters of a cell, any of which can become a text of an entity. */
    public boolean hasFlawedText() {
        if (!row.hasUnusualText()) {
            return false;
        }
        for (int i = 0; i < columns.names().size(); i++) {
            if (isUnusual(i, row.length(i)) && TextFlaws.areIn(row.cell(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnusual(int index, int length) {
        if (row.hasUnusualText()) {
            for (int i = 0; i < length; i++) {
                if (UnusualText.is(row.charAt(index, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the text of a name; empty when the cell is. */
    public Optional<String> name(C column) {
        int index = columns.index(column);
        return index < 0 || row.length(index) == 0 ? Optional.empty() : Optional.of(row.cell(index));
    }

    /** Returns whether the cell is this text. */
    public boolean is(C column, String text) {
        int index = columns.index(column);
        return index >= 0 && row.length(index) == text.length() && isAt(index, 0, text);
    }

    private boolean isAt(int index, int from, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (row.charAt(index, from + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the cell is a text, another cell, a space, a third cell and a closing bracket, without making texts of them. */
    public boolean isPair(C column, String beginning, C first, C second) {
        int index = columns.index(column);
        int one = columns.index(first);
        int other = columns.index(second);
        if (index < 0 || one < 0 || other < 0) {
            return false;
        }
        int middle = beginning.length() + row.length(one);
        int end = middle + 1 + row.length(other);
        return row.length(index) == end + 1
                && isAt(index, 0, beginning)
                && isCellAt(index, beginning.length(), one)
                && row.charAt(index, middle) == ' '
                && isCellAt(index, middle + 1, other)
                && row.charAt(index, end) == ')';
    }

    private boolean isCellAt(int index, int from, int part) {
        for (int i = 0; i < row.length(part); i++) {
            if (row.charAt(index, from + i) != row.charAt(part, i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text of any cell; empty when it is blank. */
    public Optional<String> words(C column) {
        Optional<String> text = name(column);
        return text.isPresent() && text.get().isBlank() ? Optional.empty() : text;
    }

    /** Returns the whole number of a cell of a few digits, and no more than the column allows; -1 for any other cell. */
    public long plain(C column) {
        int index = columns.index(column);
        if (index < 0) {
            return -1;
        }
        if (numbers[index] == 0) {
            long plain = row.wholeNumber(index);
            numbers[index] = plain < 0 || plain > column.greatest() ? NONE : plain + 1;
        }
        return numbers[index] == NONE ? -1 : numbers[index] - 1;
    }

    /** Returns the whole number of a cell of a few digits; empty for any other cell. */
    public OptionalLong number(C column) {
        long plain = plain(column);
        return plain < 0 ? OptionalLong.empty() : OptionalLong.of(plain);
    }

    /**
     * Returns the decimal number of a cell of a few digits with a point among them; NaN for any other cell. A column is read as
     * decimal or as whole numbers, never both.
     */
    public double decimal(C column) {
        int index = columns.index(column);
        if (index < 0) {
            return Double.NaN;
        }
        if (numbers[index] == 0) {
            numbers[index] = Double.doubleToRawLongBits(row.decimalNumber(index));
        }
        return Double.longBitsToDouble(numbers[index]);
    }
}
