package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.json.JsonSchema;
import org.saidby.json.ReportJson;
import org.saidby.validation.RuleCatalogue;

class CliTest {

    @TempDir
    private Path directory;

    @Test
    void helpListsAllCommands() {
        Call call = Call.in(directory, "--help");

        assertThat(call).isEqualTo(new Call(0, """
                Conflict events in which every value is something somebody said.
                Usage: saidby [-hV] COMMAND
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.
                Commands:
                  validate  Validates files and prints a report on each, in the order given.
                  convert   Writes what is accepted of a file as JSON or JSON Lines of saidby.
                  diff      Tells which records were added, dropped and changed between two releases.
                  rules     Prints every rule: code, severity, scope, when, why, example, what to do.
                  schema    Prints the JSON Schema (2020-12) of datasets, that of reports, or that of diffs.
                  edtf      Tells of EDTF dates whether they are valid, and what they mean.

                'saidby COMMAND --help' tells more, 'saidby validate --help' also the exit codes.
                """, ""));
    }

    @Test
    void helpOfValidateTellsTheWordsAndTheExitCodes() {
        Call call = Call.in(directory, "validate", "--help");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains(
                        "auto, saidby, ucdp-ged, acled",
                        "text, json",
                        "error, warning, never",
                        "Default: auto",
                        "  0   nothing",
                        "  1   findings",
                        "  2   wrong arguments",
                        "  3   a file",
                        "the greatest code counts.",
                        "{\"reports\": [...], \"unread\": [...]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void namesItsVersions(String option) {
        Call call = Call.in(directory, option);

        assertThat(call.code()).isZero();
        assertThat(call.out()).matches("saidby \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?, rules 1, report form 1\\.0\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "                            | Missing command: validate, convert, diff, rules, schema or edtf | saidby",
                "vali                        | Unmatched argument at index 0: 'vali'      | saidby",
                "validate                    | Missing required parameter: 'FILE'         | saidby validate",
                "validate --frmat x          | Unknown option: '--frmat'                  | saidby validate",
                "validate --fail-on fatal x  | expected one of error, warning, never, but was 'fatal' | saidby validate",
                "validate --format stix x    | expected one of auto, saidby, ucdp-ged, acled, but was 'stix' | saidby validate",
                "validate --format UCDP_GED x | expected one of auto, saidby, ucdp-ged, acled, but was 'UCDP_GED' | saidby validate",
                "validate --report html x    | expected one of text, json, but was 'html' | saidby validate",
                "validate x --report         | Missing required parameter                 | saidby validate",
                "validate --charset x y      | expected the name of an encoding such as windows-1252, but was 'x' | saidby validate",
                "validate --charset '' y     | expected the name of an encoding such as windows-1252, but was | saidby validate",
                "validate --separator ; x    | expected one of comma, semicolon, tab, bar, but was ';' | saidby validate",
                "validate --date-format x y  | date format is neither day-first, month-first nor a pattern | saidby validate",
                "validate --release : x      | release is no version such as 26.1: :       | saidby validate",
                "validate - x -              | standard input can be read once only, but - stands twice | saidby validate",
                "convert x --to json         | Missing required option: '--output=OUT'    | saidby convert",
                "convert x -o y              | Missing required option: '--to=FORM'       | saidby convert",
                "convert --to json -o y      | Missing required parameter: 'FILE'         | saidby convert",
                "convert x --to csv -o y     | expected one of json, jsonl, but was 'csv' | saidby convert",
                "convert x y --to json -o z  | Unmatched argument at index 2: 'y'         | saidby convert",
                "convert x --to json -o y --date-format d/d/d | date format is neither    | saidby convert",
                "rules --report xml          | expected one of text, json, but was 'xml'  | saidby rules",
                "rules x                     | Unmatched argument at index 1: 'x'         | saidby rules",
                "schema event                | expected one of dataset, report, diff, but was 'event' | saidby schema",
            })
    void refusesWrongArguments(String args, String message, String command) {
        Call call = Call.in(directory, args == null ? new String[0] : args.split(" "));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith("saidby: ")
                .contains(message)
                .endsWith("'" + command + " --help' tells how it is called.\n");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThat(Call.in(directory, "rule").err()).contains("Did you mean: saidby rules?\n");
    }

    @Test
    void wrongArgumentsReachNoTerminalRaw() {
        assertThat(Call.in(directory, "rules", "\u001b[31m\u202e").err())
                .contains("\\u001b[31m\\u202e")
                .doesNotContain("\u001b");
    }

    @Test
    void printsEveryRule() {
        Call call = Call.in(directory, "rules");

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("""
                        text.bom: info, seen in reading, since 0.1.0
                            when: a UTF-8 byte order mark was skipped at the start
                            why: other readers take it for a part of the first name
                            example: EF BB BF before the first character
                            what to do: write without the mark

                        """)
                .endsWith(RuleCatalogue.all().size() + " rules, version " + RuleCatalogue.VERSION + "\n");
        RuleCatalogue.all()
                .forEach(rule -> assertThat(call.out())
                        .contains(rule.code() + ": " + rule.severity().text()));
    }

    @Test
    void printsTheRulesAsJson() throws Exception {
        Call call = Call.in(directory, "rules", "--report", "json");

        assertThat(call).isEqualTo(new Call(0, ReportJson.renderRules(), ""));
        assertThat(new ObjectMapper().readTree(call.out()).get("rules"))
                .hasSize(RuleCatalogue.all().size());
    }

    @Test
    void printsTheSchemas() {
        assertThat(Call.in(directory, "schema")).isEqualTo(new Call(0, JsonSchema.text(), ""));
        assertThat(Call.in(directory, "schema", "dataset").out()).isEqualTo(JsonSchema.text());
        assertThat(Call.in(directory, "schema", "report")).isEqualTo(new Call(0, ReportJson.schema(), ""));
    }
}
