package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Extensions;
import org.saidby.validation.Report;

/** Each limit at its edge and one beyond. */
class LimitsTest {

    private static final JsonLimits SMALL = JsonLimits.builder()
            .depth(16)
            .numberLength(5)
            .exponent(7)
            .nameLength(12)
            .textLength(10)
            .lineLength(200)
            .chainLength(2)
            .build();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "x":12345             |
                    "x":123456            | limits.number-length
                    "x":-1234             |
                    "x":-12345            | limits.number-length
                    "x":1e7               |
                    "x":1e8               | limits.number-length
                    "x":1E-07             |
                    "x":1e-8              | limits.number-length
                    "x":0e99999999999     | limits.number-length
                    "abcdefghijkl":1      |
                    "abcdefghijklm":1     | limits.name-length
                    "x":{"abcdefghijklm":1}| limits.name-length
                    "label":"0123456789"  |
                    "label":"0123456789a" | limits.text-length
                    "x":["0123456789a"]   | limits.text-length
                    "label":"\\u0061\\u0061\\u0061\\u0061\\u0061"|
                    "x":[[[[[[[[[[[[[]]]]]]]]]]]]]|
                    "x":[[[[[[[[[[[[[[]]]]]]]]]]]]]]| limits.nesting-depth
                    """)
    void holdsAtItsEdge(String member, String code) {
        Report report = report("\"operations\":[{\"id\":\"o\",\"kind\":\"x\"," + member + "}]");

        assertThat(report.isValid()).isEqualTo(code == null);
        if (code != null) {
            assertThat(report.findings().stream().map(finding -> finding.code()))
                    .contains(code);
        }
    }

    @Test
    void namesTheLimitAndWhatWasFound() {
        Report report = report("\"operations\":[{\"id\":\"o\",\"kind\":\"x\",\"label\":\"0123456789a\"}]");

        assertThat(report.findings().get(0).message()).isEqualTo("text is longer than 10 characters: 11");
        assertThat(report.findings().get(0).arguments())
                .containsEntry("limit", "10")
                .containsEntry("found", "11");
    }

    private static Report report(String members) {
        return DatasetJson.read(
                        "{\"saidby\":\"1.0\",\"id\":\"d\"," + members + "}",
                        JsonReadOptions.builder().limits(SMALL).build())
                .report();
    }

    @Test
    void takesThirtyTwoLinksAndNoMore() {
        assertThat(chain(32).recordsAccepted()).isEqualTo(1);
        assertThat(chain(33).recordsRejected()).isEqualTo(1);
        assertThat(Told.of(chain(33)))
                .containsExactly("ERROR limits.chain-length 1:145 @144 '/claims/0/attribution/chain'");
    }

    private static Report chain(int links) {
        String chain = IntStream.range(0, links)
                .mapToObj(i -> "{\"source\":\"s" + i + "\",\"act\":\"stated\"}")
                .collect(Collectors.joining(","));
        return DatasetJson.read("{\"saidby\":\"1.0\",\"id\":\"d\",\"claims\":[{\"id\":\"c\",\"about\":\"actor:a\","
                        + "\"assertion\":{\"type\":\"occurrence\",\"operationKind\":\"clash\"},\"attribution\":{\"chain\":["
                        + chain + "]}}]}")
                .report();
    }

    @Test
    void rejectsALineThatIsTooLongAndReadsOn() throws IOException {
        String head = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";
        String line = "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\"";
        String fits = line + " ".repeat(200 - line.length() - 1) + "}\n";
        String tooLong = fits.replace("}", " }").replace("\"a\"", "\"b\"");
        String endless = line + " ".repeat(300_000) + "}\n";

        Report report = lines(head + fits + tooLong + endless + line.replace("\"a\"", "\"c\"") + "}", SMALL);

        assertThat(Told.of(report))
                .containsExactly("ERROR limits.line-length 3:1 @227 ''", "ERROR limits.line-length 4:1 @429 ''");
        assertThat(report.findings().get(0).arguments()).containsEntry("found", "201");
        assertThat(report.findings().get(1).arguments()).containsEntry("found", Integer.toString(endless.length() - 1));
        assertThat(report.recordsAccepted()).isEqualTo(2);
    }

    @Test
    void readsADocumentOfOneLineLongerThanTheLimitOfLines() {
        String document = "{\"saidby\":\"1.0\",\"id\":\"d\",\"x\":[" + "1,".repeat(100_000) + "1],\"actors\":[]}";

        assertThat(DatasetJson.read(
                                document,
                                JsonReadOptions.builder().limits(SMALL).build())
                        .report()
                        .isValid())
                .isTrue();
    }

    @Test
    void readsALineOfTenMegabytesWithManyFindings() throws IOException {
        String participants = IntStream.range(0, 150_000)
                .mapToObj(i -> "{\"actor\":\"actor-" + i + "\",\"role\":\"targeted\",\"x\":" + i + "}")
                .collect(Collectors.joining(","));
        String line =
                "{\"type\":\"operation\",\"id\":\"o\",\"kind\":\"clash\",\"participants\":[" + participants + "]}\n";

        Report report = lines("{\"saidby\":\"1.0\",\"id\":\"d\"}\n" + line, JsonLimits.standard());

        assertThat(report.recordsAccepted()).isEqualTo(1);
        assertThat(report.count("model.unknown-property")).isEqualTo(150_000);
        assertThat(report.count("ref.unresolved")).isEqualTo(150_000);
        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().equals("model.unknown-property"))
                        .count())
                .isEqualTo(1_000);
    }

    @Test
    void keepsWhatItWroteAtTheGreatestDepthOfExtensions() {
        String deep = "[".repeat(Extensions.MAX_DEPTH) + "]".repeat(Extensions.MAX_DEPTH);
        String header = "{\"saidby\":\"1.0\",\"id\":\"d\",\"x\":" + deep + "}";

        assertThat(DatasetJson.read(header).report().isValid()).isTrue();
        assertThat(Told.of(DatasetJson.read(header.replace("[]", "[[]]")).report()))
                .contains("ERROR limits.nesting-depth 1:1 @0 ''");
    }

    @Test
    void holdsNoMoreOfAnEndlessInputThanALine() throws IOException {
        byte[] line = "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        int lines = 300_000;
        InputStream generated = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at == (long) line.length * lines ? -1 : line[(int) (at++ % line.length)];
            }

            @Override
            public int available() {
                return 1;
            }
        };
        LineInput input = new LineInput(generated, 1_000, true);
        int seen = 0;
        int largest = 0;

        while (input.next()) {
            seen++;
            largest = Math.max(largest, input.bytes().length);
        }

        assertThat(seen).isEqualTo(lines);
        assertThat(largest).isEqualTo(1 << 16);
    }

    private static Report lines(String text, JsonLimits limits) throws IOException {
        try (DatasetReader reader = DatasetJsonLines.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "",
                JsonReadOptions.builder().limits(limits).build())) {
            reader.forEachRemaining(record -> {});
            return reader.report();
        }
    }
}
