package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import org.saidby.Dataset;
import org.saidby.validation.LossReport;

/**
 * Writes datasets as GeoJSON (RFC 7946) for maps: a collection with one feature for each operation, in the order of the dataset.
 *
 * <p>A feature's properties tell what the operation is and all that is claimed of it, as texts that map programs show and as lists for
 * programs; no claim is preferred to another. A point is drawn only for a place that is told as a location as a whole, if that is a
 * spot. A location with an uncertainty is drawn as the area around its point. Of a place that is withheld, not known, told
 * by distances or an area of unknown size nothing is drawn: the feature has no geometry, and says why. What is about no operation is not
 * in the output, and the loss report names it.
 */
public final class GeoJson {

    private static final Exporter EXPORTER = new Exporter() {

        @Override
        public LossPlan plan() {
            return GeoJsonPlan.PLAN;
        }

        @Override
        public LossReport write(Dataset dataset, OutputStream out) throws IOException {
            return new FeatureCollection(dataset).write(out);
        }
    };

    private GeoJson() {}

    /** Returns the exporter; there is nothing to choose. */
    public static Exporter exporter() {
        return EXPORTER;
    }
}
