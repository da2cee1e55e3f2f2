package org.saidby.acled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidby.Dataset;
import org.saidby.validation.Checked;
import org.saidby.validation.Finding;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** Tables of invented events, each a row that nothing is wrong with but what a test changes. No row is of ACLED. */
public final class TestRows {

    private static final String[] ROW = {
        "event_id_cnty", "RUR304",
        "event_date", "2019-09-19",
        "year", "2019",
        "time_precision", "1",
        "disorder_type", "Political violence",
        "event_type", "Battles",
        "sub_event_type", "Armed clash",
        "actor1", "Military Forces of Ruritania (2015-2023)",
        "assoc_actor_1", "Police Forces of Ruritania (2015-2023); Border Guard",
        "inter1", "State forces",
        "actor2", "Y Front",
        "assoc_actor_2", "",
        "inter2", "Rebel group",
        "interaction", "State forces-Rebel group",
        "civilian_targeting", "",
        "iso", "566",
        "region", "Western Africa",
        "country", "Nigeria",
        "admin1", "North",
        "admin2", "North-West",
        "admin3", "",
        "location", "Strelsau",
        "latitude", "25.9044",
        "longitude", "13.8972",
        "geo_precision", "1",
        "source", "Daily Z",
        "source_scale", "National",
        "notes", "On 19 September, soldiers fought fighters of Y in Strelsau. Eight were killed.",
        "fatalities", "8",
        "tags", "local administrators; suicide=no report",
        "timestamp", "1570000000"
    };

    private TestRows() {}

    /** Returns the cells of a row in which some are changed. */
    public static Map<String, String> row(String... changes) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < ROW.length; i += 2) {
            row.put(ROW[i], ROW[i + 1]);
        }
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return row;
    }

    /** Returns the cells of a row without some columns. */
    static Map<String, String> without(Map<String, String> row, String... columns) {
        List.of(columns).forEach(row::remove);
        return row;
    }

    @SafeVarargs
    public static String table(Map<String, String>... rows) {
        StringBuilder text = new StringBuilder(line(rows[0].keySet()));
        for (Map<String, String> row : rows) {
            text.append(line(row.values()));
        }
        return text.toString();
    }

    private static String line(Iterable<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean needsQuotes = cell.matches("(?s).*[,\"\n\r].*");
            quoted.add(needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return String.join(",", quoted) + "\n";
    }

    /** What a reader gave, to its end. */
    record Result(List<ReadRecord<AcledEvent>> records, Report report) {

        String findings() {
            return TestRows.findings(report);
        }

        AcledEvent event() {
            return records.get(0).value().orElseThrow();
        }

        /** Returns the first finding of a code. */
        Finding finding(String code) {
            return report.findings().stream()
                    .filter(finding -> finding.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Returns the findings, one a line: severity, code, record, field, message. */
    static String findings(Report report) {
        return report.findings().stream()
                .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT)
                        + " " + finding.code()
                        + finding.position()
                                .map(at -> (at.record().isPresent()
                                                ? " r" + at.record().getAsLong()
                                                : "")
                                        + at.field().map(field -> " " + field).orElse(""))
                                .orElse("")
                        + ": " + finding.message())
                .collect(Collectors.joining("\n"));
    }

    static Result read(String text) {
        return read(text, AcledOptions.standard());
    }

    static Result read(String text, AcledOptions options) {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Result read(byte[] bytes, AcledOptions options) {
        try (RecordReader<AcledEvent> reader = Acled.open(new ByteArrayInputStream(bytes), "t.csv", options)) {
            List<ReadRecord<AcledEvent>> records = reader.stream().toList();
            return new Result(records, reader.report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checked<Dataset> collect(String text, AcledOptions options) {
        try {
            return Acled.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv", options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the event of one row in which some cells are changed. */
    static AcledEvent event(String... changes) {
        return read(table(row(changes))).event();
    }
}
