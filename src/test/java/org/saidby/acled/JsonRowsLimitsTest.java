package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.saidby.acled.JsonInputs.findings;
import static org.saidby.acled.JsonInputs.open;
import static org.saidby.acled.JsonInputs.rows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidby.validation.Finding;

/** Inputs that are made to be held in memory, and are not. */
class JsonRowsLimitsTest {

    private static final int CHUNK = 10_000;

    /** Returns an input of a beginning, a part that is repeated, and an end. */
    private static InputStream endless(String begin, String part, int times, String end) {
        byte[] chunk = part.repeat(CHUNK).getBytes(StandardCharsets.UTF_8);
        Stream<byte[]> all = Stream.concat(
                Stream.of(begin.getBytes(StandardCharsets.UTF_8)),
                Stream.concat(
                        Stream.generate(() -> chunk).limit(times / CHUNK),
                        Stream.of(end.getBytes(StandardCharsets.UTF_8))));
        return new SequenceInputStream(Collections.enumeration(
                all.map(bytes -> (InputStream) new ByteArrayInputStream(bytes)).toList()));
    }

    private static JsonRows source(String begin, String part, int times, String end, int limit) {
        return JsonRows.open(endless(begin, part, times, end), "a.json", limit);
    }

    @Test
    void takesWhatIsAsLongAsTheLimits() {
        String json = "[{\"" + "n".repeat(1_000) + "\":" + "1".repeat(1_000) + ",\"b\":\"12345678\\n\\u0041\"}]";

        assertThat(findings(open(json, 1_000))).isEmpty();
        assertThat(findings(open("[{\"b\":\"12345678\\n\\u0041\"}]", 10))).isEmpty();
    }

    @Test
    void refusesWhatIsLonger() {
        assertThat(findings(open("[{\"b\":\"12345678\\n\\u0041x\"}]", 10)))
                .isEqualTo("error limits.cell-length r1 1:7 '/0/b' b: cell is longer than the limit of 10 characters");
        assertThat(findings(open("[{\"b\":12345678901}]", 10)))
                .isEqualTo("error limits.cell-length r1 1:7 '/0/b' b: cell is longer than the limit of 10 characters");
        assertThat(findings(open("[{\"b\":-" + "1".repeat(1_000) + "}]")))
                .isEqualTo(
                        "error limits.number-length r1 1:7 '/0/b' b: number is longer than the limit of 1000 characters");
        assertThat(findings(open("[{\"a\":0,\"" + "n".repeat(1_001) + "\":1}]")))
                .isEqualTo(
                        "error limits.name-length r1 1:9 '/0': member name is longer than the limit of 1000 characters");
        assertThat(rows(open("[{\"b\":\"12345678901\"},{\"b\":1}]", 10)))
                .extracting(JsonRow::isDamaged)
                .containsExactly(true, false);
    }

    @Test
    void keepsTheBeginningOfAnEndlessTextOnly() {
        JsonRows source = source("[{\"a\":\"", "é\\u0041\\\"😀", 500_000, "\",\"b\":\"x\\u0000\"},\n{\"a\":2}]", 100);
        List<JsonRow> rows = rows(source);

        assertThat(rows).extracting(JsonRow::isDamaged).containsExactly(true, false);
        assertThat(rows.get(0).cell(0).length()).isLessThan(2_000);
        assertThat(rows.get(0).text()).isEmpty();
        assertThat(rows.get(0).findings().get(1).position().orElseThrow().byteOffset())
                .hasValue(7 + 14 * 500_000L + 8);
        assertThat(JsonInputs.place(rows.get(1).position())).isEqualTo(" r2 2:1 '/1'");
        assertThat(source.fault()).isEmpty();
    }

    @Test
    void keepsTheBeginningOfAnEndlessNameNumberOrSpaceOnly() {
        JsonRows name = source("[{\"a\":{\"", "n", 2_000_000, "\":1}},{\"a\":2}]", 100);
        JsonRows number = source("[{\"a\":", "9", 2_000_000, ".5},{\"a\":2}]", 100);
        JsonRows space = source("[{\"a\":0,", " \r\n", 500_000, "\"b\":[]},{\"a\":2}]", 100);
        JsonRows skipped = source("{\"x\":\"", "n", 2_000_000, "\",\"data\":[{\"a\":2}]}", 100);

        assertThat(findings(name))
                .startsWith("error value.type r1 1:7 '/0/a' a")
                .doesNotContain("\n");
        assertThat(findings(number))
                .isEqualTo(
                        "error limits.number-length r1 1:7 '/0/a' a: number is longer than the limit of 1000 characters");
        List<JsonRow> rows = rows(space);
        assertThat(JsonInputs.line(rows.get(0).findings().get(0)))
                .startsWith("error value.type r1 " + 500_001 + ":5 '/0/b' b:");
        assertThat(rows.get(0).text()).isEmpty();
        assertThat(JsonInputs.place(rows.get(1).position(0))).isEqualTo(" r2 " + 500_001 + ":14 '/1/a' a");
        assertThat(findings(skipped)).isEmpty();
        assertThat(skipped.fault()).isEmpty();
    }

    @Test
    void refusesARowOfTooManyMembers() {
        String members = String.join(
                ",",
                IntStream.rangeClosed(1, 2_001)
                        .mapToObj(i -> "\"" + i + "\":" + i)
                        .toList());
        JsonRows source = open("[{" + members + "},{\"a\":1}]");
        List<JsonRow> rows = rows(source);

        assertThat(rows.get(0).findings())
                .extracting(JsonInputs::line)
                .containsExactly("error limits.columns r1 1:2 '/0': row has more columns than the limit of 2000: 2001");
        assertThat(rows).extracting(JsonRow::isDamaged).containsExactly(true, false);
    }

    @Test
    void refusesARowThatIsTooLong() {
        JsonRows source = source("[{\"a\":0,\"b\":[", "{\"c\":[1,2]},", 1_400_000, "0]},\n{\"a\":1,\"b\":2}]", 100);
        List<JsonRow> rows = rows(source);

        assertThat(rows.get(0).findings())
                .extracting(JsonInputs::line)
                .containsExactly(
                        "error limits.line-length r1 1:2 '/0': record is longer than the limit of 16000000 characters");
        assertThat(rows.get(0).text()).isEmpty();
        assertThat(rows.get(0).position(1).line()).hasValue(1);
        assertThat(rows).extracting(JsonRow::isDamaged).containsExactly(true, false);
        assertThat(JsonInputs.place(rows.get(1).position(1))).isEqualTo(" r2 2:12 '/1/b' b");
    }

    @Test
    void keepsNoCellsBehindTheLimitOfARow() {
        String cell = "\"n\":\"" + "x".repeat(900_000) + "\"";
        JsonRow row = rows(open("[{" + String.join(",", Collections.nCopies(30, cell)) + "}]"))
                .get(0);

        assertThat(row.findings()).extracting(Finding::code).containsExactly("limits.line-length");
        assertThat(row.cells()).hasSize(18);
    }

    @Test
    void readsAStreamOfManyRowsOnOneLine() {
        String part = "{\"id\":\"NIG1234\",\"actor1\":\"Group ü\",\"fatalities\":3},";
        JsonRows source = source("[", part, 200_000, "{}]", 1_000);
        long count = 0;
        JsonRow last = null;
        for (JsonRow row = source.next(); row != null && !row.isBlank(); row = source.next()) {
            count++;
            last = row;
        }

        assertThat(count).isEqualTo(200_000);
        JsonRow end = Objects.requireNonNull(last);
        assertThat(end.position().column()).hasValue(2 + (count - 1) * part.length());
        assertThat(end.position(2).byteOffset()).hasValue(1 + (count - 1) * (part.length() + 1) + 49);
        source.next();
        assertThat(source.summary().bytes()).hasValue(1 + count * (part.length() + 1) + 3);
    }

    @Test
    void findsThePlacesOfManyFaultsInALongRowWithoutWalkingOverItForEach() {
        // long cells before members that stand twice, whose first places are asked for from the last to the first
        StringBuilder json = new StringBuilder("[{\"long\":\"")
                .append("x".repeat(12_000_000))
                .append('"');
        for (int i = 0; i < 950; i++) {
            json.append(",\"m").append(i).append("\":0");
        }
        for (int i = 949; i >= 0; i--) {
            json.append(",\"m").append(i).append("\":0");
        }
        JsonRows source = open(json.append("}]").toString(), 13_000_000);

        List<Finding> findings =
                assertTimeout(Duration.ofSeconds(8), () -> rows(source).get(0).findings());

        assertThat(findings).hasSize(950);
        for (Finding finding : findings) {
            String name = "\"" + finding.arguments().get("name") + "\"";
            int first = json.indexOf(name, 12_000_000);
            assertThat(finding.related().get(0).byteOffset()).hasValue(first);
            assertThat(finding.position().orElseThrow().byteOffset()).hasValue(json.indexOf(name, first + 1));
        }
    }
}
