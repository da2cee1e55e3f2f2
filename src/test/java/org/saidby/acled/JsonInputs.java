package org.saidby.acled;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** Inputs for tests of rows, and their findings as lines of text. */
final class JsonInputs {

    private JsonInputs() {}

    static JsonRows open(String json) {
        return open(json, 1_000_000);
    }

    static JsonRows open(String json, int maxCellLength) {
        return open(json.getBytes(StandardCharsets.UTF_8), maxCellLength);
    }

    static JsonRows open(byte[] json, int maxCellLength) {
        return JsonRows.open(new ByteArrayInputStream(json), "a.json", maxCellLength);
    }

    /** Returns bytes that come a few at a time, as they do from a network. */
    static InputStream slow(byte[] bytes, int step) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, step));
            }
        };
    }

    static List<JsonRow> rows(JsonRows source) {
        List<JsonRow> rows = new ArrayList<>();
        for (JsonRow row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    /** Returns all findings of an input, one a line: severity, code, record, line:column, pointer, field, message. */
    static String findings(JsonRows source) {
        List<Finding> all = new ArrayList<>(source.headFindings());
        rows(source).forEach(row -> all.addAll(row.findings()));
        source.fault().ifPresent(all::add);
        return all.stream().map(JsonInputs::line).collect(Collectors.joining("\n"));
    }

    static String line(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code()
                + place(finding.position().orElseThrow()) + ": " + finding.message();
    }

    static String place(InputPosition at) {
        return (at.record().isPresent() ? " r" + at.record().getAsLong() : "")
                + (at.line().isPresent()
                        ? " " + at.line().getAsLong() + ":" + at.column().getAsLong()
                        : "")
                + at.pointer().map(pointer -> " '" + pointer + "'").orElse("")
                + at.field().map(field -> " " + field).orElse("");
    }
}
