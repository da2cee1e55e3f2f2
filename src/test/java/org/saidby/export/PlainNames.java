package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.validation.LossReport;

/** The least that an exporter can be: the labels of operations, a line each. */
final class PlainNames implements Exporter {

    private static final LossPlan PLAN = LossPlan.of("plain-names")
            .keep("a line", "operation.label")
            .leaveOut("a line has the label alone", "operation")
            .leaveOut("only operations have lines", "dataset", "source", "document", "actor", "location", "claim")
            .build();

    @Override
    public LossPlan plan() {
        return PLAN;
    }

    @Override
    public LossReport write(Dataset dataset, OutputStream out) throws IOException {
        LossTally losses = new LossTally(PLAN);
        for (Operation operation : dataset.operations()) {
            out.write((operation.label().orElse("") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        dataset.entities().forEach(losses::add);
        out.flush();
        return losses.report(dataset, dataset.operations().size()).build();
    }
}
