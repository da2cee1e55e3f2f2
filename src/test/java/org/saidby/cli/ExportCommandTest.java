package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Dataset;
import org.saidby.acled.Acled;
import org.saidby.analysis.Policy;
import org.saidby.example.SouthernLibya;
import org.saidby.export.ClaimJsonLd;
import org.saidby.export.ClaimsCsv;
import org.saidby.export.CsvProfile;
import org.saidby.export.Exporter;
import org.saidby.export.FollowTheMoney;
import org.saidby.export.GeoJson;
import org.saidby.export.OperationsCsv;
import org.saidby.export.ProvJson;
import org.saidby.export.Stix;
import org.saidby.json.DatasetJson;
import org.saidby.json.LossJson;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.LossReport;

/** {@code saidby convert} to the forms of others. */
class ExportCommandTest {

    private static final Dataset DATASET = SouthernLibya.dataset();
    private static final String TABLE = "id,date_start,date_end,best,low,high,latitude,longitude,where_prec\n"
            + "1,2019-09-19,2019-09-19,8,8,8,25.9,13.9,1\n"
            + "2,2019-09-31,2019-09-24,11,11,11,25.9,13.9,1\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        DatasetJson.write(DATASET, directory.resolve("dataset.json"));
        Files.writeString(directory.resolve("ged.csv"), TABLE);
        Files.writeString(directory.resolve("old"), "old");
    }

    private Call convert(String... arguments) {
        return Call.in(
                directory,
                Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void writesWhatTheExporterWritesAndTellsInOneLineWhatIsLost() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        LossReport losses = GeoJson.exporter().write(DATASET, expected);

        Call call = convert("dataset.json", "--to=geojson", "-o=-", "--fail-on=never");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
        assertThat(call.err())
                .endsWith("\nsaidby: geojson: "
                        + losses.losses().stream()
                                .map(loss -> loss.attribute())
                                .distinct()
                                .count()
                        + " attributes are not in it as told; --losses FILE names them\n");
    }

    @Test
    void theLossesGoToAFileAsJson() throws IOException {
        LossReport losses = GeoJson.exporter().write(DATASET, new ByteArrayOutputStream());

        Call call =
                convert("dataset.json", "--to=geojson", "-o=map.geojson", "--losses=losses.json", "--fail-on=never");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).endsWith(" attributes are not in it as told; losses.json names them\n");
        assertThat(Files.readString(directory.resolve("losses.json"))).isEqualTo(LossJson.render(losses));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Call.in(directory, "schema", "losses").out())
                        .validate(Files.readString(directory.resolve("losses.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void rejectedRowsAreNotInTheOutputAndSetTheExitCode() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        GeoJson.exporter()
                .write(UcdpGed.read(directory.resolve("ged.csv")).value().orElseThrow(), expected);

        Call call = convert("ged.csv", "--to=geojson", "-o=-");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
        assertThat(call.err())
                .contains(
                        "\nsaidby: standard output: 1 records of geojson written, of 1 that were read, 1 rejected are not in it\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to=json -o=x --losses=y | --losses is for forms that do not hold all, which json does",
                "--to=geojson -o=x --losses=- | losses go to a file, not to standard output",
                "--to=geojson -o=x --losses=x | losses go to the file that is read or written: x",
                "--to=geojson -o=x --losses=dataset.json | losses go to the file that is read or written: dataset.json",
                "--to=ucdp-ged -o=x | --to ucdp-ged has room for one number, and needs --policy to choose it: earliest, envelope, latest, least-interested, most-conservative, named-speakers-only, N-origins",
                "--to=acled -o=x --policy=newest | --policy: expected one of earliest, envelope, latest, least-interested, most-conservative, named-speakers-only, N-origins, but was 'newest'",
                "--to=acled -o=x --policy=latest, | --policy: expected one of earliest, envelope, latest, least-interested, most-conservative, named-speakers-only, N-origins, but was ''",
                "--to=acled -o=x --policy=envelope,latest | --policy: nothing can follow an envelope: latest",
                "--to=geojson -o=x --for-spreadsheets | --for-spreadsheets is of no use for --to geojson",
                "--to=geojson -o=x --policy=latest | --policy is of no use for --to geojson, which chooses no number",
            })
    void wrongArgumentsAreToldBeforeAnythingIsRead(String arguments, String message) {
        Call call = convert(Stream.concat(Stream.of("dataset.json"), Stream.of(arguments.split(" ")))
                .toArray(String[]::new));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("saidby: " + message + "\n");
        assertThat(directory.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFormIsThatOfItsExporter(String form, Exporter exporter) throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        exporter.write(DATASET, expected);
        String[] policy = form.equals("acled") || form.equals("ucdp-ged")
                ? new String[] {"--policy=named-speakers-only,2-origins,latest"}
                : new String[0];

        Call call = convert(Stream.concat(Stream.of("dataset.json", "--to", form, "-o=-"), Stream.of(policy))
                .toArray(String[]::new));

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> forms() {
        Policy policy =
                Policy.namedSpeakersOnly().then(Policy.atLeastOrigins(2)).then(Policy.latest());
        return Stream.of(
                arguments("geojson", GeoJson.exporter()),
                arguments("stix", Stix.exporter()),
                arguments("csv", ClaimsCsv.exporter()),
                arguments("csv-operations", OperationsCsv.exporter()),
                arguments("ucdp-ged", UcdpGed.exporter(policy)),
                arguments("acled", Acled.exporter(policy)),
                arguments("ftm", FollowTheMoney.exporter()),
                arguments("prov", ProvJson.exporter()),
                arguments("jsonld", ClaimJsonLd.exporter()));
    }

    @Test
    void tablesForSpreadsheetsAreGuarded() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ClaimsCsv.exporter(CsvProfile.SPREADSHEET).write(DATASET, expected);

        Call call = convert("dataset.json", "--to=csv", "--for-spreadsheets", "-o=-");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
        assertThat(call.err())
                .contains("\nsaidby: standard output: " + DATASET.claims().size() + " records of csv written, of ");
    }

    @Test
    void cellsOfWhatIsNoTableAreToldToHaveNoEffect() {
        assertThat(convert("dataset.json", "--to=csv", "--keep-cells", "-o=-").err())
                .contains("\nsaidby: standard output: --keep-cells without effect, since the input is no table\n");
    }

    @Test
    void everyFormOfOthersIsTried() {
        assertThat(forms().map(form -> form.get()[0].toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(OutputForm.values())
                        .filter(OutputForm::isExport)
                        .map(OutputForm::toString)
                        .toList());
    }

    @Test
    void lossesThatCannotBeWrittenAreToldBeforeAnythingIsRead() {
        Call call = convert("dataset.json", "--to=geojson", "-o=map.geojson", "--losses=old/losses.json");

        assertThat(call)
                .isEqualTo(new Call(3, "", "saidby: old/losses.json: cannot be written: its folder does not exist\n"));
        assertThat(directory.resolve("map.geojson")).doesNotExist();
    }

    @Test
    void nothingIsToldOfLossesWhereNothingIsWritten() throws IOException {
        Files.writeString(directory.resolve("broken.json"), "{\"saidby\":\"1.0\",");

        Call call = convert("broken.json", "--to=geojson", "-o=map.geojson", "--losses=old");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).doesNotContain("attribute");
        assertThat(directory.resolve("old")).hasContent("old");
        assertThat(directory.resolve("map.geojson")).doesNotExist();
    }
}
