package org.saidby.export;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.saidby.Entity;
import org.saidby.Ref;
import org.saidby.csv.CsvRow;
import org.saidby.csv.CsvTable;
import org.saidby.rows.RowExcerpt;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordPlace;
import org.saidby.validation.Severity;
import org.saidby.validation.Validation;

/** Reads flat tables into one validation. For one thread. */
final class FlatReader {

    private final FlatCsvOptions options;
    private final Validation validation;
    private final ToldThings things = new ToldThings();

    FlatReader(FlatCsvOptions options) {
        this.options = options;
        validation = options.validator().start();
    }

    Validation validation() {
        return validation;
    }

    /**
     * Reads a table.
     *
     * @param read makes an entity of a row
     * @param write puts an entity into cells again, by which it is seen what was not kept
     * @param accepted takes the entities
     * @return whether its header could be read
     */
    @SuppressWarnings("resource") // closing it would close the input of the caller
    <E extends Entity> boolean read(
            FlatTable table,
            InputStream in,
            String name,
            Function<FlatRow, Optional<E>> read,
            Function<ToldNames, BiConsumer<E, CellSink>> write,
            Consumer<E> accepted) {
        CsvTable csv = CsvTable.open(in, name, options.form(), names -> FlatHeader.isHeader(table, names));
        csv.headFindings().forEach(validation::report);
        Optional<Finding> fault = csv.header().isEmpty()
                ? csv.fault()
                : FlatHeader.fault(table, csv.header().get());
        if (csv.header().isEmpty() || fault.isPresent()) {
            fault.ifPresent(validation::stop);
            validation.input(csv.summary());
            return false;
        }
        FlatHeader header = new FlatHeader(table, csv.header().get());
        header.findings().forEach(validation::report);
        for (CsvRow row = csv.next(); row != null; row = csv.next()) {
            if (row.isBlank() && !row.isDamaged()) {
                row.findings().forEach(validation::report);
                validation.blank();
            } else if (row.isDamaged()) {
                validation.reject(RowExcerpt.place(row), row.findings());
            } else {
                FlatRow cells = new FlatRow(header, row, options.profile());
                Optional<E> entity = read.apply(cells);
                if (entity.isEmpty() || cells.hasProblem()) {
                    validation.reject(RowExcerpt.place(row), cells.findings());
                } else {
                    FlatCells written = new FlatCells(table);
                    write.apply(cells.things()).accept(entity.get(), written);
                    cells.tellNotKept(written);
                    RecordPlace place = new FlatPlace(table, entity.get(), row, cells);
                    cells.findings().addAll(things.add(cells.things()));
                    cells.addNew(validation.check(entity.get(), place));
                    validation
                            .acceptChecked(entity.get(), List.of(entity.get()), place, cells.findings())
                            .value()
                            .ifPresent(accepted);
                }
            }
        }
        csv.fault().ifPresent(validation::stop);
        validation.input(csv.summary());
        return true;
    }

    /** Returns what the rows tell of other things, once all were read. */
    List<Entity> things() {
        for (Ref ref : things.nameless()) {
            validation.report(
                    Finding.of("value.missing", ref + " has no name, so that what else is told of it was not kept")
                            .severity(Severity.WARNING)
                            .about(ref)
                            .at(things.position(ref))
                            .build());
        }
        List<Entity> entities = things.entities();
        for (Entity entity : entities) {
            InputPosition position = things.position(entity.ref());
            RecordPlace place = new RecordPlace() {
                @Override
                public InputPosition position() {
                    return position;
                }

                @Override
                public InputPosition at(String relativePointer) {
                    return position;
                }
            };
            validation.check(entity, place).forEach(validation::report);
            validation.observe(entity, place);
        }
        return entities;
    }
}
