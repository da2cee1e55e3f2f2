package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.validation.Finding;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;
import org.saidby.validation.Validator;

/** The catalogue of bad inputs, row by row, as documents and as lines. */
class BadInputTest {

    private static final Pattern SPECIAL = Pattern.compile("<(?:([0-9A-F]{2})|(.)\\*([0-9]+))>");

    static Stream<Arguments> rows() throws IOException {
        try (InputStream in = BadInputTest.class.getResourceAsStream("bad-input.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" \\| ", 4)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void getsItsAnswer(String row, String answer, String findings, String input) throws IOException {
        Report report = report(row, bytes(input));

        assertThat(Told.of(report))
                .isEqualTo(
                        findings.isEmpty()
                                ? List.of()
                                : Arrays.asList(new String(bytes(findings), StandardCharsets.UTF_8).split(" & ")));
        assertThat(answerOf(report)).isEqualTo(answer);
    }

    private static Report report(String row, byte[] input) throws IOException {
        if (!row.endsWith("as lines")) {
            return DatasetJson.read(input).report();
        }
        try (DatasetReader reader =
                DatasetJsonLines.open(new ByteArrayInputStream(input), "", JsonReadOptions.standard())) {
            reader.forEachRemaining(record -> {});
            return reader.report();
        }
    }

    private static String answerOf(Report report) {
        if (report.status() == Report.Status.STOPPED) {
            return "STOP";
        }
        if (!report.isValid()) {
            return report.recordsRejected() > 0 ? "REJECT" : "ERROR";
        }
        if (report.recordsRejected() > 0) {
            return "REJECT without an error";
        }
        return report.count(Severity.WARNING) > 0 ? "WARN" : report.count(Severity.INFO) > 0 ? "INFO" : "OK";
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher special = SPECIAL.matcher(text);
        int done = 0;
        while (special.find()) {
            bytes.writeBytes(text.substring(done, special.start()).getBytes(StandardCharsets.UTF_8));
            if (special.group(1) != null) {
                bytes.write(Integer.parseInt(special.group(1), 16));
            } else {
                bytes.writeBytes(special.group(2)
                        .repeat(Integer.parseInt(special.group(3)))
                        .getBytes(StandardCharsets.UTF_8));
            }
            done = special.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void givesTheFirstPlaceOfADuplicateMember() {
        Finding finding = DatasetJson.read(
                        "{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[{\"kind\":\"x\",\"kind\":\"x\"}]}")
                .report()
                .findings()
                .get(0);

        assertThat(Told.of(finding)).isEqualTo("ERROR json.duplicate-key 1:48 @47 '/actors/0/kind'");
        assertThat(finding.related().get(0).column()).hasValue(37);
        assertThat(finding.message()).isEqualTo("member stands twice: kind");
    }

    @Test
    void comparesDatesWithTheGivenDayOnly() {
        String future = "{\"saidby\":\"1.0\",\"id\":\"d\",\"operations\":[{\"id\":\"o\",\"kind\":\"raid\","
                + "\"when\":{\"date\":\"2999-01-01\"}}]}";
        JsonReadOptions options = JsonReadOptions.builder()
                .validator(Validator.builder().asOf(LocalDate.of(2026, 1, 1)).build())
                .build();

        assertThat(DatasetJson.read(future).report().count("time.future")).isZero();
        assertThat(Told.of(DatasetJson.read(future, options).report()))
                .contains("WARNING time.future 1:79 @78 '/operations/0/when/date'");
    }

    @Test
    void saysThatADocumentOverSeveralLinesIsNoJsonLines() throws IOException {
        Report report = report("as lines", "{\n\"id\":1}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings().get(0).message())
                .isEqualTo(
                        "expected a member name or '}', found the end; a document over several lines is read as JSON, "
                                + "not as JSON Lines");
    }

    @Test
    void keepsWhatCameBeforeTheFaultOfADocument() {
        String actor = "{\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\"}";

        assertThat(DatasetJson.read("{\"saidby\":\"1.0\",\"id\":\"d\",\"title\":\"T\",\"actors\":[" + actor + ",{]}")
                        .value())
                .hasValueSatisfying(dataset -> {
                    assertThat(dataset.actors()).hasSize(1);
                    assertThat(dataset.title()).hasValue("T");
                });
    }
}
