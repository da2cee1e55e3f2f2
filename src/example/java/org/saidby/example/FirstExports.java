package org.saidby.example;

import java.io.IOException;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.export.GeoJson;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

/** Hands a dataset to programs of others; the README shows the part between the marks. */
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
}
