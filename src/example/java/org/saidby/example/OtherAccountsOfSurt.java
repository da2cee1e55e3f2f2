package org.saidby.example;

import static org.saidby.AssessmentTopic.OTHER;
import static org.saidby.Bearing.SOUTH;
import static org.saidby.Count.exactly;
import static org.saidby.CountingUnit.STRIKE;
import static org.saidby.Hedge.ABOUT;
import static org.saidby.LengthUnit.MILE;
import static org.saidby.Medium.TESTIMONY;
import static org.saidby.PresenceRelation.AT;
import static org.saidby.SpeechAct.CONFIRMED;
import static org.saidby.SpeechAct.REPORTED;
import static org.saidby.SpeechAct.STATED;
import static org.saidby.example.Documents.AFP_REPORT;
import static org.saidby.example.Documents.AFRICOM_ON_SURT;
import static org.saidby.example.Documents.HEARING;
import static org.saidby.example.Documents.INTERCEPT_REPORT;
import static org.saidby.example.Locations.MURZUQ;
import static org.saidby.example.Locations.TRIPOLI;
import static org.saidby.example.Operations.SURT_2016;
import static org.saidby.example.Sources.AFP;
import static org.saidby.example.Sources.AFRICOM;
import static org.saidby.example.Sources.REHO;
import static org.saidby.example.Sources.THE_INTERCEPT;
import static org.saidby.example.Sources.WALDHAUSER;

import java.util.List;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Distance;
import org.saidby.Link;
import org.saidby.Place;
import org.saidby.Presence;
import org.saidby.SpeechAct;
import org.saidby.Tally;
import org.saidby.When;

/** The rows X09 to X12: other accounts of the strikes in Surt in 2016, and of the way to Murzuq. */
final class OtherAccountsOfSurt {

    private OtherAccountsOfSurt() {}

    /** Returns the claims. */
    static List<Claim> claims() {
        return List.of(
                // X09 AFRICOM, 20 December 2016: 495 strikes in Surt
                Claim.that(Tally.of(exactly(495), STRIKE))
                        .about(SURT_2016)
                        .saidBy(AFRICOM, STATED, When.on("2016-12-20"))
                        .in(AFRICOM_ON_SURT)
                        .id("x09-495-strikes")
                        .build(),
                // X10 Waldhauser, AFRICOM's commander, to a committee of the House in March: over 500
                Claim.that(Tally.of(Count.parse("over 500"), STRIKE))
                        .about(SURT_2016)
                        .saidBy(Link.of(WALDHAUSER, STATED)
                                .at(When.on("2018-03").someDay().withWords("in March"))
                                .through(TESTIMONY))
                        .in(HEARING)
                        .note("the year is read as 2018")
                        .id("x10-over-500-strikes")
                        .build(),
                // X11 Reho, of AFRICOM, to The Intercept: 495 is the right number for the campaign ...
                reho(CONFIRMED, Tally.of(exactly(495), STRIKE))
                        .id("x11-495-confirmed")
                        .build(),
                // X11 ... outside which are the later strikes of 18 January 2017
                reho(
                                STATED,
                                Assessment.of(OTHER, "the campaign does not include the later strikes")
                                        .at(When.on("2017-01-18")))
                        .id("x11-later-strikes-are-outside")
                        .build(),
                // X12 AFP: Murzuq is some 600 miles (1,000 km) south of Tripoli
                Claim.that(Presence.of(
                                AT,
                                Place.from(
                                        TRIPOLI,
                                        Distance.of(ABOUT, 600, MILE).withWords("some 600 miles (1,000 km)"),
                                        SOUTH)))
                        .about(MURZUQ)
                        .saidBy(AFP, REPORTED)
                        .in(AFP_REPORT)
                        .id("x12-murzuq-south-of-tripoli")
                        .build());
    }

    private static ClaimBuilder reho(SpeechAct act, Assertion assertion) {
        return Claim.that(assertion)
                .about(SURT_2016)
                .saidBy(REHO, act)
                .reportedBy(THE_INTERCEPT, When.on("2018-06-20"))
                .in(INTERCEPT_REPORT);
    }
}
