package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input and options give the same bytes, in any directory, locale, time zone and order of hashing. */
class SameBytesTest {

    private static final String GED = """
            id,date_start,date_end,best,low,high,where_coordinates,latitude,longitude
            1,2019-09-19,2019-09-19,1234567,0,0,\u0130stanbul I\u0307,25.90444412345,13.5
            2,2019-09-31,2019-09-19,3,0,0,x,95.5,13.5
            2,2019-09-19,2019-09-19,3,1,5, x,0,0
            """;
    private static final String LINES = """
            {"saidby":"1.0","id":"d"}
            {"type":"actor","id":"a","name":"A","kind":"militia","colour":"red","partOf":"b"}
            {"type":"actor","id":"b","name":"B","kind":"militia","partOf":"a"}
            {"type":"operation","id":"o","kind":"clash","when":{"date":"2019-09-24","words":"on Thursday","anchor":{"to":"document:x","relation":"at","weekday":"thursday"}}}
            """;
    private static final String KNOWN = """
            {"suppress":[{"code":"model.unknown-property","reason":"ours"},{"code":"text.bom","reason":"none"}]}
            """;

    @TempDir
    private Path one;

    @TempDir
    private Path other;

    private static void write(Path directory) throws IOException {
        Files.createDirectories(directory.resolve("in/folder"));
        Files.writeString(directory.resolve("in/ged.csv"), GED);
        Files.writeString(directory.resolve("in/folder/lines.jsonl"), LINES);
        Files.writeString(directory.resolve("known.json"), KNOWN);
    }

    /** Calls in a JVM of its own, whose hash seeds and defaults differ. */
    private static String call(Path directory, List<String> settings, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.saidby.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void reportsDoNotDependOnWhereTheyAreMade(String form) throws Exception {
        write(one);
        write(other);
        String[] arguments = {"validate", "--report", form, "--suppress", "known.json", "in", "nowhere"};

        String first = call(one, List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"), arguments);
        String second = call(
                other,
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2"),
                arguments);
        String arabic = call(
                other,
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=nu-arab", "-XX:+UseSerialGC"),
                arguments);

        assertThat(first)
                .startsWith("3\n")
                .contains("ged.csv", "lines.jsonl", "ucdp.estimate-order", "time.invalid-date", "ref.cycle", "suppress")
                .doesNotContain(one.toString());
        assertThat(second).isEqualTo(first);
        assertThat(arabic).isEqualTo(first);
    }

    @Test
    void theRulesAreTheSameEverywhere() throws Exception {
        String first = call(one, List.of("-Duser.language=en"), "rules");

        assertThat(call(other, List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Apia"), "rules"))
                .isEqualTo(first)
                .startsWith("0\nacled.actor-type: warning");
    }
}
