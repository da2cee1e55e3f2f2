package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.saidby.validation.Report;

/**
 * Renders reports as SARIF 2.1.0 (the Static Analysis Results Interchange Format of OASIS), which code hosts, editors and build
 * servers show beside the lines of a file.
 *
 * <p>Each report is a run. Errors, warnings and infos are the levels error, warning and note. Names of inputs become relative
 * URIs as they are; columns count code points. A result has a fingerprint that stays when lines are added above it: it goes by code,
 * input, subject, field and arguments, and by a number where these are the same. How many findings there are in all, where a report
 * holds the first of them, is among the properties of the run. What stood in the records is left to {@link ReportJson}.
 *
 * <p>Equal reports give equal texts. Characters that a terminal would obey are escaped.
 */
public final class ReportSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private ReportSarif() {}

    /** Returns the report as a log of one run, with a line feed at the end. */
    public static String render(Report report) {
        StringWriter text = new StringWriter();
        try (Log log = log(text)) {
            log.add(report);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    /**
     * Begins a log of several reports, which are written as they come, so that none is held.
     *
     * @param out where the log goes; to be encoded in UTF-8
     * @throws IOException if it cannot be written
     */
    public static Log log(Writer out) throws IOException {
        return new Log(JsonFactories.printing(out));
    }

    /** A log under way. For one thread. Closing it writes its end and leaves what it was written to open. */
    public static final class Log implements AutoCloseable {

        private final JsonGenerator json;
        private final List<Unread> unread = new ArrayList<>();

        private record Unread(String name, String reason) {}

        private Log(JsonGenerator json) throws IOException {
            this.json = json;
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
        }

        /**
         * Writes the next report as a run.
         *
         * @throws IOException if it cannot be written
         */
        public void add(Report report) throws IOException {
            new SarifRun(json, report).write();
            json.flush();
        }

        /** Takes note of an input that could not be read; all of them are one run at the end, which was no success. */
        public void unread(String name, String reason) {
            unread.add(new Unread(name, reason));
        }

        /**
         * Writes the end of the log.
         *
         * @throws IOException if it cannot be written
         */
        @Override
        public void close() throws IOException {
            if (json.isClosed()) {
                return;
            }
            if (!unread.isEmpty()) {
                writeUnread();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }

        private void writeUnread() throws IOException {
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "saidby");
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", false);
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (Unread input : unread) {
                json.writeStartObject();
                json.writeStringField("level", "error");
                Sarif.message(input.name + ": " + input.reason, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
