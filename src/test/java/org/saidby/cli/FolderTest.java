package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    private static final String LINES = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";
    private static final String STOPPED = "[[";

    @TempDir
    private Path directory;

    @Test
    void filesAreReadInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("b.json", "B.json", "a/z.CSV", "a/c/x.tsv", "a.jsonl", "é.ndjson", "a/b.Json")) {
            write("data/" + name, LINES);
        }

        Call call = Call.in(directory, "validate", "data");

        assertThat(inputs(call))
                .containsExactly(
                        "data/B.json",
                        "data/a/b.Json",
                        "data/a/c/x.tsv",
                        "data/a/z.CSV",
                        "data/a.jsonl",
                        "data/b.json",
                        "data/é.ndjson");
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(Call.in(directory, "validate", "data")).isEqualTo(call);
    }

    @Test
    void whatIsLeftAsideIsToldInOneLine() throws IOException {
        write("data/a.json", LINES);
        write("data/._a.json", "\0");
        write("data/.git/b.json", STOPPED);
        write("data/__MACOSX/._a.json", "\0");
        write("data/notes.txt", "");
        write("data/map.geojson", "");
        write("data/sub/json", "");

        Call call = Call.in(directory, "validate", "data");

        assertThat(inputs(call)).containsExactly("data/a.json");
        assertThat(call.err())
                .isEqualTo(
                        "saidby: data: skipped 6: 2 hidden, 1 __MACOSX, 3 not ending in any of .csv .tsv .json .jsonl"
                                + " .ndjson\n");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsName() throws IOException {
        write(".hidden", LINES);
        write("notes.txt", LINES);

        assertThat(Call.in(directory, "validate", ".hidden", "notes.txt"))
                .satisfies(call -> assertThat(inputs(call)).containsExactly(".hidden", "notes.txt"))
                .satisfies(call -> assertThat(call.err()).isEmpty());
    }

    @Test
    @Timeout(60)
    void linksInCirclesEnd() throws IOException {
        write("data/a.json", LINES);
        write("elsewhere/b.json", LINES);
        Files.createSymbolicLink(directory.resolve("data/back"), Path.of(".."));
        Files.createSymbolicLink(directory.resolve("data/here"), Path.of("."));
        Files.createSymbolicLink(directory.resolve("data/itself.csv"), Path.of("itself.csv"));
        Files.createSymbolicLink(directory.resolve("data/linked.jsonl"), Path.of("a.json"));

        Call call = Call.in(directory, "validate", "data");

        assertThat(inputs(call)).containsExactly("data/a.json", "data/back/elsewhere/b.json", "data/linked.jsonl");
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err())
                .startsWith(
                        "saidby: data: skipped 2: 2 leading to a folder that is read already\nsaidby: data/itself.csv: ");
    }

    @Test
    @Timeout(60)
    void foldersThatAreLinkedManyTimesAreReadOnce() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("f" + i + "/a.json", LINES);
            for (String name : List.of("x", "y")) {
                Files.createSymbolicLink(directory.resolve("f" + i + "/" + name), Path.of("../f" + (i + 1)));
            }
        }
        Files.createDirectory(directory.resolve("f40"));

        Call call = Call.in(directory, "validate", "f0");

        assertThat(inputs(call)).hasSize(40);
        assertThat(call.err()).contains(": skipped 40: 40 leading to a folder that is read already\n");
    }

    @Test
    void aFolderWithNothingToReadIsAFailure() throws IOException {
        Files.createDirectories(directory.resolve("empty/inside"));
        write("text/notes.txt", "");
        write("fine.json", LINES);

        Call call = Call.in(directory, "validate", "empty", "text", "fine.json");

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).isEqualTo("""
                saidby: empty: holds no file to read
                saidby: text: skipped 1: 1 not ending in any of .csv .tsv .json .jsonl .ndjson
                saidby: text: holds no file to read
                """);
        assertThat(inputs(call)).containsExactly("fine.json");
        assertThat(Call.in(directory, "validate", "--report=json", "empty").out())
                .contains("\"name\": \"empty\",\n      \"reason\": \"holds no file to read\"");
    }

    @Test
    void aFolderInsideThatCannotBeReadIsToldInItsPlace() throws IOException {
        write("data/a.json", LINES);
        write("data/b/b.json", LINES);
        write("data/c.json", LINES);
        Files.setPosixFilePermissions(directory.resolve("data/b"), PosixFilePermissions.fromString("---------"));
        // nothing is closed to an administrator
        boolean isClosed = !Files.isReadable(directory.resolve("data/b"));

        Call call = Call.in(directory, "validate", "data");

        assertThat(call.code()).isEqualTo(isClosed ? 3 : 0);
        assertThat(call.err()).isEqualTo(isClosed ? "saidby: data/b: permission denied\n" : "");
        assertThat(inputs(call))
                .containsExactlyElementsOf(
                        isClosed
                                ? List.of("data/a.json", "data/c.json")
                                : List.of("data/a.json", "data/b/b.json", "data/c.json"));
    }

    @Test
    void namesBeginWithThatOfTheFolder() throws IOException {
        write("data/sub/a.json", LINES);

        assertThat(inputs(
                        Call.in(directory, "validate", directory.resolve("data").toString())))
                .containsExactly("data/sub/a.json");
        assertThat(inputs(Call.in(directory, "validate", directory.toString())))
                .containsExactly(directory.getFileName() + "/data/sub/a.json");
        assertThat(inputs(Call.in(directory, "validate", "."))).containsExactly("./data/sub/a.json");
        assertThat(inputs(Call.in(directory, "validate", "data/"))).containsExactly("data/sub/a.json");
    }

    private static List<String> inputs(Call call) {
        return call.out()
                .lines()
                .filter(line -> line.startsWith("input "))
                .map(line -> line.substring("input ".length(), line.indexOf(": ")))
                .toList();
    }

    private void write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
