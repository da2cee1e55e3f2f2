package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Extensions;
import org.saidby.GoldenText;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestValues;
import org.saidby.When;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

class ClaimJsonLdTest {

    private static final Source SPEAKER = Source.of("s", SourceKind.PERSON, "S");

    private LossReport losses = LossReport.builder()
            .format("none")
            .dataset(TestValues.MINIMAL_DATASET.id())
            .records(0)
            .build();

    static List<Dataset> datasets() {
        return ProvJsonTest.datasets();
    }

    private byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses = ClaimJsonLd.exporter().write(dataset, out);
        return out.toByteArray();
    }

    private JsonNode node(Dataset dataset, String name) throws IOException {
        return ClaimGraph.of(bytes(dataset)).node("urn:saidby:d:" + name);
    }

    private static ClaimBuilder claim(String id) {
        return claim(id, Link.of(SPEAKER, SpeechAct.STATED));
    }

    private static ClaimBuilder claim(String id, Link origin) {
        return Claim.that(Casualties.killed(Count.nearly(500)))
                .id(id)
                .about(Ref.parse("operation:o"))
                .saidBy(origin);
    }

    @Test
    void theExampleIsTheOneThatIsKept() throws IOException {
        byte[] bytes = bytes(SouthernLibya.dataset());

        GoldenText.check("export/southern-libya.jsonld", new String(bytes, StandardCharsets.UTF_8));
        GoldenText.check(
                "export/southern-libya.jsonld.losses.txt",
                LossText.render(losses).replace(losses.libraryVersion(), "VERSION"));
    }

    @Test
    void anEmptyDatasetIsOneNodeBehindTheWholeContext() throws IOException {
        byte[] bytes = bytes(Dataset.builder().id("d").title("none").build());

        assertThat(ClaimGraph.of(bytes).nodes()).hasSize(1);
        assertThat(bytes).asString(StandardCharsets.UTF_8).endsWith("""
                },"@graph":[
                {"@id":"urn:saidby:d","@type":["Dataset"],"name":"none"}
                ]}
                """);
        assertThat(losses.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyChainCanBeFollowedInWhatTitaniumExpands(Dataset dataset) throws IOException {
        assertThat(ClaimGraph.of(bytes(dataset)).chains()).isEqualTo(chains(dataset));
    }

    /** Returns the chains of the first claim with each id. */
    static Map<String, ProvRules.Chain> chains(Dataset dataset) {
        EntityIris iris = new EntityIris(dataset);
        Map<String, ProvRules.Chain> chains = new LinkedHashMap<>();
        for (Claim claim : dataset.claims()) {
            List<Link> links = claim.attribution().links();
            Optional<String> document = claim.attribution().document().map(id -> iris.of(Ref.toDocument(id)));
            chains.putIfAbsent(
                    iris.of(claim.ref()),
                    new ProvRules.Chain(
                            links.stream()
                                    .map(link -> iris.of(Ref.toSource(link.source())))
                                    .toList(),
                            links.stream().map(link -> link.act().text()).toList(),
                            document));
        }
        return chains;
    }

    @Test
    void aHedgeAndTheWordsOfTheSourceStandBesideTheText() throws IOException {
        Dataset dataset =
                Dataset.builder().id("d").add(SPEAKER).add(claim("c").build()).build();

        assertThat(node(dataset, "claim:c").toString())
                .isEqualTo("{\"@id\":\"urn:saidby:d:claim:c\",\"@type\":[\"Claim\"],\"text\":\"killed: nearly 500\","
                        + "\"author\":\"urn:saidby:d:source:s\",\"about\":\"urn:saidby:d:operation:o\","
                        + "\"assertion\":{\"kind\":\"casualties\",\"harm\":\"killed\","
                        + "\"total\":{\"hedge\":\"nearly\",\"number\":500}},"
                        + "\"chain\":[{\"source\":\"urn:saidby:d:source:s\",\"act\":\"stated\"}]}");
    }

    @Test
    void denialsAndFindingsOnOtherClaimsAreReviewsWithoutARating() throws IOException {
        Claim told = claim("told").build();
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(SPEAKER)
                .add(told)
                .add(claim("negative").about(told).polarity(Polarity.NEGATIVE).build())
                .add(claim("denied", Link.of(SPEAKER, SpeechAct.DENIED))
                        .about(told)
                        .build())
                .add(response("unsubstantiated", ResponseKind.UNSUBSTANTIATED, told.ref()))
                .add(response("substantiated", ResponseKind.SUBSTANTIATED, told.ref()))
                .add(response("declined", ResponseKind.DECLINED_TO_COMMENT, told.ref()))
                .add(response("elsewhere", ResponseKind.UNSUBSTANTIATED, Ref.parse("operation:o")))
                .add(response("not-held", ResponseKind.UNSUBSTANTIATED, Ref.parse("claim:x")))
                .build();

        ClaimGraph graph = ClaimGraph.of(bytes(dataset));

        assertThat(graph.nodes().values())
                .filteredOn(node -> node.path("@type").toString().contains("ClaimReview"))
                .extracting(node -> node.path("@id").asText() + " of "
                        + node.path("itemReviewed").asText() + " ("
                        + node.path("claimReviewed").asText() + "): "
                        + node.path("reviewBody").asText())
                .containsExactly(
                        "urn:saidby:d:claim:negative of urn:saidby:d:claim:told (killed: nearly 500):"
                                + " denied: killed: nearly 500",
                        "urn:saidby:d:claim:denied of urn:saidby:d:claim:told (killed: nearly 500): killed: nearly 500",
                        "urn:saidby:d:claim:unsubstantiated of urn:saidby:d:claim:told (killed: nearly 500):"
                                + " unsubstantiated",
                        "urn:saidby:d:claim:substantiated of urn:saidby:d:claim:told (killed: nearly 500):"
                                + " substantiated",
                        "urn:saidby:d:claim:not-held of urn:saidby:d:claim:x (): unsubstantiated");
        assertThat(graph.chains()).isEqualTo(chains(dataset));
    }

    private static Claim response(String id, ResponseKind kind, Ref about) {
        return Claim.that(Response.of(kind))
                .id(id)
                .about(about)
                .saidBy(SPEAKER, SpeechAct.STATED)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-19, , 2019-09-19, ''",
        "2019-09-19T10:00:00Z, , 2019-09-19, ''",
        "2019-09-19?, , '', ''",
        "2019-09, , '', ''",
        "2019-09-19/2019-09-26, , '', ''",
        "2019-09-19/2019-09-26, all-days, 2019-09-19, 2019-09-26",
        "2019-09-19/.., all-days, 2019-09-19, ''",
        "2019-09-19/2019-09-26, some-day, '', ''",
    })
    void anEventHasTheDaysThatItCertainlyHas(String date, String extent, String start, String end) throws IOException {
        When when = When.on(date);
        Operation operation = Operation.builder()
                .id("o")
                .kind(OperationKind.AIRSTRIKE)
                .when(extent == null ? when : extent.equals("all-days") ? when.allDays() : when.someDay())
                .build();

        JsonNode event = node(Dataset.builder().id("d").add(operation).build(), "operation:o");

        assertThat(event.path("startDate").asText()).isEqualTo(start);
        assertThat(event.path("endDate").asText()).isEqualTo(end);
        assertThat(event.path("when").path("date").asText()).isEqualTo(date);
    }

    @Test
    void aPointIsThatOfASpotAndStandsForNothingLargerOrElsewhere() throws IOException {
        Location town = location("town", LocationKind.CITY);
        Location region = location("region", LocationKind.REGION);
        Location around = location("around", LocationKind.UNKNOWN).toBuilder()
                .uncertaintyMetres(25_000)
                .build();
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(town)
                .add(region)
                .add(around)
                .add(at("in-town", Place.named(town)))
                .add(at("somewhere-in-town", Place.area(town)))
                .add(at("in-region", Place.area(region)))
                .add(at("around", Place.area(around)))
                .add(at("part", Place.named(town).toBuilder().part("a compound").build()))
                .add(at("near", Place.near(town)))
                .add(at(
                        "withheld",
                        Place.withheld().toBuilder().location(region.id()).build()))
                .build();

        ClaimGraph graph = ClaimGraph.of(bytes(dataset));

        assertThat(graph.node("urn:saidby:d:location:town").path("geo").toString())
                .isEqualTo("{\"@type\":\"GeoCoordinates\",\"latitude\":25.5,\"longitude\":14}");
        assertThat(graph.node("urn:saidby:d:location:region").has("geo")).isFalse();
        assertThat(graph.node("urn:saidby:d:location:region").path("point").toString())
                .isEqualTo("{\"latitude\":25.5,\"longitude\":14}");
        assertThat(graph.node("urn:saidby:d:location:around").path("geo").toString())
                .isEqualTo("{\"@type\":\"GeoCircle\",\"geoMidpoint\":{\"@type\":\"GeoCoordinates\",\"latitude\":25.5,"
                        + "\"longitude\":14},\"geoRadius\":25000}");
        assertThat(graph.nodes().values())
                .filteredOn(node -> node.has("location"))
                .extracting(node -> node.path("@id").asText())
                .containsExactly(
                        "urn:saidby:d:operation:in-town",
                        "urn:saidby:d:operation:in-region",
                        "urn:saidby:d:operation:around");
    }

    private static Location location(String id, LocationKind kind) {
        return Location.of(id, kind, id).toBuilder()
                .point(Point.ofLatLon(25.5, 14))
                .build();
    }

    private static Operation at(String id, Place place) {
        return Operation.builder()
                .id(id)
                .kind(OperationKind.AIRSTRIKE)
                .place(place)
                .build();
    }

    @Test
    void theDocumentOfTheOriginItselfIsTheFirstAppearance() throws IOException {
        Document own = Document.builder().id("own").publisher(SPEAKER).build();
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(SPEAKER)
                .add(own)
                .add(claim("own").in(own).build())
                .add(claim("relayed").reportedBy(SPEAKER).in(own).build())
                .build();

        ClaimGraph graph = ClaimGraph.of(bytes(dataset));

        assertThat(graph.node("urn:saidby:d:claim:own").path("firstAppearance").asText())
                .isEqualTo("urn:saidby:d:document:own");
        assertThat(graph.node("urn:saidby:d:claim:relayed").has("firstAppearance"))
                .isFalse();
    }

    @Test
    void theSecondOfTwoWithOneIdIsSkippedAndNamed() throws IOException {
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(claim("c").build())
                .add(claim("c").note("other").build())
                .build();

        assertThat(ClaimGraph.of(bytes(dataset)).nodes()).hasSize(2);
        assertThat(losses.records()).isEqualTo(1);
        assertThat(losses.of("claim.note").toString())
                .isEqualTo("[claim.note: another one has its id (1 entity) [export.skipped]]");
    }

    @Test
    void hostileTextsIdsAndExtensionsHaveNoMeaning() throws IOException {
        String text = "</script>\"\\,\n\u0000\u2028\u202e\ud83d\ude80{\"@id\":\"x\"}";
        String id = "-./%?#\"<>\\\u00e9\ud83d\ude80@id";
        Source source = Source.builder()
                .id(id)
                .name("@type")
                .kind(SourceKind.of(text))
                .extensions(
                        Extensions.of(Map.of("@id", "\"x\"", "@context", "\"https://example.org/\"", "actor.x", "1")))
                .build();
        Dataset dataset = Dataset.builder()
                .id(id)
                .title(text)
                .add(source)
                .add(claim(id, Link.of(source, SpeechAct.of(text)))
                        .about(Ref.parse("@kind:" + id))
                        .note(text)
                        .build())
                .build();

        ClaimGraph graph = ClaimGraph.of(bytes(dataset));

        assertThat(graph.chains()).isEqualTo(chains(dataset));
        String encoded = "%2D.%2F%25%3F%23%22%3C%3E%5C%C3%A9%F0%9F%9A%80%40id";
        assertThat(graph.nodes())
                .containsOnlyKeys(
                        "urn:saidby:" + encoded,
                        "urn:saidby:" + encoded + ":source:" + encoded,
                        "urn:saidby:" + encoded + ":claim:" + encoded);
        assertThat(losses.of("source.extensions")).hasSize(1);
    }

    @Test
    void thePageTellsOfEveryWord() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/exports.md"));
        Set<String> told = new TreeSet<>();
        Pattern.compile("`([\\w:]+)`").matcher(page).results().forEach(found -> told.add(found.group(1)));
        Set<String> ofSchemaOrg = new TreeSet<>();
        ClaimGraph.of(bytes(TestValues.FULL_DATASET)).context().properties().forEach(term -> {
            JsonNode meaning = term.getValue();
            String iri =
                    meaning.isTextual() ? meaning.asText() : meaning.path("@id").asText();
            if (iri.startsWith("schema:")) {
                ofSchemaOrg.add(term.getKey());
            }
        });

        assertThat(ofSchemaOrg).contains("Claim", "itemReviewed");
        assertThat(told).containsAll(ofSchemaOrg).contains("chain", "assertion", "placeLocation");
    }
}
