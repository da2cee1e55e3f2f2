package org.saidby.acled;

import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.Referable;
import org.saidby.export.LossTally;
import org.saidby.rows.ShapedRow;

/** The row of one operation while its parts are written, each by what the model says. */
record AcledRow(Dataset dataset, Operation operation, LossTally tally, ShapedRow<AcledColumn, AcledGroup> cells) {

    AcledRow(Dataset dataset, Operation operation, LossTally tally) {
        this(dataset, operation, tally, new ShapedRow<>(AcledColumn.class));
    }

    /** Notes a loss of the operation. */
    void lose(AcledGroup group, String code, String attribute, String reason, String text) {
        lose(group, code, attribute, reason, operation, text);
    }

    void lose(AcledGroup group, String code, String attribute, String reason, Referable subject, String text) {
        cells.lose(group, () -> tally.add(code, attribute, reason, subject, text));
    }
}
