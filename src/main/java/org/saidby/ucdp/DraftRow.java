package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.MalformedValueException;
import org.saidby.rows.ColumnNames;
import org.saidby.rows.Columns;
import org.saidby.rows.RawCells;

/** The row of an event that is being built: cells that are still those of the event it is built from, or of none. */
final class DraftRow extends RawCells<GedColumn> {

    private static final Columns<GedColumn> ALL =
            columns(Arrays.stream(GedColumn.values()).map(GedColumn::text).toList());

    private final @Nullable UcdpGedEvent before;

    DraftRow(UcdpGedEvent before) {
        super(before.row().columns(), before.row().cells());
        this.before = before;
    }

    private DraftRow() {
        super(ALL, Collections.nCopies(ALL.names().size(), ""));
        before = null;
    }

    /** Returns a row of the columns of a release with nothing in them. */
    static DraftRow ofNothing() {
        return new DraftRow();
    }

    private static Columns<GedColumn> columns(List<String> names) {
        return new Columns<>(new ColumnNames(names), GedColumn.class);
    }

    /**
     * Returns the row of an event: its cells where the value is as before, and new ones elsewhere.
     *
     * @throws MalformedValueException if a value could not be read back from its cell
     */
    RawCells<GedColumn> written(UcdpGedEvent event) {
        if (event.dateEnd().isBefore(event.dateStart())) {
            throw new MalformedValueException(
                    "time.end-before-start",
                    "date_end is before date_start: " + event.dateEnd() + " before " + event.dateStart());
        }
        List<String> cells = new ArrayList<>(cells());
        List<String> names = new ArrayList<>(names());
        CellTexts after = new CellTexts(event);
        @Nullable CellTexts former = before == null ? null : new CellTexts(before);
        for (GedColumn column : GedColumn.values()) {
            String text = after.text(column);
            String old = former == null ? "" : former.text(column);
            if (text.equals(old)) {
                continue;
            }
            int index = columns().index(column);
            if (index < 0) {
                names.add(column.text());
                cells.add(text);
            } else {
                cells.set(index, CellTexts.inStyleOf(cells.get(index), old, column, text));
            }
        }
        return new RawCells<>(names.size() == names().size() ? columns() : columns(names), cells);
    }
}
