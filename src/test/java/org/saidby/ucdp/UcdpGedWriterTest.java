package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.ucdp.TestRows.event;
import static org.saidby.ucdp.TestRows.read;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.ucdp.TestRows.Result;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;

class UcdpGedWriterTest {

    @TempDir
    private Path folder;

    private static String written(UcdpGedEvent... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UcdpGed.write(List.of(events), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<UcdpGedEvent> events(Result result) {
        return result.records().stream()
                .map(ReadRecord::value)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    @Test
    void writesTheCellsAsTheyStood() throws IOException {
        String text = table(
                row(
                        "iso3",
                        "XLD",
                        "best",
                        "8 ",
                        "where_description",
                        "a \"big\"\r\nhouse, \u0645\u0635\u062f\u0631 \uD83D\uDE00"),
                row("iso3", "", "id", "13219.0", "date_start", "2019-09-19T00:00:00", "latitude", "25.9044440"));

        assertThat(written(events(read(text)).toArray(UcdpGedEvent[]::new))).isEqualTo(text);
    }

    @Test
    void quotesOnlyWhatNeedsIt() throws IOException {
        String text = "id,date_start,date_end,best,a,b,c,d,e\n"
                + "1,2020-01-01,2020-01-01,0, #x ,'y',\"1,2\",\"\"\"\",\"line\nend\"\n";

        assertThat(written(read(text.replace("'y'", "\"'y'\"")).event())).isEqualTo(text);
    }

    @Test
    void leavesOutWhatIsNoRecord() throws IOException {
        String text = "\uFEFFbest,id,date_start,date_end\r\n#a,#b,#c,#d\r\n3,9,2020-02-01,2020-02-03,\r\n\r\n";

        assertThat(written(read(text).event())).isEqualTo("best,id,date_start,date_end\n3,9,2020-02-01,2020-02-03\n");
    }

    @Test
    void writesEventsOfOtherColumnsByTheirNames() throws IOException {
        UcdpGedEvent first = read("best_est,extra,relid,id,date_start,date_end\n1,x,R,1,2020-01-01,2020-01-01\n")
                .event();
        UcdpGedEvent second = read("id,date_end,date_start,extra,BEST\n2,2020-01-03,2020-01-02,\"y,z\",5\n")
                .event();

        assertThat(written(first, second, first)).isEqualTo("""
                        best_est,extra,relid,id,date_start,date_end
                        1,x,R,1,2020-01-01,2020-01-01
                        5,"y,z",,2,2020-01-02,2020-01-03
                        1,x,R,1,2020-01-01,2020-01-01
                        """);
    }

    @Test
    void refusesToLoseAColumn() throws IOException {
        UcdpGedEvent first =
                read("id,date_start,date_end,best\n1,2020-01-01,2020-01-01,0\n").event();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (UcdpGedWriter writer = UcdpGed.writer(out)) {
            writer.write(first);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(event()))
                    .withMessage("event has a column that the header has not: relid");
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(event()));
            writer.write(first);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        id,date_start,date_end,best
                        1,2020-01-01,2020-01-01,0
                        1,2020-01-01,2020-01-01,0
                        """);
    }

    @Test
    void writesAHeaderForNoEvents() throws IOException {
        assertThat(written()).isEqualTo(String.join(",", row().keySet()) + "\n");
    }

    @Test
    void streamsFromFileToFile() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), table(row(), row("id", "x"), row("id", "3")));
        Path out = folder.resolve("out.csv");

        try (RecordReader<UcdpGedEvent> reader = UcdpGed.open(in, UcdpGedOptions.standard())) {
            UcdpGed.write(reader.stream().flatMap(record -> record.value().stream()), out);
        }

        assertThat(out).hasContent(table(row(), row("id", "3")));
    }

    @Test
    void keepsTheFileThatWasThereWhenEventsFail() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        Stream<UcdpGedEvent> failing = Stream.of(1, 2).map(i -> {
            if (i == 2) {
                throw new UncheckedIOException(new IOException("broken"));
            }
            return event();
        });

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> UcdpGed.write(failing, file)))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        assertThatIOException()
                .isThrownBy(() -> UcdpGed.write(List.of(event()), new java.io.OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("disk is full");
                    }
                }))
                .withMessage("disk is full");
    }

    @Test
    void writesTheAwkwardFixtureSoThatItIsReadAgain() throws IOException {
        byte[] bytes;
        try (InputStream in = Objects.requireNonNull(UcdpGedTest.class.getResourceAsStream("awkward.csv"))) {
            bytes = in.readAllBytes();
        }
        List<UcdpGedEvent> events = events(read(bytes, UcdpGedOptions.standard()));

        List<UcdpGedEvent> again = events(read(written(events.toArray(UcdpGedEvent[]::new))));

        assertThat(again).hasSize(3).isEqualTo(events);
    }
}
