package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import org.saidby.Dataset;
import org.saidby.validation.LossReport;

/**
 * Writes datasets as statements of FollowTheMoney, the model of OpenSanctions and Aleph: JSON lines, one for each value, each with dataset and
 * origin.
 *
 * <p>Operations become events, actors and sources legal entities, locations addresses, documents articles. Each claim is a note about its
 * subject, with a link from each source of its chain that tells its place in the chain, and is in the summary of its subject too. The
 * {@code origin} of what is claimed is the source that said it first, and {@code record} of all else. Where FollowTheMoney takes a value only in
 * another form, such as a date, {@code original_value} has it as it was told.
 */
public final class FollowTheMoney {

    private static final Exporter EXPORTER = new Exporter() {

        @Override
        public LossPlan plan() {
            return FtmPlan.PLAN;
        }

        @Override
        public LossReport write(Dataset dataset, OutputStream out) throws IOException {
            return new FtmDataset(dataset).write(out);
        }
    };

    private FollowTheMoney() {}

    /** Returns the exporter; there is nothing to choose. */
    public static Exporter exporter() {
        return EXPORTER;
    }
}
