package consumer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;
import org.saidby.validation.Report;
import org.saidby.validation.Validator;

/** What a user of the artifact writes: builds a dataset, checks it, writes it and reads it back. */
final class Consumer {

    private static final Source COMMAND = Source.builder()
            .id("command")
            .name("U.S. Africa Command")
            .kind(SourceKind.ORGANIZATION)
            .build();

    private static final Source PAPER = Source.builder()
            .id("paper")
            .name("a newspaper")
            .kind(SourceKind.OUTLET)
            .build();

    private static final Document ARTICLE = Document.builder()
            .id("article")
            .publisher(PAPER)
            .published("2019-09-27")
            .build();

    private static final Actor FIGHTERS = Actor.of("fighters", ActorKind.ARMED_GROUP, "Islamic State");

    private static final Location MURZUQ = Location.builder()
            .id("murzuq")
            .name("Murzuq")
            .kind(LocationKind.CITY)
            .point(Point.ofLatLon(25.904444, 13.897222))
            .build();

    private static final Operation STRIKE = Operation.builder()
            .id("strike")
            .kind(OperationKind.AIRSTRIKE)
            .when(When.on("2019-09-19"))
            .place(Place.named(MURZUQ))
            .participant(FIGHTERS, Role.TARGETED)
            .build();

    private Consumer() {}

    static Dataset dataset() {
        return Dataset.builder()
                .id("consumer")
                .title("One strike, two claims")
                .addAllSources(List.of(COMMAND, PAPER))
                .addAllDocuments(List.of(ARTICLE))
                .addAllActors(List.of(FIGHTERS))
                .addAllLocations(List.of(MURZUQ))
                .addAllOperations(List.of(STRIKE))
                .addAllClaims(List.of(
                        Claim.that(Casualties.killed(Count.parse("nearly 12")).labelled("fighters"))
                                .about(STRIKE)
                                .saidBy(COMMAND, SpeechAct.STATED, When.on("2019-09-20"))
                                .reportedBy(PAPER)
                                .in(ARTICLE)
                                .id("killed")
                                .build(),
                        Claim.that(Involvement.of(FIGHTERS, Role.TARGETED))
                                .about(STRIKE)
                                .saidBy(Link.of(PAPER, SpeechAct.REPORTED))
                                .in(ARTICLE)
                                .id("targeted")
                                .build()))
                .build();
    }

    static Report validate(Dataset dataset) {
        return Validator.standard().validate(dataset);
    }

    static Dataset throughJson(Dataset dataset, Path file) throws IOException {
        DatasetJson.write(dataset, file);
        return DatasetJson.read(file).requireValid();
    }

    static Dataset throughJsonLines(Dataset dataset, Path file) throws IOException {
        DatasetJsonLines.write(dataset, file);
        return DatasetJson.read(file).requireValid();
    }
}
