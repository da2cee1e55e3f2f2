package org.saidby.ucdp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** Tables of invented events, each a row that nothing is wrong with but what a test changes. */
public final class TestRows {

    private static final String[] ROW = {
        "id", "304527",
        "relid", "LIB-2019-1-1-1",
        "year", "2019",
        "active_year", "true",
        "code_status", "Clear",
        "type_of_violence", "1",
        "conflict_dset_id", "1-1",
        "conflict_new_id", "11",
        "conflict_name", "Xland: Government",
        "dyad_dset_id", "1-2",
        "dyad_new_id", "12",
        "dyad_name", "Government of Xland - Y Front",
        "side_a_dset_id", "61",
        "side_a_new_id", "61",
        "side_a", "Government of Xland",
        "side_b_dset_id", "62",
        "side_b_new_id", "62",
        "side_b", "Y Front",
        "number_of_sources", "1",
        "source_article", "article",
        "source_office", "Agence Z",
        "source_date", "2019-09-20",
        "source_headline", "One; two",
        "source_original", "army",
        "where_prec", "1",
        "where_coordinates", "Town",
        "where_description", "a house in Town",
        "adm_1", "North",
        "adm_2", "North-West",
        "latitude", "25.904444",
        "longitude", "13.897222",
        "geom_wkt", "POINT (13.897222 25.904444)",
        "priogrid_gid", "166708",
        "country", "Xland",
        "country_id", "620",
        "region", "Africa",
        "event_clarity", "1",
        "date_prec", "1",
        "date_start", "2019-09-19",
        "date_end", "2019-09-19",
        "deaths_a", "0",
        "deaths_b", "6",
        "deaths_civilians", "2",
        "deaths_unknown", "0",
        "best", "8",
        "high", "10",
        "low", "7",
        "gwnoa", "620",
        "gwnob", ""
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

    @SafeVarargs
    public static String table(Map<String, String>... rows) {
        StringBuilder text = new StringBuilder(line(rows[0].keySet()));
        for (Map<String, String> row : rows) {
            text.append(line(row.values()));
        }
        return text.toString();
    }

    /** Returns a table of one row or more. */
    static String tableOf(List<Map<String, String>> rows) {
        return line(rows.get(0).keySet())
                + rows.stream().map(row -> line(row.values())).collect(Collectors.joining());
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
    record Result(List<ReadRecord<UcdpGedEvent>> records, Report report) {

        /** Returns the findings, one a line: severity, code, record, field, message. */
        String findings() {
            return report.findings().stream()
                    .map(finding -> finding.severity().name().toLowerCase(java.util.Locale.ROOT)
                            + " " + finding.code()
                            + finding.position()
                                    .map(at -> (at.record().isPresent()
                                                    ? " r" + at.record().getAsLong()
                                                    : "")
                                            + at.field()
                                                    .map(field -> " " + field)
                                                    .orElse(""))
                                    .orElse("")
                            + ": " + finding.message())
                    .collect(Collectors.joining("\n"));
        }

        UcdpGedEvent event() {
            return records.get(0).value().orElseThrow();
        }
    }

    static Result read(String text) {
        return read(text, UcdpGedOptions.standard());
    }

    static Result read(String text, UcdpGedOptions options) {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }

    static Result read(byte[] bytes, UcdpGedOptions options) {
        try (RecordReader<UcdpGedEvent> reader = UcdpGed.open(new ByteArrayInputStream(bytes), "t.csv", options)) {
            List<ReadRecord<UcdpGedEvent>> records = reader.stream().toList();
            return new Result(records, reader.report());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the event of one row in which some cells are changed. */
    static UcdpGedEvent event(String... changes) {
        return read(table(row(changes))).event();
    }
}
