package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.Checked;
import org.saidby.validation.Finding;
import org.saidby.validation.LossReport;
import org.saidby.validation.ReportText;

/** Tables that people saved, typed and damaged, and the guard for spreadsheets. */
class FlatCsvTest {

    private static final String OPERATIONS = "operation_id,kind,label\nstrike,airstrike,the strike\n";
    private static final String HEADER =
            "claim_id,about_kind,about_id,assertion,harm,count_hedge,count_number,origin_id,"
                    + "origin_name,origin_act,relay_id,relay_act,when_date,part_hedge,note\n";
    private static final String GOOD =
            "c1,operation,strike,casualties,killed,exactly,17,africom,Africa Command,stated,,,,,\n";

    private static Checked<Dataset> read(String claims, String operations, FlatCsvOptions options) throws IOException {
        return FlatCsv.read(
                new ByteArrayInputStream(claims.getBytes(options.charset())),
                "claims.csv",
                new ByteArrayInputStream(operations.getBytes(options.charset())),
                "operations.csv",
                options);
    }

    private static List<String> problems(String claims) throws IOException {
        return read(claims, OPERATIONS, FlatCsvOptions.standard()).report().findings().stream()
                // that a table of few columns lacks the rest is told of each
                .filter(finding -> !finding.message().startsWith("header lacks columns"))
                .map(FlatCsvTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.position()
                        .map(at -> at.line().orElse(0) + ":" + at.column().orElse(0) + " ")
                        .orElse("") + finding.severity() + " " + finding.message() + " [" + finding.code() + "]";
    }

    private static String written(Exporter exporter, Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void fewColumnsAreEnoughForAClaim() throws IOException {
        Dataset dataset =
                read(HEADER + GOOD, OPERATIONS, FlatCsvOptions.standard()).requireValid();

        assertThat(problems(HEADER + GOOD)).isEmpty();
        assertThat(dataset.claims())
                .containsExactly(Claim.that(Casualties.killed(Count.exactly(17)))
                        .about(Ref.parse("operation:strike"))
                        .saidBy(dataset.sources().get(0), SpeechAct.STATED)
                        .id("c1")
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            c2,operation,strike,casualties,killed,exactly,many,a,A,stated,,,,,         | 3:47 ERROR count_number is no whole number: many [value.number-format]
            c2,operation,strike,casualties,killed,exactly,-3,a,A,stated,,,,,           | 3:47 ERROR count_number is no whole number: -3 [value.number-format]
            c2,operation,strike,casualties,killed,roughly,17,a,A,stated,,,,,           | 3:39 ERROR count_hedge is not one of exactly, about, nearly, at-least, more-than, up-to, fewer-than, between, dozens, hundreds, thousands, tens-of-thousands, some, none-reported: roughly [value.unknown-code]
            c1,operation,strike,casualties,killed,about,20,africom,,stated,,,,,        | 3:1 ERROR id is held by another claim: c1 [ref.duplicate-id]
            c2,operation,other,casualties,killed,about,20,africom,,stated,,,,,         | 3:4 ERROR about is not in the dataset: operation:other [ref.unresolved]
            c2,operation,strike,casualties,killed,about,20,,,stated,,,,,               | 3:48 ERROR origin_id is empty [value.missing]
            c2,operation,strike,casualties,killed,about,20,africom,,stated,x; y,cited,,, | 3:69 ERROR relay_act has 1 element, and relay_id has 2 elements [csv.list-length]
            c2,operation,strike,casualties,killed,about,20,africom,,stated,,,26/09/2019,, | 3:66 ERROR when_date: expected a digit or X at index 2: 26/09/2019; the form is year-month-day, such as 2019-09-26 [time.format]
            c2,operation,strike,casualties,killed,about,20,africom,US,stated,,,,,      | 3:56 WARNING source:africom is told otherwise before, which is kept: Africa Command, not US [csv.cells-differ]
            c2,operation,strike,casualties,killed,,20,africom,,stated,,,,some,         | 3:40 WARNING count_number was not read, since other columns leave it empty: 20 [csv.cell-not-kept]
            c2,operation,strike,casualties,killed,about,020,africom,,stated,,,,,       | 3:45 INFO count_number was read as 20: 020 [value.normalized]
            """)
    void saysWhatIsWrongWithARowAndWhere(String row, String problem) throws IOException {
        assertThat(problems(HEADER + GOOD + row + "\n")).containsExactly(problem);
    }

    @Test
    void saysWhichColumnsAreMissingAndUnknown() throws IOException {
        assertThat(read("claim_id;about_kind\nc1;operation\n", OPERATIONS, FlatCsvOptions.standard())
                        .value())
                .isEmpty();
        assertThat(problems("claim_id,about_kind\nc1,operation\n"))
                .containsExactly(
                        "1:1 ERROR header lacks what no row can be read without: about_id, assertion, origin_id,"
                                + " origin_act [csv.missing-column]");
        assertThat(problems(HEADER.replace("note", "checked_by") + GOOD))
                .containsExactly("1:143 WARNING column is none of this table, and was not read: checked_by"
                        + " [csv.unknown-column]");
    }

    @Test
    void readsWhatASpreadsheetSaved() throws IOException {
        Dataset dataset = SouthernLibya.dataset();
        FlatCsvOptions options = FlatCsvOptions.builder()
                .profile(CsvProfile.SPREADSHEET)
                .separator(';')
                .build();
        String claims = saved(written(ClaimsCsv.exporter(CsvProfile.SPREADSHEET), dataset));
        String operations = saved(written(OperationsCsv.exporter(CsvProfile.SPREADSHEET), dataset));

        Checked<Dataset> read = read(claims, operations, options);

        assertThat(read.report().recordsAccepted())
                .as(ReportText.render(read.report()))
                .isEqualTo(82);
        assertThat(written(ClaimsCsv.exporter(), read.value().orElseThrow()))
                .isEqualTo(written(ClaimsCsv.exporter(), dataset));
        assertThat(written(OperationsCsv.exporter(), read.value().orElseThrow()))
                .isEqualTo(written(OperationsCsv.exporter(), dataset));
    }

    /** Returns a table with every cell quoted, semicolons between them, capital booleans and line ends of two characters. */
    private static String saved(String table) throws IOException {
        StringBuilder saved = new StringBuilder("\uFEFF");
        for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(table.substring(1)))) {
            saved.append(row.stream()
                            .map(cell ->
                                    cell.equals("true") || cell.equals("false") ? cell.toUpperCase(Locale.ROOT) : cell)
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(";")))
                    .append("\r\n");
        }
        return saved.toString();
    }

    @Test
    void guardsTextsForSpreadsheetsAndNothingElse() throws IOException {
        Location place = Location.builder()
                .id("-here")
                .name("@home")
                .kind(LocationKind.CITY)
                .point(Point.ofLatLon(51.5, -0.118092))
                .build();
        Operation strike = Operation.builder()
                .id("=1+1")
                .kind(OperationKind.AIRSTRIKE)
                .label("=HYPERLINK(\"http://evil\",\"x\")")
                .when(When.on("-0044").withWords("'literal"))
                .place(Place.named(place))
                .build();
        Dataset dataset = Dataset.builder().id("d").add(place, strike).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        LossReport losses = OperationsCsv.exporter(CsvProfile.SPREADSHEET).write(dataset, out);

        assertThat(out.toString(StandardCharsets.UTF_8).split("\n")[1])
                .startsWith(
                        "'=1+1,airstrike,\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\",-0044,''literal,,,named,'-here,'@home,city,,"
                                + "51.5,-0.118092,,");
        assertThat(losses.settings()).containsEntry("profile", "spreadsheet");
        assertThat(losses.losses())
                .filteredOn(loss -> loss.code().equals("export.formula-text"))
                .extracting(
                        loss -> loss.attribute() + " " + loss.samples().get(0).text())
                .containsExactly(
                        "location.name @home",
                        "operation.id =1+1",
                        "operation.label =HYPERLINK(\"http://evil\",\"x\")",
                        "operation.when.words 'literal",
                        "operation.place.location -here");
        assertThat(written(OperationsCsv.exporter(), dataset).split("\n")[1])
                .startsWith(
                        "=1+1,airstrike,\"=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\",-0044,'literal,,,named,-here,@home,");
    }

    @Test
    void listsStandWithSemicolonsBetweenTheirElements() {
        List<String> elements = List.of("a; b", "", "c\\", " d", "e");

        assertThat(CellList.join(elements)).isEqualTo("a\\; b; ; c\\\\;  d; e");
        assertThat(CellList.split(CellList.join(elements))).isEqualTo(elements);
        assertThat(CellList.split("a;b; c;")).containsExactly("a", "b", "c", "");
    }

    @Test
    void sourcesOfWhichOnlyTheNameIsToldAreOfUnknownKind() throws IOException {
        Dataset dataset =
                read(HEADER + GOOD, OPERATIONS, FlatCsvOptions.standard()).requireValid();

        assertThat(dataset.sources()).containsExactly(Source.of("africom", SourceKind.UNKNOWN, "Africa Command"));
    }
}
