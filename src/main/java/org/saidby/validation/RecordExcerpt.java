package org.saidby.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What stood in a record that something was found in, so that people can find it again and see what is meant.
 *
 * <p>Texts are kept to a limit, so that a report stays small whatever it is about: 1,000 characters of a cell, 4,000 of a
 * text, and 200 cells that hold 16,000 together. One that was cut ends in three dots and, in brackets, how many characters it has.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class RecordExcerpt {

    private static final int LONGEST_CELL = 1_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_SUM = 16_000;
    private static final int MOST_CELLS = 200;

    RecordExcerpt() {}

    /**
     * Returns the excerpt of a record with cells.
     *
     * @param record where the record begins
     * @param cells the cells by the names of their columns, in order
     */
    public static RecordExcerpt ofCells(InputPosition record, Map<String, String> cells) {
        return ImmutableRecordExcerpt.of(record, cut(cells), Optional.empty());
    }

    /**
     * Returns the excerpt of a record of which there is the text alone.
     *
     * @param record where the record begins
     */
    public static RecordExcerpt ofText(InputPosition record, String text) {
        return ImmutableRecordExcerpt.of(record, Map.of(), Optional.of(cut(text, LONGEST_TEXT)));
    }

    /**
     * Returns the excerpt of a record whose cells may stand under wrong columns.
     *
     * @param record where the record begins
     * @param cells the cells by the names of the columns that they stand under, in order
     * @param text the record as it stood
     */
    public static RecordExcerpt of(InputPosition record, Map<String, String> cells, String text) {
        return ImmutableRecordExcerpt.of(record, cut(cells), Optional.of(cut(text, LONGEST_TEXT)));
    }

    /** Where the record begins. */
    @Value.Parameter
    public abstract InputPosition position();

    /** The cells of a table by the names of their columns, in order, without the quotes around them; none of another record. */
    @Value.Parameter
    public abstract Map<String, String> cells();

    /** The record as it stood; empty where the cells tell all. */
    @Value.Parameter
    public abstract Optional<String> text();

    private static Map<String, String> cut(Map<String, String> cells) {
        Map<String, String> kept = new LinkedHashMap<>();
        int left = LONGEST_SUM;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (kept.size() == MOST_CELLS) {
                kept.put("... (" + cells.size() + " cells in all)", "");
                break;
            }
            String text = cut(cell.getValue(), Math.min(LONGEST_CELL, Math.max(left, 0)));
            left -= text.length();
            kept.put(cut(cell.getKey(), LONGEST_CELL), text);
        }
        return kept;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "... (" + text.length() + " characters in all)";
    }
}
