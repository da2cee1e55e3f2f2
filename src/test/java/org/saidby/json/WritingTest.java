package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.AssertionKind;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Extensions;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.MalformedValueException;
import org.saidby.OtherAssertion;
import org.saidby.Point;
import org.saidby.TestValues;
import org.saidby.internal.WholeFile;

/** What is written, and where it goes. */
class WritingTest {

    private static final Dataset EMPTY = Dataset.builder().id("d").build();
    private static final Actor ACTOR = Actor.of("a", ActorKind.MILITIA, "A");
    private static final String LINE = "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\"}\n";

    @TempDir
    private Path folder;

    @Test
    void writesAnEmptyDatasetAsItsHeader() {
        assertThat(DatasetJson.write(EMPTY)).isEqualTo("{\"saidby\":\"1.0\",\"id\":\"d\"}\n");
        assertThat(DatasetJsonLines.write(EMPTY)).isEqualTo("{\"saidby\":\"1.0\",\"id\":\"d\"}\n");
        assertThat(DatasetJson.read(DatasetJson.write(EMPTY)).requireValid()).isEqualTo(EMPTY);
    }

    @Test
    void writesOneEntityALine() {
        Dataset two = Dataset.builder()
                .id("d")
                .add(ACTOR, Actor.of("b", ActorKind.CROWD, "B"))
                .build();

        assertThat(DatasetJson.write(two))
                .isEqualTo("{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[\n"
                        + "{\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\"},\n"
                        + "{\"id\":\"b\",\"name\":\"B\",\"kind\":\"crowd\"}]}\n");
    }

    @Test
    void escapesWhatMustBeEscapedAndNothingElse() {
        Dataset dataset = Dataset.builder()
                .id("d")
                .title("\u0000\u0001\b\t\n\f\r\u001f\"\\/\u007f\u0085\u2028\ufeff\uffff\ud83d\ude80")
                .build();

        assertThat(DatasetJson.write(dataset))
                .isEqualTo("{\"saidby\":\"1.0\",\"id\":\"d\",\"title\":\"\\u0000\\u0001\\b\\t\\n\\f\\r\\u001F\\\"\\\\/"
                        + "\u007f\u0085\u2028\ufeff\uffff\ud83d\ude80\"}\n");
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "-17.5, -17.5", "-0.0, 0", "0.0000001, 1.0E-7", "12.3456789, 12.3456789", "1e1, 10"})
    void writesNumbersThePlainWay(double latitude, String written) {
        Location location = Location.builder()
                .id("l")
                .name("L")
                .kind(LocationKind.CITY)
                .point(Point.ofLatLon(latitude, 0))
                .build();

        assertThat(DatasetJson.write(Dataset.builder().id("d").add(location).build()))
                .contains("{\"latitude\":" + written + ",\"longitude\":0}");
    }

    @ParameterizedTest
    @CsvSource({"25.1234567890123456789, 25.123456789012344", "-0.0, 0", "1e-400, 0"})
    void saysWhatWasReadOfADecimalThatIsRespelled(String latitude, String written) {
        var report = DatasetJson.read("{\"saidby\":\"1.0\",\"id\":\"d\",\"locations\":[{\"id\":\"l\",\"name\":\"L\","
                        + "\"kind\":\"city\",\"point\":{\"latitude\":" + latitude + ",\"longitude\":1}}]}")
                .report();

        assertThat(report.findings().get(0).arguments())
                .containsEntry("read", latitude)
                .containsEntry("written", written);
    }

    @Test
    void refusesAnExtensionWithTheNameOfAKnownMember() {
        Extensions kind = Extensions.none().with("kind", "1");
        Actor actor = ACTOR.toBuilder().extensions(kind).build();
        Claim claim = TestValues.MINIMAL_CLAIM.toBuilder()
                .assertion(OtherAssertion.of(
                        AssertionKind.of("x"), Extensions.none().with("type", "1")))
                .build();

        assertRefused(
                Dataset.builder().id("d").add(actor).build(), "extension has the name of a member of actor: kind");
        assertRefused(
                Dataset.builder().id("d").add(claim).build(),
                "extension has the name of a member of an assertion: type");
        assertRefused(
                Dataset.builder()
                        .id("d")
                        .extensions(Extensions.none().with("claims", "[]"))
                        .build(),
                "extension has the name of a member of the dataset: claims");
    }

    private static void assertRefused(Dataset dataset, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DatasetJson.write(dataset))
                .withMessage(message);
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DatasetJsonLines.write(dataset))
                .withMessage(message);
    }

    @Test
    void leavesARefusedEntityOpen() throws IOException {
        Actor actor = ACTOR.toBuilder()
                .extensions(Extensions.none().with("kind", "1"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (JsonLinesWriter lines = DatasetJsonLines.writer(out, EMPTY)) {
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> lines.write(actor));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"saidby\":\"1.0\",\"id\":\"d\"}\n" + LINE.replace("}\n", ""));
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), "old");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("disk is full");
                }));

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesThroughALinkAndKeepsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("d.json"));

        DatasetJson.write(EMPTY, link);

        assertThat(link).isSymbolicLink();
        assertThat(DatasetJson.read(file).requireValid()).isEqualTo(EMPTY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void appendsLines() throws IOException {
        Path file = folder.resolve("d.jsonl");
        DatasetJsonLines.write(EMPTY, file);

        append(file, TornTail.REFUSE);

        assertThat(Files.readString(file)).isEqualTo(DatasetJsonLines.write(EMPTY) + LINE);
    }

    @Test
    void endsAWholeLastLineBeforeAppending() throws IOException {
        Path file = Files.writeString(folder.resolve("d.jsonl"), "{\"saidby\":\"1.0\",\"id\":\"d\"}");

        assertThat(append(file, TornTail.REFUSE)).isEmpty();

        assertThat(Files.readString(file)).isEqualTo(DatasetJsonLines.write(EMPTY) + LINE);
    }

    @Test
    void refusesATornLastLine() throws IOException {
        String torn = DatasetJsonLines.write(EMPTY) + "{\"type\":\"act";
        Path file = Files.writeString(folder.resolve("d.jsonl"), torn);

        assertThatExceptionOfType(TornTailException.class)
                .isThrownBy(() -> append(file, TornTail.REFUSE))
                .withMessage("last line of d.jsonl is torn: {\"type\":\"act")
                .extracting(TornTailException::tail)
                .isEqualTo("{\"type\":\"act");
        assertThat(file).hasContent(torn);
    }

    @Test
    void cutsATornLastLineAndHandsItOver() throws IOException {
        String torn = "{\"type\":\"act" + "x".repeat(20_000);
        Path file = Files.writeString(folder.resolve("d.jsonl"), DatasetJsonLines.write(EMPTY) + torn);

        assertThat(append(file, TornTail.CUT)).isEqualTo(torn);

        assertThat(Files.readString(file)).isEqualTo(DatasetJsonLines.write(EMPTY) + LINE);
    }

    private static String append(Path file, TornTail tail) throws IOException {
        try (JsonLinesAppender appender = DatasetJsonLines.append(file, tail)) {
            appender.write(ACTOR);
            return appender.cutTail();
        }
    }

    @Test
    void answersHalfOfASurrogatePairInAText() {
        assertThat(Told.of(DatasetJson.read("{\"saidby\":\"1.0\",\"id\":\"d\ud800\"}")
                        .report()))
                .contains("ERROR text.not-utf8 1:24 @23 ''");
    }
}
