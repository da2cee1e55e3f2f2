package org.saidby.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The row that an operation is written as: its cells, and what is lost by them.
 *
 * @param <C> the columns of the form
 * @param <G> what belongs together in a row: a group of columns is either of the model or as an importer kept it
 */
public final class ShapedRow<C extends Enum<C> & Column, G extends Enum<G>> {

    private final Class<C> columns;
    private final Map<C, String> cells;
    private final List<Told<G>> losses = new ArrayList<>();

    private record Told<G>(G group, Runnable loss) {}

    /** Makes a row in which every cell is empty. */
    public ShapedRow(Class<C> columns) {
        this.columns = columns;
        cells = new EnumMap<>(columns);
    }

    /** Sets a cell; the text is cleaned of space around it and of what no cell can hold. */
    public void put(C column, String text) {
        cells.put(column, clean(text));
    }

    /** Sets a cell to a text in which an importer leaves the space around it. */
    public void putWords(C column, String text) {
        cells.put(column, text.replace('\0', '\uFFFD'));
    }

    /** Sets a cell to a number. */
    public void put(C column, long number) {
        cells.put(column, Long.toString(number));
    }

    /** Returns a text as {@link #put(Enum, String)} writes it. */
    public static String clean(String text) {
        return Spaces.trim(text).replace('\0', '\uFFFD');
    }

    /** Sets a cell to what it held in a file. */
    public void giveBack(C column, String cell) {
        cells.put(column, cell);
    }

    /** Returns a cell; empty text when nothing was set. */
    public String cell(C column) {
        return cells.getOrDefault(column, "");
    }

    /** Notes a loss by the cells of a group, which counts only if they are written. */
    public void lose(G group, Runnable loss) {
        losses.add(new Told<>(group, loss));
    }

    /** Tells the losses but for those of groups of which every cell is as it was in a file. */
    public void tell(Set<G> whole) {
        losses.stream()
                .filter(told -> !whole.contains(told.group()))
                .forEach(told -> told.loss().run());
    }

    /** Returns the cells of columns, in their order. */
    public List<String> cells(EnumSet<C> written) {
        return written.stream().map(this::cell).toList();
    }

    /** Returns a row with the same cells and no losses. */
    public ShapedRow<C, G> copy() {
        ShapedRow<C, G> copy = new ShapedRow<>(columns);
        copy.cells.putAll(cells);
        return copy;
    }
}
