package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.export.LossTally;
import org.saidby.rows.ShapedRow;
import org.saidby.rows.Toll;

/**
 * How many were killed, as the columns of a row have it; the way back of {@link ClaimMapping}.
 *
 * <p>The four categories are the parts of the one claim that the numbers come from; what is in none of them is of unknown status, and a
 * category that nobody told stays empty.
 */
final class DeathCells {

    /** What a number that nobody told is told of as. */
    static final String NUMBER = "claim.casualties.total.number";

    /** The beginning of what a claim says of the dead. */
    static final String CASUALTIES = "claim.casualties.";

    private static final String PARTS = "claim.casualties.parts.";
    private static final String TOTAL = "claim.casualties.total.";

    private final ModelRow row;
    private final Toll toll;
    private final SideCells sides;

    private DeathCells(ModelRow row, Toll toll, SideCells sides) {
        this.row = row;
        this.toll = toll;
        this.sides = sides;
    }

    static void write(ModelRow row, Toll toll, SideCells sides) {
        DeathCells cells = new DeathCells(row, toll, sides);
        cells.writeRange();
        Optional<Casualties> casualties = toll.claim().map(claim -> (Casualties) claim.assertion());
        casualties.ifPresent(told -> cells.writeParts(toll.claim().orElseThrow(), told));
        if (toll.basis() != Toll.Basis.NOBODY) {
            cells.writeRest();
        }
        cells.loseClaims();
    }

    private void writeRange() {
        writeNumber(BEST, OptionalLong.of(toll.best()));
        writeNumber(LOW, toll.low());
        writeNumber(HIGH, toll.high());
        switch (toll.basis()) {
            case NOBODY ->
                lose("export.filled", NUMBER, "best is 0, since the form demands a number and nobody told one", "0");
            case ONLY ->
                lose(
                        "export.filled",
                        NUMBER,
                        "best is that of the one claim that stands, although the policy sets it aside",
                        Long.toString(toll.best()));
            case UNRESOLVED ->
                lose(
                        "export.filled",
                        NUMBER,
                        "best is the least number of the claims that stand, since the policy comes to none",
                        Long.toString(toll.best()));
            case LEAST ->
                lose(
                        "export.filled",
                        NUMBER,
                        "best is the least number of the range, since no best one was told",
                        Long.toString(toll.best()));
            case TOLD -> {}
        }
    }

    private void writeNumber(GedColumn column, OptionalLong number) {
        if (number.isPresent()) {
            long written = Math.min(number.getAsLong(), column.greatest());
            row.cells().put(column, written);
            if (written != number.getAsLong()) {
                lose(
                        "export.rounded",
                        NUMBER,
                        "no event of the form has more than " + column.greatest() + " dead",
                        Long.toString(number.getAsLong()));
            }
        }
    }

    private void lose(String code, String attribute, String reason, String text) {
        row.lose(GedGroup.DEATHS, code, attribute, reason, text);
    }

    private void writeParts(Claim claim, Casualties told) {
        for (CasualtyPart part : told.parts()) {
            Optional<GedColumn> column = column(part.label(), part.party());
            OptionalLong number =
                    part.count().hedge() == Hedge.EXACTLY ? part.count().number() : OptionalLong.empty();
            boolean isWritable = column.isPresent()
                    && number.isPresent()
                    && number.getAsLong() <= column.get().greatest()
                    && !told.overlapping()
                    && row.cells().cell(column.get()).isEmpty();
            if (!isWritable) {
                losePart(claim, part);
                continue;
            }
            row.cells().put(column.get(), number.getAsLong());
            if (!part.label().equals(Optional.of(ClaimMapping.label(column.get())))
                    || part.party().isPresent() != (column.get() == DEATHS_A || column.get() == DEATHS_B)) {
                String reason = "the column tells which of the four categories it is";
                part.label().ifPresent(label -> lose(claim, "export.flattened", PARTS + "label", reason, label));
                part.party().ifPresent(party -> lose(claim, "export.flattened", PARTS + "party", reason, party.text()));
            }
        }
        boolean hasPart = ClaimMapping.CATEGORIES.stream()
                .anyMatch(column -> !row.cells().cell(column).isEmpty());
        Optional<GedColumn> whole = column(told.label(), told.party());
        if (!hasPart && whole.isPresent()) {
            row.cells().put(whole.get(), row.cells().cell(BEST));
        }
    }

    private void losePart(Claim claim, CasualtyPart part) {
        String reason = "a row has exact numbers of the dead of side A, side B, civilians and unknown ones, once each";
        Count count = part.count();
        lose(
                claim,
                "export.left-out",
                PARTS + "count.hedge",
                reason,
                count.hedge().toString());
        count.number()
                .ifPresent(number ->
                        lose(claim, "export.left-out", PARTS + "count.number", reason, Long.toString(number)));
        count.low().ifPresent(low -> lose(claim, "export.left-out", PARTS + "count.low", reason, Long.toString(low)));
        count.high()
                .ifPresent(high -> lose(claim, "export.left-out", PARTS + "count.high", reason, Long.toString(high)));
        part.label().ifPresent(label -> lose(claim, "export.left-out", PARTS + "label", reason, label));
        part.party().ifPresent(party -> lose(claim, "export.left-out", PARTS + "party", reason, party.text()));
    }

    private void lose(Claim claim, String code, String attribute, String reason, String text) {
        row.lose(GedGroup.DEATHS, code, attribute, reason, claim, text);
    }

    /** Returns the category that a label or a party is; empty where it is none. */
    private Optional<GedColumn> column(Optional<String> label, Optional<Id<Actor>> party) {
        Optional<GedColumn> named = label.flatMap(ClaimMapping::category);
        if (named.isPresent()) {
            return named;
        }
        if (sides.isA(party)) {
            return Optional.of(DEATHS_A);
        }
        boolean isOfCivilians = party.flatMap(row.dataset()::actor)
                .filter(actor -> actor.kind().equals(ActorKind.CIVILIANS))
                .isPresent();
        return isOfCivilians
                ? Optional.of(DEATHS_CIVILIANS)
                : sides.isB(party) ? Optional.of(DEATHS_B) : Optional.empty();
    }

    /** Writes those of no category as of unknown status. */
    private void writeRest() {
        ShapedRow<GedColumn, GedGroup> cells = row.cells();
        long rest = Long.parseLong(cells.cell(BEST));
        for (GedColumn column : ClaimMapping.CATEGORIES) {
            rest -= cells.cell(column).isEmpty() ? 0 : Long.parseLong(cells.cell(column));
        }
        if (rest > 0 && cells.cell(DEATHS_UNKNOWN).isEmpty()) {
            cells.put(DEATHS_UNKNOWN, rest);
            lose(
                    "export.filled",
                    PARTS + "count.number",
                    "deaths_unknown has the dead of whom no claim tells a side",
                    Long.toString(rest));
        }
    }

    private void loseClaims() {
        LossTally tally = row.tally();
        if (toll.claim().isPresent()) {
            Claim claim = toll.claim().get();
            Optional<Count> total = ((Casualties) claim.assertion()).total();
            if (total.isPresent() && !isReadBack(total.get())) {
                row.cells()
                        .lose(
                                GedGroup.DEATHS,
                                () -> tally.addKept(
                                        claim,
                                        "export.flattened",
                                        "a row has low, best and high, and no hedge",
                                        path -> path.startsWith(TOTAL)));
            }
        }
        if (toll.isChosen() || toll.claim().isEmpty()) {
            for (Claim claim : toll.claim().isPresent() ? toll.others() : all()) {
                row.cells()
                        .lose(
                                GedGroup.DEATHS,
                                () -> tally.addKept(
                                        claim,
                                        "export.resolved",
                                        "best, low and high are what the policy makes of several claims",
                                        path -> path.startsWith(CASUALTIES)));
            }
        }
    }

    private List<Claim> all() {
        return Stream.concat(toll.used().stream(), toll.others().stream()).toList();
    }

    /** Returns whether the count is what a reader makes of the three numbers. */
    private boolean isReadBack(Count count) {
        ShapedRow<GedColumn, GedGroup> cells = row.cells();
        Count read = ClaimMapping.total(
                Long.parseLong(cells.cell(BEST)),
                OptionalLong.of(Long.parseLong(cells.cell(LOW))),
                OptionalLong.of(Long.parseLong(cells.cell(HIGH))));
        return read.hedge() == count.hedge()
                && read.number().equals(count.number())
                && read.low().equals(count.low())
                && read.high().equals(count.high());
    }
}
