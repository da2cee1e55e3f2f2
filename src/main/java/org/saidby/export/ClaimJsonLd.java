package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import org.saidby.Dataset;
import org.saidby.validation.LossReport;

/**
 * Writes datasets as JSON-LD with the words of schema.org: claims as {@code Claim}, and denials and findings on other claims as {@code
 * ClaimReview}, operations as {@code Event}, documents as {@code CreativeWork}.
 *
 * <p>What schema.org has no word for, such as hedges and the chain through which a claim came, stands under words of this library,
 * {@code urn:saidby:vocabulary:}. The context that gives every word its meaning is in the output, so that nothing has to be fetched
 * to read it. No claim has a rating, since this library gives none.
 */
public final class ClaimJsonLd {

    private static final Exporter EXPORTER = new Exporter() {

        @Override
        public LossPlan plan() {
            return JsonLdPlan.PLAN;
        }

        @Override
        public LossReport write(Dataset dataset, OutputStream out) throws IOException {
            return new JsonLdGraph(dataset).write(out);
        }
    };

    private ClaimJsonLd() {}

    /** Returns the exporter; there is nothing to choose. */
    public static Exporter exporter() {
        return EXPORTER;
    }
}
