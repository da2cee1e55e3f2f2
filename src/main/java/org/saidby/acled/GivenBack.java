package org.saidby.acled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.saidby.csv.CsvRowWriter;
import org.saidby.rows.KeptCells;
import org.saidby.rows.ShapedRow;
import org.saidby.rows.Spaces;
import org.saidby.rows.Toll;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;

/**
 * Gives an operation the cells back that it was read from and carries along, as far as they still say what the model says.
 *
 * <p>The row is read as an importer reads it. A group of columns is given back if that makes of it what the model holds now. Else something
 * was changed since, and the model counts.
 */
final class GivenBack {

    private static final String EXTENSIONS = "operation.extensions";
    private static final String LEFT_OUT = "export.left-out";

    private final AcledRow row;
    private final Toll toll;
    private final Map<AcledColumn, String> kept = new EnumMap<>(AcledColumn.class);
    private final List<String> refused = new ArrayList<>();

    private GivenBack(AcledRow row, Toll toll) {
        this.row = row;
        this.toll = toll;
    }

    /** Gives cells back and tells what the row loses. */
    static void finish(AcledRow row, Toll toll) {
        Operation operation = row.operation();
        Optional<Map<String, String>> cells = KeptCells.of(operation.extensions(), ClaimMapping.ACLED);
        operation.extensions().members().forEach((name, value) -> {
            if (cells.isEmpty() || !name.equals(ClaimMapping.ACLED)) {
                String reason = "a row has the columns of the codebook and no others";
                row.tally().add(LEFT_OUT, EXTENSIONS, reason, operation, name + ": " + value);
            }
        });
        Set<AcledGroup> whole = cells.isEmpty() ? Set.of() : new GivenBack(row, toll).giveBack(cells.get());
        row.cells().tell(whole);
    }

    private Set<AcledGroup> giveBack(Map<String, String> cells) {
        cells.forEach((name, cell) -> {
            Optional<AcledColumn> column = AcledExporter.COLUMNS.stream()
                    .filter(one -> one.text().equals(Spaces.trim(name).toLowerCase(Locale.ROOT)))
                    .findFirst();
            column.ifPresent(one -> kept.putIfAbsent(one, cell));
            if (column.isEmpty()) {
                refused.add(name);
            }
        });
        ShapedRow<AcledColumn, AcledGroup> back = row.cells().copy();
        for (AcledColumn column : AcledExporter.COLUMNS) {
            // of columns that the model never holds an empty cell is not kept
            if (kept.containsKey(column) || column.use() == AcledColumn.Use.RAW) {
                back.giveBack(column, kept.getOrDefault(column, ""));
            }
        }
        Set<AcledGroup> whole = read(back).map(this::agreeing).orElse(Set.of());
        for (AcledGroup group : AcledGroup.values()) {
            for (AcledColumn column : group.columns()) {
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
                            LEFT_OUT,
                            EXTENSIONS,
                            "kept cells of other columns, or that no longer say what the model says, are not written",
                            row.operation(),
                            String.join(", ", refused));
        }
        return whole;
    }

    private static Optional<AcledEvent> read(ShapedRow<AcledColumn, AcledGroup> back) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CsvRowWriter rows = new CsvRowWriter(bytes);
            rows.write(AcledExporter.COLUMNS.stream().map(AcledColumn::text).toList());
            rows.write(back.cells(AcledExporter.COLUMNS));
            rows.flush();
            AcledOptions options = AcledOptions.builder().digest(false).build();
            try (RecordReader<AcledEvent> events =
                    Acled.open(new ByteArrayInputStream(bytes.toByteArray()), "row", options)) {
                return events.hasNext() ? Optional.of(events.next()).flatMap(ReadRecord::value) : Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private Set<AcledGroup> agreeing(AcledEvent read) {
        Set<AcledGroup> whole = EnumSet.noneOf(AcledGroup.class);
        Operation operation = row.operation();
        Operation again = read.operation();
        add(whole, AcledGroup.IDS, again.id().equals(operation.id()));
        add(whole, AcledGroup.TIME, again.when().equals(operation.when()));
        add(
                whole,
                AcledGroup.TYPE,
                again.kind().equals(operation.kind()) && again.label().equals(operation.label()));
        add(
                whole,
                AcledGroup.ACTORS,
                again.participants().equals(operation.participants())
                        && read.actors().stream().allMatch(this::isHeld));
        add(
                whole,
                AcledGroup.PLACE,
                again.place().equals(operation.place())
                        && read.locations().stream().allMatch(this::isHeld));
        Optional<Claim> claim = toll.claim();
        add(
                whole,
                AcledGroup.SOURCES,
                claim.isPresent()
                        && claim.get()
                                .attribution()
                                .links()
                                .equals(read.claim().attribution().links())
                        && claim.get()
                                .attribution()
                                .passage()
                                .equals(read.claim().attribution().passage()));
        add(
                whole,
                AcledGroup.DEATHS,
                claim.isPresent() && claim.get().assertion().equals(read.claim().assertion()));
        return whole;
    }

    private static void add(Set<AcledGroup> whole, AcledGroup group, boolean agrees) {
        if (agrees) {
            whole.add(group);
        }
    }

    private boolean isHeld(Location location) {
        return row.dataset().location(location.id()).equals(Optional.of(location));
    }

    private boolean isHeld(Actor actor) {
        return row.dataset()
                .actor(actor.id())
                .filter(held -> held.name().equals(actor.name()))
                .isPresent();
    }
}
