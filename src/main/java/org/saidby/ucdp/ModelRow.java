package org.saidby.ucdp;

import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.Referable;
import org.saidby.export.LossTally;
import org.saidby.rows.ShapedRow;

/** The row of one operation while its parts are written, each by what the model says. */
final class ModelRow {

    private final Dataset dataset;
    private final Operation operation;
    private final LossTally tally;
    private final ShapedRow<GedColumn, GedGroup> cells = new ShapedRow<>(GedColumn.class);

    ModelRow(Dataset dataset, Operation operation, LossTally tally) {
        this.dataset = dataset;
        this.operation = operation;
        this.tally = tally;
    }

    Dataset dataset() {
        return dataset;
    }

    Operation operation() {
        return operation;
    }

    LossTally tally() {
        return tally;
    }

    ShapedRow<GedColumn, GedGroup> cells() {
        return cells;
    }

    /** Notes a loss of the operation. */
    void lose(GedGroup group, String code, String attribute, String reason, String text) {
        lose(group, code, attribute, reason, operation, text);
    }

    void lose(GedGroup group, String code, String attribute, String reason, Referable subject, String text) {
        cells.lose(group, () -> tally.add(code, attribute, reason, subject, text));
    }

    /** Sets a cell to a name, and notes where no cell can hold all of it. */
    void putName(GedColumn column, String name, GedGroup group, String attribute, Referable subject) {
        String text = ShapedRow.clean(name);
        cells.put(column, text);
        if (!text.equals(name)) {
            lose(
                    group,
                    "export.flattened",
                    attribute,
                    "a cell has no space around its text, and no U+0000",
                    subject,
                    name);
        }
    }
}
