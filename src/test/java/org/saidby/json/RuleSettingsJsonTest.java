package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.validation.Checked;
import org.saidby.validation.InvalidReportException;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.RuleSettings;
import org.saidby.validation.Severity;
import org.saidby.validation.Suppression;

class RuleSettingsJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RuleSettingsJson.schema());

    private static final String WHOLE = """
            {
              "$schema": "saidby-settings-1.0.schema.json",
              "suppress": [
                {
                  "code": "ucdp.estimate-order",
                  "subject": "operation:ucdp-ged-84006",
                  "reason": "checked against the UCDP website"
                },
                {
                  "reason": "names are kept as printed",
                  "code": "text.not-nfc",
                  "input": "libya-*.csv",
                  "place": "where_coordinates"
                }
              ],
              "regrade": [
                {
                  "code": "claim.duplicate",
                  "severity": "error",
                  "reason": "our import must not repeat itself"
                }
              ]
            }
            """;

    private static Checked<RuleSettings> read(String json) {
        return RuleSettingsJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String faults(String json) {
        Checked<RuleSettings> settings = read(json);
        assertThat(settings.value().isPresent()).isEqualTo(settings.report().isValid());
        return settings.report().findings().stream().map(ReportText::line).collect(Collectors.joining("\n"));
    }

    @Test
    void readsSuppressionsAndRegradings() {
        RuleSettings settings = read(WHOLE).requireValid();

        assertThat(settings)
                .isEqualTo(RuleSettings.builder()
                        .suppress(Suppression.of("ucdp.estimate-order", "checked against the UCDP website")
                                .about("operation:ucdp-ged-84006"))
                        .suppress(Suppression.of("text.not-nfc", "names are kept as printed")
                                .inInput("libya-*.csv")
                                .at("where_coordinates"))
                        .regrade("claim.duplicate", Severity.ERROR, "our import must not repeat itself")
                        .build());
        assertThat(SCHEMA.validate(WHOLE, InputFormat.JSON)).isEmpty();
    }

    @Test
    void nothingIsSettingsToo() {
        assertThat(read("{}").requireValid()).isEqualTo(RuleSettings.builder().build());
        assertThat(read("\ufeff \n{\"suppress\":[],\"regrade\":[]}\n").requireValid())
                .isEqualTo(RuleSettings.builder().build());
    }

    @Test
    void namesTheFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("known.json"), "\n\n  {\"x\": 1}");

        Report report = RuleSettingsJson.read(file).report();

        assertThat(ReportText.line(report.findings().get(0)))
                .isEqualTo("known.json:3:4: error: expected one of suppress, regrade, $schema, found x (/x)"
                        + " [settings.unknown-member]");
        assertThat(report.inputs()).extracting(input -> input.name()).containsExactly("known.json");
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        assertThat(faults("""
                        {
                          "suppress": [
                            { "code": "json.syntax", "reason": "known" },
                            { "code": "ucdp.estimate-ordr", "reason": " ", "subjekt": "operation:1" },
                            { "code": "nothing.like-it-at-all", "subject": "ged-84006" },
                            { "reason": 3, "code": "", "input": "" },
                            "text.bom",
                            { "code": "text.bom", "reason": "known", "reason": "known" }
                          ],
                          "regrade": [
                            { "code": "text.bom", "severity": "fatal", "reason": "known" },
                            { "code": "text.bom", "place": "/x" }
                          ],
                          "disable": ["text.bom"]
                        }
                        """)).isEqualTo("""
                        3:15: error: rule can be neither suppressed nor regraded, since its fault leaves no value: json.syntax (/suppress/0/code) [settings.fixed-rule]
                        4:15: error: there is no rule with this code: ucdp.estimate-ordr; the one most like it is ucdp.estimate-order (/suppress/1/code) [settings.unknown-rule]
                        4:47: error: text is blank (/suppress/1/reason) [value.empty]
                        4:52: error: expected one of code, reason, input, place, subject, found subjekt (/suppress/1/subjekt) [settings.unknown-member]
                        5:15: error: there is no rule with this code: nothing.like-it-at-all (/suppress/2/code) [settings.unknown-rule]
                        5:52: error: ref is not of the form kind:id: ged-84006 (/suppress/2/subject) [value.id-syntax]
                        5:5: error: reason is missing (/suppress/2/reason) [value.missing]
                        6:17: error: expected a string, found a number (/suppress/3/reason) [value.type]
                        6:28: error: text is empty (/suppress/3/code) [value.empty]
                        6:41: error: text is empty (/suppress/3/input) [value.empty]
                        7:5: error: expected an object, found a string (/suppress/4) [json.expected-object]
                        8:46: error: member stands twice: reason (/suppress/5/reason) [json.duplicate-key]
                        11:39: error: expected one of info, warning, error, found fatal (/regrade/0/severity) [value.unknown-code]
                        12:27: error: expected one of code, reason, severity, found place (/regrade/1/place) [settings.unknown-member]
                        12:5: error: severity is missing (/regrade/1/severity) [value.missing]
                        12:5: error: reason is missing (/regrade/1/reason) [value.missing]
                        14:3: error: expected one of suppress, regrade, $schema, found disable (/disable) [settings.unknown-member]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                | 1:1: error: input is empty [input.empty]
                    {"suppress":[{"code":"text.bom",}]} | 1:33: error: expected a member name, found '}' [json.syntax]
                    {} x                              | 1:4: error: expected the end of the text, found 'x' [json.trailing-content]
                    []                                | 1:1: error: expected an object, found an array [json.expected-object]
                    {"suppress":{}}                   | 1:13: error: expected an array, found an object (/suppress) [json.expected-array]
                    {"suppress":[],"suppress":[]}     | 1:16: error: member stands twice: suppress (/suppress) [json.duplicate-key]
                    {"$schema":1}                     | 1:12: error: expected a string, found a number (/$schema) [value.type]
                    """)
    void refusesWhatIsNoSuchFile(String json, String expected) {
        assertThat(faults(json)).isEqualTo(expected);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(RuleSettingsJson.read(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'})
                        .report()
                        .countsByCode())
                .containsOnlyKeys("text.not-utf8");
        assertThat(faults("[".repeat(100_000))).contains("[limits.nesting-depth]");
        assertThat(faults("{\"suppress\":[{\"code\":\"text.bom\",\"reason\":\"\\ud800\"}]}"))
                .contains("[text.lone-surrogate]");
        // versions of Jackson differ in whether the name itself is refused, or that it is none of ours
        assertThat(faults("{\"\\ud800\":1}")).containsAnyOf("[text.lone-surrogate]", "[settings.unknown-member]");
    }

    @Test
    void refusesASecondEntryForTheSame() {
        assertThat(faults("""
                        {"suppress": [
                        {"code": "text.bom", "input": "a", "reason": "one"},
                        {"code": "text.bom", "input": "b", "reason": "two"},
                        {"input": "a", "reason": "three", "code": "text.bom"}
                        ], "regrade": [
                        {"code": "text.bom", "severity": "warning", "reason": "one"},
                        {"code": "text.bom", "severity": "error", "reason": "two"}
                        ]}
                        """)).isEqualTo("""
                        4:1: error: an earlier entry is for the same findings (/suppress/2) [settings.repeated]
                        7:1: error: an earlier entry is for the same findings (/regrade/1) [settings.repeated]""");
    }

    @Test
    void whoInsistsGetsAllFaults() {
        assertThatThrownBy(() -> read("{\"a\":1,\"b\":2}").requireValid())
                .isInstanceOf(InvalidReportException.class)
                .hasMessageContaining("found a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "reason": "checked against the UCDP website" | "reasons": "checked"
                    "reason": "checked against the UCDP website" | "reason": " "
                    "code": "ucdp.estimate-order"                | "code": "estimate"
                    "subject": "operation:ucdp-ged-84006"        | "subject": "ged-84006"
                    "severity": "error"                          | "severity": "fatal"
                    "place": "where_coordinates"                 | "place": ""
                    "suppress"                                   | "disable"
                    """)
    void theSchemaRefusesWhatTheReaderRefuses(String right, String wrong) {
        String json = WHOLE.replace(right, wrong);
        assertThat(json).isNotEqualTo(WHOLE);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(read(json).value()).isEmpty();
    }
}
