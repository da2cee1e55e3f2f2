package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.saidby.Dataset;
import org.saidby.validation.LossReport;

/**
 * Writes datasets as STIX 2.1 for platforms of threat intelligence: a bundle of identities, locations, incidents, campaigns, notes,
 * sightings, opinions, reports and relationships.
 *
 * <p>A claim is a note by its origin on what it is about: in English, and in a property extension with its chain, source by source,
 * its polarity, passage and document, and what it asserts as JSON of the wire format. What others say of a claim is an opinion of it,
 * as is what cannot be so together with it. Nothing has a confidence but claims whose credibility is graded, by Appendix A of STIX.
 *
 * <p>Identifiers are UUIDs of version 5 in {@link #NAMESPACE}, so a later export replaces an earlier one. There is no clock: an object
 * was created when its document was published or it was said, and where nobody tells that in 1970, which the loss report names.
 * Besides what every exporter needs, memory is needed for the {@link org.saidby.analysis.Comparison} of the claims.
 */
public final class Stix {

    /**
     * The namespace of the identifiers. The name of the object of an entity is the dataset's id, a colon, and the entity's ref: {@code
     * southern-libya:actor:africom}.
     */
    public static final UUID NAMESPACE = UUID.fromString("c14468d7-5545-41d8-8a25-c78bf221f5a4");

    static final String EXTENSION_DESCRIPTION =
            "What was said, by whom and through whom: the record of a dataset of attributed claims for which the object stands.";

    static final String EXTENSION_SCHEMA = """
            The page on exports of the Java library org.saidby:saidby defines each member. "record" is the kind and id of the \
            record in its dataset. A member that names another record has a second one with "_ref" behind its name where the bundle \
            has an object for that. Of a claim, "chain" lists who said it, first the origin and last the outermost relay, and \
            "assertion" is what it says, as JSON text in the wire format of the library.""";

    private static final Exporter EXPORTER = new Exporter() {

        @Override
        public LossPlan plan() {
            return StixPlan.PLAN;
        }

        @Override
        public LossReport write(Dataset dataset, OutputStream out) throws IOException {
            return new StixBundle(dataset).write(out);
        }
    };

    private Stix() {}

    /** Returns the exporter; there is nothing to choose. */
    public static Exporter exporter() {
        return EXPORTER;
    }
}
