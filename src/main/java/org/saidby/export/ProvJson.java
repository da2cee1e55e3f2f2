package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import org.saidby.Dataset;
import org.saidby.validation.LossReport;

/**
 * Writes who said what, and through whom it came to us, as PROV-JSON (W3C member submission of 2013).
 *
 * <p>Sources are agents. Each link of a claim's chain is an activity, associated with its source, that generated an entity, the claim as told there; each telling is
 * derived from the one before it, and the claim from the last one and from the document. What takes the place of another claim
 * is a revision of it, and what takes one back invalidates it. What is claimed is told in words; operations, actors and locations are not in the output,
 * and the loss report names them.
 */
public final class ProvJson {

    private static final Exporter EXPORTER = new Exporter() {

        @Override
        public LossPlan plan() {
            return ProvPlan.PLAN;
        }

        @Override
        public LossReport write(Dataset dataset, OutputStream out) throws IOException {
            return new ProvDocument(dataset).write(out);
        }
    };

    private ProvJson() {}

    /** Returns the exporter; there is nothing to choose. */
    public static Exporter exporter() {
        return EXPORTER;
    }
}
