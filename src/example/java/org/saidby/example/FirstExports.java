package org.saidby.example;

import java.io.IOException;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.acled.Acled;
import org.saidby.analysis.Policy;
import org.saidby.export.GeoJson;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

/** The pieces of code that the README shows of writing datasets in the forms of others; a test keeps the two equal. */
public final class FirstExports {

    private FirstExports() {}

    /**
     * Writes a map.
     *
     * @return what the map cannot hold
     * @throws IOException if it cannot be written
     */
    public static LossReport map(Dataset dataset, Path directory) throws IOException {
        // README: map
        LossReport losses = GeoJson.exporter().write(dataset, directory.resolve("libya.geojson"));
        System.out.print(LossText.render(losses)); // what is not in it, of how many, with samples; or LossJson
        // README: end
        return losses;
    }

    /**
     * Writes tables of the columns of UCDP GED and of ACLED.
     *
     * @return what the first cannot hold
     * @throws IOException if one cannot be written
     */
    public static LossReport tables(Dataset dataset, Path gedFile, Path acledFile) throws IOException {
        // README: shaped
        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest()); // which of several numbers stands in the row
        LossReport losses = UcdpGed.exporter(policy).write(dataset, gedFile);
        System.out.print(LossText.render(losses)); // every hedge, relay and disagreement that the table cannot hold
        Acled.exporter(policy).write(dataset, acledFile);
        // README: end
        return losses;
    }
}
