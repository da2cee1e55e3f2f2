package org.saidby.example;

import static org.saidby.ActorKind.ARMED_GROUP;
import static org.saidby.ActorKind.INTERNATIONAL_ORGANIZATION;
import static org.saidby.ActorKind.STATE_FORCE;
import static org.saidby.AssessmentTopic.CAUSE;
import static org.saidby.Harm.KILLED;
import static org.saidby.LocationKind.CITY;
import static org.saidby.LocationKind.FACILITY;
import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.ResponseKind.DECLINED_TO_COMMENT;
import static org.saidby.Role.CONDUCTED;
import static org.saidby.Role.VICTIM;
import static org.saidby.SourceKind.ORGANIZATION;
import static org.saidby.SourceKind.PERSON;
import static org.saidby.SpeechAct.DENIED;
import static org.saidby.SpeechAct.STATED;

import java.util.List;
import org.saidby.Actor;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Post;
import org.saidby.Presence;
import org.saidby.Response;
import org.saidby.Source;
import org.saidby.When;

/** The pieces of code that the README shows of what else records are made of; a test keeps the two equal. */
public final class FirstPieces {

    private FirstPieces() {}

    /** Codes numbers of civilians and of fighters in one strike. */
    public static List<Casualties> groups() {
        // README: groups
        Casualties all = Casualties.killed(Count.about(90)).labelled("civilians"); // 90 civilians: a total
        Casualties split = Casualties.among(KILLED, CasualtyPart.of(Count.exactly(5), "civilians"))
                .including(CasualtyPart.of(Count.exactly(25), "militants")); // 5 civilians and 25 militants
        Casualties some = Casualties.killed(Count.exactly(55))
                .including(CasualtyPart.of(Count.exactly(33), "civilians")); // 33 of 55 were civilians
        Casualties none = Casualties.among(KILLED, CasualtyPart.of(Count.exactly(0), "civilians")); // no civilians
        // README: end
        return List.of(all, split, some, none);
    }

    /** Builds a dataset of another event: who took part, where it was, and claims of several kinds. */
    public static Dataset build() {
        // README: things
        Location kunduz = Location.of("kunduz", CITY, "Kunduz");
        Location hospital = Location.builder()
                .id("trauma-centre")
                .kind(FACILITY)
                .name("Kunduz Trauma Centre")
                .within(kunduz)
                .point(Point.ofLatLon(36.718, 68.862))
                .uncertaintyMetres(200)
                .build();
        Actor msf = Actor.of("msf", INTERNATIONAL_ORGANIZATION, "MSF");
        Actor forces = Actor.of("us-forces", STATE_FORCE, "U.S. forces in Afghanistan");
        Actor taliban = Actor.of("taliban", ARMED_GROUP, "the Taliban");
        Operation strike = Operation.builder()
                .id("kunduz-2015-10-03")
                .kind(AIRSTRIKE)
                .when(When.on("2015-10-03"))
                .place(Place.named(hospital)) // or Place.near(kunduz), withheld(), unknown()
                .participant(forces, CONDUCTED) // as you read it; claims of it are Involvements
                .participant(msf, VICTIM)
                .build();
        Source speaker = Source.builder()
                .id("msf")
                .kind(ORGANIZATION)
                .name("MSF")
                .actor(msf) // it was hit, and it speaks
                .build();
        Source officer = Source.builder()
                .id("spokesman")
                .kind(PERSON)
                .name("a spokesman of U.S. forces")
                .named(false)
                .addPost(Post.of("spokesman", forces)) // one origin with the forces, and an interest
                .build();
        // README: end
        Claim first = Claim.that(Casualties.killed(Count.exactly(22)))
                .about(strike)
                .saidBy(speaker, STATED, When.on("2015-10-04"))
                .id("killed-22")
                .build();
        // README: assertions
        Casualties staff =
                Casualties.among(KILLED, CasualtyPart.of(Count.exactly(14), "staff")); // a part, never a total
        Occurrence hit = Occurrence.on(When.on("2015-10-03T02:08:00+04:30")); // or in(place), of(kind)
        Presence there = Presence.at(Place.named(hospital)); // of whom the claim is about
        Assessment why = Assessment.of(CAUSE, "the hospital was hit by mistake");
        Response silent = Response.of(DECLINED_TO_COMMENT);

        Claim denial = Claim.that(there)
                .negated() // they were not
                .about(taliban)
                .saidBy(speaker, DENIED)
                .id("no-fighters")
                .build();
        Claim corrected = Claim.that(Casualties.killed(Count.exactly(42)))
                .about(strike)
                .saidBy(speaker, STATED, When.on("2015-12-12"))
                .supersedes(first) // or retracts
                .id("killed-42")
                .build();
        // README: end
        List<Assertion> others = List.of(staff, hit, why, silent);
        Dataset.Builder dataset = Dataset.builder()
                .id("kunduz-2015")
                .add(kunduz, hospital, msf, forces, taliban, strike, speaker, officer, first, corrected, denial);
        for (Assertion assertion : others) {
            dataset.add(Claim.that(assertion)
                    .about(strike)
                    .saidBy(assertion instanceof Casualties || assertion instanceof Occurrence ? speaker : officer)
                    .id("said-" + assertion.kind())
                    .build());
        }
        return dataset.build();
    }
}
