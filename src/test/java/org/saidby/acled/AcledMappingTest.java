package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.acled.TestRows.event;
import static org.saidby.acled.TestRows.read;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.ExternalId;
import org.saidby.Link;
import org.saidby.Medium;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Passage;
import org.saidby.QuotationMode;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TimeExtent;
import org.saidby.When;

class AcledMappingTest {

    @Test
    void codesARowAsAnOperation() {
        Operation operation = event().operation();

        assertThat(operation.id().text()).isEqualTo("acled-RUR304");
        assertThat(operation.kind()).isEqualTo(OperationKind.CLASH);
        assertThat(operation.label()).hasValue("Armed clash");
        assertThat(operation.when()).hasValue(When.on("2019-09-19"));
        assertThat(operation.provisional()).isFalse();
        assertThat(operation.externalIds()).containsExactly(ExternalId.of("acled", "RUR304"));
        assertThat(operation.extensions().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Battles, Armed clash, clash",
        "Battles, '', clash",
        "Battles, Skirmish, clash",
        "Battles, Attack, other",
        "Explosions/Remote violence, Air/drone strike, airstrike",
        "Explosions/Remote violence, '', other",
        "Violence against civilians, '', violence-against-civilians",
        "Violence against civilians, Abduction/forced disappearance, abduction",
        "Protests, Peaceful protest, other",
        "Strategic developments, Other, other",
        "Riots/Protests, Peaceful protest, other"
    })
    void takesTheKindFromTypesThatDoNotContradictEachOther(String type, String subType, String expected) {
        AcledEvent event = event("event_type", type, "sub_event_type", subType);

        assertThat(event.operation().kind().text()).isEqualTo(expected);
        assertThat(event.operation().label()).hasValue(subType.isEmpty() ? type : subType);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2019-09-19, 2019-09-19, ''",
        "2, 2019-09-19, 2019-09-16~/2019-09-22~, some-day",
        "2, 2019-01-01, 2018-12-29~/2019-01-04~, some-day",
        "2, 9999-12-31, 9999-12-28~, some-day",
        "3, 2019-09-15, 2019-09, some-day",
        "3, 2019-09-30, 2019-09, some-day",
        "'', 2019-09-19, 2019-09-19~, ''"
    })
    void isNeverMoreExactThanTheTimePrecision(String precision, String date, String expected, String extent) {
        When when = event("time_precision", precision, "event_date", date)
                .operation()
                .when()
                .orElseThrow();

        assertThat(when.date().orElseThrow()).hasToString(expected);
        assertThat(when.extent().map(TimeExtent::text).orElse("")).isEqualTo(extent);
    }

    @ParameterizedTest
    @CsvSource({"0", "8", "10", "12", "100", "1000000000"})
    void claimsTheNumberExactlyAsCoded(long fatalities) {
        Claim claim = event("fatalities", Long.toString(fatalities)).claim();

        assertThat(claim.id().text()).isEqualTo("acled-RUR304-killed");
        assertThat(claim.about().toString()).isEqualTo("operation:acled-RUR304");
        assertThat(claim.assertion()).isEqualTo(Casualties.killed(Count.exactly(fatalities)));
    }

    @Test
    void chainsAnOriginThatIsNotToldTheSourceAndAcled() {
        AcledEvent event = event();

        assertThat(event.sources())
                .extracting(Source::name)
                .containsExactly("origin not told", "Daily Z", "Armed Conflict Location & Event Data (ACLED)");
        assertThat(event.sources()).extracting(Source::named).containsExactly(false, true, true);
        assertThat(event.sources())
                .extracting(Source::kind)
                .containsExactly(SourceKind.UNKNOWN, SourceKind.UNKNOWN, SourceKind.ORGANIZATION);
        assertThat(event.claim().attribution().links())
                .extracting(Link::source)
                .containsExactlyElementsOf(
                        event.sources().stream().map(Source::id).toList());
        assertThat(event.claim().attribution().links())
                .extracting(Link::act)
                .containsExactly(SpeechAct.UNKNOWN, SpeechAct.REPORTED, SpeechAct.RECORDED);
        assertThat(event.claim().attribution().links().get(2).medium()).hasValue(Medium.DATABASE);
        assertThat(event.claim().note()).isEmpty();
    }

    @Test
    void doesNotTakeTheOriginsOfTwoEventsForOne() {
        Source one = event().sources().get(0);
        Source other = event("event_id_cnty", "RUR305").sources().get(0);

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.named()).isFalse();
    }

    @Test
    void tellsWhenAcledRecordedIt() {
        Link recorded = event().claim().attribution().links().get(2);
        Link untimed = event("timestamp", "").claim().attribution().links().get(2);

        assertThat(recorded.said()).hasValue(When.on("2019-10-02T07:06:40Z"));
        assertThat(untimed.said()).isEmpty();
    }

    @Test
    void takesSourcesBesideEachOtherAsOneLink() {
        AcledEvent event = event("source", "Daily Z; Radio X;Daily Z ");

        assertThat(event.sourceNames()).containsExactly("Daily Z", "Radio X", "Daily Z");
        assertThat(event.sources())
                .extracting(Source::name)
                .containsExactly("origin not told", "Daily Z; Radio X", "Armed Conflict Location & Event Data (ACLED)");
        assertThat(event.claim().note())
                .hasValue(
                        "source names 2 sources; which of them said what is not told, so that they stand as one link");
    }

    @Test
    void keepsTheNotesAsAPassageInAcledsOwnWords() {
        Passage passage = event().claim().attribution().passage().orElseThrow();

        assertThat(passage.quotation())
                .hasValue("On 19 September, soldiers fought fighters of Y in Strelsau. Eight were killed.");
        assertThat(passage.mode()).hasValue(QuotationMode.INDIRECT);
        assertThat(event("notes", "").claim().attribution().passage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', acled, Armed Conflict Location & Event Data (ACLED)",
        "2026-08-09, acled-2026-08-09, 'Armed Conflict Location & Event Data (ACLED), export 2026-08-09'"
    })
    void namesTheExportIfTheCallerDoes(String label, String id, String title) {
        AcledOptions options = AcledOptions.builder()
                .export(Optional.of(label).filter(text -> !text.isEmpty()))
                .build();

        AcledEvent event = read(table(row()), options).event();

        assertThat(event.document().id().text()).isEqualTo(id);
        assertThat(event.document().title()).hasValue(title);
        assertThat(event.claim().attribution().document())
                .hasValue(event.document().id());
    }

    @Test
    void refusesAnExportThatCannotBePartOfAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcledOptions.builder().export("9 August").build())
                .withMessage("export is no label such as 2026-08-09: 9 August");
    }

    @Test
    void keepsWhatIsNotModelledOnRequestOnly() {
        AcledOptions options = AcledOptions.builder().keepCells(true).build();
        String text = "event_id_cnty,event_date,event_type,actor1,source,fatalities,tags,extra\n"
                + "RUR1,2020-01-01,Riots,X,Daily Z,0,a;b,\"X\"\"\"\n";

        assertThat(read(text, options).event().operation().extensions().members())
                .isEqualTo(
                        Map.of(
                                "acled",
                                "{\"event_date\":\"2020-01-01\",\"event_type\":\"Riots\",\"tags\":\"a;b\",\"extra\":\"X\\\"\"}"));
        assertThat(read(text).event().operation().extensions().isEmpty()).isTrue();
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
        assertThat(event()).isNotEqualTo(event("fatalities", "9")).isNotEqualTo(event("source_scale", "Other"));
    }
}
