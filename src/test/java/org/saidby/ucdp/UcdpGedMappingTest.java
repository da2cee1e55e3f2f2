package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.ucdp.TestRows.event;
import static org.saidby.ucdp.TestRows.read;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.ExternalId;
import org.saidby.Harm;
import org.saidby.Link;
import org.saidby.Medium;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.TimeExtent;
import org.saidby.When;

class UcdpGedMappingTest {

    @Test
    void codesARowAsAnOperation() {
        Operation operation = event().operation();

        assertThat(operation.id().text()).isEqualTo("ucdp-ged-304527");
        assertThat(operation.kind()).isEqualTo(OperationKind.CLASH);
        assertThat(operation.label()).hasValue("Government of Xland - Y Front");
        assertThat(operation.when()).hasValue(When.on("2019-09-19"));
        assertThat(operation.provisional()).isFalse();
        assertThat(operation.externalIds())
                .containsExactly(
                        ExternalId.of("ucdp-ged", "304527"), ExternalId.of("ucdp-ged-relid", "LIB-2019-1-1-1"));
        assertThat(operation.participants()).extracting(Participation::role).containsOnly(Role.PARTICIPATED);
        assertThat(operation.participants())
                .extracting(side -> side.actor().text())
                .containsExactly("ucdp-actor-61", "ucdp-actor-62");
        assertThat(operation.extensions().isEmpty()).isTrue();
    }

    @Test
    void keepsARangeOfDaysAsSomeDayOfIt() {
        When when = event("date_end", "2019-09-22", "date_prec", "2")
                .operation()
                .when()
                .orElseThrow();

        assertThat(when.date().orElseThrow()).hasToString("2019-09-19/2019-09-22");
        assertThat(when.extent()).hasValue(TimeExtent.SOME_DAY);
    }

    @Test
    void takesCiviliansOfOneSidedViolenceAsItsVictims() {
        UcdpGedEvent event = event("type_of_violence", "3", "side_b", "Civilians", "side_b_new_id", "1");

        assertThat(event.operation().kind()).isEqualTo(OperationKind.VIOLENCE_AGAINST_CIVILIANS);
        assertThat(event.operation().participants())
                .extracting(Participation::role)
                .containsExactly(Role.PARTICIPATED, Role.VICTIM);
        assertThat(event.actors().get(1).kind()).isEqualTo(ActorKind.CIVILIANS);
    }

    @ParameterizedTest
    @CsvSource({
        "Clear, 26.1, false",
        "Check Deaths, 26.1, true",
        "Clear, 26.0.3, true",
        "Clear, 26.01.26.03, true",
        "'', 20.0.11, true",
        "'', 19.1, false"
    })
    void marksCandidatesProvisional(String status, String release, boolean expected) {
        UcdpGedOptions options = UcdpGedOptions.builder().release(release).build();

        UcdpGedEvent event = read(table(row("code_status", status)), options).event();

        assertThat(event.operation().provisional()).isEqualTo(expected);
        assertThat(event.release()).hasValue(release);
        assertThat(event.claim().attribution().document().orElseThrow().text()).isEqualTo("ucdp-ged-" + release);
        assertThat(event.document().title()).hasValue("UCDP Georeferenced Event Dataset (GED) version " + release);
    }

    @ParameterizedTest
    @CsvSource({
        "Government of Xland, 620, STATE",
        "Government of Xland, '', STATE",
        "Xland, 620, STATE",
        "'Xland, Zland', 2;200, OTHER",
        "X Front, '', ARMED_GROUP"
    })
    void tellsStatesFromGroups(String name, String states, String expected) {
        UcdpGedEvent event = event("side_a", name, "gwnoa", states);

        assertThat(event.actors().get(0).kind().text())
                .isEqualTo(expected.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    @Test
    void claimsTheDeathsWithTheirParts() {
        Claim claim = event().claim();

        assertThat(claim.id().text()).isEqualTo("ucdp-ged-304527-killed");
        assertThat(claim.about()).isEqualTo(event().operation().ref());
        Casualties deaths = (Casualties) claim.assertion();
        assertThat(deaths.harm()).isEqualTo(Harm.KILLED);
        assertThat(deaths.total()).hasValue(Count.between(7, 10, 8));
        assertThat(deaths.overlapping()).isFalse();
        assertThat(deaths.parts())
                .extracting(CasualtyPart::label)
                .extracting(Optional::get)
                .containsExactly("side a", "side b", "civilians", "unknown");
        assertThat(deaths.parts())
                .extracting(CasualtyPart::count)
                .containsExactly(Count.exactly(0), Count.exactly(6), Count.exactly(2), Count.exactly(0));
        assertThat(deaths.parts().get(1).party().orElseThrow().text()).isEqualTo("ucdp-actor-62");
        assertThat(deaths.parts().get(2).party()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8,8,8,8-8", "0,3,0,0-3", "9,8,10,8-10", "7,8,6,6-8", "'',8,'',8-8", "'',8,12,8-12", "20,8,5,5-20"})
    void widensTheRangeToHoldAllThree(String low, String best, String high, String expected) {
        Casualties deaths = (Casualties)
                event("low", low, "best", best, "high", high).claim().assertion();
        Count total = deaths.total().orElseThrow();

        assertThat(total.range().min() + "-" + total.range().max().orElseThrow())
                .isEqualTo(expected);
        assertThat(total.best()).hasValue(Long.parseLong(best));
    }

    @Test
    void chainsOriginPublisherAndUcdp() {
        UcdpGedEvent event = event();

        assertThat(event.sources())
                .extracting(Source::name)
                .containsExactly("army", "Agence Z", "Uppsala Conflict Data Program");
        assertThat(event.claim().attribution().links())
                .extracting(Link::act)
                .containsExactly(SpeechAct.UNKNOWN, SpeechAct.REPORTED, SpeechAct.RECORDED);
        assertThat(event.claim().attribution().links())
                .extracting(Link::source)
                .containsExactly(
                        event.sources().get(0).id(),
                        event.sources().get(1).id(),
                        event.sources().get(2).id());
        assertThat(event.claim().attribution().links().get(1).said()).hasValue(When.on("2019-09-20"));
        assertThat(event.claim().attribution().links().get(2).medium()).hasValue(Medium.DATABASE);
        assertThat(event.claim().note()).isEmpty();
    }

    @Test
    void takesPublishersBesideEachOtherAsOneLink() {
        UcdpGedEvent event = event("source_office", "B;A ;B", "source_date", "2019-09-20;2019-09-21;2019-09-22");

        assertThat(event.sources())
                .extracting(Source::name)
                .containsExactly("army", "B; A", "Uppsala Conflict Data Program");
        assertThat(event.claim().attribution().links().get(1).said()).isEmpty();
        assertThat(event.claim().note())
                .hasValue("source_office names 2 publishers; which of them said what is not told, so that they stand as"
                        + " one link");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 1", "army, '', 2", "'', army, 2", "army, army, 2", "army, Agence, 3"})
    void leavesOutLinksThatAreNotToldOrTheSame(String original, String office, int links) {
        UcdpGedEvent event = event("source_original", original, "source_office", office, "source_date", "");

        assertThat(event.claim().attribution().links()).hasSize(links);
        assertThat(event.sources()).hasSize(links);
    }

    @Test
    void keepsARefusedDayOfAPublisherInTheRowAlone() {
        UcdpGedEvent event = event("source_date", "27/01/2014");

        assertThat(event.claim().attribution().links().get(1).said()).isEmpty();
        assertThat(event.reports().get(0).date()).hasValue("27/01/2014");
    }

    @Test
    void keepsWhatIsNotModelledOnRequestOnly() {
        UcdpGedOptions options = UcdpGedOptions.builder().keepCells(true).build();
        String text =
                "id,date_start,date_end,best,region,iso3,adm_1\n1,2020-01-01,2020-01-01,0,Africa,\"X\"\"\",North\n";

        assertThat(read(text, options).event().operation().extensions().members())
                .isEqualTo(
                        Map.of(
                                "ucdp-ged",
                                "{\"date_start\":\"2020-01-01\",\"date_end\":\"2020-01-01\",\"region\":\"Africa\",\"iso3\":\"X\\\"\"}"));
        assertThat(read(text).event().operation().extensions().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    where_prec  | 1             | '{code_status=Clear, type_of_violence=1, where_prec=1}'
                    where_prec  | 4             | '{adm_2=North-West, code_status=Clear, type_of_violence=1, where_coordinates=Town, where_prec=4}'
                    where_prec  | 7             | '{adm_1=North, adm_2=North-West, code_status=Clear, country=Xland, country_id=620, type_of_violence=1, where_prec=7}'
                    code_status | Check Deaths  | '{code_status=Check Deaths, type_of_violence=1, where_prec=1}'
                    high        | 3             | '{code_status=Clear, high=3, low=7, type_of_violence=1, where_prec=1}'
                    source_original | unknown   | '{code_status=Clear, source_original=unknown, type_of_violence=1, where_prec=1}'
                    """)
    void keepsWhatTheModelHoldsOnlyInPart(String column, String cell, String expected) throws IOException {
        UcdpGedOptions options = UcdpGedOptions.builder().keepCells(true).build();

        UcdpGedEvent event = read(table(row(column, cell)), options).event();

        String kept = event.operation().extensions().members().get("ucdp-ged");
        TreeMap<String, String> members = new ObjectMapper().readValue(kept, new TypeReference<>() {});
        members.keySet()
                .retainAll(List.of(
                        "adm_1",
                        "adm_2",
                        "code_status",
                        "country",
                        "country_id",
                        "dyad_name",
                        "high",
                        "low",
                        "source_original",
                        "type_of_violence",
                        "where_coordinates",
                        "where_prec"));
        assertThat(members).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 2019-09-19", "'', 2019-09-19", "2, 2019-09-19~", "3, 2019-09-19~", "5, 2019-09-19~"})
    void takesOneDayThatStandsForMoreAsAnApproximation(String precision, String date) {
        assertThat(event("date_prec", precision).operation().when()).hasValue(When.on(date));
    }

    @Test
    void refusesAReleaseThatIsNoVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UcdpGedOptions.builder().release("26 1").build())
                .withMessage("release is no version such as 26.1: 26 1");
    }

    @Test
    void givesEachThingItRefersTo() {
        assertThat(event().entities())
                .extracting(entity -> entity.ref().kind().text())
                .containsExactly(
                        "source",
                        "source",
                        "source",
                        "document",
                        "actor",
                        "actor",
                        "location",
                        "location",
                        "location",
                        "location",
                        "operation",
                        "claim");
    }

    @Test
    void equalsByContent() {
        assertThat(event()).isEqualTo(event()).hasSameHashCodeAs(event());
        assertThat(event()).isNotEqualTo(event("best", "9")).isNotEqualTo(event("region", "Asia"));
    }
}
