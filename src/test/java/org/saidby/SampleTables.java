package org.saidby;

import static org.saidby.ucdp.TestRows.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledOptions;
import org.saidby.export.FlatCsv;
import org.saidby.export.FlatCsvOptions;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** Tables with what can be found in them. All events are invented. */
final class SampleTables {

    private static final String[] ONE_SIDED = {"type_of_violence", "3", "side_b", "Z Front"};
    private static final String[] PROTEST = {
        "disorder_type", "Demonstrations",
        "event_type", "Protests",
        "sub_event_type", "Peaceful protest",
        "actor1", "Protesters (Ruritania)",
        "assoc_actor_1", "",
        "inter1", "Rioters",
        "actor2", "",
        "inter2", "",
        "interaction", "Rioters only",
        "fatalities", "2"
    };

    private SampleTables() {}

    static List<Sample> all() {
        return List.of(
                Sample.open("ged-cells.csv", gedCells(), SampleTables::ged),
                Sample.open("ged-rules.csv", gedRules(), SampleTables::ged),
                Sample.open("ged-header.csv", gedHeader(), SampleTables::ged),
                Sample.open("ged-quotes.csv", gedQuotes(), SampleTables::ged),
                Sample.open(
                        "ged-limits.csv",
                        gedLimits(),
                        (in, name) -> UcdpGed.open(
                                in,
                                name,
                                UcdpGedOptions.builder().maxCellLength(80).build())),
                Sample.read("flat-claims.csv", flatClaims(), SampleTables::flat),
                Sample.open("ged-duplicate-column.csv", "id,best,id\n1,2,3\n", SampleTables::ged),
                Sample.open(
                        "ged-semicolons.csv",
                        "id;date_start;date_end;best\n1;2019-09-19;2019-09-19;3\n",
                        SampleTables::ged),
                Sample.open(
                        "ged-columns.csv",
                        "id,date_start,date_end,best,high\n",
                        (in, name) -> UcdpGed.open(
                                in, name, UcdpGedOptions.builder().maxColumns(4).build())),
                Sample.open(
                        "ged-pointer.csv",
                        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n",
                        SampleTables::ged),
                Sample.open(
                        "ged-charset.csv",
                        table(row("side_b", "Y <81> Front")),
                        (in, name) -> UcdpGed.open(
                                in,
                                name,
                                UcdpGedOptions.builder()
                                        .charset(Charset.forName("windows-1252"))
                                        .build())),
                Sample.open(
                        "ged-dates.csv",
                        gedDates(),
                        (in, name) -> UcdpGed.open(
                                in,
                                name,
                                UcdpGedOptions.builder()
                                        .dateFormat("month-first")
                                        .build())),
                Sample.read(
                        "acled.csv",
                        acled(),
                        (in, name) ->
                                Acled.read(in, name, AcledOptions.standard()).report()),
                Sample.read(
                        "acled-monadic.csv",
                        acledMonadic(),
                        (in, name) -> Acled.read(
                                        in,
                                        name,
                                        AcledOptions.builder().monadic(true).build())
                                .report()));
    }

    private static RecordReader<?> ged(InputStream in, String name) throws IOException {
        return UcdpGed.open(in, name, UcdpGedOptions.standard());
    }

    private static Map<String, String> row(String... changes) {
        return org.saidby.ucdp.TestRows.row(changes);
    }

    private static String gedCells() {
        return table(
                row("id", "1", "best", "eight"),
                row("id", "2", "best", "-8"),
                row("id", "3", "best", ""),
                row("id", "4.0", "where_coordinates", " Town"),
                row("id", "5", "high", ""),
                row("id", "6", "latitude", "95.904444"),
                row("id", "7", "longitude", "193.897222"),
                row("id", "8", "longitude", ""),
                row("id", "9", "date_start", "09/04/2015"),
                row("id", "10", "date_start", "2019-02-29"),
                row("id", "11", "date_end", "2019-09-18"),
                row("id", "12", "date_prec", "6"),
                row("id", "13", "where_coordinates", "Old\u00a0Town"),
                row("id", "14", "where_description", "a\u0001house"),
                row("id", "15", "side_b", "Y\u202eFront"),
                row("id", "16", "adm_1", "Norte\u0301"),
                row("id", "17", "latitude", "0", "longitude", "0", "geom_wkt", "", "priogrid_gid", ""),
                row("id", "18", "latitude", "25.90444412345", "geom_wkt", ""),
                row("id", "1234567890123456789012"),
                row("id", "13"));
    }

    private static String gedRules() {
        return table(
                row("id", "1", "low", "9"),
                row("id", "2", "deaths_b", "5"),
                row("id", "3", "year", "2018"),
                row("id", "4", "date_start", "1988-12-31", "date_end", "1988-12-31", "year", "1988"),
                row("id", "5", "date_end", "2019-09-21"),
                row("id", "6", "where_prec", "6"),
                row("id", "7", "geom_wkt", "POINT (25.904444 13.897222)"),
                row("id", "8", "priogrid_gid", "1"),
                row("id", "9", "number_of_sources", "-1"),
                row("id", "10", "number_of_sources", "2", "source_office", "", "source_date", ""),
                row(
                        "id",
                        "11",
                        ONE_SIDED[0],
                        ONE_SIDED[1],
                        ONE_SIDED[2],
                        ONE_SIDED[3],
                        "deaths_b",
                        "0",
                        "deaths_civilians",
                        "8"),
                row("id", "12", "code_status", "Check Deaths"),
                row("id", "13", "source_date", "1753-01-01"),
                row("id", "14", "source_original", "not specified"),
                row("id", "15", "deaths_b", "60"));
    }

    private static String gedHeader() {
        return """
                Events of the north,,,,
                #event+id,#date+start,#date+end,#deaths,#note
                id,Date_Start,date_end,best_est,
                1,2019-09-19,2019-09-19,3,

                2,2019-09-19,2019-09-19,3
                id,Date_Start,date_end,best_est,
                3,2019-09-19,2019-09-19,3,,
                """;
    }

    private static String gedQuotes() {
        return table(
                        row("id", "1", "side_b", "stray"),
                        row("id", "2", "side_b", "syntax"),
                        row("id", "3", "side_b", "unclosed"),
                        row("id", "4"))
                .replace("stray", "the \"Front\"")
                .replace("syntax", "\"Front\" of Y")
                .replace("unclosed", "\"Front");
    }

    private static String gedLimits() {
        return table(row("id", "1", "where_description", "x".repeat(81)), row("id", "1" + "0".repeat(1_000)));
    }

    private static String gedDates() {
        return table(
                row("id", "1", "date_start", "19/09/2019"),
                row("id", "2", "date_start", "9/20/2019", "date_end", "9/20/2019"));
    }

    private static Map<String, String> event(String... changes) {
        return org.saidby.acled.TestRows.row(changes);
    }

    private static Map<String, String> protest(String id) {
        Map<String, String> row = event(PROTEST);
        row.put("event_id_cnty", id);
        return row;
    }

    private static String flatClaims() {
        return """
                claim_id,about_kind,about_id,assertion,harm,count_hedge,count_number,role,origin_id,origin_name,origin_act,relay_id,relay_act,checked_by
                c1,operation,strike,casualties,killed,about,20,,ministry,Ministry of War,stated,,,me
                c2,operation,strike,casualties,killed,about,20,victim,ministry,War Ministry,stated,,,
                c3,operation,strike,casualties,killed,some,,,ministry,,stated,herald; radio,reported,
                """;
    }

    private static Report flat(InputStream in, String name) throws IOException {
        InputStream operations =
                new ByteArrayInputStream("operation_id,kind\nstrike,airstrike\n".getBytes(StandardCharsets.UTF_8));
        return FlatCsv.read(in, name, operations, "flat-operations.csv", FlatCsvOptions.standard())
                .report();
    }

    private static String acled() {
        return org.saidby.acled.TestRows.table(
                event("event_id_cnty", "RUR1", "actor2", "NA"),
                event("event_id_cnty", "RUR2", "year", "2018"),
                event("event_id_cnty", "RUR3", "sub_event_type", "Peaceful protest"),
                event("event_id_cnty", "RUR4", "interaction", "State forces-Civilians"),
                protest("RUR5"),
                event("event_id_cnty", "RUR6", "event_type", "Violence against civilians", "sub_event_type", "Attack"),
                event("event_id_cnty", "RUR7", "fatalities", "12"),
                event("event_id_cnty", "RUR8", "iso", "562"),
                event("event_id_cnty", "RUR9", "geo_precision", "3"),
                event("event_id_cnty", "RUR10", "source", ""),
                event("event_id_cnty", "11"),
                event("event_id_cnty", "RUR12", "timestamp", "yesterday"),
                event("event_id_cnty", "RUR13", "event_date", "19 septembre 2019"),
                event("event_id_cnty", "RUR2", "fatalities", "9", "timestamp", "1580000000"));
    }

    private static String acledMonadic() {
        return org.saidby.acled.TestRows.table(
                event(),
                event(
                        "actor1",
                        "Y Front",
                        "inter1",
                        "Rebel group",
                        "actor2",
                        "Military Forces of Ruritania (2015-2023)",
                        "assoc_actor_1",
                        "",
                        "assoc_actor_2",
                        "Police Forces of Ruritania (2015-2023); Border Guard",
                        "inter2",
                        "State forces",
                        "interaction",
                        "State forces-Rebel group"));
    }
}
