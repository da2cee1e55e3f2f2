package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.json.JsonSchema;
import org.saidby.json.ReportJson;
import org.saidby.json.RuleSettingsJson;
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
                  convert   Writes what is accepted of a file as JSON or JSON Lines, or in a form of others.
                  diff      Tells which records were added, dropped and changed between two releases.
                  compare   Shows who agrees with whom: what each source says, side by side, with the reasons.
                  rules     Prints rules: code, severity, scope, when, why, example, what to do.
                  schema    Prints a JSON Schema: of datasets, reports, rules, settings, diffs, comparisons, losses.
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
                        "--report=FORM[=FILE]",
                        "text, json, sarif or html",
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
                "                            | Missing command: validate, convert, diff, compare, rules, schema or edtf | saidby",
                "vali                        | Unmatched argument at index 0: 'vali'      | saidby",
                "validate                    | Missing required parameter: 'FILE'         | saidby validate",
                "validate --frmat x          | Unknown option: '--frmat'                  | saidby validate",
                "validate --fail-on fatal x  | expected one of error, warning, never, but was 'fatal' | saidby validate",
                "validate --format stix x    | expected one of auto, saidby, ucdp-ged, acled, but was 'stix' | saidby validate",
                "validate --format UCDP_GED x | expected one of auto, saidby, ucdp-ged, acled, but was 'UCDP_GED' | saidby validate",
                "validate --report xml x     | expected one of text, json, sarif, html, but was 'xml' | saidby validate",
                "validate --report xml=a x   | expected one of text, json, sarif, html, but was 'xml' | saidby validate",
                "validate --report =a x      | expected one of text, json, sarif, html, but was '' | saidby validate",
                "validate --report html= x   | expected the name of a file behind the equals sign of 'html=' | saidby validate",
                "validate --report text --report json x | two reports go to standard output: --report FORM=FILE names a file | saidby validate",
                "validate --report text --report json=- x | two reports go to standard output | saidby validate",
                "validate --report text --report json -o a x | two reports go to a: --report FORM=FILE | saidby validate",
                "validate --report text=a --report json=a x | two reports go to a: --report FORM=FILE | saidby validate",
                "validate --report text=a -o b x | each report names a file, so that there is none for -o b | saidby validate",
                "rules --report html         | expected one of text, json, but was 'html' | saidby rules",
                "rules --report sarif        | expected one of text, json, but was 'sarif' | saidby rules",
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
                "convert x --to xml -o y     | expected one of json, jsonl, geojson, stix | saidby convert",
                "convert x y --to json -o z  | Unmatched argument at index 2: 'y'         | saidby convert",
                "convert x --to json -o y --date-format d/d/d | date format is neither    | saidby convert",
                "rules --report xml          | expected one of text, json, but was 'xml'  | saidby rules",
                "rules ucdp.estimate-ordr    | there is no rule with this code: ucdp.estimate-ordr; the one most like it is ucdp.estimate-order | saidby rules",
                "rules year-mismatch         | the one most like it is acled.year-mismatch | saidby rules",
                "rules text.bom x            | there is no rule with this code: x       | saidby rules",
                "validate --suppress - x     | suppressions are read from files, not from standard input | saidby validate",
                "schema event                | expected one of dataset, report, rules, settings, diff, comparison, losses, but was 'event' | saidby schema",
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
    void printsTheRulesThatAreAskedFor() {
        Call call = Call.in(directory, "rules", "limits.columns", "text.bom");

        assertThat(call).isEqualTo(new Call(0, """
                limits.columns: error, seen in reading, cannot be suppressed, since 0.1.0
                    when: a row has more columns than allowed
                    why: a wrong delimiter can make a column of every character
                    example: a header of 2,001 cells
                    what to do: check the delimiter or raise the limit

                text.bom: info, seen in reading, since 0.1.0
                    when: a UTF-8 byte order mark was skipped at the start
                    why: other readers take it for a part of the first name
                    example: EF BB BF before the first character
                    what to do: write without the mark

                2 rules, version 1
                """, ""));
        assertThat(Call.in(directory, "rules", "text.bom").out()).endsWith("\n\n1 rule, version 1\n");
        assertThat(Call.in(directory, "rules", "--report", "json", "text.bom").out())
                .isEqualTo(ReportJson.renderRules(
                        List.of(RuleCatalogue.find("text.bom").orElseThrow())));
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
        assertThat(Call.in(directory, "schema", "rules")).isEqualTo(new Call(0, ReportJson.rulesSchema(), ""));
        assertThat(Call.in(directory, "schema", "settings")).isEqualTo(new Call(0, RuleSettingsJson.schema(), ""));
    }
}
