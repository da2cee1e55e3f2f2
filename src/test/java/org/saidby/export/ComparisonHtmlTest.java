package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.SourceKind.OUTLET;
import static org.saidby.SpeechAct.STATED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Bearing;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Distance;
import org.saidby.GoldenText;
import org.saidby.Hedge;
import org.saidby.LengthUnit;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.ComparisonReportOptions;
import org.saidby.example.SouthernLibya;

class ComparisonHtmlTest {

    private static final Source HERALD = Source.of("herald", OUTLET, "Herald");

    static String ofTheStory() {
        return ComparisonHtml.render(ComparisonReport.of(
                SouthernLibya.dataset(),
                ComparisonReportOptions.builder()
                        .about(Ref.parse("operation:strikes-2019-09"))
                        .build()));
    }

    private static String render(Dataset dataset) {
        return ComparisonHtml.render(ComparisonReport.of(dataset));
    }

    private static Location town(String id, double latitude, double longitude, double metres) {
        return Location.builder()
                .id(id)
                .kind(LocationKind.CITY)
                .name("town " + id)
                .point(Point.ofLatLon(latitude, longitude))
                .uncertaintyMetres(metres == 0 ? OptionalDouble.empty() : OptionalDouble.of(metres))
                .build();
    }

    /** A strike in each of the places, with a claim that tells so. */
    private static Dataset at(List<Location> locations, List<Place> places) {
        Dataset.Builder dataset = Dataset.builder().id("d").add(HERALD).addAllLocations(locations);
        for (int i = 0; i < places.size(); i++) {
            Operation strike = Operation.builder()
                    .id("s" + i)
                    .kind(AIRSTRIKE)
                    .label("strike " + i)
                    .build();
            dataset.add(
                    strike,
                    Claim.that(Occurrence.builder().place(places.get(i)).build())
                            .about(strike)
                            .saidBy(HERALD, STATED, When.on("2019-09-27"))
                            .id("c" + i)
                            .build());
        }
        return dataset.build();
    }

    private static String when(When time) {
        Operation strike =
                Operation.builder().id("s").kind(AIRSTRIKE).label("the strike").build();
        return render(Dataset.builder()
                .id("d")
                .add(
                        HERALD,
                        strike,
                        Claim.that(Occurrence.builder().when(time).build())
                                .about(strike)
                                .saidBy(HERALD)
                                .id("c")
                                .build())
                .build());
    }

    @Test
    void showsTheWorkedExample() throws IOException {
        GoldenText.check("export/southern-libya.seen.html", ofTheStory());
    }

    @Test
    void theOrderOfTheDatasetChangesNothing() {
        Dataset dataset = SouthernLibya.dataset();

        assertThat(render(GoldenText.turned(dataset))).isEqualTo(render(dataset));
    }

    @Test
    void hasNothingThatActsOrFetches() {
        Markup page = Markup.of(render(SouthernLibya.dataset()));

        assertThat(page.tags()).contains("table", "svg", "desc", "details").doesNotContain("script", "img");
        assertThat(render(SouthernLibya.dataset())).contains("default-src &#39;none&#39;");
    }

    @Test
    void namesWithMarkupStayText() {
        String evil = "</text></svg><script>alert(\"1\")</script>&amp;\u202e";
        Source source = Source.of("evil", OUTLET, evil);
        Location place = town("p", 1, 2, 5000).toBuilder().name(evil).build();
        Operation strike = Operation.builder()
                .id("s")
                .kind(AIRSTRIKE)
                .label(evil)
                .when(When.on("2019-09-26"))
                .place(Place.named(place))
                .build();
        Claim claim = Claim.that(Occurrence.builder()
                        .when(When.inWords(evil))
                        .place(Place.named(place).inPart(evil))
                        .build())
                .about(strike)
                .saidBy(source)
                .id("c")
                .build();
        String page = render(Dataset.builder()
                .id("d")
                .title(evil)
                .add(source, place, strike, claim)
                .build());

        assertThat(page).doesNotContain("<script", "\u202e");
        assertThat(Markup.of(page).tags()).doesNotContain("script");
        assertThat(Markup.of(page).text()).contains(evil.substring(0, evil.length() - 1));
    }

    @Test
    void whatIsWithheldIsListedAndNeverDrawn() {
        Location area = town("area", 10, 20, 30_000);
        String page = render(at(List.of(area), List.of(Place.withheldWithin(area), Place.unknown())));

        assertThat(page).doesNotContain("map-drawing");
        assertThat(Markup.of(page).text())
                .contains("Withheld by who tells of it:")
                .contains("strike 0: withheld, somewhere in town area (Herald)")
                .contains("Place not known:")
                .contains("strike 1: not known (Herald)");
    }

    @Test
    void anAreaIsDrawnAsAnAreaOnlyIfItsSizeIsKnown() {
        Location sized = town("sized", 10, 20, 30_000).toBuilder()
                .kind(LocationKind.REGION)
                .build();
        Location bare =
                town("bare", 11, 20, 0).toBuilder().kind(LocationKind.REGION).build();
        String page = render(at(List.of(sized, bare), List.of(Place.area(sized), Place.area(bare))));

        assertThat(page).containsOnlyOnce("<circle class=\"area\"").doesNotContain("<circle class=\"dot\"");
        assertThat(Markup.of(page).text())
                .contains("An area, of which the dataset has neither border nor size:")
                .contains("town sized, within 30 km");
    }

    @Test
    void withoutCoordinatesThereIsNoSketchButAList() {
        Location bare =
                Location.builder().id("b").kind(LocationKind.CITY).name("Bare").build();
        String page = render(at(List.of(bare), List.of(Place.named(bare))));

        assertThat(page).doesNotContain("map-drawing");
        assertThat(Markup.of(page).text())
                .contains("The dataset has no coordinates of which a sketch could be drawn.")
                .contains("No coordinates in the dataset:");
    }

    @Test
    void whatMayBeAnywhereIsListed() {
        Location vague = town("vague", 10, 20, 5_000_000);
        String page = render(at(List.of(vague), List.of(Place.named(vague))));

        assertThat(page).doesNotContain("map-drawing");
        assertThat(Markup.of(page).text()).contains("Can be anywhere within more than 1,000 km:");
    }

    @Test
    void aSingleSiteIsSeenFromNearByAndATownFromFurtherAway() {
        Location town = town("a", 36.73, 68.87, 0);
        Location site = town.toBuilder()
                .id("b")
                .kind(LocationKind.FACILITY)
                .uncertaintyMetres(200)
                .build();

        assertThat(render(at(List.of(town), List.of(Place.named(town)))))
                .contains(">5 km</text>")
                .contains("36.7\u00b0 N");
        assertThat(render(at(List.of(site), List.of(Place.named(site)))))
                .contains("viewbox=\"0 0 480.0 240.0\"")
                .contains(">1 km</text>")
                .contains("36.73\u00b0 N");
    }

    @Test
    void townsThatSomethingRefersToAreDrawnForOrientation() {
        Location city = town("city", 36.73, 68.87, 0);
        Location site = Location.builder()
                .id("site")
                .kind(LocationKind.FACILITY)
                .name("the clinic")
                .within(city)
                .point(Point.ofLatLon(36.72, 68.86))
                .build();
        Location capital = town("capital", 34.5, 69.2, 0);
        Location secret = town("secret", 30, 60, 0);
        Place far = Place.from(capital, Distance.of(Hedge.ABOUT, 250, LengthUnit.KILOMETRE), Bearing.NORTH);
        String page = render(at(
                List.of(city, site, capital, secret), List.of(Place.named(site), far, Place.withheldWithin(secret))));

        assertThat(page.split("<circle class=\"dot\"", -1)).hasSize(2);
        assertThat(page.split("<circle class=\"recorded\"", -1)).hasSize(3);
        assertThat(Markup.of(page).text())
                .contains("the clinic lies in it")
                .contains("another place is told by how it lies from here")
                .contains("A white dot is where nothing is told to have been")
                .contains("Told by a distance or direction:");
        assertThat(page).doesNotContain("2 town secret").doesNotContain("3 town secret");
    }

    /** Everything that is drawn lies in the frame: one point, both sides of the seam, poles, great circles about them. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0",
        "25.9, 13.9, 0, 32.9, 13.2, 0",
        "-17, 179.9, 1000, -17, -179.9, 1000",
        "90, 0, 0, 89, 180, 0",
        "-90, 0, 900000, -90, 120, 900000",
        "60, -180, 0, -60, 180, 0"
    })
    void drawsWithinTheFrame(double lat, double lon, double metres, double lat2, double lon2, double metres2) {
        List<Location> towns = List.of(town("a", lat, lon, metres), town("b", lat2, lon2, metres2));
        String page = render(at(towns, List.of(Place.named(towns.get(0)), Place.named(towns.get(1)))));

        List<Double> across = new ArrayList<>();
        List<Double> down = new ArrayList<>();
        Matcher matcher = Pattern.compile("<circle class=\"dot\" cx=\"([-0-9.]+)\" cy=\"([-0-9.]+)\"")
                .matcher(page);
        while (matcher.find()) {
            across.add(Double.valueOf(matcher.group(1)));
            down.add(Double.valueOf(matcher.group(2)));
        }
        assertThat(across).hasSize(2).allSatisfy(x -> assertThat(x).isBetween(0.0, 480.0));
        assertThat(down).hasSize(2).allSatisfy(y -> assertThat(y).isBetween(0.0, 520.0));
        Markup.of(page);
    }

    @Test
    void townsAcrossTheSeamLieBesideEachOther() {
        MapScale scale = new MapScale(
                List.of(
                        new MapScale.Extent(Point.ofLatLon(-17, 179.5), 0),
                        new MapScale.Extent(Point.ofLatLon(-17, -179.5), 0)),
                40_000,
                480,
                220,
                520);

        assertThat(scale.x(-179.5) - scale.x(179.5)).isBetween(100.0, 400.0);
        assertThat(scale.east() - scale.west()).isLessThan(2);
    }

    @Test
    void aKilometreIsAsLongAcrossAsDown() {
        MapScale scale = new MapScale(
                List.of(new MapScale.Extent(Point.ofLatLon(60, 10), 0), new MapScale.Extent(Point.ofLatLon(60, 12), 0)),
                40_000,
                480,
                220,
                520);

        // at 60 degrees one of longitude is half as long as one of latitude
        assertThat(scale.x(12) - scale.x(10)).isCloseTo(scale.y(59.5) - scale.y(60.5), Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"2019-09-26, 1, 0, 0", "2019-09, 0, 1, 0", "2014/.., 0, 1, 1", "../2014, 0, 1, 1", "2014/, 0, 1, 0"})
    void drawsDaysAsDotsAndOpenEndsAsArrows(String date, int dots, int bars, int arrows) {
        String page = when(When.on(date));
        String drawing = page.substring(page.indexOf("timeline-drawing"), page.indexOf("</svg>"));

        assertThat(drawing.split("class=\"dot\"", -1)).hasSize(dots + 1);
        assertThat(drawing.split("<rect class=\"span\"", -1)).hasSize(bars + 1);
        assertThat(drawing.split("<polygon", -1)).hasSize(arrows + 1);
        assertThat(drawing.contains(">?<")).isEqualTo(date.equals("2014/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y170000000002", "Y-170000000002"})
    void aTimeWithoutDaysIsInTheTable(String date) {
        assertThat(Markup.of(when(When.on(date))).text())
                .contains("No day is told of which a line could be drawn.")
                .contains(When.on(date).toEnglish());
    }
}
