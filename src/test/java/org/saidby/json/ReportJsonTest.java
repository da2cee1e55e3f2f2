package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Digest;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.TestValues;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordPlace;
import org.saidby.validation.Report;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Severity;
import org.saidby.validation.Suppression;
import org.saidby.validation.Validation;
import org.saidby.validation.Validator;

class ReportJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportJson.schema());

    @Test
    void writesTheWholeReport() {
        assertThat(ReportJson.render(full())).isEqualTo("""
                        {
                          "saidbyReport": "1.0",
                          "libraryVersion": "%s",
                          "ruleSetVersion": "%s",
                          "status": "stopped",
                          "valid": false,
                          "inputs": [
                            {
                              "name": "a.jsonl",
                              "digest": "sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                              "bytes": 3
                            },
                            {
                              "name": "b.jsonl"
                            }
                          ],
                          "records": {
                            "read": 4,
                            "accepted": 1,
                            "withFindings": 1,
                            "rejected": 1,
                            "blank": 2
                          },
                          "sums": {
                            "best": 8342
                          },
                          "countsBySeverity": {
                            "error": 2,
                            "warning": 0,
                            "info": 1
                          },
                          "wholeDatasetFindings": 0,
                          "countsByCode": {
                            "json.syntax": 1,
                            "ref.duplicate-id": 1,
                            "text.bidi-control": 1
                          },
                          "findings": [
                            {
                              "code": "text.bidi-control",
                              "severity": "info",
                              "message": "name holds U+202E",
                              "arguments": {},
                              "related": []
                            },
                            {
                              "code": "ref.duplicate-id",
                              "severity": "error",
                              "message": "id stands twice: a",
                              "arguments": {
                                "id": "a",
                                "a/b": "c"
                              },
                              "position": {
                                "source": "a.jsonl",
                                "record": 2,
                                "line": 3,
                                "column": 17,
                                "byteOffset": 0,
                                "pointer": "/id",
                                "field": "id"
                              },
                              "related": [
                                {
                                  "source": "a.jsonl",
                                  "line": 1
                                },
                                {
                                  "source": ""
                                }
                              ],
                              "subject": "actor:a"
                            },
                            {
                              "code": "json.syntax",
                              "severity": "error",
                              "message": "expected a value",
                              "arguments": {},
                              "related": []
                            }
                          ],
                          "excerpts": [
                            {
                              "position": {
                                "source": "a.jsonl",
                                "record": 2,
                                "line": 3,
                                "column": 17,
                                "byteOffset": 0,
                                "pointer": "/id",
                                "field": "id"
                              },
                              "cells": {
                                "id": "a",
                                "best": "1 \\u202E"
                              },
                              "text": "a,1"
                            }
                          ],
                          "rulesNotRun": [
                            {
                              "code": "attribution.quotation-not-in-text",
                              "reason": "no text of a document was given"
                            },
                            {
                              "code": "time.future",
                              "reason": "no day of checking was given"
                            }
                          ],
                          "ruleChanges": [
                            {
                              "code": "actor.both-sides",
                              "from": "warning",
                              "reason": "infighting is what we code"
                            },
                            {
                              "code": "text.bidi-control",
                              "from": "warning",
                              "to": "info",
                              "reason": "names are Arabic"
                            }
                          ],
                          "suppressions": [
                            {
                              "code": "text.control-char",
                              "input": "a*",
                              "place": "/label",
                              "subject": "operation:o",
                              "reason": "as printed",
                              "count": 0
                            },
                            {
                              "code": "text.bom",
                              "reason": "all have one",
                              "count": 1
                            }
                          ]
                        }
                        """.formatted(full().libraryVersion(), RuleCatalogue.VERSION));
    }

    @Test
    void writesAnEmptyReport() {
        Report report = Validator.standard().start().finish();

        assertThat(ReportJson.render(report))
                .contains(
                        "  \"inputs\": [],\n",
                        "  \"sums\": {},\n",
                        "  \"findings\": [],\n",
                        "  \"excerpts\": [],\n",
                        "  \"ruleChanges\": [],\n",
                        "  \"suppressions\": []\n}\n");
        assertThat(errors(ReportJson.render(report))).isEmpty();
    }

    @Test
    void reportsAreValidByTheSchema() {
        assertThat(errors(ReportJson.render(full()))).isEmpty();
        assertThat(errors(ReportJson.render(Validator.standard().validate(TestValues.FULL_DATASET))))
                .isEmpty();
        for (String input :
                List.of("", "{", "[[", "{\"saidby\":\"9.0\"}", "{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[3]}")) {
            assertThat(errors(ReportJson.render(DatasetJson.read(input).report())))
                    .as(input)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saidbyReport",
                "libraryVersion",
                "ruleSetVersion",
                "status",
                "valid",
                "inputs",
                "records",
                "sums",
                "countsBySeverity",
                "wholeDatasetFindings",
                "countsByCode",
                "findings",
                "excerpts",
                "rulesNotRun",
                "ruleChanges",
                "suppressions"
            })
    void theSchemaMissesWhatIsLeftOut(String member) throws Exception {
        ObjectNode report = (ObjectNode) MAPPER.readTree(ReportJson.render(full()));
        report.remove(member);

        assertThat(errors(report.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"status\": \"stopped\", \"status\": \"paused\"",
                "\"saidbyReport\": \"1.0\", \"saidbyReport\": \"2.0\"",
                "\"line\": 3, \"line\": 0",
                "\"column\": 17, \"column\": \"17\"",
                "\"byteOffset\": 0, \"byteOffset\": -1",
                "\"pointer\": \"/id\", \"pointer\": \"id\"",
                "\"severity\": \"info\", \"severity\": \"fatal\"",
                "\"code\": \"ref.duplicate-id\", \"code\": \"Duplicate\"",
                "\"subject\": \"actor:a\", \"subject\": \"a\"",
                "\"json.syntax\": 1, \"json.syntax\": 0",
                "\"blank\": 2, \"blank\": -2",
                "\"best\": 8342, \"best\": \"8342\"",
                "`\"text\": \"a,1\"`, \"text\": 1",
                "\"cells\": {, \"columns\": {",
                "\"bytes\": 3, \"bytes\": 3.5",
                "\"sha-256:, \"",
                "\"reason\": \"names are Arabic\", \"because\": \"names are Arabic\"",
                "\"count\": 1, \"count\": -1",
                "\"reason\": \"as printed\", \"reason\": \"\"",
                "\"subject\": \"operation:o\", \"subject\": \"o\""
            })
    void theSchemaRefusesWhatIsWrong(String right, String wrong) {
        String report = ReportJson.render(full());
        assertThat(report).contains(right);

        assertThat(errors(report.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void theSchemaTakesSeveralReports() {
        String report = ReportJson.render(full());

        assertThat(errors("{\"reports\":[" + report + "],\"unread\":[{\"name\":\"a\",\"reason\":\"no such file\"}]}"))
                .isEmpty();
        assertThat(errors("{\"reports\":[" + report + "]}")).isNotEmpty();
        assertThat(errors("{\"reports\":[{}],\"unread\":[]}")).isNotEmpty();
    }

    @Test
    void escapesWhatATerminalWouldObeyAndKeepsWhatItShows() throws Exception {
        String text = "Surt \u0633\u0631\u062a \ud83d\ude00 \u001b[31m \u007f \u009b \u202e \u2028 \n\t\"\\";
        String json = ReportJson.render(reportOn(text));

        assertThat(json)
                .contains(
                        "Surt \u0633\u0631\u062a \ud83d\ude00 \\u001B[31m \\u007F \\u009B \\u202E \\u2028 \\n\\t\\\"\\\\");
        assertThat(MAPPER.readTree(json).at("/findings/0/message").textValue()).isEqualTo(text);
    }

    @Test
    void replacesHalvesOfSurrogatePairs() throws Exception {
        JsonNode json = MAPPER.readTree(ReportJson.render(reportOn("a\ud83d \ude00\ud83d\ude00")));

        assertThat(json.at("/findings/0/message").textValue()).isEqualTo("a\ufffd \ufffd\ud83d\ude00");
    }

    @Test
    void writesEveryRule() throws Exception {
        JsonNode rules = MAPPER.readTree(ReportJson.renderRules());

        assertThat(rules.get("ruleSetVersion").textValue()).isEqualTo(RuleCatalogue.VERSION);
        assertThat(rules.get("rules").findValuesAsText("code"))
                .isEqualTo(RuleCatalogue.all().stream().map(rule -> rule.code()).toList());
        assertThat(rules.get("rules"))
                .allSatisfy(rule -> assertThat(rule.fieldNames())
                        .toIterable()
                        .startsWith(
                                "code", "severity", "scope", "fixed", "summary", "why", "example", "remedy", "since"));
    }

    @Test
    void rulesAreValidByTheirSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReportJson.rulesSchema());

        assertThat(schema.validate(ReportJson.renderRules(), InputFormat.JSON)).isEmpty();
        for (String member : List.of("fixed", "since", "scope", "why", "remedy")) {
            assertThat(schema.validate(
                            ReportJson.renderRules().replace("\"" + member + "\"", "\"other\""), InputFormat.JSON))
                    .as(member)
                    .isNotEmpty();
        }
    }

    private static Report reportOn(String message) {
        Validation validation = Validator.standard().start();
        validation.report(Finding.of("text.bom", message).build());
        return validation.finish();
    }

    private static Report full() {
        Validation validation = Validator.builder()
                .disable("actor.both-sides", "infighting is what we code")
                .regrade("text.bidi-control", Severity.INFO, "names are Arabic")
                .suppress(Suppression.of("text.control-char", "as printed")
                        .inInput("a*")
                        .at("/label")
                        .about("operation:o"))
                .suppress(Suppression.of("text.bom", "all have one"))
                .build()
                .start();
        InputPosition place = InputPosition.builder()
                .source("a.jsonl")
                .record(2)
                .line(3)
                .column(17)
                .byteOffset(0)
                .pointer("/id")
                .field("id")
                .build();
        validation.report(Finding.of("text.bom", "byte order mark was skipped").build());
        validation.acceptChecked(
                "row",
                List.of(),
                RecordPlace.of(place),
                List.of(Finding.of("text.bidi-control", "name holds U+202E").build()));
        validation.reject(
                placeOf(RecordExcerpt.of(place, cells(), "a,1")),
                List.of(Finding.of("ref.duplicate-id", "id stands twice: a")
                        .argument("id", "a")
                        .argument("a/b", "c")
                        .at(place)
                        .addRelated(InputPosition.builder()
                                .source("a.jsonl")
                                .line(1)
                                .build())
                        .addRelated(InputPosition.ofSource(""))
                        .about(Ref.of(EntityKind.ACTOR, Id.of("a")))
                        .build()));
        validation.blank(2);
        validation.sum("best", 8342);
        validation.input(InputSummary.of("a.jsonl", Digest.sha256("abc"), 3));
        validation.input(InputSummary.of("b.jsonl"));
        validation.stop(Finding.of("json.syntax", "expected a value").build());
        return validation.finish();
    }

    private static Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", "a");
        cells.put("best", "1 \u202e");
        return cells;
    }

    private static RecordPlace placeOf(RecordExcerpt excerpt) {
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return excerpt.position();
            }

            @Override
            public InputPosition at(String relativePointer) {
                return excerpt.position();
            }

            @Override
            public Optional<RecordExcerpt> excerpt() {
                return Optional.of(excerpt);
            }
        };
    }

    private static List<com.networknt.schema.Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
