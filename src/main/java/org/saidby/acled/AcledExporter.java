package org.saidby.acled;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.analysis.Policy;
import org.saidby.csv.CsvRowWriter;
import org.saidby.export.Exporter;
import org.saidby.export.LossPlan;
import org.saidby.export.LossTally;
import org.saidby.validation.LossReport;

/** Writes datasets as tables of ACLED. */
record AcledExporter(Policy policy) implements Exporter {

    /** The columns of the codebook. */
    static final EnumSet<AcledColumn> COLUMNS = EnumSet.range(AcledColumn.EVENT_ID_CNTY, AcledColumn.TIMESTAMP);

    @Override
    public LossPlan plan() {
        return AcledLossPlan.PLAN;
    }

    @Override
    public LossReport write(Dataset dataset, OutputStream out) throws IOException {
        LossTally tally = new LossTally(plan());
        CsvRowWriter rows = new CsvRowWriter(out);
        rows.write(COLUMNS.stream().map(AcledColumn::text).toList());
        ModelRows made = new ModelRows(dataset, policy, tally);
        long written = 0;
        for (Operation operation : dataset.operations()) {
            tally.add(operation);
            Optional<AcledRow> row = made.row(operation);
            if (row.isPresent()) {
                rows.write(row.get().cells().cells(COLUMNS));
                written++;
            }
        }
        made.tellRest();
        rows.flush();
        return tally.report(dataset, written)
                .putSetting("policy", policy.name())
                .build();
    }
}
