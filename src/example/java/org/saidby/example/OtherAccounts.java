package org.saidby.example;

import static org.saidby.Casualties.killed;
import static org.saidby.Certainty.PROBABLE;
import static org.saidby.Count.exactly;
import static org.saidby.CountingUnit.STRIKE;
import static org.saidby.Harm.HARMED;
import static org.saidby.Harm.KILLED;
import static org.saidby.Medium.REPORT;
import static org.saidby.ResponseKind.UNSUBSTANTIATED;
import static org.saidby.Role.TARGETED;
import static org.saidby.SpeechAct.ALLEGED;
import static org.saidby.SpeechAct.CITED;
import static org.saidby.SpeechAct.RECORDED;
import static org.saidby.SpeechAct.REPORTED;
import static org.saidby.SpeechAct.STATED;
import static org.saidby.example.Actors.ALI_AL_TABAWI;
import static org.saidby.example.Actors.CHADIAN_FIGHTERS;
import static org.saidby.example.Documents.AFRICOM_ON_THE_19TH;
import static org.saidby.example.Documents.AIRWARS_RECORD;
import static org.saidby.example.Documents.HERALD_REPORT;
import static org.saidby.example.Documents.LIBYAN_EXPRESS_REPORT;
import static org.saidby.example.Documents.TV_218_REPORT;
import static org.saidby.example.Locations.MURZUQ;
import static org.saidby.example.Operations.STRIKES_2019_09;
import static org.saidby.example.Operations.STRIKE_19;
import static org.saidby.example.Operations.STRIKE_24;
import static org.saidby.example.Operations.STRIKE_26;
import static org.saidby.example.Sources.AFRICOM;
import static org.saidby.example.Sources.AIRWARS;
import static org.saidby.example.Sources.AL_MARSAD;
import static org.saidby.example.Sources.INTELLIGENCE_SOURCE;
import static org.saidby.example.Sources.LIBYAN_EXPRESS;
import static org.saidby.example.Sources.LIBYA_HERALD;
import static org.saidby.example.Sources.ONLINE_MEDIA;
import static org.saidby.example.Sources.RELIABLE_SOURCE;
import static org.saidby.example.Sources.TV_218;

import java.time.Period;
import java.util.List;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Occurrence;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.Response;
import org.saidby.Tally;
import org.saidby.When;

/** The rows X01 to X08: other accounts of the strikes of September 2019. */
final class OtherAccounts {

    private static final When ON_2020_04_28 = When.on("2020-04-28");

    // X04 Online media, as AFRICOM told on 28 April 2020: an unspecified number of civilians was killed
    private static final Claim CIVILIANS_KILLED = Claim.that(
                    Casualties.among(KILLED, CasualtyPart.of(Count.parse("an unspecified number"), "civilians")))
            .about(STRIKE_19)
            .saidBy(ONLINE_MEDIA, ALLEGED)
            .relayedBy(Link.of(AFRICOM, CITED).at(ON_2020_04_28).through(REPORT))
            .relayedBy(Link.of(AIRWARS, RECORDED))
            .in(AIRWARS_RECORD)
            .id("x04-civilians-killed")
            .build();

    private OtherAccounts() {}

    private static ClaimBuilder africom(Assertion assertion) {
        return Claim.that(assertion)
                .saidBy(AFRICOM, STATED, When.on("2019-09-20"))
                .in(AFRICOM_ON_THE_19TH);
    }

    private static ClaimBuilder africomInTheHerald(Assertion assertion) {
        return Claim.that(assertion)
                .saidBy(AFRICOM, STATED)
                .reportedBy(LIBYA_HERALD)
                .in(HERALD_REPORT);
    }

    private static ClaimBuilder herald(Assertion assertion) {
        return Claim.that(assertion).saidBy(LIBYA_HERALD, REPORTED).in(HERALD_REPORT);
    }

    /** The strike of 19 September. */
    static List<Claim> onThe19th() {
        return List.of(
                // X01 AFRICOM, 20 September: it was in Murzuq, on 19 September ...
                africom(Occurrence.on(When.on("2019-09-19")).at(Place.named(MURZUQ)))
                        .about(STRIKE_19)
                        .id("x01-murzuq-on-the-19th")
                        .build(),
                // X01 ... one airstrike ...
                africom(Tally.of(exactly(1).withWords("one airstrike"), STRIKE))
                        .about(STRIKE_19)
                        .id("x01-one-airstrike")
                        .build(),
                // X01 ... which killed eight "terrorists"
                africom(killed(exactly(8)).labelled("terrorists"))
                        .about(STRIKE_19)
                        .id("x01-killed-8")
                        .build(),
                // X01 ... and, as far as it knew at the time, no civilians
                Claim.that(Casualties.among(
                                KILLED,
                                CasualtyPart.of(
                                        Count.noneReported().withWords("none as far as known at the time"),
                                        "civilians")))
                        .about(STRIKE_19)
                        .saidBy(Link.of(AFRICOM, STATED)
                                .at(When.on("2019-09-20"))
                                .with(PROBABLE))
                        .in(AFRICOM_ON_THE_19TH)
                        .id("x01-no-civilians-known")
                        .build(),
                // X02 218TV, 21 September: the same strike killed 10 ...
                tv218(killed(exactly(10))).id("x02-killed-10").build(),
                // X02 ... and was four airstrikes
                tv218(Tally.of(exactly(4).withWords("four airstrikes"), STRIKE))
                        .id("x02-four-airstrikes")
                        .build(),
                // X02 A "reliable source" told 218TV that a group of Chadian fighters was hit; nobody counts them dead
                Claim.that(Involvement.of(CHADIAN_FIGHTERS, TARGETED))
                        .about(STRIKE_19)
                        .saidBy(RELIABLE_SOURCE, STATED)
                        .reportedBy(TV_218, When.on("2019-09-21"))
                        .in(TV_218_REPORT)
                        .id("x02-chadian-fighters-hit")
                        .build(),
                // X03 An intelligence source, to Al Marsad, in Airwars: Ali Al Tabawi is one of the dead
                Claim.that(Casualties.among(KILLED, CasualtyPart.of(exactly(1), ALI_AL_TABAWI)))
                        .about(STRIKE_19)
                        .saidBy(INTELLIGENCE_SOURCE, STATED)
                        .reportedBy(AL_MARSAD)
                        .relayedBy(Link.of(AIRWARS, RECORDED))
                        .in(AIRWARS_RECORD)
                        .id("x03-ali-al-tabawi-killed")
                        .build(),
                // X04 Online media, as AFRICOM told on 28 April 2020: an unspecified number of civilians was killed
                CIVILIANS_KILLED,
                // X05 AFRICOM, in the same report: that claim is unsubstantiated ...
                inTheReport(Response.of(UNSUBSTANTIATED, "the allegation that civilians were killed"))
                        .about(CIVILIANS_KILLED)
                        .id("x05-unsubstantiated")
                        .build(),
                // X05 ... civilian casualties are assessed not to have occurred
                inTheReport(Casualties.among(HARMED, CasualtyPart.of(Count.some(), "civilians")))
                        .negated()
                        .about(STRIKE_19)
                        .id("x05-no-civilian-casualties")
                        .build());
    }

    private static ClaimBuilder tv218(Assertion assertion) {
        return Claim.that(assertion)
                .about(STRIKE_19)
                .saidBy(TV_218, REPORTED, When.on("2019-09-21"))
                .in(TV_218_REPORT);
    }

    private static ClaimBuilder inTheReport(Assertion assertion) {
        return Claim.that(assertion)
                .saidBy(Link.of(AFRICOM, STATED).at(ON_2020_04_28).through(REPORT))
                .relayedBy(Link.of(AIRWARS, RECORDED))
                .in(AIRWARS_RECORD);
    }

    /** The strikes of 24 and 26 September, and the month. */
    static List<Claim> onTheLaterStrikes() {
        return List.of(
                // X06 AFRICOM, in Libyan Express: 11 were killed ...
                Claim.that(killed(exactly(11)))
                        .about(STRIKE_24)
                        .saidBy(AFRICOM, STATED)
                        .reportedBy(LIBYAN_EXPRESS)
                        .in(LIBYAN_EXPRESS_REPORT)
                        .id("x06-killed-11")
                        .build(),
                // X06 ... on 24 September near Murzuq
                Claim.that(Occurrence.on(When.on("2019-09-24")).at(Place.near(MURZUQ)))
                        .about(STRIKE_24)
                        .saidBy(AFRICOM, STATED)
                        .reportedBy(LIBYAN_EXPRESS)
                        .in(LIBYAN_EXPRESS_REPORT)
                        .id("x06-near-murzuq-on-the-24th")
                        .build(),
                // X07 AFRICOM, in the Libya Herald: the latest strike killed 17
                africomInTheHerald(killed(exactly(17)))
                        .about(STRIKE_26)
                        .id("x07-killed-17")
                        .build(),
                // X07 The Herald itself: "yesterday", near Murzuq
                herald(Occurrence.on(When.before(HERALD_REPORT, Period.ofDays(1))
                                        .withDate("2019-09-27")
                                        .withWords("yesterday"))
                                .at(Place.near(MURZUQ)))
                        .about(STRIKE_26)
                        .id("x07-yesterday-near-murzuq")
                        .build(),
                // X07 AFRICOM, quoted in the same article: "September 26"
                africomInTheHerald(Occurrence.on(When.on("2019-09-26").withWords("September 26")))
                        .about(STRIKE_26)
                        .passage(Passage.quoting("September 26"))
                        .id("x07-september-26")
                        .build(),
                // X08 The Herald's own total: 26 killed this month
                herald(killed(exactly(26))
                                .at(When.monthOf(HERALD_REPORT)
                                        .withDate("2019-09")
                                        .withWords("this month")))
                        .about(STRIKES_2019_09)
                        .id("x08-killed-26-this-month")
                        .build(),
                // X08 AFRICOM, in the same article: beside the 17, 11 on the 24th ...
                africomInTheHerald(killed(exactly(11)))
                        .about(STRIKE_24)
                        .id("x08-killed-11")
                        .build(),
                // X08 ... and 8 on the 19th
                africomInTheHerald(killed(exactly(8)))
                        .about(STRIKE_19)
                        .id("x08-killed-8")
                        .build());
    }
}
