package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final String GED = """
            id,date_start,date_end,best,low,high
            84006,2019-09-19,2019-09-19,3,0,0
            84007,2019-09-19,2019-09-19,3,0,0
            """;
    private static final String LINES = """
            {"saidby":"1.0","id":"d"}
            {"type":"actor","id":"a","name":"A","kind":"militia","colour":"red"}
            {"type":"actor","id":"b","name":"B","kind":"militia","partOf":"c"}
            """;
    private static final String KNOWN = """
            {
              "suppress": [
                {"code": "ucdp.estimate-order", "subject": "operation:ucdp-ged-84006", "reason": "as published"},
                {"code": "model.unknown-property", "place": "/colour", "reason": "ours"},
                {"code": "ref.unresolved", "input": "*.jsonl", "subject": "actor:b", "reason": "c is in another file"}
              ],
              "regrade": [
                {"code": "ucdp.estimate-order", "severity": "error", "reason": "no others are known"}
              ]
            }
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("ged.csv"), GED);
        Files.writeString(directory.resolve("lines.jsonl"), LINES);
        Files.writeString(directory.resolve("known.json"), KNOWN);
    }

    @Test
    void keepsFindingsOutAndCountsThem() {
        Call call = Call.in(directory, "validate", "--suppress", "known.json", "ged.csv", "lines.jsonl");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains(
                        "ged.csv:3:29: error: low, best, high are not in this order, and the range was widened to hold all"
                                + " of them: 0, 3, 0 (record 2, field best) [ucdp.estimate-order]\n",
                        """
                        rule ucdp.estimate-order changed from warning to error: no others are known
                        suppressed 1 of ucdp.estimate-order about operation:ucdp-ged-84006: as published
                        suppressed 0 of model.unknown-property at /colour: ours
                        suppressed 0 of ref.unresolved in *.jsonl about actor:b: c is in another file
                        """,
                        """
                        suppressed 0 of ucdp.estimate-order about operation:ucdp-ged-84006: as published
                        suppressed 1 of model.unknown-property at /colour: ours
                        suppressed 1 of ref.unresolved in *.jsonl about actor:b: c is in another file
                        """,
                        "records read 2: 2 accepted (0 with findings), 0 rejected, 0 blank\nfindings 0:")
                .endsWith("complete, valid\n");
    }

    @Test
    void convertsByTheSameRules() {
        assertThat(Call.in(directory, "convert", "lines.jsonl", "--to", "json", "-o", "-")
                        .code())
                .isEqualTo(1);

        Call call = Call.in(directory, "convert", "lines.jsonl", "--to", "json", "-o", "-", "--suppress", "known.json");

        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("\"id\":\"b\"");
        assertThat(call.err()).contains("suppressed 1 of ref.unresolved");
        assertThat(Call.in(directory, "convert", "ged.csv", "--to", "jsonl", "-o", "-", "--suppress", "known.json")
                        .out())
                .contains("ucdp-ged-84006")
                .doesNotContain("ucdp-ged-84007");
    }

    @Test
    void takesSeveralFilesOfWhichTheFirstCounts() throws IOException {
        Files.writeString(
                directory.resolve("more.json"),
                "{\"suppress\":[{\"code\":\"ucdp.estimate-order\",\"reason\":\"all of them\"}]}");

        Call call = Call.in(directory, "validate", "--suppress", "known.json", "--suppress", "more.json", "ged.csv");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains(
                        "suppressed 1 of ucdp.estimate-order about operation:ucdp-ged-84006: as published\n",
                        "suppressed 1 of ucdp.estimate-order: all of them\n");
    }

    @Test
    void readsNothingWhereAFileHasFaultsAndTellsThemAll() throws IOException {
        Files.writeString(directory.resolve("bad.json"), "{\"suppress\":[{\"code\":\"json.syntax\",\"reason\":\"\"}]}");
        Files.writeString(directory.resolve("worse.json"), "{\u001b");

        Call call = Call.in(directory, "validate", "--suppress", "bad.json", "--suppress", "worse.json", "ged.csv");

        assertThat(call).isEqualTo(new Call(2, "", """
                bad.json:1:22: error: rule can be neither suppressed nor regraded, since its fault leaves no value: json.syntax (/suppress/0/code) [settings.fixed-rule]
                bad.json:1:45: error: text is empty (/suppress/0/reason) [value.empty]
                worse.json:1:2: error: expected a member name or '}', found control character U+001B [json.syntax]
                """));
        assertThat(Call.in(directory, "convert", "ged.csv", "--to", "json", "-o", "out", "--suppress", "bad.json")
                        .code())
                .isEqualTo(2);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate ged.csv --suppress known.json --report json=./known.json",
                "convert ged.csv --to json --suppress known.json -o known.json"
            })
    void isNotReplacedByAnOutput(String arguments) {
        Call call = Call.in(directory, arguments.split(" "));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("saidby: output is a file of suppressions: ");
        assertThat(directory.resolve("known.json")).hasContent(KNOWN);
    }

    @Test
    void saysWhichFileCannotBeRead() {
        Call call = Call.in(directory, "validate", "--suppress", "nowhere.json", "ged.csv");

        assertThat(call).isEqualTo(new Call(3, "", "saidby: nowhere.json: no such file\n"));
        assertThat(Call.in(directory, "validate", "--suppress", ".", "ged.csv"))
                .isEqualTo(new Call(3, "", "saidby: .: is a directory\n"));
    }
}
