package org.saidby;

import java.time.LocalDate;
import java.util.List;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;
import org.saidby.json.JsonLimits;
import org.saidby.json.JsonReadOptions;
import org.saidby.json.RuleSettingsJson;
import org.saidby.validation.Validator;

/** Datasets with what can be found in them, and files of settings. */
final class SampleDatasets {

    private static final JsonReadOptions STANDARD = JsonReadOptions.standard();

    private SampleDatasets() {}

    static List<Sample> all() {
        return List.of(
                Sample.open("empty.json", "", (in, name) -> DatasetJson.open(in, name, STANDARD)),
                Sample.open("lines.jsonl", LINES, (in, name) -> DatasetJsonLines.open(in, name, STANDARD)),
                Sample.open(
                        "limits.jsonl",
                        LIMITS,
                        (in, name) -> DatasetJsonLines.open(
                                in,
                                name,
                                JsonReadOptions.builder()
                                        .limits(JsonLimits.builder()
                                                .depth(16)
                                                .numberLength(20)
                                                .nameLength(20)
                                                .textLength(40)
                                                .lineLength(400)
                                                .chainLength(3)
                                                .build())
                                        .build())),
                Sample.open(
                        "version.json",
                        "{\"saidby\":\"2.0\",\"id\":\"d\"}",
                        (in, name) -> DatasetJson.open(in, name, STANDARD)),
                Sample.open(
                        "dataset.json",
                        DATASET,
                        (in, name) -> DatasetJson.open(
                                in,
                                name,
                                JsonReadOptions.builder()
                                        .validator(Validator.builder()
                                                .asOf(LocalDate.of(2026, 1, 1))
                                                .text(
                                                        Id.of("article"),
                                                        "The command said that it had struck \u201cfrom the air\u201d.")
                                                .build())
                                        .build())),
                Sample.read(
                        "settings.json",
                        SETTINGS,
                        (in, name) -> RuleSettingsJson.read(in, name).report()));
    }

    private static final String LINES = """
            <EF><BB><BF>{"saidby":"1.1","id":"samples"}
            {"type":"source","id":"s","name":"S","kind":"outlet"}
            {"saidby":"1.0","id":"samples"}
            {"type":"source","id":"s1",}
            {"type":"source","id":"s2","name":"S","kind":"outlet"} x
            {"type":"source","id":"s3","id":"s3","name":"S","kind":"outlet"}
            ["source"]
            {"type":"operation","id":"o1","kind":"clash","participants":{}}
            {"type":"source","id":4,"name":"S","kind":"outlet"}
            {"type":"source","id":"s5","kind":"outlet"}
            {"type":"source","id":"s","name":"S","kind":"outlet"}
            {"type":"source","id":"s6","name":" ","kind":"outlet"}
            {"type":"source","id":"s 7","name":"S","kind":"outlet"}
            {"type":"source","id":"s8","name":"<C0><AF>","kind":"outlet"}
            {"type":"source","id":"s9","name":"a\\ud83d","kind":"outlet"}
            {"type":"source","id":"s10","name":"a\\u0000b","kind":"outlet"}
            {"type":"source","id":"s11","name":"a\\u202eb","kind":"outlet"}
            {"type":"source","id":"s12","name":"e\\u0301","kind":"outlet"}
            {"type":"source","id":"s13","name":"S","kind":"outlt","colour":"red"}
            {"type":"document","id":"d1","title":"D","publisher":"s","address":"file:///d1.pdf"}
            {"type":"operation","id":"o2","kind":"clash","when":{"date":"19/09/2019"}}
            {"type":"operation","id":"o3","kind":"clash","when":{"date":"2019-09-31"}}
            {"type":"operation","id":"o4","kind":"clash","when":{"date":"2019-09-27/2019-09-19"}}
            {"type":"operation","id":"o5","kind":"clash","when":{"date":"2019-09-19T10:00:00"}}
            {"type":"location","id":"l1","name":"L","kind":"city","point":{"latitude":95.5,"longitude":10}}
            {"type":"location","id":"l2","name":"L","kind":"city","point":{"latitude":25.5,"longitude":190.5}}
            {"type":"location","id":"l3","name":"L","kind":"city","point":{"latitude":25.5}}
            {"type":"location","id":"l4","name":"L","kind":"city","point":{"latitude":0,"longitude":0}}
            {"type":"location","id":"l5","name":"L","kind":"city","point":{"latitude":25.90444412345,"longitude":10}}
            {"type":"location","id":"l6","name":"L","kind":"city","within":"l6"}
            {"type":"claim","id":"c1","about":"operation:o5","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":17.0}},"attribution":{"chain":[{"source":"s","act":"stated"}]}}
            {"type":"claim","id":"c2","about":"operation:o5","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":-1}},"attribution":{"chain":[{"source":"s","act":"stated"}]}}
            {"type":"claim","id":"c3","about":"operation:o5","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":17.5}},"attribution":{"chain":[{"source":"s","act":"stated"}]}}
            {"type":"claim","id":"c4","about":"operation:o5","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"between","low":9,"high":8}},"attribution":{"chain":[{"source":"s","act":"stated"}]}}
            {"type":"claim","id":"c5","about":"operation:o5","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":3}},"attribution":{"chain":[]}}
            {"type":"claim","id":"c7","about":"operation:o5","assertion":{"type":"occurrence","operationKind":"clash"},"attribution":{"chain":[{"source":"s","act":"stated"}]}}
            {"type":"claim","id":"c6","about":"oper""";

    private static final String LIMITS = """
            {"saidby":"1.0","id":"samples"}
            {"type":"source","id":"s1","name":"S","kind":"outlet","x":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]}
            {"type":"source","id":"s2","name":"S","kind":"outlet","x":123456789012345678901}
            {"type":"source","id":"s3","name":"S","kind":"outlet","a name of too many characters":1}
            {"type":"source","id":"s4","name":"a name of more characters than are allowed","kind":"outlet"}
            """
            + "{\"type\":\"source\",\"id\":\"s5\"" + " ".repeat(400) + "}\n"
            + "{\"type\":\"claim\",\"id\":\"c\",\"about\":\"operation:o\",\"assertion\":{\"type\":\"occurrence\",\"operationKind\":\"clash\"},"
            + "\"attribution\":{\"chain\":[{\"source\":\"a\",\"act\":\"stated\"},{\"source\":\"b\",\"act\":\"cited\"},"
            + "{\"source\":\"c\",\"act\":\"cited\"},{\"source\":\"d\",\"act\":\"reported\"}]}}\n";

    private static final String DATASET = """
            {"saidby":"1.0","id":"samples",
            "sources":[
            {"id":"africom","name":"The command","kind":"organization","actor":"army"},
            {"id":"nyt","name":"The paper","kind":"outlet"},
            {"id":"officials","name":"officials","kind":"unnamed-group","named":false}],
            "documents":[
            {"id":"article","publisher":"nyt","published":"2019-09-27"}],
            "actors":[
            {"id":"army","name":"The army","kind":"state-force","partOf":"state"},
            {"id":"front","name":"Y Front","kind":"armed-group","partOf":"wing"},
            {"id":"wing","name":"Y Wing","kind":"armed-group","partOf":"front"}],
            "locations":[
            {"id":"tripoli","name":"Tripoli","kind":"city","point":{"latitude":32.887222,"longitude":13.191389}},
            {"id":"murzuq","name":"Murzuq","kind":"city","point":{"latitude":25.904444,"longitude":13.897222}}],
            "operations":[
            {"id":"strike","kind":"airstrike","when":{"date":"2019-09-26"},"place":{"state":"named","location":"murzuq"},"participants":[{"actor":"army","role":"conducted"},{"actor":"front","role":"targeted"}]},
            {"id":"earlier","kind":"airstrike","when":{"date":"2019-01-05"},"participants":[{"actor":"army","role":"conducted"}]},
            {"id":"infight","kind":"clash","when":{"date":"2999-01-01"},"participants":[{"actor":"front","role":"conducted"},{"actor":"front","role":"targeted"}]},
            {"id":"undated","kind":"clash"},
            {"id":"after-undated","kind":"clash","when":{"anchor":{"to":"operation:undated","relation":"after","offset":"P5D"}}},
            {"id":"offset","kind":"clash","when":{"date":"2019-09-25","anchor":{"to":"operation:earlier","relation":"after","offset":"P5D"}}},
            {"id":"weekday","kind":"clash","when":{"date":"2019-09-24","words":"on Thursday","anchor":{"to":"document:article","relation":"at","weekday":"thursday"}}}],
            "claims":[
            {"id":"killed","about":"operation:strike","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":17}},"attribution":{"chain":[{"source":"africom","act":"stated","said":{"date":"2019-09-27"}},{"source":"nyt","act":"reported"}],"document":"article"}},
            {"id":"killed-again","about":"operation:strike","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":17}},"attribution":{"chain":[{"source":"africom","act":"stated","said":{"date":"2019-09-27"}},{"source":"nyt","act":"reported"}],"document":"article"}},
            {"id":"too-early","about":"operation:strike","assertion":{"type":"casualties","harm":"injured","total":{"hedge":"exactly","number":2}},"attribution":{"chain":[{"source":"africom","act":"stated","said":{"date":"2019-09-25"}},{"source":"nyt","act":"reported","said":{"date":"2019-09-24"}}]}},
            {"id":"circle","about":"operation:strike","assertion":{"type":"occurrence","operationKind":"airstrike"},"attribution":{"chain":[{"source":"nyt","act":"stated"},{"source":"africom","act":"cited"},{"source":"nyt","act":"reported"}]}},
            {"id":"quoted","about":"operation:strike","assertion":{"type":"assessment","topic":"intent","paraphrase":"it was a warning"},"attribution":{"chain":[{"source":"nyt","act":"stated"}],"document":"article","passage":{"quotation":"from the sea","mode":"direct"}}},
            {"id":"anonymous","about":"operation:earlier","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":3}},"attribution":{"chain":[{"source":"officials","act":"stated"}]}},
            {"id":"correction","about":"operation:earlier","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":4}},"attribution":{"chain":[{"source":"officials","act":"stated"}]},"supersedes":["killed"]},
            {"id":"parts","about":"operation:earlier","assertion":{"type":"casualties","harm":"injured","total":{"hedge":"exactly","number":4},"parts":[{"count":{"hedge":"exactly","number":3},"label":"civilians"},{"count":{"hedge":"exactly","number":2},"label":"militants"}]},"attribution":{"chain":[{"source":"officials","act":"stated"}]}},
            {"id":"denied","about":"operation:earlier","assertion":{"type":"involvement","actor":"army","role":"conducted"},"attribution":{"chain":[{"source":"africom","act":"denied"}]}},
            {"id":"far","about":"location:murzuq","assertion":{"type":"presence","relation":"at","place":{"state":"named","location":"murzuq","anchor":{"to":"location:tripoli","relation":"from","distance":{"hedge":"nearly","number":100,"unit":"mi"}}}},"attribution":{"chain":[{"source":"nyt","act":"stated"}]}},
            {"id":"first","about":"operation:strike","assertion":{"type":"tally","count":{"hedge":"exactly","number":1},"unit":"strike","scope":{"kinds":["airstrike"]}},"attribution":{"chain":[{"source":"nyt","act":"stated"}]}},
            {"id":"corrected-early","about":"operation:strike","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":16}},"attribution":{"chain":[{"source":"africom","act":"stated","said":{"date":"2019-09-26"}}]},"supersedes":["killed"]},
            {"id":"killed-on-no-day","about":"operation:strike","assertion":{"type":"casualties","harm":"killed","total":{"hedge":"exactly","number":17}},"attribution":{"chain":[{"source":"africom","act":"stated"},{"source":"nyt","act":"reported"}]}},
            {"id":"in-place-of-another","about":"operation:strike","assertion":{"type":"involvement","actor":"army","role":"conducted"},"attribution":{"chain":[{"source":"africom","act":"stated","said":{"date":"2019-09-28"}}]},"supersedes":["too-early"]}]}
            """;

    private static final String SETTINGS = """
            {
              "suppress": [
                {"code": "json.syntax", "reason": "known"},
                {"code": "ucdp.estimate-ordr", "reason": "known"},
                {"code": "text.bom", "reason": "known"},
                {"code": "text.bom", "reason": "known too"},
                {"code": "text.not-nfc", "reasons": "as printed"}
              ]
            }
            """;
}
