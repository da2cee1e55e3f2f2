package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.ExportSamples.TOWN;
import static org.saidby.ucdp.ExportSamples.dataset;
import static org.saidby.ucdp.ExportSamples.said;
import static org.saidby.ucdp.ExportSamples.strike;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.ExternalId;
import org.saidby.GoldenText;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.Role;
import org.saidby.When;
import org.saidby.analysis.Policy;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.Checked;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

class GedExporterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private LossReport write(Dataset dataset, Policy policy) throws IOException {
        out.reset();
        return UcdpGed.exporter(policy).write(dataset, out);
    }

    private ExportedTable table() {
        return ExportedTable.of(out.toByteArray());
    }

    private String row(String... columns) {
        return String.join(
                "|",
                List.of(columns).stream().map(column -> table().cell(0, column)).toList());
    }

    @Test
    void writesTheWorkedExampleAsAPersonHasReadIt() throws IOException {
        LossReport report = write(SouthernLibya.dataset(), Policy.latest());

        GoldenText.check("ucdp/southern-libya.csv", out.toString(StandardCharsets.UTF_8));
        GoldenText.check("ucdp/southern-libya-losses.txt", LossText.render(report));
        Checked<Dataset> again =
                UcdpGed.read(new ByteArrayInputStream(out.toByteArray()), "t.csv", UcdpGedOptions.standard());
        assertThat(again.report().countsByCode().keySet())
                .containsExactlyInAnyOrder("ucdp.missing-code", "value.missing");
        assertThat(again.report().recordsRejected()).isZero();
        // Murzuq, a part of it: near a point; nothing else is one
        assertThat(again.value().orElseThrow().locations())
                .filteredOn(location -> location.point().isPresent())
                .extracting(Location::name)
                .containsExactly("Murzuq");
    }

    @Test
    void decidesOnEveryAttribute() {
        assertThat(UcdpGed.exporter(Policy.latest()).plan().undecided()).isEmpty();
        assertThat(UcdpGed.exporter(Policy.latest()).format()).isEqualTo("ucdp-ged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2019-09-19            | 1 | 2019-09-19 | 2019-09-19
            2019-09-19~           | 3 | 2019-09-19 | 2019-09-19
            2019-09-19/2019-09-24 | 2 | 2019-09-19 | 2019-09-24
            2019-09-19/2019-09-25 | 3 | 2019-09-19 | 2019-09-25
            2019-09               | 4 | 2019-09-01 | 2019-09-30
            2019                  | 5 | 2019-01-01 | 2019-12-31
            """)
    void codesHowPreciselyTheDaysAreKnown(String date, String precision, String start, String end) throws IOException {
        write(dataset().addOperation(strike().when(When.on(date)).build()).build(), Policy.latest());

        assertThat(row("date_prec", "date_start", "date_end", "year"))
                .isEqualTo(precision + "|" + start + " 00:00:00.000|" + end + " 00:00:00.000|2019");
    }

    @Test
    void skipsWhatHasNoDaysAndSeriesWhoseMembersAreRows() throws IOException {
        Operation series = Operation.builder()
                .id("series")
                .kind(OperationKind.SERIES)
                .when(When.on("2019"))
                .build();
        Operation lone = Operation.builder()
                .id("lone")
                .kind(OperationKind.SERIES)
                .when(When.on("2018"))
                .build();
        Dataset dataset = dataset()
                .addOperation(series)
                .addOperation(strike().partOf(series).build())
                .addOperation(lone)
                .addOperation(strike().id("undated").when(When.inWords("later")).build())
                .build();

        LossReport report = write(dataset, Policy.latest());

        assertThat(table().rows()).extracting(row -> row.get(1)).containsExactly("strike", "lone");
        assertThat(table().cell(0, "event_clarity") + table().cell(1, "event_clarity"))
                .isEqualTo("12");
        assertThat(report.of("operation.kind", "export.skipped").map(Loss::toString))
                .hasValue("operation.kind: its members are rows of their own (1 entity) [export.skipped]");
        assertThat(report.of("operation.when.date", "export.skipped").map(Loss::toString))
                .hasValue(
                        "operation.when.date: the form demands a first and a last day, each known to the decade at least"
                                + " (1 entity) [export.skipped]");
        assertThat(report.records()).isEqualTo(2);
    }

    @Test
    void numbersWhatHasNoNumberAndPutsTheIdBesideIt() throws IOException {
        ExternalId one = ExternalId.of("ucdp-ged", "1");
        Dataset dataset = dataset()
                .addOperation(strike().build())
                .addOperation(strike().id("b").addExternalId(one).build())
                .addOperation(strike().id("c").addExternalId(one).build())
                .addOperation(strike().id("ucdp-ged-7")
                        .addExternalId(ExternalId.of("ucdp-ged", "7"))
                        .addExternalId(ExternalId.of("ucdp-ged-relid", "X-1"))
                        .addExternalId(ExternalId.of("other", "7"))
                        .build())
                .build();

        LossReport report = write(dataset, Policy.latest());

        assertThat(table().rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("2 strike", "1 b", "3 c", "7 X-1");
        assertThat(report.of("operation.id", "export.recoded").orElseThrow().entities())
                .isEqualTo(2);
        assertThat(report.of("operation.externalIds.value").get(0).samples())
                .hasToString("[operation:c: 1, operation:ucdp-ged-7: 7]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            named    | city           | -     | 1 | 25.5
            named    | city           | 20000 | 2 | 25.5
            named    | city           | 90000 | 5 | 25.5
            area     | city           | -     | 5 | 25.5
            area     | city           | 25000 | 2 | 25.5
            named    | country        | -     | 6 | 25.5
            named    | administrative | -     | 4 | 25.5
            named    | region         | -     | 5 | 25.5
            area     | waters         | -     | 7 | 25.5
            withheld | city           | -     | 5 | ''
            unknown  | city           | -     | 5 | ''
            withheld | country        | -     | 6 | ''
            """)
    void neverCodesAPlaceMorePreciselyThanItIsTold(
            String state, String kind, Double metres, String code, String latitude) throws IOException {
        Location.Builder location = TOWN.toBuilder().kind(LocationKind.of(kind));
        if (metres != null) {
            location.uncertaintyMetres(metres);
        }
        Place place = Place.builder().state(PlaceState.of(state)).location(TOWN).build();
        write(
                dataset()
                        .locations(List.of(location.build()))
                        .addOperation(strike().place(place).build())
                        .build(),
                Policy.latest());

        assertThat(row("where_prec", "latitude")).isEqualTo(code + "|" + latitude);
    }

    @Test
    void leavesEmptyWhereNothingIsTold() throws IOException {
        write(dataset().addOperation(strike().place(Place.unknown()).build()).build(), Policy.latest());

        assertThat(row("where_prec", "latitude", "where_coordinates", "country", "side_a"))
                .isEqualTo("||||");
        assertThat(row("best", "low", "high", "deaths_unknown", "number_of_sources"))
                .isEqualTo("0||||-1");
    }

    @Test
    void takesTheNumberThatThePolicyComesTo() throws IOException {
        Operation strike = strike().build();
        Dataset dataset = dataset()
                .addOperation(strike)
                .addClaim(said("first", strike, Casualties.killed(Count.exactly(8)), "2019-09-20"))
                .addClaim(said("second", strike, Casualties.killed(Count.nearly(20)), "2019-09-28"))
                .build();

        LossReport latest = write(dataset, Policy.latest());
        assertThat(row("best", "low", "high", "source_original", "source_office"))
                .isEqualTo("18|18|19|the army|Radio");
        assertThat(latest.settings()).containsEntry("policy", "latest");
        assertThat(latest.of("claim.casualties.total.number").stream().map(Loss::code))
                .containsExactly("export.filled", "export.flattened", "export.resolved");
        assertThat(latest.of("claim.casualties.total.number", "export.resolved")
                        .orElseThrow()
                        .samples())
                .hasToString("[claim:first: 8]");

        write(dataset, Policy.envelope());
        assertThat(row("best", "low", "high")).isEqualTo("8|8|19");
    }

    @Test
    void takesTheLeastWhereThePolicyComesToNothing() throws IOException {
        Operation strike = strike().build();
        Dataset dataset = dataset()
                .addOperation(strike)
                .addClaim(said("a", strike, Casualties.killed(Count.exactly(8)), "2019-09-20"))
                .addClaim(said("b", strike, Casualties.killed(Count.exactly(10)), "2019-09-20"))
                .build();

        LossReport report = write(dataset, Policy.latest());

        assertThat(row("best", "low", "high")).isEqualTo("8|8|10");
        assertThat(report.of("claim.casualties.total.number", "export.filled").map(Loss::reason))
                .hasValue("best is the least number of the claims that stand, since the policy comes to none");
    }

    @Test
    void dividesTheDeadAmongTheSidesThatAreTold() throws IOException {
        Actor army = Actor.of("army", ActorKind.STATE_FORCE, "Army");
        Actor front = Actor.of("front", ActorKind.ARMED_GROUP, "Front");
        Operation strike = strike().participant(front, Role.TARGETED)
                .participant(army, Role.CONDUCTED)
                .build();
        Casualties killed = Casualties.killed(Count.exactly(9))
                .including(CasualtyPart.of(Count.exactly(5), front))
                .including(CasualtyPart.of(Count.about(2), "children"));
        write(
                dataset()
                        .addActor(army)
                        .addActor(front)
                        .addOperation(strike)
                        .addClaim(said("a", strike, killed, "2019-09-20"))
                        .build(),
                Policy.latest());

        assertThat(row(
                        "side_a",
                        "side_b",
                        "type_of_violence",
                        "deaths_a",
                        "deaths_b",
                        "deaths_civilians",
                        "deaths_unknown"))
                .isEqualTo("Army|Front|1||5||4");
    }

    @Test
    void writesAHeaderOfNoOperations() throws IOException {
        LossReport report = write(Dataset.builder().id("d").build(), Policy.latest());

        assertThat(table().columns())
                .hasSize(49)
                .startsWith("id", "relid", "year")
                .endsWith("low", "gwnoa", "gwnob");
        assertThat(table().rows()).isEmpty();
        assertThat(report.records()).isZero();
    }
}
