package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

/** Holds reading to RFC 8259: texts that are JSON and texts that are not, alone and inside a dataset. */
class JsonConformanceTest {

    private static final Set<String> MALFORMED_CODES =
            Set.of("json.syntax", "json.trailing-content", "text.not-utf8", "limits.nesting-depth", "input.empty");
    private static final Set<String> DOCUMENTED_CODES = Set.of(
            "json.duplicate-key",
            "text.lone-surrogate",
            "limits.nesting-depth",
            "limits.number-length",
            "limits.name-length",
            "limits.text-length");

    static Stream<String> malformed() throws IOException {
        List<String> texts = new ArrayList<>(texts("malformed.txt").toList());
        texts.addAll(List.of(
                "[".repeat(100_000),
                "[{\"\":".repeat(50_000),
                "{\"a\":".repeat(100_000) + "1",
                "[".repeat(100_000) + "]".repeat(99_999),
                "\"" + "x".repeat(200_000),
                "9".repeat(100_000) + ".",
                "[" + "1,".repeat(50_000) + "]"));
        return texts.stream();
    }

    static Stream<String> wellFormed() throws IOException {
        List<String> texts = new ArrayList<>(texts("well-formed.txt").toList());
        texts.addAll(List.of(
                "[".repeat(100_000) + "]".repeat(100_000),
                "{\"a\":".repeat(500) + "1" + "}".repeat(500),
                "[".repeat(40) + "]".repeat(40),
                "9".repeat(100_000),
                "0." + "3".repeat(5_000),
                "1e" + "0".repeat(50) + "5",
                "\"" + "x".repeat(200_000) + "\"",
                "{\"" + "k".repeat(20_000) + "\":1}",
                "[" + "1,".repeat(50_000) + "1]"));
        return texts.stream();
    }

    /** One text a line; {@code <0A>} is a byte. */
    private static Stream<String> texts(String file) throws IOException {
        try (InputStream in = JsonConformanceTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsMalformed(String text) throws IOException {
        assertThat(malformedCodes(read("", text, ""))).as("alone").isNotEmpty();
        assertThat(malformedCodes(read("{\"saidby\":\"1.0\",\"id\":\"d\",\"x\":", text, "}")))
                .as("in a header")
                .isNotEmpty();
        assertThat(malformedCodes(read(
                        "{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\",\"x\":",
                        text,
                        "}]}")))
                .as("in an entity")
                .isNotEmpty();
        assertThat(malformedCodes(read(
                        "{\"saidby\":\"1.0\",\"id\":\"d\"}\n{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\",\"x\":",
                        text,
                        "}\n")))
                .as("in a line")
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsMalformedAsALineOfItsOwn(String text) throws IOException {
        boolean isBlank = !text.contains("<") && text.isBlank() || text.equals("<0A>") || text.equals("<0D>");

        Report report = read("{\"saidby\":\"1.0\",\"id\":\"d\"}\n", text, "\n");

        assertThat(report.recordsAccepted()).isZero();
        assertThat(report.isValid()).isEqualTo(isBlank);
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void takesWhatIsWellFormedOrNamesWhyNot(String text) throws IOException {
        Report alone = read("", text, "");
        Report inDocument = read(
                "{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\",\"x\":",
                text,
                "}]}");
        String lines =
                "{\"saidby\":\"1.0\",\"id\":\"d\"}\n{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\",\"x\":";

        assertThat(alone.findings().get(0).code())
                .isIn("json.expected-object", "limits.nesting-depth", "model.version-unsupported");
        assertIsTaken(inDocument);
        if (!text.contains("<0A>")) {
            assertIsTaken(read(lines, text, "}\n"));
        }
    }

    private static void assertIsTaken(Report report) {
        assertThat(report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.code()))
                .isSubsetOf(DOCUMENTED_CODES);
        assertThat(report.isValid()).isEqualTo(report.recordsAccepted() == 1);
    }

    private static List<String> malformedCodes(Report report) {
        List<String> codes = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code())
                .filter(MALFORMED_CODES::contains)
                .toList();
        assertThat(report.isValid()).isFalse();
        return codes;
    }

    private static Report read(String before, String text, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '<' && i + 3 < text.length() && text.charAt(i + 3) == '>') {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 4;
            } else {
                int c = text.codePointAt(i);
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return DatasetJson.read(bytes.toByteArray()).report();
    }
}
