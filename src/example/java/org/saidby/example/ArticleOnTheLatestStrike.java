package org.saidby.example;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.saidby.AssessmentTopic.CONDITION;
import static org.saidby.AssessmentTopic.INTENT;
import static org.saidby.Casualties.killed;
import static org.saidby.Certainty.UNCOMMITTED;
import static org.saidby.Count.exactly;
import static org.saidby.CountingUnit.STRIKE;
import static org.saidby.Medium.STATEMENT;
import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.PresenceRelation.AT;
import static org.saidby.Role.CONDUCTED;
import static org.saidby.Role.COORDINATED_WITH;
import static org.saidby.Role.HOSTED;
import static org.saidby.Role.TARGETED;
import static org.saidby.SpeechAct.REPORTED;
import static org.saidby.SpeechAct.STATED;
import static org.saidby.example.Actors.GOVERNMENT_IN_TRIPOLI;
import static org.saidby.example.Actors.ISIS_LIBYA;
import static org.saidby.example.Actors.ISLAMIC_STATE;
import static org.saidby.example.Actors.NIGER_STATE;
import static org.saidby.example.Actors.US_AFRICA_COMMAND;
import static org.saidby.example.Actors.US_AIR_FORCE;
import static org.saidby.example.Actors.US_MILITARY;
import static org.saidby.example.Documents.ARTICLE;
import static org.saidby.example.Locations.SOUTHERN_LIBYA;
import static org.saidby.example.Locations.SOUTHWEST_LIBYA;
import static org.saidby.example.Locations.STUTTGART;
import static org.saidby.example.Operations.STRIKE_26;
import static org.saidby.example.Sources.AFRICOM;
import static org.saidby.example.Sources.BERG;
import static org.saidby.example.Sources.NYT;
import static org.saidby.example.Sources.OTHER_OFFICIALS;

import java.time.Period;
import java.util.List;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Occurrence;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.Presence;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

/** The rows S01 to S09: what the article tells of the latest strike. */
final class ArticleOnTheLatestStrike {

    private static final When ON_FRIDAY =
            When.weekday(FRIDAY, ARTICLE).withDate("2019-09-27").withWords("on Friday");

    private ArticleOnTheLatestStrike() {}

    /** The claim in the voice of the article itself. */
    private static ClaimBuilder article(Assertion assertion) {
        return Claim.that(assertion).saidBy(NYT, REPORTED).in(ARTICLE);
    }

    /** The claim of Africa Command's statement of Friday, as the article passes it on. */
    private static ClaimBuilder statement(Assertion assertion) {
        return Claim.that(assertion)
                .saidBy(Link.of(AFRICOM, STATED).at(ON_FRIDAY).through(STATEMENT))
                .reportedBy(NYT)
                .in(ARTICLE);
    }

    /** Returns the claims. */
    static List<Claim> claims() {
        return List.of(
                // Who speaks: AFRICOM has its headquarters in Stuttgart, Germany
                article(Presence.of(AT, Place.named(STUTTGART).inPart("its headquarters")))
                        .about(US_AFRICA_COMMAND)
                        .id("s00-africom-headquarters-in-stuttgart")
                        .build(),
                // S01 There was an airstrike on Thursday in southern Libya ...
                article(Occurrence.of(AIRSTRIKE)
                                .withWords("airstrike")
                                .at(When.weekday(THURSDAY, ARTICLE)
                                        .withDate("2019-09-26")
                                        .withWords("on Thursday"))
                                .at(Place.area(SOUTHERN_LIBYA)))
                        .about(STRIKE_26)
                        .id("s01-airstrike-on-thursday")
                        .build(),
                // S01 ... carried out by the U.S. military
                article(Involvement.of(US_MILITARY, CONDUCTED))
                        .about(STRIKE_26)
                        .id("s01-by-the-us-military")
                        .build(),
                // S01 ... against Islamic State fighters
                article(Involvement.of(ISLAMIC_STATE, TARGETED))
                        .about(STRIKE_26)
                        .id("s01-against-islamic-state")
                        .build(),
                // S02 It was the third such strike in a week
                article(Tally.of(Superlative.nth(3, Period.ofDays(7)).withWords("third such strike in a week"), STRIKE)
                                .among(TallyScope.of(AIRSTRIKE)
                                        .by(US_MILITARY)
                                        .against(ISLAMIC_STATE)
                                        .within(SOUTHERN_LIBYA)))
                        .about(STRIKE_26)
                        .id("s02-third-in-a-week")
                        .build(),
                // S03 AFRICOM, in a statement on Friday: the strike killed 17 militants
                statement(killed(exactly(17)).labelled("militants"))
                        .about(STRIKE_26)
                        .id("s03-killed-17")
                        .build(),
                // S04 AFRICOM: it was at an unidentified location in southwest Libya
                statement(Occurrence.in(Place.withheldWithin(SOUTHWEST_LIBYA)
                                .withWords("an unidentified location in southwest Libya")))
                        .about(STRIKE_26)
                        .id("s04-place-withheld")
                        .build(),
                // S05 Other officials: it was flown by an Air Force Reaper drone
                Claim.that(Involvement.of(US_AIR_FORCE, CONDUCTED).with("Reaper drone"))
                        .about(STRIKE_26)
                        .saidBy(OTHER_OFFICIALS, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s05-air-force-reaper-drone")
                        .build(),
                // S05 ... which is based in neighbouring Niger
                Claim.that(Involvement.of(NIGER_STATE, HOSTED).with("base of the drone"))
                        .about(STRIKE_26)
                        .saidBy(OTHER_OFFICIALS, STATED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s05-based-in-niger")
                        .build(),
                // S06 Berg, quoted from the statement: AFRICOM will keep pursuing ISIS-Libya and deny it safe haven
                Claim.that(
                                Assessment.of(
                                        INTENT,
                                        "to keep pursuing ISIS-Libya and others and to deny them safe haven to plan operations"))
                        .about(US_AFRICA_COMMAND)
                        .saidBy(Link.of(BERG, STATED).at(ON_FRIDAY).through(STATEMENT))
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .passage(Passage.quoting("safe haven"))
                        .id("s06-will-deny-safe-haven")
                        .build(),
                // S07 Berg, not word for word: it was coordinated with the Libyan government in Tripoli
                Claim.that(Involvement.of(GOVERNMENT_IN_TRIPOLI, COORDINATED_WITH))
                        .about(STRIKE_26)
                        .saidBy(Link.of(BERG, STATED).at(ON_FRIDAY).through(STATEMENT))
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .passage(Passage.indirect())
                        .note("the same passage goes on with the words quoted in s06-will-deny-safe-haven")
                        .id("s07-coordinated-with-tripoli")
                        .build(),
                // S08 There are indications that the group seeks to use the civil strife to recruit more
                Claim.that(Assessment.of(
                                INTENT,
                                "by some indications, to use the country's civil strife to recruit more fighters"))
                        .about(ISIS_LIBYA)
                        .saidBy(Link.of(NYT, REPORTED).with(UNCOMMITTED))
                        .in(ARTICLE)
                        .id("s08-seeks-to-recruit-more")
                        .build(),
                // S09 That part of the country is largely ungoverned
                article(Assessment.of(CONDITION, "largely ungoverned"))
                        .about(SOUTHERN_LIBYA)
                        .note("'that part of the country' is read as the south")
                        .id("s09-largely-ungoverned")
                        .build());
    }
}
