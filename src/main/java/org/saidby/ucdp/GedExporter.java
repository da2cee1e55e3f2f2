package org.saidby.ucdp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
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

/** Writes datasets as tables of UCDP GED. */
record GedExporter(Policy policy) implements Exporter {

    private static final EnumSet<GedColumn> ALL = EnumSet.allOf(GedColumn.class);

    @Override
    public LossPlan plan() {
        return GedLossPlan.PLAN;
    }

    @Override
    public LossReport write(Dataset dataset, OutputStream out) throws IOException {
        LossTally tally = new LossTally(plan());
        CsvRowWriter rows = new CsvRowWriter(out);
        rows.write(Arrays.stream(GedColumn.values()).map(GedColumn::text).toList());
        ModelRows made = new ModelRows(dataset, policy, tally);
        long written = 0;
        for (Operation operation : dataset.operations()) {
            tally.add(operation);
            Optional<ModelRow> row = made.row(operation);
            if (row.isPresent()) {
                rows.write(row.get().cells().cells(ALL));
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
