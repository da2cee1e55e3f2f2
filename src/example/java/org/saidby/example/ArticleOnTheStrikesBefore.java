package org.saidby.example;

import static org.saidby.Bearing.SOUTH;
import static org.saidby.Casualties.killed;
import static org.saidby.Count.exactly;
import static org.saidby.CountingUnit.ATTACK;
import static org.saidby.CountingUnit.STRIKE;
import static org.saidby.Hedge.NEARLY;
import static org.saidby.LengthUnit.MILE;
import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.PresenceRelation.AT;
import static org.saidby.ResponseKind.ASSESSMENT_PENDING;
import static org.saidby.ResponseKind.DECLINED_TO_COMMENT;
import static org.saidby.SpeechAct.DECLINED;
import static org.saidby.SpeechAct.REPORTED;
import static org.saidby.SpeechAct.STATED;
import static org.saidby.example.Actors.AL_QAEDA;
import static org.saidby.example.Actors.ISLAMIC_STATE;
import static org.saidby.example.Actors.US_MILITARY;
import static org.saidby.example.Documents.ARTICLE;
import static org.saidby.example.Locations.LIBYA;
import static org.saidby.example.Locations.MURZUQ;
import static org.saidby.example.Locations.TRIPOLI;
import static org.saidby.example.Operations.STRIKES_2018;
import static org.saidby.example.Operations.STRIKES_2019_09;
import static org.saidby.example.Operations.STRIKE_19;
import static org.saidby.example.Operations.STRIKE_2018_11;
import static org.saidby.example.Operations.STRIKE_24;
import static org.saidby.example.Operations.STRIKE_26;
import static org.saidby.example.Sources.AFRICOM;
import static org.saidby.example.Sources.HERRING;
import static org.saidby.example.Sources.MILITARY;
import static org.saidby.example.Sources.NYT;

import java.time.Period;
import java.util.List;
import org.saidby.Assertion;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Distance;
import org.saidby.Occurrence;
import org.saidby.Place;
import org.saidby.Presence;
import org.saidby.Response;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

/** The rows S10 to S19: what the article tells of the strikes before, and what was not told of the latest. */
final class ArticleOnTheStrikesBefore {

    private static final TallyScope AMERICAN_STRIKES_ON_ISIS_OR_QAEDA =
            TallyScope.of(AIRSTRIKE).by(US_MILITARY).against(ISLAMIC_STATE, AL_QAEDA);

    private static final When THE_YEAR_BEFORE =
            When.before(ARTICLE, Period.ofYears(1)).withDate("2018").withWords("the year before");

    private ArticleOnTheStrikesBefore() {}

    /** The claim in the voice of the article itself. */
    private static ClaimBuilder article(Assertion assertion) {
        return Claim.that(assertion).saidBy(NYT, REPORTED).in(ARTICLE);
    }

    /** Returns the claims. */
    static List<Claim> claims() {
        return List.of(
                // S10 Murzuq is nearly 600 miles south of Tripoli, the capital
                article(Presence.of(
                                AT,
                                Place.from(TRIPOLI, Distance.of(NEARLY, 600, MILE), SOUTH)
                                        .withWords("nearly 600 miles south of Tripoli, the capital")))
                        .about(MURZUQ)
                        .id("s10-murzuq-south-of-tripoli")
                        .build(),
                // S11 AFRICOM: on 19 September there was an airstrike
                Claim.that(Occurrence.of(AIRSTRIKE).withWords("airstrike").at(When.on("2019-09-19")))
                        .about(STRIKE_19)
                        .saidBy(AFRICOM, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s11-airstrike-on-the-19th")
                        .build(),
                // S11 ... which killed eight ISIS fighters
                Claim.that(killed(exactly(8).withWords("eight"))
                                .labelled("ISIS fighters")
                                .allOf(ISLAMIC_STATE))
                        .about(STRIKE_19)
                        .saidBy(AFRICOM, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s11-killed-8")
                        .build(),
                // S12 AFRICOM: it hit a compound in Murzuq
                Claim.that(Occurrence.in(Place.named(MURZUQ).inPart("a compound")))
                        .about(STRIKE_19)
                        .saidBy(AFRICOM, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s12-compound-in-murzuq")
                        .build(),
                // S13 The military: five days later there was a strike
                Claim.that(Occurrence.of(AIRSTRIKE)
                                .withWords("strike")
                                .at(When.after(STRIKE_19, Period.ofDays(5))
                                        .withDate("2019-09-24")
                                        .withWords("five days later")))
                        .about(STRIKE_24)
                        .saidBy(MILITARY, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .note("the strike, not the saying, is read as five days later")
                        .id("s13-strike-five-days-later")
                        .build(),
                // S13 ... which killed 11 more fighters
                Claim.that(killed(exactly(11).withWords("11 more")).labelled("fighters"))
                        .about(STRIKE_24)
                        .saidBy(MILITARY, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s13-killed-11-more")
                        .build(),
                // S14 The military: it was in the same area
                Claim.that(Occurrence.in(Place.sameAreaAs(STRIKE_19).withWords("in the same area")))
                        .about(STRIKE_24)
                        .saidBy(MILITARY, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s14-in-the-same-area")
                        .build(),
                // S15 The three were the first American strikes of 2019 in Libya on Islamic State or Qaeda fighters
                article(Tally.of(Superlative.first(When.on("2019")), STRIKE)
                                .among(AMERICAN_STRIKES_ON_ISIS_OR_QAEDA.within(LIBYA)))
                        .about(STRIKES_2019_09)
                        .id("s15-first-of-2019")
                        .build(),
                // S16 The year before, there were six aerial attacks
                article(Tally.of(exactly(6).withWords("six aerial attacks"), ATTACK)
                                .among(AMERICAN_STRIKES_ON_ISIS_OR_QAEDA
                                        .within(LIBYA)
                                        .during(THE_YEAR_BEFORE)))
                        .about(STRIKES_2018)
                        .id("s16-six-in-2018")
                        .build(),
                // S17 The latest of those six ...
                article(Tally.of(Superlative.latest(), ATTACK)
                                .among(AMERICAN_STRIKES_ON_ISIS_OR_QAEDA
                                        .within(LIBYA)
                                        .during(THE_YEAR_BEFORE)))
                        .about(STRIKE_2018_11)
                        .id("s17-latest-of-the-six")
                        .build(),
                // S17 ... was in November 2018
                article(Occurrence.of(AIRSTRIKE).at(When.on("2018-11").someDay()))
                        .about(STRIKE_2018_11)
                        .id("s17-in-november-2018")
                        .build(),
                // S18 Herring, a spokesman, declined to give further details on the latest strike
                Claim.that(Response.of(DECLINED_TO_COMMENT, "further details on the latest strike"))
                        .about(STRIKE_26)
                        .saidBy(HERRING, DECLINED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s18-no-further-details")
                        .build(),
                // S19 Herring: the results were still being assessed
                Claim.that(Response.of(ASSESSMENT_PENDING, "the results of the strike"))
                        .about(STRIKE_26)
                        .saidBy(HERRING, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s19-results-being-assessed")
                        .build());
    }
}
