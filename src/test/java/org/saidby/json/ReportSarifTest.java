package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Digest;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;
import org.saidby.validation.Suppression;
import org.saidby.validation.Validation;
import org.saidby.validation.Validator;

class ReportSarifTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void writesAResultForEachFinding() throws Exception {
        JsonNode run = run(full());

        assertThat(run.at("/results/0")).isEqualTo(MAPPER.readTree("""
                        {
                          "ruleId": "ref.duplicate-id",
                          "ruleIndex": 3,
                          "level": "error",
                          "message": {"text": "id stands twice: a"},
                          "locations": [{
                            "physicalLocation": {
                              "artifactLocation": {"uri": "a%20b/%C3%A4.csv", "index": 0},
                              "region": {"startLine": 3, "startColumn": 17}
                            },
                            "logicalLocations": [
                              {"fullyQualifiedName": "record 2", "kind": "record"},
                              {"fullyQualifiedName": "id", "kind": "field"},
                              {"fullyQualifiedName": "/id", "kind": "pointer"},
                              {"fullyQualifiedName": "actor:a", "kind": "subject"}
                            ]
                          }],
                          "relatedLocations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {"uri": "a%20b/%C3%A4.csv", "index": 0},
                                "region": {"startLine": 1}
                              },
                              "logicalLocations": []
                            },
                            {"logicalLocations": []}
                          ],
                          "partialFingerprints": {"saidbyFinding/v1": "FINGERPRINT"},
                          "properties": {"arguments": {"id": "a"}}
                        }
                        """.replace(
                "FINGERPRINT",
                run.at("/results/0/partialFingerprints/saidbyFinding~1v1").textValue())));
        assertThat(run.at("/results/1/locations/0/physicalLocation")).isEqualTo(MAPPER.readTree("""
                        {
                          "artifactLocation": {"uri": "elsewhere.csv"},
                          "region": {"byteOffset": 7, "byteLength": 0}
                        }
                        """));
        assertThat(run.at("/results/1/level").textValue()).isEqualTo("note");
        assertThat(run.at("/results/2/locations")).isEmpty();
    }

    @Test
    void writesWhatIsTrueOfTheRun() throws Exception {
        JsonNode run = run(full());

        assertThat(run.at("/tool/driver/name").textValue()).isEqualTo("saidby");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                .containsExactly(
                        "actor.both-sides",
                        "attribution.quotation-not-in-text",
                        "geo.null-island",
                        "ref.duplicate-id",
                        "text.bidi-control",
                        "text.bom",
                        "time.future",
                        "value.empty");
        assertThat(run.at("/tool/driver/rules/3/shortDescription/text").textValue())
                .isEqualTo("two things of one kind have the same id");
        assertThat(run.at("/tool/driver/rules/3/help/text").textValue())
                .isEqualTo("Example: an operation op-1 twice\nWhat to do: give the second another id");
        assertThat(run.at("/artifacts")).isEqualTo(MAPPER.readTree("""
                        [
                          {
                            "location": {"uri": "a%20b/%C3%A4.csv"},
                            "length": 3,
                            "roles": ["analysisTarget"],
                            "hashes": {"sha-256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                          },
                          {"location": {"uri": "b"}, "roles": ["analysisTarget"]}
                        ]
                        """));
        assertThat(run.at("/invocations")).isEqualTo(MAPPER.readTree("""
                        [{
                          "executionSuccessful": true,
                          "ruleConfigurationOverrides": [
                            {"configuration": {"enabled": false}, "descriptor": {"id": "actor.both-sides", "index": 0}},
                            {
                              "configuration": {"enabled": true, "level": "note"},
                              "descriptor": {"id": "text.bidi-control", "index": 4}
                            }
                          ],
                          "toolConfigurationNotifications": [
                            {
                              "level": "note",
                              "message": {"text": "rule actor.both-sides disabled: infighting is what we code"},
                              "associatedRule": {"id": "actor.both-sides", "index": 0}
                            },
                            {
                              "level": "note",
                              "message": {"text": "rule text.bidi-control changed from warning to info: names are Arabic"},
                              "associatedRule": {"id": "text.bidi-control", "index": 4}
                            },
                            {
                              "level": "note",
                              "message": {"text": "suppressed 0 of geo.null-island in sea-*.csv: a buoy"},
                              "associatedRule": {"id": "geo.null-island", "index": 2}
                            },
                            {
                              "level": "note",
                              "message": {"text": "rule attribution.quotation-not-in-text not run: no text of a document was given"},
                              "associatedRule": {"id": "attribution.quotation-not-in-text", "index": 1}
                            },
                            {
                              "level": "note",
                              "message": {"text": "rule time.future not run: no day of checking was given"},
                              "associatedRule": {"id": "time.future", "index": 6}
                            }
                          ]
                        }]
                        """));
        assertThat(run.at("/columnKind").textValue()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void tellsTheCountsAlsoOfWhatIsNotShown() throws Exception {
        Validation validation = Validator.builder().samples(1, 5).build().start();
        for (int i = 0; i < 3; i++) {
            validation.report(Finding.of("text.bom", "marked " + i).build());
        }
        validation.sum("best", 8);
        validation.blank(2);

        JsonNode run = run(validation.finish());

        assertThat(run.get("results")).hasSize(1);
        assertThat(run.get("properties")).isEqualTo(MAPPER.readTree("""
                        {
                          "status": "complete",
                          "valid": true,
                          "records": {"read": 2, "accepted": 0, "withFindings": 0, "rejected": 0, "blank": 2},
                          "sums": {"best": 8},
                          "countsBySeverity": {"error": 0, "warning": 0, "info": 3},
                          "wholeDatasetFindings": 0,
                          "countsByCode": {"text.bom": 3},
                          "resultsShown": 1,
                          "resultsInAll": 3
                        }
                        """));
    }

    @Test
    void aReadingThatEndedEarlyIsNoSuccess() throws Exception {
        Validation stopped = Validator.standard().start();
        stopped.stop(Finding.of("json.syntax", "no JSON").build());
        Validation cancelled = Validator.standard().start();
        cancelled.cancel();

        for (Report report : List.of(stopped.finish(), cancelled.finish())) {
            assertThat(run(report).at("/invocations/0/executionSuccessful").booleanValue())
                    .isFalse();
            assertThat(run(report)
                            .at("/invocations/0/toolExecutionNotifications/0/level")
                            .textValue())
                    .isEqualTo("error");
        }
    }

    @Test
    void fingerprintsStayWhenLinesAreAddedAbove() throws Exception {
        String header = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";
        String faults = "{\"type\":\"actor\",\"id\":\"a\",\"name\":3}\n{\"type\":\"actor\",\"id\":\"b\",\"name\":3}\n";
        String more = "{\"type\":\"actor\",\"id\":\"c\",\"name\":\"C\",\"kind\":\"state\"}\n\n";

        List<String> before = fingerprints(read(header + faults));
        assertThat(before).hasSize(4).doesNotHaveDuplicates();
        assertThat(fingerprints(read(header + more + faults))).isEqualTo(before);
        assertThat(fingerprints(read(header + faults.replace("\"name\"", "\"nome\""))))
                .doesNotContainAnyElementsOf(before.subList(0, 1));
    }

    @Test
    void fingerprintsOfADocumentDoNotCountWhatComesBefore() throws Exception {
        String fault = "{\"id\":\"a\",\"name\":3}";
        String fine = "{\"id\":\"c\",\"name\":\"C\",\"kind\":\"state\"}";
        String document = "{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[%s]}";

        assertThat(fingerprints(read(document.formatted(fine + "," + fault))))
                .isEqualTo(fingerprints(read(document.formatted(fault))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "data/ged 1.csv     | data/ged%201.csv",
                "C:\\x.csv          | C%3A%5Cx.csv",
                "//host/x           | /%2Fhost/x",
                "/x                 | /x",
                "../x               | ../x",
                "a?b#c%20           | a%3Fb%23c%2520",
                "\u0633.csv         | %D8%B3.csv",
                "\ud83d\ude00       | %F0%9F%98%80",
                "a\u001b\u202e      | a%1B%E2%80%AE",
                "a\ud83d            | a%EF%BF%BD",
                "[x]{y}<z>          | %5Bx%5D%7By%7D%3Cz%3E",
                "standard input     | standard%20input"
            })
    void namesBecomeRelativeReferences(String name, String uri) {
        assertThat(Sarif.uri(name)).isEqualTo(uri);
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create(uri).getHost()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'[a](b)', '\\[a](b)'", "'[a] (b)', '[a] (b)'", "'x {0} {y}', 'x {{0}} {y}'", "'{12}', '{{12}}'"})
    void messagesHoldNeitherLinksNorPlaces(String message, String text) throws Exception {
        Validation validation = Validator.standard().start();
        validation.report(Finding.of("text.bom", message).build());

        assertThat(run(validation.finish()).at("/results/0/message/text").textValue())
                .isEqualTo(text);
    }

    @Test
    void severalReportsAreRunsAndUnreadFilesAreOne() throws Exception {
        StringWriter out = new StringWriter();
        try (ReportSarif.Log log = ReportSarif.log(out)) {
            log.unread("nowhere", "no such file");
            log.add(full());
            log.add(read(""));
            log.unread("folder", "is a directory");
        }

        JsonNode runs = MAPPER.readTree(out.toString()).get("runs");
        assertThat(runs).hasSize(3);
        assertThat(runs.get(0)).isEqualTo(run(full()));
        assertThat(runs.get(2)).isEqualTo(MAPPER.readTree("""
                        {
                          "tool": {"driver": {"name": "saidby"}},
                          "invocations": [{
                            "executionSuccessful": false,
                            "toolExecutionNotifications": [
                              {"level": "error", "message": {"text": "nowhere: no such file"}},
                              {"level": "error", "message": {"text": "folder: is a directory"}}
                            ]
                          }],
                          "columnKind": "unicodeCodePoints",
                          "results": []
                        }
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m", "\u009b", "\u202e"})
    void escapesWhatATerminalWouldObey(String text) throws Exception {
        Validation validation = Validator.standard().start();
        validation.report(Finding.of("text.bom", text).argument("found", text).build());

        assertThat(ReportSarif.render(validation.finish())).doesNotContain(text).contains("\\u");
        assertThat(run(validation.finish())
                        .at("/results/0/properties/arguments/found")
                        .textValue())
                .isEqualTo(text);
    }

    static Report full() {
        Validation validation = Validator.builder()
                .disable("actor.both-sides", "infighting is what we code")
                .regrade("text.bidi-control", Severity.INFO, "names are Arabic")
                .suppress(Suppression.of("geo.null-island", "a buoy").inInput("sea-*.csv"))
                .build()
                .start();
        InputPosition place = InputPosition.builder()
                .source("a b/\u00e4.csv")
                .record(2)
                .line(3)
                .column(17)
                .byteOffset(0)
                .pointer("/id")
                .field("id")
                .build();
        validation.reject(
                place,
                List.of(Finding.of("ref.duplicate-id", "id stands twice: a")
                        .argument("id", "a")
                        .at(place)
                        .addRelated(InputPosition.builder()
                                .source("a b/\u00e4.csv")
                                .line(1)
                                .build())
                        .addRelated(InputPosition.ofSource(""))
                        .about(Ref.of(EntityKind.ACTOR, Id.of("a")))
                        .build()));
        validation.report(Finding.of("text.bom", "marked")
                .at(InputPosition.builder()
                        .source("elsewhere.csv")
                        .byteOffset(7)
                        .build())
                .build());
        validation.report(Finding.of("value.empty", "of the whole").build());
        validation.input(InputSummary.of("a b/\u00e4.csv", Digest.sha256("abc"), 3));
        validation.input(InputSummary.of("b"));
        return validation.finish();
    }

    private static JsonNode run(Report report) throws IOException {
        return MAPPER.readTree(ReportSarif.render(report)).at("/runs/0");
    }

    private static List<String> fingerprints(Report report) throws IOException {
        return run(report).findValuesAsText("saidbyFinding/v1");
    }

    private static Report read(String text) throws IOException {
        try (RecordReader<?> records = DatasetJson.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a", JsonReadOptions.standard())) {
            records.forEachRemaining(record -> {});
            return records.report();
        }
    }
}
