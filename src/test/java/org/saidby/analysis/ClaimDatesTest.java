package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;

class ClaimDatesTest {

    private static final Source COMMAND = Source.of("command", SourceKind.ORGANIZATION, "the command");
    private static final Source OUTLET = Source.of("outlet", SourceKind.OUTLET, "the outlet");
    private static final Document ARTICLE =
            Document.builder().id("article").published("2019-09-27").build();
    private static final Document LEAFLET = Document.builder().id("leaflet").build();
    private static final Operation STRIKE = Operation.builder()
            .id("strike")
            .kind(OperationKind.AIRSTRIKE)
            .when(When.on("2019-09-19"))
            .build();
    private static final Dataset DATASET = Dataset.builder()
            .id("d")
            .add(COMMAND, OUTLET, ARTICLE, LEAFLET, STRIKE)
            .build();
    private static final When ON_20 = When.on("2019-09-20");
    private static final When ON_22 = When.on("2019-09-22");

    private static ClaimBuilder claim() {
        return Claim.that(Casualties.killed(Count.exactly(8))).about(STRIKE).id("c");
    }

    private static Optional<LocalDate> said(ClaimBuilder claim) {
        return ClaimDates.in(DATASET).said(claim.build());
    }

    private static Optional<LocalDate> known(ClaimBuilder claim) {
        return ClaimDates.in(DATASET).known(claim.build());
    }

    @Test
    void aClaimIsSaidWhenItsOriginSaysItAndKnownWhenItIsPublished() {
        ClaimBuilder claim = claim().saidBy(COMMAND, SpeechAct.STATED, ON_20)
                .reportedBy(OUTLET, ON_22)
                .in(ARTICLE);

        assertThat(said(claim)).hasValue(LocalDate.of(2019, 9, 20));
        assertThat(known(claim)).hasValue(LocalDate.of(2019, 9, 27));
    }

    @Test
    void anOriginWithoutADateHadSpokenWhenTheNextLinkDid() {
        assertThat(said(claim().saidBy(COMMAND).reportedBy(OUTLET, ON_22).in(ARTICLE)))
                .hasValue(LocalDate.of(2019, 9, 22));
        assertThat(said(claim().saidBy(COMMAND).reportedBy(OUTLET).in(ARTICLE))).hasValue(LocalDate.of(2019, 9, 27));
        assertThat(said(claim().saidBy(COMMAND).in(LEAFLET))).isEmpty();
    }

    @Test
    void whatNobodyPublishedIsKnownWhenTheLastLinkSpeaksAndNoEarlier() {
        assertThat(known(claim().saidBy(COMMAND, SpeechAct.STATED, ON_20)
                        .reportedBy(OUTLET, ON_22)
                        .in(LEAFLET)))
                .hasValue(LocalDate.of(2019, 9, 22));
        assertThat(known(claim().saidBy(COMMAND, SpeechAct.STATED, ON_20).reportedBy(OUTLET)))
                .isEmpty();
        assertThat(known(claim().saidBy(COMMAND, SpeechAct.STATED, ON_20).in(Id.<Document>of("not-held"))))
                .hasValue(LocalDate.of(2019, 9, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03, 2018-03-31",
        "2018, 2018-12-31",
        "2019-09-19/2019-09-24, 2019-09-24",
        "'[2018-01,2018-02]', 2018-02-28",
        "../2018-05-01, 2018-05-01",
        "2019-09-20T23:30:00-05:00, 2019-09-20"
    })
    void anImpreciseDateCountsFromItsLastDay(String date, LocalDate day) {
        assertThat(said(claim().saidBy(COMMAND, SpeechAct.STATED, When.on(date))))
                .hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"2014/..", "2014/"})
    void aDateWithoutALastDayTellsNone(String date) {
        assertThat(said(claim().saidBy(COMMAND, SpeechAct.STATED, When.on(date))))
                .isEmpty();
        assertThat(said(claim().saidBy(COMMAND, SpeechAct.STATED, When.on(date)).in(ARTICLE)))
                .hasValue(LocalDate.of(2019, 9, 27));
    }

    @Test
    void relativeDatesAreResolvedFirst() {
        assertThat(said(claim().saidBy(COMMAND, SpeechAct.STATED, When.after(STRIKE, Period.ofDays(2)))))
                .hasValue(LocalDate.of(2019, 9, 21));
        assertThat(said(claim().saidBy(COMMAND, SpeechAct.STATED, When.inWords("later"))
                        .in(ARTICLE)))
                .hasValue(LocalDate.of(2019, 9, 27));
    }
}
