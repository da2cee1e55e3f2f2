package org.saidby.validation;

import static org.saidby.Role.CONDUCTED;
import static org.saidby.Role.TARGETED;
import static org.saidby.SpeechAct.STATED;

import java.util.List;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** A small world of one strike in which nothing is wrong, to be spoiled by tests one thing at a time. */
final class TestWorld {

    static final Actor MILITARY = Actor.of("us-military", ActorKind.STATE_FORCE, "U.S. military");
    static final Actor COMMAND = Actor.builder()
            .id("africom")
            .name("U.S. Africa Command")
            .kind(ActorKind.STATE_FORCE)
            .partOf(MILITARY)
            .build();
    static final Actor GROUP = Actor.of("isis-libya", ActorKind.ARMED_GROUP, "ISIS-Libya");
    static final Source OUTLET = Source.of("nyt", SourceKind.OUTLET, "The New York Times");
    static final Source SPOKEN = Source.builder()
            .id("africom")
            .name("U.S. Africa Command")
            .kind(SourceKind.ORGANIZATION)
            .actor(COMMAND)
            .build();
    static final Source OFFICIALS = Source.builder()
            .id("other-officials")
            .name("other officials")
            .kind(SourceKind.UNNAMED_GROUP)
            .named(false)
            .build();
    static final Document ARTICLE = Document.builder()
            .id("article")
            .title("Strikes")
            .publisher(OUTLET)
            .published(Edtf.parse("2019-09-27"))
            .address("https://example.org/a")
            .build();
    static final Location TRIPOLI = Location.builder()
            .id("tripoli")
            .name("Tripoli")
            .kind(LocationKind.CITY)
            .point(Point.ofLatLon(32.887222, 13.191389))
            .build();
    static final Location MURZUQ = Location.builder()
            .id("murzuq")
            .name("Murzuq")
            .kind(LocationKind.CITY)
            .point(Point.ofLatLon(25.904444, 13.897222))
            .build();
    static final Operation STRIKE = Operation.builder()
            .id("strike")
            .kind(OperationKind.AIRSTRIKE)
            .when(When.on("2019-09-26"))
            .place(Place.named(MURZUQ))
            .participant(MILITARY, CONDUCTED)
            .participant(GROUP, TARGETED)
            .build();
    static final Claim KILLED = killed("killed", 17).build();
    static final Claim ALSO_KILLED = Claim.that(Casualties.killed(Count.exactly(12)))
            .about(STRIKE)
            .saidBy(OUTLET)
            .in(ARTICLE)
            .id("killed-nyt")
            .build();

    private TestWorld() {}

    static ClaimBuilder killed(String id, int number) {
        return Claim.that(Casualties.killed(Count.exactly(number)).labelled("militants"))
                .about(STRIKE)
                .saidBy(SPOKEN, STATED, When.on("2019-09-27"))
                .reportedBy(OUTLET)
                .in(ARTICLE)
                .id(id);
    }

    /** Everything above; claims as given. */
    static Dataset.Builder things() {
        return Dataset.builder()
                .id("world")
                .add(OUTLET, SPOKEN, OFFICIALS, ARTICLE, MILITARY, COMMAND, GROUP, TRIPOLI, MURZUQ);
    }

    static Dataset.Builder world() {
        return things().add(STRIKE, KILLED, ALSO_KILLED);
    }

    static Dataset with(Entity... more) {
        return world().add(more).build();
    }

    static Report validate(Dataset dataset) {
        return Validator.standard().validate(dataset);
    }

    static Report validate(Entity... more) {
        return validate(with(more));
    }

    /** The findings as severity, code, pointer and message, those of points that only one side speaks on left out. */
    static List<String> found(Report report) {
        return report.findings().stream()
                .filter(finding -> !finding.code().startsWith("attribution.interested"))
                .filter(finding -> !finding.code().startsWith("attribution.anonymous"))
                .filter(finding -> !finding.code().equals("operation.unattributed"))
                .map(TestWorld::text)
                .toList();
    }

    static List<String> found(Entity... more) {
        return found(validate(more));
    }

    static String text(Finding finding) {
        return finding.severity().text() + " " + finding.code() + " "
                + finding.position().flatMap(InputPosition::pointer).orElse("-") + " " + finding.message();
    }

    static <T> Id<T> id(String text) {
        return Id.of(text);
    }
}
