package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Operation;
import org.saidby.csv.CsvRowWriter;
import org.saidby.validation.LossReport;

/**
 * Writes the entities of one kind as rows of a flat table.
 *
 * @param <E> the type of the entities
 */
final class FlatExporter<E extends Entity> implements Exporter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final FlatTable table;
    private final LossPlan plan;
    private final CsvProfile profile;
    private final Function<Dataset, List<E>> entities;
    private final Function<ToldNames, BiConsumer<E, CellSink>> rows;

    /** @param rows puts an entity into cells, by what is told of others */
    FlatExporter(
            FlatTable table,
            LossPlan plan,
            CsvProfile profile,
            Function<Dataset, List<E>> entities,
            Function<ToldNames, BiConsumer<E, CellSink>> rows) {
        this.table = table;
        this.plan = plan;
        this.profile = profile;
        this.entities = entities;
        this.rows = rows;
    }

    @Override
    public LossPlan plan() {
        return plan;
    }

    @Override
    public LossReport write(Dataset dataset, OutputStream out) throws IOException {
        LossTally losses = new LossTally(plan);
        DatasetNames names = new DatasetNames(dataset);
        List<E> written = entities.apply(dataset);
        if (profile == CsvProfile.SPREADSHEET) {
            out.write(BYTE_ORDER_MARK);
        }
        // closing it would close the output of the caller
        @SuppressWarnings("resource")
        CsvRowWriter csv = new CsvRowWriter(out);
        csv.write(table.names());
        BiConsumer<E, CellSink> row = rows.apply(names);
        for (E entity : written) {
            FlatCells cells = new FlatCells(table);
            row.accept(entity, cells);
            losses.add(entity);
            adapt(entity, cells, losses);
            csv.write(cells.cells());
        }
        csv.flush();
        for (Iterator<Entity> others = others(dataset).iterator(); others.hasNext(); ) {
            Entity other = others.next();
            if (plan.decision(other.ref().kind().text() + ".id").isKept()) {
                names.tellLosses(other, losses);
            } else {
                losses.add(other);
            }
        }
        return losses.report(dataset, written.size())
                .putSetting("profile", profile.text())
                .build();
    }

    private Stream<Entity> others(Dataset dataset) {
        String own = table == ClaimColumns.TABLE ? "claim" : "operation";
        return dataset.entities().filter(entity -> !entity.ref().kind().text().equals(own));
    }

    private void adapt(E entity, FlatCells cells, LossTally losses) {
        for (FlatColumn column : table.columns()) {
            String cell = cells.cells().get(table.index(column.name()));
            if (cell.indexOf('\0') >= 0) {
                tell(
                        "export.flattened",
                        "U+0000 stands as U+FFFD, since no table can be read with it",
                        column,
                        entity,
                        cell,
                        losses);
                cell = cell.replace('\0', '\uFFFD');
                cells.set(column.name(), cell);
            }
            if (profile.guards(column, cell)) {
                tell(
                        "export.formula-text",
                        "column " + column.name() + " has an apostrophe before it",
                        column,
                        entity,
                        cell,
                        losses);
                cells.set(column.name(), profile.written(column, cell));
            }
        }
    }

    private void tell(String code, String reason, FlatColumn column, E entity, String cell, LossTally losses) {
        path(column, entity).ifPresent(path -> losses.add(code, path, reason, entity, cell));
    }

    /** Returns the attribute that a column holds in the row of an entity; empty if it follows from others. */
    private static Optional<String> path(FlatColumn column, Entity entity) {
        String kind = entity instanceof Claim claim
                ? "claim." + claim.assertion().kind().text() + "."
                : "operation.";
        String about = entity instanceof Claim claim ? claim.about().kind().text() + "." : "";
        List<String> paths = column.paths();
        return paths.stream()
                .filter(path -> path.startsWith(kind) || column.name().equals("about_name") && path.startsWith(about))
                .findFirst()
                .or(() -> paths.stream().findFirst());
    }

    /** Makes the exporter of claims. */
    static Exporter claims(LossPlan plan, CsvProfile profile) {
        return new FlatExporter<Claim>(
                ClaimColumns.TABLE, plan, profile, Dataset::claims, names -> new ClaimCells(names)::write);
    }

    /** Makes the exporter of operations. */
    static Exporter operations(LossPlan plan, CsvProfile profile) {
        return new FlatExporter<Operation>(
                OperationColumns.TABLE, plan, profile, Dataset::operations, names -> new OperationCells(names)::write);
    }
}
