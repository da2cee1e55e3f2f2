package org.saidby.acled;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.analysis.Policy;
import org.saidby.analysis.Question;
import org.saidby.analysis.Resolver;
import org.saidby.export.LossPlan;
import org.saidby.export.LossTally;
import org.saidby.rows.ShapedRow;
import org.saidby.rows.Toll;

/** Makes rows of the operations of a dataset, one after the other, and tells what is in none of them. */
final class ModelRows {

    private static final LossPlan.Decision UNNAMED = LossPlan.Decision.leftOut("no row names it");
    private static final LossPlan.Decision NO_POINT = LossPlan.Decision.leftOut("no row has the point");
    private static final LossPlan.Decision OTHER_CLAIM = LossPlan.Decision.leftOut(
            "a row has what is said of the number of killed, by the claims that the policy takes");

    private final Dataset dataset;
    private final Policy policy;
    private final LossTally tally;
    private final Resolver resolver;
    private final EventCells events;
    private final Set<Id<Actor>> actors = new HashSet<>();
    private final Set<Id<Location>> locations = new HashSet<>();
    private final Set<Id<Location>> points = new HashSet<>();
    private final Set<Id<Source>> sources = new HashSet<>();
    private final Set<Id<Claim>> claims = new HashSet<>();
    private final Set<Id<Claim>> others = new HashSet<>();

    ModelRows(Dataset dataset, Policy policy, LossTally tally) {
        this.dataset = dataset;
        this.policy = policy;
        this.tally = tally;
        resolver = Resolver.of(dataset);
        events = new EventCells(dataset);
    }

    /** Returns the row of an operation; empty if it is none, of which the tally is told. */
    Optional<AcledRow> row(Operation operation) {
        if (operation.kind().equals(OperationKind.SERIES)) {
            skip(operation, "operation.kind", "a row is one event, and no series of them", "series");
            return Optional.empty();
        }
        Optional<EventCells.Day> day = events.day(operation);
        if (day.isEmpty()) {
            skip(
                    operation,
                    "operation.when.date",
                    "the form demands a day, a week or a month",
                    operation.when().map(When::toEnglish).orElse("not told"));
            return Optional.empty();
        }
        Toll toll = Toll.of(resolver.resolve(Question.killed(operation), policy));
        AcledRow row = row(operation, day.get(), toll);
        toll.others().forEach(claim -> others.add(claim.id()));
        GivenBack.finish(row, toll);
        return Optional.of(row);
    }

    private AcledRow row(Operation operation, EventCells.Day day, Toll toll) {
        AcledRow row = new AcledRow(dataset, operation, tally);
        events.write(row, day);
        new ActorCells(row, actors).write();
        operation.place().ifPresent(place -> new PlaceCells(row, place, locations, points).write());
        new ToldCells(row, toll, sources).write();
        toll.used().forEach(claim -> claims.add(claim.id()));
        return row;
    }

    private void skip(Operation operation, String attribute, String reason, String text) {
        tally.add("export.skipped", attribute, reason, operation, text);
        tally.addKept(operation, "export.skipped", "the operation is no row", path -> !path.equals(attribute));
    }

    /** Tells what is in no row of the entities that several rows can share, and of the claims. */
    void tellRest() {
        dataset.sources().forEach(source -> tell(source, sources.contains(source.id())));
        dataset.documents().forEach(tally::add);
        dataset.actors().forEach(actor -> tell(actor, actors.contains(actor.id())));
        for (Location location : dataset.locations()) {
            boolean isNamed = locations.contains(location.id());
            boolean isPoint = points.contains(location.id());
            tally.add(
                    location,
                    path -> path.startsWith("location.point") ? unless(isPoint, NO_POINT) : unless(isNamed, UNNAMED));
        }
        for (Claim claim : dataset.claims()) {
            boolean isUsed = claims.contains(claim.id());
            // what they say of the dead is told with the row
            boolean isOther = others.contains(claim.id());
            tally.add(claim, path -> unless(isUsed || isOther && path.startsWith(ToldCells.CASUALTIES), OTHER_CLAIM));
        }
    }

    private void tell(Entity entity, boolean isNamed) {
        tally.add(entity, path -> unless(isNamed, UNNAMED));
    }

    private static Optional<LossPlan.Decision> unless(boolean isKept, LossPlan.Decision loss) {
        return isKept ? Optional.empty() : Optional.of(loss);
    }

    /** Returns the cells of the row that the entities of one event make, as an exporter writes it without kept cells. */
    static ShapedRow<AcledColumn, AcledGroup> cells(Dataset event, Operation operation, Claim claim) {
        ModelRows rows = new ModelRows(event, Policy.envelope(), new LossTally(AcledLossPlan.PLAN));
        Count total = ((Casualties) claim.assertion()).total().orElseThrow();
        EventCells.Day day = rows.events.day(operation).orElseThrow();
        return rows.row(operation, day, Toll.of(claim, total)).cells();
    }
}
