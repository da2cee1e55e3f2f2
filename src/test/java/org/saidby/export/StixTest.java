package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Country;
import org.saidby.Credibility;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.ExternalId;
import org.saidby.GoldenText;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Referable;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestValues;
import org.saidby.edtf.Edtf;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

class StixTest {

    private static final Source ARMY = Source.of("army", SourceKind.ORGANIZATION, "the army");
    private static final Source PAPER = Source.of("paper", SourceKind.OUTLET, "The Paper");
    private static final Location TOWN = Location.of("town", LocationKind.CITY, "Town").toBuilder()
            .country(Country.of("LY"))
            .build();
    private static final Operation STRIKE = Operation.builder()
            .id("strike")
            .kind(OperationKind.AIRSTRIKE)
            .label("the strike")
            .build();

    private LossReport losses = LossReport.builder()
            .format("none")
            .dataset(TestValues.MINIMAL_DATASET.id())
            .records(0)
            .build();

    private byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses = Stix.exporter().write(dataset, out);
        return out.toByteArray();
    }

    private List<JsonNode> objects(Dataset dataset, String type) throws IOException {
        byte[] bytes = bytes(dataset);
        StixChains.check(dataset, bytes);
        Map<String, JsonNode> all = StixRules.check(bytes);
        assertThat(losses.records()).isEqualTo(all.size());
        return all.values().stream()
                .filter(object -> object.path("type").asText().equals(type))
                .toList();
    }

    private static Dataset.Builder dataset() {
        return Dataset.builder().id("d").add(ARMY).add(PAPER).add(TOWN).add(STRIKE);
    }

    private static Claim killed(String id, Source source, int number) {
        return Claim.that(Casualties.killed(Count.exactly(number)))
                .id(id)
                .about(STRIKE)
                .saidBy(source, SpeechAct.STATED)
                .build();
    }

    private static List<String> relations(List<JsonNode> relationships, Dataset dataset) {
        StixIds ids = new StixIds(dataset);
        List<String> told = new ArrayList<>();
        for (JsonNode one : relationships) {
            String text = one.path("source_ref").asText() + " "
                    + one.path("relationship_type").asText() + " "
                    + one.path("target_ref").asText();
            List<Ref> refs = dataset.entities().map(Referable::ref).toList();
            for (Ref ref : refs) {
                text = text.replace(ids.of(ref).orElseThrow(), ref.toString());
            }
            told.add(text);
        }
        return told;
    }

    @Test
    void theExampleIsTheOneThatIsKept() throws IOException {
        byte[] bytes = bytes(SouthernLibya.dataset());

        StixRules.check(bytes);
        StixChains.check(SouthernLibya.dataset(), bytes);
        GoldenText.check("export/southern-libya.stix.json", new String(bytes, StandardCharsets.UTF_8));
        GoldenText.check(
                "export/southern-libya.stix.losses.txt",
                LossText.render(losses).replace(losses.libraryVersion(), "VERSION"));
    }

    @Test
    void writesAFileAndSaysSo(@TempDir Path directory) throws IOException {
        LossReport report = Stix.exporter().write(SouthernLibya.dataset(), directory.resolve("libya.json"));

        assertThat(Files.readAllBytes(directory.resolve("libya.json"))).isEqualTo(bytes(SouthernLibya.dataset()));
        assertThat(report).isEqualTo(losses);
    }

    @Test
    void anEmptyDatasetIsItselfAndTheExtension() throws IOException {
        Dataset dataset = Dataset.builder().id("d").title("none").build();

        byte[] bytes = bytes(dataset);

        assertThat(StixRules.check(bytes).keySet())
                .containsExactly(
                        "identity--d8af797c-c297-5eae-b7ba-4360bdd189a8",
                        "extension-definition--1a751334-b5b6-5433-828a-d15f77122379",
                        "identity--1761fdec-c49f-5c4a-a83f-ffc2bc1059fe");
        assertThat(bytes)
                .asString(StandardCharsets.UTF_8)
                .startsWith(
                        "{\"type\":\"bundle\",\"id\":\"bundle--fd7351f8-f0dc-52f9-8257-446bb09d449c\",\"objects\":[\n")
                .endsWith("}\n]}\n");
        assertThat(losses.isEmpty()).isTrue();
    }

    @Test
    void idsAreThoseOfTheNamesThatThePageTells() throws IOException {
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(Actor.of("a", ActorKind.STATE, "A"))
                .build();

        assertThat(StixRules.check(bytes(dataset))).containsKey("identity--daa26658-596c-5f95-bf80-856c21f4b2f6");
        assertThat(Files.readString(Path.of("src/site/markdown/exports.md"))).contains(Stix.NAMESPACE.toString());
    }

    @Test
    void aPlaceThatIsWithheldIsNoLocationOfTheOperation() throws IOException {
        Operation withheld =
                STRIKE.toBuilder().place(Place.withheldWithin(TOWN)).build();
        Operation named = STRIKE.toBuilder().place(Place.named(TOWN)).build();
        Dataset dataset = Dataset.builder().id("d").add(TOWN).add(withheld).build();

        assertThat(relations(objects(dataset, "relationship"), dataset))
                .containsExactly("operation:strike related-to location:town");
        Dataset told = Dataset.builder().id("d").add(TOWN).add(named).build();
        assertThat(relations(objects(told, "relationship"), told))
                .containsExactly("operation:strike located-at location:town");
    }

    @Test
    void whoTookPartIsARelationshipByTheRole() throws IOException {
        Actor actor = Actor.of("a", ActorKind.STATE_FORCE, "A");
        Operation.Builder operation = Operation.builder().id("strike").kind(OperationKind.SERIES);
        List<Role> roles = new ArrayList<>(Role.known());
        roles.add(Role.of("New role"));
        roles.forEach(role -> operation.addParticipant(Participation.of(actor, role)));
        operation.addParticipant(Participation.of(actor, Role.VICTIM));
        Dataset dataset =
                Dataset.builder().id("d").add(actor).add(operation.build()).build();

        assertThat(relations(objects(dataset, "relationship"), dataset))
                .containsExactly(
                        "operation:strike attributed-to actor:a",
                        "operation:strike targets actor:a",
                        "actor:a supported operation:strike",
                        "actor:a coordinated-with operation:strike",
                        "actor:a hosted operation:strike",
                        "actor:a participated-in operation:strike",
                        "actor:a victim-of operation:strike",
                        "operation:strike related-to actor:a",
                        "operation:strike related-to actor:a",
                        "operation:strike related-to actor:a");
    }

    @Test
    void aSightingIsOfWhatWasSeenWhereItIsTold() throws IOException {
        Claim there = Claim.that(Occurrence.in(Place.named(TOWN)))
                .id("there")
                .about(STRIKE)
                .saidBy(ARMY, SpeechAct.STATED)
                .build();
        Claim notThere = Claim.that(Occurrence.in(Place.named(TOWN)))
                .id("not")
                .about(STRIKE)
                .polarity(Polarity.NEGATIVE)
                .saidBy(PAPER, SpeechAct.DENIED)
                .build();
        Claim withheld = Claim.that(Occurrence.in(Place.withheldWithin(TOWN)))
                .id("withheld")
                .about(STRIKE)
                .saidBy(ARMY, SpeechAct.STATED)
                .build();

        List<JsonNode> sightings =
                objects(dataset().add(there).add(notThere).add(withheld).build(), "sighting");

        assertThat(sightings)
                .extracting(sighting -> sighting.path("description").asText())
                .containsExactly("the army: where: Town");
    }

    @Test
    void onlyAGradeOfCredibilityIsAConfidence() throws IOException {
        Dataset.Builder dataset = dataset().add(killed("none", ARMY, 1));
        for (String grade : List.of("1", "2", "3", "4", "5", "6", "7")) {
            Claim claim = Claim.that(Casualties.killed(Count.exactly(1)))
                    .id("c" + grade)
                    .about(STRIKE)
                    .saidBy(ARMY, SpeechAct.STATED)
                    .credibility(Credibility.of(grade))
                    .build();
            dataset.add(claim);
        }

        assertThat(objects(dataset.build(), "note"))
                .extracting(note -> note.path("confidence").asText("none"))
                .containsExactly("none", "90", "70", "50", "30", "10", "none", "none");
    }

    @Test
    void whatIsRetractedIsRevokedAndWhatIsSupersededIsNot() throws IOException {
        Claim correction = Claim.that(Casualties.killed(Count.exactly(9)))
                .id("right")
                .about(STRIKE)
                .saidBy(ARMY, SpeechAct.STATED)
                .supersedes(killed("wrong", ARMY, 8))
                .build();
        Claim retraction = Claim.that(Response.of(ResponseKind.OTHER))
                .id("back")
                .about(STRIKE)
                .saidBy(PAPER, SpeechAct.RETRACTED)
                .retracts(killed("gone", PAPER, 7))
                .build();
        Dataset dataset = dataset()
                .add(killed("wrong", ARMY, 8))
                .add(correction)
                .add(killed("gone", PAPER, 7))
                .add(retraction)
                .build();

        assertThat(objects(dataset, "note"))
                .filteredOn(note -> note.has("revoked"))
                .extracting(note -> note.path("id").asText())
                .containsExactly(new StixIds(dataset).of(killed("gone", PAPER, 7)));
        assertThat(objects(dataset, "note"))
                .extracting(note ->
                        note.path("content").asText().lines().findFirst().orElseThrow())
                .containsExactly(
                        "the army: killed: 8 [replaced by right]",
                        "the army: killed: 9 [in place of wrong]",
                        "The Paper: killed: 7 [taken back by back]",
                        "The Paper: other [takes back gone]");
        assertThat(relations(objects(dataset, "relationship"), dataset))
                .containsExactly("claim:right supersedes claim:wrong", "claim:back retracts claim:gone");
        assertThat(objects(dataset, "opinion")).isEmpty();
    }

    @Test
    void disagreementIsAnOpinionOfTheOtherClaim() throws IOException {
        Claim eight = killed("eight", ARMY, 8);
        Claim nine = killed("nine", PAPER, 9);
        Claim answer = Claim.that(Response.of(ResponseKind.UNSUBSTANTIATED))
                .id("answer")
                .about(nine)
                .saidBy(ARMY, SpeechAct.STATED)
                .build();
        Dataset dataset = dataset().add(eight).add(nine).add(answer).build();
        StixIds ids = new StixIds(dataset);

        List<JsonNode> opinions = objects(dataset, "opinion");

        assertThat(opinions)
                .extracting(opinion -> opinion.path("created_by_ref").asText().equals(ids.of(ARMY))
                        + " " + opinion.path("opinion").asText() + ": "
                        + opinion.path("explanation").asText())
                .containsExactly(
                        "true disagree: the army: unsubstantiated",
                        "true disagree: Compared, not said: killed in the strike: 8 against 9",
                        "false disagree: Compared, not said: killed in the strike: 9 against 8");
        assertThat(opinions.get(1).path("object_refs").toString()).isEqualTo("[\"" + ids.of(nine) + "\"]");
    }

    @Test
    void whatTheDatasetDoesNotHoldIsNamedAndNotPointedTo() throws IOException {
        Claim claim = Claim.that(Casualties.killed(Count.exactly(1)))
                .id("c")
                .about(Ref.parse("operation:other"))
                .saidBy(Source.of("gone", SourceKind.PERSON, "gone"), SpeechAct.STATED)
                .reportedBy(PAPER)
                .in(Document.builder().id("gone").build())
                .build();
        Dataset dataset = Dataset.builder().id("d").add(PAPER).add(claim).build();

        JsonNode note = objects(dataset, "note").get(0);

        assertThat(note.path("object_refs").toString()).isEqualTo("[\"" + new StixIds(dataset).keeper() + "\"]");
        assertThat(note.path("extensions").path(StixIds.EXTENSION).path("about").asText())
                .isEqualTo("operation:other");
    }

    @Test
    void theSecondOfTwoWithOneIdIsSkippedAndNamed() throws IOException {
        Dataset dataset = dataset()
                .add(TOWN)
                .add(STRIKE)
                .add(killed("c", ARMY, 1))
                .add(killed("c", ARMY, 2))
                .build();

        assertThat(objects(dataset, "note")).hasSize(1);
        assertThat(losses.of("claim.id", "export.skipped").toString())
                .isEqualTo("Optional[claim.id: another one has its id (1 entity) [export.skipped]]");
        assertThat(losses.of("location.id", "export.skipped")).isPresent();
        assertThat(losses.of("operation.label", "export.skipped")).isPresent();
    }

    @Test
    void hostileTextsStayTextsAndWhatStixWouldRefuseIsInTheExtension() throws IOException {
        Document document = Document.builder()
                .id("doc")
                .title(TestValues.AWFUL)
                .address("no address \u0000")
                .archived("https://example.org/a")
                .language("no language")
                .addExternalId(ExternalId.of("cve", "x"))
                .addExternalId(ExternalId.of("x", "CVE-2019-0001"))
                .addExternalId(ExternalId.of("x", "y"))
                .build();

        JsonNode report = objects(dataset().add(document).build(), "report").get(0);

        assertThat(report.path("name").asText()).isEqualTo(TestValues.AWFUL);
        assertThat(report.has("lang")).isFalse();
        assertThat(report.path("external_references").toString())
                .isEqualTo("[{\"source_name\":\"archived copy\",\"url\":\"https://example.org/a\"},"
                        + "{\"source_name\":\"x\",\"external_id\":\"y\"}]");
        JsonNode extension = report.path("extensions").path(StixIds.EXTENSION);
        assertThat(extension.path("address").asText()).isEqualTo("no address \u0000");
        assertThat(extension.path("language").asText()).isEqualTo("no language");
        assertThat(extension.path("external_ids")).hasSize(2);
        assertThat(losses.of("document.published", "export.filled")).isPresent();
    }

    @Test
    void aLocationOfNoCountryHasItsNameAsRegionAndTheReportSaysSo() throws IOException {
        Location former = Location.of("former", LocationKind.COUNTRY, "Former").toBuilder()
                .country(Country.of("YUCS"))
                .build();
        Location within = Location.of("within", LocationKind.SITE, "Within").toBuilder()
                .within(TOWN)
                .build();

        List<JsonNode> locations = objects(
                Dataset.builder().id("d").add(TOWN).add(former).add(within).build(), "location");

        assertThat(locations)
                .extracting(location -> location.path("country").asText() + " "
                        + location.path("region").asText())
                .containsExactly("LY ", " Former", "LY ");
        assertThat(losses.of("location.country"))
                .extracting(Object::toString)
                .containsExactly(
                        "location.country: STIX demands a region, a country or a point: the name stands as the region"
                                + " (1 entity) [export.filled]",
                        "location.country: countries of STIX have two letters; the extension alone has it"
                                + " (1 entity) [export.left-out]");
    }

    @Test
    void createdIsWhenItCameOutAndModifiedIsThatOfTheNewestDocument() throws IOException {
        Document old = document("old", "2019-09");
        Document dayless = document("dayless", "2019/..");
        Document newest = document("newest", "2020-02-29");
        Claim claim = Claim.that(Casualties.killed(Count.exactly(1)))
                .id("c")
                .about(STRIKE)
                .saidBy(ARMY, SpeechAct.STATED)
                .in(old)
                .build();
        Dataset dataset = dataset().add(old).add(dayless).add(newest).add(claim).build();

        assertThat(objects(dataset, "report"))
                .extracting(report -> report.path("created").asText().substring(0, 10) + " "
                        + report.path("modified").asText())
                .containsExactly(
                        "2019-09-30 2020-02-29T00:00:00.000Z",
                        "1970-01-01 2020-02-29T00:00:00.000Z",
                        "2020-02-29 2020-02-29T00:00:00.000Z");
        assertThat(objects(dataset, "note").get(0).path("created").asText()).isEqualTo("2019-09-30T00:00:00.000Z");
        assertThat(losses.of("claim.id")).isEmpty();
    }

    private static Document document(String id, String published) {
        return Document.builder()
                .id(id)
                .title(id)
                .published(Edtf.parse(published))
                .build();
    }

    @Test
    void thePageTellsOfEveryMemberOfTheExtension() throws IOException {
        Set<String> told = new TreeSet<>();
        Pattern.compile("`(\\w+)`")
                .matcher(Files.readString(Path.of("src/site/markdown/exports.md")))
                .results()
                .forEach(found -> told.add(found.group(1)));
        Set<String> written = new TreeSet<>();
        Location nowhere = TOWN.toBuilder().uncertaintyMetres(5).build();
        Dataset more = Dataset.builder().id("d").add(nowhere).build();
        for (Dataset dataset : List.of(TestValues.FULL_DATASET, SouthernLibya.dataset(), more)) {
            StixRules.check(bytes(dataset))
                    .values()
                    .forEach(object -> addNames(object.path("extensions").path(StixIds.EXTENSION), written));
        }
        written.removeIf(name -> name.endsWith("_ref"));

        assertThat(written).contains("chain", "uncertainty_metres", "posts");
        assertThat(told).containsAll(written);
    }

    private static void addNames(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(inner -> addNames(inner, names));
    }
}
