package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.Bearing;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Distance;
import org.saidby.GoldenText;
import org.saidby.Hedge;
import org.saidby.LengthUnit;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

class GeoJsonTest {

    private static final Location TOWN = location("town", LocationKind.CITY, 25.904444, 13.897222);
    private static final Location REGION = location("region", LocationKind.REGION, 25, 14);
    private static final Location AROUND = location("around", LocationKind.UNKNOWN, 25, 14).toBuilder()
            .uncertaintyMetres(25_000)
            .build();

    private LossReport losses = LossReport.builder()
            .format("none")
            .dataset(TestValues.MINIMAL_DATASET.id())
            .records(0)
            .build();

    private static Location location(String id, LocationKind kind, double latitude, double longitude) {
        return Location.of(id, kind, id).toBuilder()
                .point(Point.ofLatLon(latitude, longitude))
                .build();
    }

    private static Operation at(String id, Place place) {
        return Operation.builder()
                .id(id)
                .kind(OperationKind.AIRSTRIKE)
                .place(place)
                .build();
    }

    private static Dataset dataset(Location location, Operation... operations) {
        return Dataset.builder()
                .id("d")
                .add(location)
                .addAllOperations(List.of(operations))
                .build();
    }

    private byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        losses = GeoJson.exporter().write(dataset, out);
        return out.toByteArray();
    }

    private JsonNode only(Location location, Place place) throws IOException {
        List<JsonNode> features = MapRules.check(bytes(dataset(location, at("o", place))));
        assertThat(features).hasSize(1);
        return features.get(0);
    }

    private void assertNothingIsDrawn(Location location, Place place, String why) throws IOException {
        JsonNode feature = only(location, place);
        assertThat(feature.path("geometry").isNull()).isTrue();
        assertThat(feature.path("properties").path("geometryNote").asText()).isEqualTo("none: " + why);
        assertThat(losses.of("location.point.latitude")).isNotEmpty();
    }

    @Test
    void theExampleIsTheOneThatIsKept() throws IOException {
        byte[] bytes = bytes(SouthernLibya.dataset());

        MapRules.check(bytes);
        GoldenText.check("export/southern-libya.geojson", new String(bytes, StandardCharsets.UTF_8));
        GoldenText.check(
                "export/southern-libya.geojson.losses.txt",
                LossText.render(losses).replace(losses.libraryVersion(), "VERSION"));
    }

    @Test
    void writesAFileAndSaysSo(@TempDir Path directory) throws IOException {
        LossReport report = GeoJson.exporter().write(SouthernLibya.dataset(), directory.resolve("libya.geojson"));

        assertThat(Files.readAllBytes(directory.resolve("libya.geojson"))).isEqualTo(bytes(SouthernLibya.dataset()));
        assertThat(report).isEqualTo(losses);
        assertThat(report.records()).isEqualTo(10);
    }

    @Test
    void anEmptyDatasetIsAnEmptyCollectionOfWhichNothingIsLost() throws IOException {
        assertThat(bytes(Dataset.builder().id("d").title("none").build()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("""
                        {"type":"FeatureCollection","id":"d","title":"none","features":[
                        ]}
                        """);
        assertThat(losses.isEmpty()).isTrue();
    }

    @Test
    void oneOperationIsOneLineWithLongitudeBeforeLatitude() throws IOException {
        assertThat(bytes(dataset(TOWN, at("o", Place.named(TOWN)))))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("""
                        {"type":"FeatureCollection","id":"d","features":[
                        {"type":"Feature","id":"o","geometry":{"type":"Point","coordinates":[13.897222,25.904444]},\
                        "properties":{"kind":"airstrike","placeState":"named","place":"town","locationId":"town",\
                        "location":"town","locationKind":"city","geometryNote":"the point of the location",\
                        "provisional":false,"claimCount":0,"claims":[]}}
                        ]}
                        """);
        assertThat(losses.isEmpty()).isTrue();
    }

    @Test
    void positionsAreRoundedToSevenDecimalsAndTheReportSaysSo() throws IOException {
        Location fine = location("fine", LocationKind.SITE, -0.00000004, 179.99999999);

        JsonNode feature = only(fine, Place.named(fine));

        assertThat(feature.path("geometry").path("coordinates").toString()).isEqualTo("[180,0]");
        assertThat(losses.losses())
                .extracting(Object::toString)
                .containsExactly(
                        "location.point.latitude: positions have seven decimals (1 entity) [export.rounded]",
                        "location.point.longitude: positions have seven decimals (1 entity) [export.rounded]");
    }

    @Test
    void aLocationWithAnUncertaintyIsAnAreaAroundItsPoint() throws IOException {
        JsonNode feature = only(AROUND, Place.named(AROUND));

        assertThat(feature.path("geometry").path("type").asText()).isEqualTo("Polygon");
        assertThat(feature.path("geometry").path("coordinates").get(0)).hasSize(65);
        assertThat(feature.path("properties").path("uncertaintyMetres").toString())
                .isEqualTo("25000");
        assertThat(feature.path("properties").path("geometryNote").asText())
                .isEqualTo("somewhere within 25000 m of the point of the location, drawn with 64 corners");
        assertThat(losses.of("location.point.latitude", "export.flattened")).isPresent();
    }

    @Test
    void anAreaAcrossTheAntimeridianIsTwoPolygonsAndOneAtThePoleReachesIt() throws IOException {
        Location fiji = location("fiji", LocationKind.UNKNOWN, -17, 180).toBuilder()
                .uncertaintyMetres(50_000)
                .build();
        Location pole = location("pole", LocationKind.UNKNOWN, 89.9, 0).toBuilder()
                .uncertaintyMetres(50_000)
                .build();

        assertThat(only(fiji, Place.area(fiji)).path("geometry").path("type").asText())
                .isEqualTo("MultiPolygon");
        JsonNode ring = only(pole, Place.area(pole))
                .path("geometry")
                .path("coordinates")
                .get(0);
        assertThat(ring.toString()).endsWith(",[180,90],[-180,90]," + ring.get(0) + "]");
    }

    @Test
    void smallAndHugeUncertaintiesAreDrawnAsWhatTheyCome() throws IOException {
        Location sharp = TOWN.toBuilder().uncertaintyMetres(0.5).build();
        Location smallArea = REGION.toBuilder().uncertaintyMetres(0.5).build();
        Location vague = TOWN.toBuilder().uncertaintyMetres(1e7 + 1).build();

        assertThat(only(sharp, Place.named(sharp)).path("geometry").path("type").asText())
                .isEqualTo("Point");
        assertNothingIsDrawn(
                smallArea,
                Place.named(smallArea),
                "an area, and the uncertainty of the location is less than 1 m, which is no size of one");
        assertNothingIsDrawn(vague, Place.named(vague), "the uncertainty of the location is more than 10,000 km");
        for (double metres : new double[] {1, 2, 1e7}) {
            for (double longitude : new double[] {0, 179.9999999, 180, -180}) {
                for (double latitude : new double[] {0, 60, 89.9999999, 90, -90}) {
                    Location edge = location("edge", LocationKind.SITE, latitude, longitude).toBuilder()
                            .uncertaintyMetres(metres)
                            .build();
                    assertThat(only(edge, Place.named(edge))
                                    .path("geometry")
                                    .path("type")
                                    .asText())
                            .endsWith("Polygon");
                }
            }
        }
    }

    @Test
    void nothingIsDrawnOfWhatIsNoPoint() throws IOException {
        String area = "an area, of which the dataset has neither border nor size";
        assertNothingIsDrawn(TOWN, Place.withheldWithin(TOWN), "the place is withheld by who told of it");
        assertNothingIsDrawn(AROUND, Place.withheldWithin(AROUND), "the place is withheld by who told of it");
        assertNothingIsDrawn(TOWN, Place.unknown(), "the place is not known");
        assertNothingIsDrawn(TOWN, Place.area(TOWN), area);
        assertNothingIsDrawn(REGION, Place.named(REGION), area);
        assertNothingIsDrawn(
                TOWN,
                Place.named(TOWN).inPart("a compound"),
                "a part of the location, for which its point does not stand");
        assertNothingIsDrawn(TOWN, Place.near(TOWN), "it is told by a distance or direction, or by what it is near to");
        assertNothingIsDrawn(
                AROUND,
                Place.from(AROUND, Distance.of(Hedge.NEARLY, 600, LengthUnit.MILE), Bearing.SOUTH),
                "it is told by a distance or direction, or by what it is near to");
        assertNothingIsDrawn(
                TOWN, Place.sameAreaAs(TOWN), "it is told by where something else was, which gives no point");
    }

    @Test
    void theSameAreaAsSomethingIsItsAreaAndNeverItsPoint() throws IOException {
        Operation first = at("first", Place.named(AROUND));
        Operation second = at("second", Place.sameAreaAs(first));
        Operation circle = at("circle", Place.sameAreaAs(at("circle", Place.unknown())));

        List<JsonNode> features = MapRules.check(bytes(dataset(AROUND, first, second, circle)));

        assertThat(features.get(1).path("geometry")).isEqualTo(features.get(0).path("geometry"));
        assertThat(features.get(2).path("geometry").isNull()).isTrue();
        Operation inTown = at("first", Place.named(TOWN));
        List<JsonNode> spots = MapRules.check(bytes(dataset(TOWN, inTown, second)));
        assertThat(spots.get(0).path("geometry").path("type").asText()).isEqualTo("Point");
        assertThat(spots.get(1).path("geometry").isNull()).isTrue();
        assertThat(only(AROUND, Place.sameAreaAs(AROUND))
                        .path("geometry")
                        .path("type")
                        .asText())
                .isEqualTo("Polygon");
        assertThat(losses.of("location.uncertaintyMetres").toString())
                .isEqualTo("[location.uncertaintyMetres: the size of an area (1 entity) [export.flattened]]");
    }

    @Test
    void whatIsAboutNoOperationIsSkippedAndNamed() throws IOException {
        Source source = Source.of("s", SourceKind.OUTLET, "S");
        Operation operation = at("o", Place.unknown());
        Claim killed = claim("killed", operation.ref(), source);
        Claim answer = claim("answer", killed.ref(), source);
        Claim other = claim("other", source.ref(), source);
        Dataset dataset = dataset(TOWN, operation).toBuilder()
                .add(source)
                .add(killed)
                .add(answer)
                .add(other)
                .build();

        JsonNode properties = MapRules.check(bytes(dataset)).get(0).path("properties");

        assertThat(properties.path("claimCount").asInt()).isEqualTo(2);
        assertThat(properties.path("killed").asText()).isEqualTo("S: nearly 500 (militants)");
        assertThat(properties.path("summary").asText())
                .isEqualTo("S: killed: nearly 500 (militants)\nS: killed: nearly 500 (militants) [on claim:killed]");
        assertThat(losses.of("claim.id").toString())
                .isEqualTo(
                        "[claim.id: it is about no operation, nor about a claim on one (1 entity) [export.skipped]]");
        assertThat(losses.of("location.name", "export.skipped")).isPresent();
    }

    @Test
    void numbersThatWereReplacedOrTakenBackAreMarked() throws IOException {
        Source source = Source.of("s", SourceKind.OUTLET, "S");
        Operation operation = at("o", Place.unknown());
        Claim first = killed("k1", 10, operation, source).build();
        Claim wrong = killed("k4", 20, operation, source).build();
        Claim newer = killed("k2", 12, operation, source).supersedes(first).build();
        Claim newest = killed("k10", 13, operation, source)
                .supersedes(newer)
                .supersedes(first)
                .build();
        Claim back = killed("k5", 1, operation, source)
                .retracts(wrong)
                .retracts(first)
                .build();
        Dataset dataset = dataset(TOWN, operation).toBuilder()
                .add(source)
                .addAllClaims(List.of(first, newer, wrong, back, newest))
                .build();

        JsonNode properties = MapRules.check(bytes(dataset)).get(0).path("properties");

        String killed = "S: 10 (guards) [replaced by k10, k2] [taken back by k5]"
                + " | S: 12 (guards) [in place of k1] [replaced by k10]"
                + " | S: 20 (guards) [taken back by k5]"
                + " | S: 1 (guards) [takes back k4, k1]"
                + " | S: 13 (guards) [in place of k2, k1]";
        assertThat(properties.path("killed").asText()).isEqualTo(killed);
        assertThat(properties.path("summary").asText())
                .isEqualTo(killed.replace("S: ", "S: killed: ").replace(" | ", "\n"));
        JsonNode claims = properties.path("claims");
        assertThat(claims.get(0).path("supersededBy").toString()).isEqualTo("[\"k10\",\"k2\"]");
        assertThat(claims.get(0).path("retractedBy").toString()).isEqualTo("[\"k5\"]");
        assertThat(claims.get(1).path("supersededBy").toString()).isEqualTo("[\"k10\"]");
        assertThat(claims.get(2).path("retractedBy").toString()).isEqualTo("[\"k5\"]");
        for (int i : new int[] {3, 4}) {
            assertThat(claims.get(i).has("supersededBy") || claims.get(i).has("retractedBy"))
                    .isFalse();
        }
    }

    private static ClaimBuilder killed(String id, long number, Operation operation, Source source) {
        return Claim.that(Casualties.killed(Count.exactly(number)).labelled("guards"))
                .id(id)
                .about(operation)
                .saidBy(source, SpeechAct.STATED);
    }

    private static Claim claim(String id, org.saidby.Ref about, Source source) {
        return Claim.that(Casualties.killed(Count.nearly(500)).labelled("militants"))
                .id(id)
                .about(about)
                .saidBy(source, SpeechAct.STATED)
                .build();
    }

    @Test
    void theSecondOfTwoWithOneIdHasNoClaimsAndAllAreWritten() throws IOException {
        Operation one = at("o", Place.unknown());
        Source source = Source.of("s", SourceKind.OUTLET, "S");
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(source)
                .add(one)
                .add(at("o", Place.withheld()))
                .add(claim("c", one.ref(), source))
                .add(claim("c", one.ref(), source))
                .build();

        List<JsonNode> features = MapRules.check(bytes(dataset));

        assertThat(features)
                .extracting(
                        feature -> feature.path("properties").path("claimCount").asInt())
                .containsExactly(2, 0);
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        String text = "</script>\"\\,\n\u0000\u2028\u202e\ud83d\ude80{\"type\":\"Point\"}";
        Operation operation = at("o", Place.withheld().withWords(text)).toBuilder()
                .label(text)
                .build();

        JsonNode properties =
                MapRules.check(bytes(dataset(TOWN, operation))).get(0).path("properties");

        assertThat(properties.path("label").asText()).isEqualTo(text);
        assertThat(properties.path("placeWords").asText()).isEqualTo(text);
    }

    @Test
    void thePageTellsOfEveryMember() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/exports.md"));
        Set<String> told = new TreeSet<>();
        Pattern.compile("`(\\w+)`").matcher(page).results().forEach(found -> told.add(found.group(1)));
        Set<String> written = new TreeSet<>();
        for (Dataset dataset : List.of(TestValues.FULL_DATASET, SouthernLibya.dataset())) {
            for (JsonNode feature : MapRules.check(bytes(dataset))) {
                addNames(feature.path("properties"), written);
            }
        }

        assertThat(written).contains("dateRelative", "originNamed", "supersedes");
        assertThat(told).containsAll(written);
    }

    private static void addNames(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(inner -> addNames(inner, names));
    }
}
