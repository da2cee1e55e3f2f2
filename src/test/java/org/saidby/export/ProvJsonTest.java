package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.GoldenText;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.When;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

class ProvJsonTest {

    private static final Source SPEAKER = Source.of("s", SourceKind.PERSON, "S");

    private LossReport losses = LossReport.builder()
            .format("none")
            .dataset(TestValues.MINIMAL_DATASET.id())
            .records(0)
            .build();

    static List<Dataset> datasets() {
        return Stream.concat(
                        Stream.of(SouthernLibya.dataset(), TestValues.FULL_DATASET, TestValues.MINIMAL_DATASET),
                        LongStream.range(0, 8).mapToObj(seed -> new TestGenerator(seed).dataset(50)))
                .toList();
    }

    private byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses = ProvJson.exporter().write(dataset, out);
        return out.toByteArray();
    }

    private JsonNode check(Dataset dataset) throws IOException {
        return ProvRules.check(bytes(dataset));
    }

    private static Dataset dataset(Entity... entities) {
        Dataset.Builder builder = Dataset.builder().id("d").add(SPEAKER);
        for (Entity entity : entities) {
            builder.add(entity);
        }
        return builder.build();
    }

    private static ClaimBuilder claim(String id) {
        return claim(id, Link.of(SPEAKER, SpeechAct.STATED));
    }

    private static ClaimBuilder claim(String id, Link origin) {
        return Claim.that(Response.of(ResponseKind.ACKNOWLEDGED))
                .id(id)
                .about(Ref.parse("operation:x"))
                .saidBy(origin);
    }

    private static Claim saidAt(String id, String date) {
        return claim(id, Link.of(SPEAKER, SpeechAct.STATED).at(When.on(date))).build();
    }

    private static List<String> of(JsonNode relations, String first, String second) {
        List<String> all = new ArrayList<>();
        relations.forEach(one -> all.add(one.path("prov:" + first).asText() + " "
                + one.path("prov:" + second).asText() + " " + one.findValuesAsText("$")));
        return all;
    }

    @Test
    void theExampleIsTheOneThatIsKept() throws IOException {
        byte[] bytes = bytes(SouthernLibya.dataset());

        ProvRules.check(bytes);
        GoldenText.check("export/southern-libya.prov.json", new String(bytes, StandardCharsets.UTF_8));
        GoldenText.check(
                "export/southern-libya.prov.json.losses.txt",
                LossText.render(losses).replace(losses.libraryVersion(), "VERSION"));
    }

    @Test
    void anEmptyDatasetIsItsOwnEntityAndNothingElse() throws IOException {
        assertThat(bytes(Dataset.builder().id("d").title("none").build()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("""
                        {"prefix":{
                        "saidby":"urn:saidby:vocabulary:",
                        "dataset":"urn:saidby:",
                        "source":"urn:saidby:d:source:",
                        "document":"urn:saidby:d:document:",
                        "actor":"urn:saidby:d:actor:",
                        "location":"urn:saidby:d:location:",
                        "operation":"urn:saidby:d:operation:",
                        "claim":"urn:saidby:d:claim:",
                        "telling":"urn:saidby:d:telling:",
                        "speech":"urn:saidby:d:speech:"
                        },"entity":{
                        "dataset:d":{"prov:type":[{"$":"saidby:Dataset","type":"prov:QUALIFIED_NAME"}],"prov:label":["none"]}
                        }}
                        """);
        assertThat(losses.isEmpty()).isTrue();
        assertThat(losses.records()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyChainCanBeFollowedFromTheOutputAlone(Dataset dataset) throws IOException {
        assertThat(ProvRules.chains(check(dataset))).isEqualTo(chains(dataset));
    }

    /** Returns the chains of the first claim with each id. */
    static Map<String, ProvRules.Chain> chains(Dataset dataset) {
        Map<String, ProvRules.Chain> chains = new LinkedHashMap<>();
        for (Claim claim : dataset.claims()) {
            List<Link> links = claim.attribution().links();
            chains.putIfAbsent(
                    ProvRecords.id(claim.ref()),
                    new ProvRules.Chain(
                            links.stream()
                                    .map(link -> ProvRecords.id(Ref.toSource(link.source())))
                                    .toList(),
                            links.stream().map(link -> link.act().text()).toList(),
                            claim.attribution().document().map(document -> ProvRecords.id(Ref.toDocument(document)))));
        }
        return chains;
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void provToolboxReadsEveryRecordWithEveryValue(Dataset dataset) throws IOException {
        byte[] bytes = bytes(dataset);
        JsonNode document = ProvRules.check(bytes);

        ProvToolbox.check(document, bytes);

        int records = 0;
        for (Map.Entry<String, JsonNode> group : document.properties()) {
            records += group.getKey().equals("prefix") ? 0 : group.getValue().size();
        }
        assertThat(losses.records()).isEqualTo(records);
    }

    @Test
    void onlyATimeWithItsZoneIsAMoment() throws IOException {
        JsonNode document = check(dataset(
                saidAt("day", "2019-09-27"),
                saidAt("local", "2019-09-27T10:00:00"),
                saidAt("hour", "2019-09-27T10:00:00-04"),
                saidAt("utc", "2019-09-27T10:00:00Z")));

        Map<String, String> times = new LinkedHashMap<>();
        document.path("activity").properties().forEach(one -> {
            assertThat(one.getValue().path("saidby:said")).hasSize(1);
            times.put(one.getKey(), one.getValue().path("prov:startTime").asText());
        });
        assertThat(times.toString())
                .isEqualTo("{speech:day.1=, speech:local.1=, speech:hour.1=2019-09-27T10:00:00-04:00,"
                        + " speech:utc.1=2019-09-27T10:00:00Z}");
    }

    @Test
    void whatTakesThePlaceOfAnotherIsARevisionUnlessTheyDoSoInACircle() throws IOException {
        JsonNode document = check(dataset(
                claim("a").supersedes(Id.of("b")).build(),
                claim("b").supersedes(Id.of("c")).supersedes(Id.of("not-held")).build(),
                claim("c").supersedes(Id.of("d")).build(),
                claim("d").supersedes(Id.of("c")).build(),
                claim("e").supersedes(Id.of("e")).build()));

        assertThat(of(document.path("wasDerivedFrom"), "generatedEntity", "usedEntity"))
                .filteredOn(text -> text.contains("Revision"))
                .containsExactly(
                        "claim:a claim:b [prov:Revision]",
                        "claim:b claim:c [prov:Revision]",
                        "claim:b claim:not-held [prov:Revision]");
        assertThat(of(document.path("wasInfluencedBy"), "influencee", "influencer"))
                .containsExactly(
                        "claim:c claim:d [saidby:Revision]",
                        "claim:d claim:c [saidby:Revision]",
                        "claim:e claim:e [saidby:Revision]");
    }

    @Test
    void whatIsTakenBackTwiceEndsOnce() throws IOException {
        JsonNode document = check(dataset(
                claim("a").build(),
                claim("b").retracts(Id.of("a")).build(),
                claim("c").retracts(Id.of("a")).retracts(Id.of("not-held")).build()));

        assertThat(of(document.path("wasInvalidatedBy"), "entity", "activity"))
                .containsExactly("claim:a speech:b.1 [claim:b]", "claim:not-held speech:c.1 [claim:c]");
        assertThat(of(document.path("wasInfluencedBy"), "influencee", "influencer"))
                .containsExactly("claim:a speech:c.1 [saidby:Retraction, claim:c]");
    }

    @Test
    void whatTheDatasetDoesNotHoldIsReferredToAndNotDescribed() throws IOException {
        Claim claim = claim("a", Link.of(Id.of("nobody"), SpeechAct.STATED))
                .about(Ref.parse("weapon:x%y"))
                .in(Document.builder().id("nothing").build())
                .build();

        JsonNode document = check(dataset(claim));

        assertThat(document.path("agent").has("source:nobody")).isFalse();
        assertThat(document.path("entity").has("document:nothing")).isFalse();
        assertThat(document.path("entity").path("claim:a").path("saidby:about").toString())
                .isEqualTo("[{\"$\":\"urn:saidby:d:weapon:x%25y\",\"type\":\"xsd:anyURI\"}]");
        assertThat(ProvRules.chains(document)).isEqualTo(chains(dataset(claim)));
    }

    @Test
    void theSecondOfTwoWithOneIdIsSkippedAndNamed() throws IOException {
        JsonNode document = check(dataset(
                claim("a").build(),
                claim("a").note("other").build(),
                Document.builder().id("x").build(),
                Document.builder().id("x").title("other").build()));

        assertThat(document.toString()).doesNotContain("other");
        assertThat(losses.of("claim.note").toString())
                .isEqualTo("[claim.note: another one has its id (1 entity) [export.skipped]]");
        assertThat(losses.of("document.title").toString())
                .isEqualTo("[document.title: another one has its id (1 entity) [export.skipped]]");
    }

    @Test
    void hostileTextsAndIdsStayWhatTheyAre() throws IOException {
        String text = "</script>\"\\,\n\u0000\u2028\u202e\ud83d\ude80{\"$\":\"x\"}";
        String id = "-./%?#\"<>\\\u00e9\ud83d\ude80_1.";
        Dataset dataset = Dataset.builder()
                .id(id)
                .title(text)
                .add(Source.of(id, SourceKind.OTHER, text))
                .add(claim(id, Link.of(Id.of(id), SpeechAct.of(text)))
                        .note(text)
                        .build())
                .build();
        byte[] bytes = bytes(dataset);

        JsonNode document = ProvRules.check(bytes);

        ProvToolbox.check(document, bytes);
        assertThat(ProvRules.chains(document)).isEqualTo(chains(dataset));
        assertThat(document.path("entity").properties().iterator().next().getKey())
                .isEqualTo("dataset:%2D.%2F%25%3F%23%22%3C%3E%5C%C3%A9%F0%9F%9A%80_1%2E");
        assertThat(document.findValuesAsText("saidby:note")).hasSize(1);
        assertThat(document.findValue("saidby:note").path(0).asText()).isEqualTo(text);
    }

    @Test
    void thePageTellsOfEveryAttributeAndRelation() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/exports.md"));
        Set<String> told = new TreeSet<>();
        Pattern.compile("`([\\w:]+)`").matcher(page).results().forEach(found -> told.add(found.group(1)));
        Set<String> written = new TreeSet<>();
        for (Dataset dataset : List.of(TestValues.FULL_DATASET, SouthernLibya.dataset())) {
            check(dataset).properties().stream()
                    .filter(group -> !group.getKey().equals("prefix"))
                    .forEach(group -> {
                        written.add(group.getKey());
                        group.getValue().forEach(one -> {
                            one.fieldNames().forEachRemaining(written::add);
                            one.path("prov:type")
                                    .forEach(type -> written.add(type.path("$").asText()));
                        });
                    });
        }
        written.removeIf(name ->
                name.matches("prov:(entity|activity|agent|generatedEntity|usedEntity|influence[er]|influencee)"));

        assertThat(written).contains("wasInvalidatedBy", "saidby:saidRelative", "prov:Revision");
        assertThat(told).containsAll(written);
    }
}
