package org.saidby.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;

/** Public extracts of UCDP GED (c) Uppsala Conflict Data Program, CC BY 4.0, which are no part of the sources. */
final class RealGed {

    private RealGed() {}

    /** Returns a file of the folder of real files, or skips the test. */
    static Path data(String name) {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with " + name);
        return file;
    }

    /** Returns what a table holds, read as it was saved. */
    static Dataset dataset(String name) throws IOException {
        return UcdpGed.read(data("ucdp-ged/" + name + ".csv"), options(name))
                .value()
                .orElseThrow();
    }

    private static UcdpGedOptions options(String name) {
        UcdpGedOptions.Builder options = UcdpGedOptions.builder();
        if (name.endsWith("windows-1252")) {
            options.charset(Charset.forName("windows-1252"));
        }
        boolean isPlain = name.startsWith("hdx-") || name.endsWith("-49-columns");
        return isPlain ? options.build() : options.dateFormat("month-first").build();
    }
}
