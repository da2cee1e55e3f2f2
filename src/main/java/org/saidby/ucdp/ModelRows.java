package org.saidby.ucdp;

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
import org.saidby.TimeResolver;
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

    /** The status of a record that may still change, of which nothing says what is to be checked. */
    static final String PROVISIONAL = "Provisional";

    private static final LossPlan.Decision UNNAMED = LossPlan.Decision.leftOut("no row names it");
    private static final LossPlan.Decision NO_POINT = LossPlan.Decision.leftOut("no row has the point");
    private static final LossPlan.Decision OTHER_CLAIM = LossPlan.Decision.leftOut(
            "a row has what is said of the number of killed, by the claims that the policy takes");

    private final Dataset dataset;
    private final Policy policy;
    private final LossTally tally;
    private final Resolver resolver;
    private final TimeResolver times;
    private final IdCells ids;
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
        times = TimeResolver.in(dataset);
        ids = new IdCells(dataset);
    }

    /** Returns the row of an operation; empty if it is none, of which the tally is told. */
    Optional<ModelRow> row(Operation operation) {
        if (operation.kind().equals(OperationKind.SERIES)
                && !dataset.partsOf(operation).isEmpty()) {
            skip(operation, "operation.kind", "its members are rows of their own", "series");
            return Optional.empty();
        }
        Optional<TimeCells> time = TimeCells.of(operation.when(), times);
        if (time.isEmpty()) {
            skip(
                    operation,
                    "operation.when.date",
                    "the form demands a first and a last day, each known to the decade at least",
                    operation.when().map(When::toEnglish).orElse("not told"));
            return Optional.empty();
        }
        Toll toll = Toll.of(resolver.resolve(Question.killed(operation), policy));
        ModelRow row = row(operation, time.get(), toll);
        toll.others().forEach(claim -> others.add(claim.id()));
        GivenBack.finish(row, toll);
        return Optional.of(row);
    }

    private ModelRow row(Operation operation, TimeCells time, Toll toll) {
        ModelRow row = new ModelRow(dataset, operation, tally);
        ids.write(row);
        time.write(row);
        PlaceCells.write(row, locations, points);
        SideCells sides = SideCells.of(operation);
        sides.write(row, actors);
        row.cells().put(GedColumn.CODE_STATUS, operation.provisional() ? PROVISIONAL : GedWords.STATUSES.get(0));
        row.cells()
                .put(
                        GedColumn.EVENT_CLARITY,
                        (operation.kind().equals(OperationKind.SERIES)
                                        ? EventClarity.AGGREGATED
                                        : EventClarity.INDIVIDUAL)
                                .number());
        DeathCells.write(row, toll, sides);
        toll.used().forEach(claim -> claims.add(claim.id()));
        SourceCells.write(row, toll.used(), sources);
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
            tally.add(claim, path -> unless(isUsed || isOther && path.startsWith(DeathCells.CASUALTIES), OTHER_CLAIM));
        }
    }

    private void tell(Entity entity, boolean isNamed) {
        tally.add(entity, path -> unless(isNamed, UNNAMED));
    }

    private static Optional<LossPlan.Decision> unless(boolean isKept, LossPlan.Decision loss) {
        return isKept ? Optional.empty() : Optional.of(loss);
    }

    /** Returns the cells of the row that the entities of one event make, as an exporter writes it without kept cells. */
    static ShapedRow<GedColumn, GedGroup> cells(Dataset event, Operation operation, Claim claim) {
        LossTally tally = new LossTally(GedLossPlan.PLAN);
        ModelRows rows = new ModelRows(event, Policy.envelope(), tally);
        Count total = ((Casualties) claim.assertion()).total().orElseThrow();
        TimeCells time = TimeCells.of(operation.when(), rows.times).orElseThrow();
        return rows.row(operation, time, Toll.of(claim, total)).cells();
    }
}
