package org.saidby.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saidby.internal.FileName;
import org.saidby.validation.Checked;
import org.saidby.validation.RuleSettings;

/**
 * Reads suppressions and re-gradings from JSON:
 *
 * <pre>{@code
 * {
 *   "suppress": [
 *     {
 *       "code": "ucdp.estimate-order",
 *       "subject": "operation:ucdp-ged-84006",
 *       "reason": "checked against the UCDP website"
 *     }
 *   ],
 *   "regrade": [
 *     {
 *       "code": "claim.duplicate",
 *       "severity": "error",
 *       "reason": "our import must not repeat itself"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Strict, since a slip would go unnoticed otherwise: any member that means nothing is a fault. All faults are reported, each with
 * its line and column, and one is enough for there to be no settings. {@link #schema()} describes the form. Rules of the caller's own are
 * changed in code alone.
 */
public final class RuleSettingsJson {

    private static final String SCHEMA = "saidby-settings-1.0.schema.json";

    private RuleSettingsJson() {}

    /** Reads settings from the bytes of a file. */
    public static Checked<RuleSettings> read(byte[] json) {
        try {
            return read(new ByteArrayInputStream(json), "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /**
     * Reads settings from a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Checked<RuleSettings> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, FileName.of(file));
        }
    }

    /**
     * Reads settings from a stream to its end; the caller closes it.
     *
     * @param name what findings call the input; no path that should not be told
     * @throws IOException if the stream cannot be read
     */
    public static Checked<RuleSettings> read(InputStream in, String name) throws IOException {
        return SettingsReader.read(in.readAllBytes(), name);
    }

    /** Returns the JSON Schema (2020-12) of the form; its identifier is {@code urn:saidby:settings-schema:1.0}. */
    public static String schema() {
        return SchemaFile.text(SCHEMA);
    }
}
