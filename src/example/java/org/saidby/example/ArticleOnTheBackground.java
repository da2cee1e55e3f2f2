package org.saidby.example;

import static org.saidby.AssessmentTopic.CONDITION;
import static org.saidby.AssessmentTopic.INTENT;
import static org.saidby.AssessmentTopic.OTHER;
import static org.saidby.AssessmentTopic.RISK;
import static org.saidby.Certainty.POSSIBLE;
import static org.saidby.Certainty.UNCOMMITTED;
import static org.saidby.CountingUnit.STRIKE;
import static org.saidby.Harm.HARMED;
import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.PresenceRelation.APPEARED;
import static org.saidby.PresenceRelation.AT;
import static org.saidby.PresenceRelation.MOVED_TO;
import static org.saidby.PresenceRelation.ORIGIN;
import static org.saidby.Role.CONDUCTED;
import static org.saidby.Role.TARGETED;
import static org.saidby.SpeechAct.CAUTIONED;
import static org.saidby.SpeechAct.REPORTED;
import static org.saidby.SpeechAct.STATED;
import static org.saidby.example.Actors.AL_QAEDA;
import static org.saidby.example.Actors.FREDERIC_WEHREY;
import static org.saidby.example.Actors.ISIS_LEADERS;
import static org.saidby.example.Actors.ISIS_LIBYA;
import static org.saidby.example.Actors.KHAZMI;
import static org.saidby.example.Actors.US_MILITARY;
import static org.saidby.example.Documents.ARTICLE;
import static org.saidby.example.Locations.BANI_WALID;
import static org.saidby.example.Locations.DERNA;
import static org.saidby.example.Locations.LIBYA;
import static org.saidby.example.Locations.SOUTHERN_LIBYA;
import static org.saidby.example.Locations.SURT;
import static org.saidby.example.Locations.TRIPOLI;
import static org.saidby.example.Operations.EARLIER_STRIKES;
import static org.saidby.example.Operations.FALL_OF_SURT;
import static org.saidby.example.Operations.SOME_MONTHS_OF_2016;
import static org.saidby.example.Operations.STRIKES_2019_09;
import static org.saidby.example.Operations.STRIKE_2018_03;
import static org.saidby.example.Operations.SURT_2016;
import static org.saidby.example.Sources.ANALYSTS;
import static org.saidby.example.Sources.LIBYAN_SOCIAL_MEDIA;
import static org.saidby.example.Sources.NYT;
import static org.saidby.example.Sources.WEHREY;

import java.util.List;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Medium;
import org.saidby.Occurrence;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.Presence;
import org.saidby.Tally;
import org.saidby.When;

/** The rows S20 to S33: what the article tells of a man, of earlier years, and of the risks. */
final class ArticleOnTheBackground {

    private static final Place TO_THE_SOUTH = Place.area(SOUTHERN_LIBYA).withWords("south");

    private static final When BEFORE_SURT_FELL = When.before(FALL_OF_SURT).withWords("before Surt fell");

    // S23 Wehrey: he appeared in places such as Derna, Tripoli and Surt
    private static final Claim KHAZMI_IN_DERNA =
            khazmiAppearedIn(DERNA).id("s23-khazmi-in-derna").build();
    private static final Claim KHAZMI_IN_TRIPOLI =
            khazmiAppearedIn(TRIPOLI).id("s23-khazmi-in-tripoli").build();
    private static final Claim KHAZMI_IN_SURT =
            khazmiAppearedIn(SURT).id("s23-khazmi-in-surt").build();

    private ArticleOnTheBackground() {}

    /** The claim in the voice of the article itself. */
    private static ClaimBuilder article(Assertion assertion) {
        return Claim.that(assertion).saidBy(NYT, REPORTED).in(ARTICLE);
    }

    /** The claim of social media posts that Wehrey points to without vouching for them. */
    private static ClaimBuilder posts(Assertion assertion) {
        return Claim.that(assertion)
                .saidBy(Link.of(LIBYAN_SOCIAL_MEDIA, STATED).through(Medium.SOCIAL_MEDIA))
                .citedBy(WEHREY, UNCOMMITTED)
                .reportedBy(NYT)
                .in(ARTICLE);
    }

    private static ClaimBuilder wehrey(Assertion assertion) {
        return Claim.that(assertion).saidBy(WEHREY, STATED).reportedBy(NYT).in(ARTICLE);
    }

    private static ClaimBuilder analysts(Assertion assertion) {
        return Claim.that(assertion).saidBy(ANALYSTS, STATED).reportedBy(NYT).in(ARTICLE);
    }

    /** Malik Khazmi. */
    static List<Claim> onKhazmi() {
        return List.of(
                // Who speaks: Wehrey last visited Libya in June
                article(Presence.of(AT, Place.named(LIBYA))
                                .withWords("last visited")
                                .at(When.on("2019-06").someDay().withWords("in June")))
                        .about(FREDERIC_WEHREY)
                        .id("s00-wehrey-last-in-libya-in-june")
                        .build(),
                // S20 Social media reports, cited by Wehrey: the strikes had targeted Malik Khazmi
                posts(Involvement.of(KHAZMI, TARGETED))
                        .about(STRIKES_2019_09)
                        .id("s20-khazmi-targeted")
                        .build(),
                // S21 The same posts: he is a major facilitator and recruiter of the group ...
                posts(Affiliation.of(KHAZMI, ISIS_LIBYA).as("major facilitator and recruiter"))
                        .about(KHAZMI)
                        .note("the sentence leaves open who adds this; read as part of what the posts said")
                        .id("s21-khazmi-facilitator-and-recruiter")
                        .build(),
                // S21 ... from Bani Walid
                posts(Presence.of(ORIGIN, Place.named(BANI_WALID)))
                        .about(KHAZMI)
                        .note("the sentence leaves open who adds this; read as part of what the posts said")
                        .id("s21-khazmi-from-bani-walid")
                        .build(),
                // S22 Wehrey: since 2014 he has been a recruiter and architect of its clandestine networks
                wehrey(Affiliation.of(KHAZMI, ISIS_LIBYA)
                                .as("recruiter and architect of its clandestine networks")
                                .at(When.on("2014/..").withWords("since 2014")))
                        .about(KHAZMI)
                        .id("s22-khazmi-recruiter-since-2014")
                        .build(),
                // S23 Wehrey: he appeared in places such as Derna, Tripoli and Surt
                KHAZMI_IN_DERNA,
                KHAZMI_IN_TRIPOLI,
                KHAZMI_IN_SURT,
                // S24 Wehrey: then he fled to the southern desert
                wehrey(Presence.of(
                                        MOVED_TO,
                                        Place.area(SOUTHERN_LIBYA)
                                                .inPart("the desert")
                                                .withWords("the southern desert"))
                                .withWords("fled")
                                .at(When.after(KHAZMI_IN_SURT).withWords("then")))
                        .about(KHAZMI)
                        .note("'then' is after all of S23; the time points to the last of its claims")
                        .id("s24-khazmi-fled-to-the-desert")
                        .build());
    }

    private static ClaimBuilder khazmiAppearedIn(Location town) {
        return wehrey(Presence.of(APPEARED, Place.named(town).withWords("in places such as Derna, Tripoli and Surt")))
                .about(KHAZMI)
                .note("one of three towns given as examples, in no order and without dates");
    }

    /** The earlier years. */
    static List<Claim> onEarlierYears() {
        return List.of(
                // S25 In March 2018 there was a strike in southern Libya ...
                article(Occurrence.of(AIRSTRIKE)
                                .withWords("drone strike")
                                .at(When.on("2018-03").someDay().withWords("in March 2018"))
                                .at(Place.area(SOUTHERN_LIBYA)))
                        .about(STRIKE_2018_03)
                        .id("s25-strike-in-march-2018")
                        .build(),
                // S25 ... by an American drone ...
                article(Involvement.of(US_MILITARY, CONDUCTED).with("drone"))
                        .about(STRIKE_2018_03)
                        .id("s25-by-drone")
                        .build(),
                // S25 ... on Qaeda fighters
                article(Involvement.of(AL_QAEDA, TARGETED))
                        .about(STRIKE_2018_03)
                        .id("s25-against-al-qaeda")
                        .build(),
                // S26 Until then the Pentagon had struck almost only the Islamic State, and farther north
                article(Assessment.of(OTHER, "struck almost only Islamic State fighters, and farther north")
                                .at(When.until(STRIKE_2018_03).withWords("until then")))
                        .about(US_MILITARY)
                        .id("s26-almost-only-islamic-state")
                        .build(),
                // S27 In 2016 there were nearly 500 airstrikes in Surt over several months
                article(Tally.of(Count.nearly(500).withWords("nearly 500 airstrikes"), STRIKE)
                                .at(When.on(SOME_MONTHS_OF_2016).withWords("over several months in 2016")))
                        .about(SURT_2016)
                        .id("s27-nearly-500-in-surt")
                        .build(),
                // S28 Their aim was to destroy the group's stronghold there
                article(Assessment.of(INTENT, "to destroy the group's stronghold in Surt"))
                        .about(SURT_2016)
                        .id("s28-to-destroy-the-stronghold")
                        .build(),
                // S29 Analysts: many of the group's leaders fled south before Surt fell ...
                analysts(Presence.of(MOVED_TO, TO_THE_SOUTH)
                                .withWords("fled")
                                .of(Count.parse("many"))
                                .at(BEFORE_SURT_FELL))
                        .about(ISIS_LEADERS)
                        .id("s29-many-leaders-fled-south")
                        .build(),
                // S29 ... Khazmi among them: he is one of the leaders ...
                analysts(Affiliation.of(KHAZMI, ISIS_LIBYA).as("one of its leaders"))
                        .about(KHAZMI)
                        .id("s29-khazmi-a-leader")
                        .build(),
                // S29 ... and he fled south too
                analysts(Presence.of(MOVED_TO, TO_THE_SOUTH).withWords("fled").at(BEFORE_SURT_FELL))
                        .about(KHAZMI)
                        .id("s29-khazmi-fled-south")
                        .build(),
                // S30 Analysts: they try to exploit the security vacuum and strife to rebuild a guerrilla force
                analysts(
                                Assessment.of(
                                        INTENT,
                                        "to exploit the security vacuum and civil strife, to recruit and rebuild a guerrilla force"))
                        .about(ISIS_LEADERS)
                        .id("s30-to-rebuild-a-guerrilla-force")
                        .build());
    }

    /** The risks. */
    static List<Claim> onTheRisks() {
        return List.of(
                // S31 Wehrey cautioned: there the line between militant, terrorist and militiaman is often blurred
                Claim.that(
                                Assessment.of(
                                        CONDITION,
                                        "in the remote south the line between militant, terrorist and militiaman is often blurred"))
                        .about(SOUTHERN_LIBYA)
                        .saidBy(WEHREY, CAUTIONED)
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s31-lines-are-blurred")
                        .build(),
                // S32 Wehrey cautioned: strikes there may err and inflame ethnic and tribal tensions
                Claim.that(Assessment.of(RISK, "strikes there may err and inflame ethnic and tribal tensions"))
                        .about(SOUTHERN_LIBYA)
                        .saidBy(Link.of(WEHREY, CAUTIONED).with(POSSIBLE))
                        .reportedBy(NYT)
                        .in(ARTICLE)
                        .id("s32-strikes-may-err")
                        .build(),
                // S33 Wehrey, quoted: there has been collateral damage before
                wehrey(Casualties.of(HARMED, Count.some()).at(When.inWords("before")))
                        .about(EARLIER_STRIKES)
                        .passage(Passage.quoting("collateral damage"))
                        .id("s33-collateral-damage-before")
                        .build());
    }
}
