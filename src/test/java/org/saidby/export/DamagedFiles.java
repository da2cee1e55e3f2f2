package org.saidby.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.saidby.json.DatasetJson;
import org.saidby.json.JsonReadOptions;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** Small files of invented events with planted faults, and what is found in them. */
final class DamagedFiles {

    /** A table with about a fault a row, and cells that hold markup. */
    static final String GED = "damaged-ged.csv";

    /** Lines of JSON with about a fault each. */
    static final String LINES = "damaged-lines.jsonl";

    private DamagedFiles() {}

    static Report report(String name) {
        byte[] bytes = text(name).getBytes(StandardCharsets.UTF_8);
        return name.equals(GED) ? ged(bytes, name) : lines(bytes, name);
    }

    static Report ged(byte[] bytes, String name) {
        try (RecordReader<?> rows = UcdpGed.open(new ByteArrayInputStream(bytes), name, UcdpGedOptions.standard())) {
            rows.forEachRemaining(row -> {});
            return rows.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report lines(byte[] bytes, String name) {
        try (RecordReader<?> lines =
                DatasetJson.open(new ByteArrayInputStream(bytes), name, JsonReadOptions.standard())) {
            lines.forEachRemaining(line -> {});
            return lines.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a resource beside this class. */
    static String text(String name) {
        try (InputStream in = DamagedFiles.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
