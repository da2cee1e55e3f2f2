package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.rows.KeptCells;
import org.saidby.rows.ShapedRow;
import org.saidby.rows.Spaces;
import org.saidby.rows.Toll;

/**
 * Gives an operation the cells back that it was read from and carries along, as far as they still say what the model says.
 *
 * <p>A group of columns is given back if an importer would make of it what the model holds now. Else something was changed since, and
 * the model counts.
 */
final class GivenBack {

    private static final String EXTENSIONS = "operation.extensions";

    private final ModelRow row;
    private final Toll toll;
    private final Map<GedColumn, String> kept = new EnumMap<>(GedColumn.class);
    private final List<String> unknown = new ArrayList<>();

    private GivenBack(ModelRow row, Toll toll) {
        this.row = row;
        this.toll = toll;
    }

    /** Gives cells back and tells what the row loses. */
    static void finish(ModelRow row, Toll toll) {
        Operation operation = row.operation();
        operation.extensions().members().forEach((name, value) -> {
            if (!name.equals(OperationMapping.NAME)) {
                row.tally()
                        .add(
                                "export.left-out",
                                EXTENSIONS,
                                "a row has the columns of a release and no others",
                                operation,
                                name + ": " + value);
            }
        });
        Optional<Map<String, String>> cells = KeptCells.of(operation.extensions(), OperationMapping.NAME);
        if (cells.isEmpty()) {
            row.cells().tell(Set.of());
            operation
                    .extensions()
                    .member(OperationMapping.NAME)
                    .ifPresent(value -> row.tally()
                            .add(
                                    "export.left-out",
                                    EXTENSIONS,
                                    "the member holds no cells of a row",
                                    operation,
                                    OperationMapping.NAME + ": " + value));
        } else {
            new GivenBack(row, toll).finish(cells.get());
        }
    }

    private void finish(Map<String, String> cells) {
        cells.forEach((name, cell) -> {
            Optional<GedColumn> column = column(name);
            if (column.isPresent()) {
                kept.putIfAbsent(column.get(), cell);
            } else {
                unknown.add(name);
            }
        });
        ShapedRow<GedColumn, GedGroup> back = row.cells().copy();
        for (GedColumn column : GedColumn.values()) {
            // of columns that the model never holds an empty cell is not kept
            boolean isDay = column.kind() == GedColumn.Kind.DAY;
            if (isDay ? CellsRead.isDay(kept.getOrDefault(column, "")) : isGivenBack(column)) {
                back.giveBack(column, kept.getOrDefault(column, ""));
            }
        }
        Set<GedGroup> whole = agreeing(back);
        List<String> refused = new ArrayList<>(unknown);
        for (GedGroup group : GedGroup.values()) {
            for (GedColumn column : group.columns()) {
                if (whole.contains(group)) {
                    row.cells().giveBack(column, back.cell(column));
                } else if (kept.containsKey(column)) {
                    refused.add(column.text());
                }
            }
        }
        if (!refused.isEmpty()) {
            row.tally()
                    .add(
                            "export.left-out",
                            EXTENSIONS,
                            "kept cells of other columns, or that no longer say what the model says, are not written",
                            row.operation(),
                            String.join(", ", refused));
        }
        row.cells().tell(whole);
    }

    private boolean isGivenBack(GedColumn column) {
        return kept.containsKey(column) || column.use() == GedColumn.Use.RAW;
    }

    private static Optional<GedColumn> column(String name) {
        String plain = Spaces.trim(name).toLowerCase(Locale.ROOT);
        for (GedColumn column : GedColumn.values()) {
            if (column.text().equals(plain) || column.aliases().contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private Set<GedGroup> agreeing(ShapedRow<GedColumn, GedGroup> back) {
        Set<GedGroup> whole = EnumSet.of(GedGroup.CODING);
        Optional<UcdpGedEvent> event = new CellsRead(back).event();
        if (event.isEmpty()) {
            return whole;
        }
        UcdpGedEvent read = event.get();
        Operation operation = row.operation();
        Operation again = read.operation();
        add(whole, GedGroup.IDS, isSame(back, GedGroup.IDS));
        add(whole, GedGroup.STATUS, isStatus(read));
        add(whole, GedGroup.TYPE, again.kind().equals(operation.kind()));
        add(whole, GedGroup.TIME, again.when().equals(operation.when()) && isYear(read));
        add(
                whole,
                GedGroup.PLACE,
                again.place().equals(operation.place())
                        && read.locations().stream().allMatch(this::isHeld));
        add(
                whole,
                GedGroup.SIDES,
                again.label().equals(operation.label())
                        && actors(again).equals(actors(operation))
                        && read.actors().stream().allMatch(this::isHeld));
        Optional<Claim> claim = toll.claim();
        add(
                whole,
                GedGroup.DEATHS,
                claim.isPresent() && claim.get().assertion().equals(read.claim().assertion()));
        add(
                whole,
                GedGroup.SOURCES,
                claim.isPresent()
                        && claim.get()
                                .attribution()
                                .links()
                                .equals(read.claim().attribution().links()));
        return whole;
    }

    private static void add(Set<GedGroup> whole, GedGroup group, boolean agrees) {
        if (agrees) {
            whole.add(group);
        }
    }

    private boolean isSame(ShapedRow<GedColumn, GedGroup> back, GedGroup group) {
        return group.columns().stream()
                .allMatch(column ->
                        Spaces.trim(back.cell(column)).equals(row.cells().cell(column)));
    }

    private boolean isStatus(UcdpGedEvent read) {
        boolean isProvisional = row.operation().provisional();
        boolean isCandidate = toll.claim()
                .flatMap(claim -> claim.attribution().document())
                .filter(id -> id.text().startsWith(OperationMapping.NAME + "-")
                        && Releases.isCandidate(id.text().substring(OperationMapping.NAME.length() + 1)))
                .isPresent();
        return read.isProvisional() == isProvisional || isProvisional && isCandidate;
    }

    private static boolean isYear(UcdpGedEvent read) {
        long year = read.year().orElse(read.dateStart().getYear());
        return year == read.dateStart().getYear() || year == read.dateEnd().getYear();
    }

    private boolean isHeld(Location location) {
        return row.dataset().location(location.id()).equals(Optional.of(location));
    }

    private boolean isHeld(Actor actor) {
        return row.dataset()
                .actor(actor.id())
                .filter(held ->
                        held.name().equals(actor.name()) && held.externalIds().equals(actor.externalIds()))
                .isPresent();
    }

    private static List<Object> actors(Operation operation) {
        List<Object> actors = new ArrayList<>();
        for (Participation one : operation.participants()) {
            actors.add(one.actor());
            actors.add(one.role());
        }
        return actors;
    }
}
