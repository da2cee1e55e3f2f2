package org.saidby.acled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.rows.Columns;
import org.saidby.rows.Row;
import org.saidby.rows.RowHeader;
import org.saidby.rows.RowSource;
import org.saidby.rows.Spaces;
import org.saidby.validation.Finding;
import org.saidby.validation.InputSummary;
import org.saidby.validation.ReadingProgress;
import org.saidby.validation.ReadingWatch;

/**
 * Rows of which those that have one id come newest first, in the places that they share; all others stay where they are.
 *
 * <p>The reader takes the first row of an id that can be read, so that it takes the newest. To know it, all rows are held in
 * memory before the first is handed out.
 */
final class NewestRows implements RowSource {

    private final RowSource source;
    private final List<@Nullable Row> rows = new ArrayList<>();
    private final Optional<ReadingWatch> watch;
    private int next = -1;
    private boolean isCancelled;
    private @Nullable Columns<AcledColumn> columns;

    /** @param watch who looks on while the rows are gathered, and can end the reading before the first is handed out */
    NewestRows(RowSource source, Optional<ReadingWatch> watch) {
        this.source = source;
        this.watch = watch;
    }

    @Override
    public Optional<RowHeader> header() {
        return source.header();
    }

    @Override
    public List<Finding> headFindings() {
        return source.headFindings();
    }

    @Override
    public Optional<Finding> fault() {
        // until the rows before it are handed out, nothing went wrong yet
        return next < rows.size() && next >= 0 ? Optional.empty() : source.fault();
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    @Override
    public InputSummary summary() {
        return source.summary();
    }

    @Override
    public @Nullable Row next() {
        if (next < 0) {
            fill();
            next = 0;
        }
        // a row that was handed out is let go
        return next == rows.size() ? null : rows.set(next++, null);
    }

    private void fill() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (@Nullable Row row = source.next(); row != null; row = source.next()) {
            String id = row.isDamaged() ? "" : cell(row, AcledColumn.EVENT_ID_CNTY);
            if (!id.isEmpty()) {
                places.computeIfAbsent(id, any -> new ArrayList<>(1)).add(rows.size());
            }
            rows.add(row);
            if (rows.size() % ReadingWatch.EVERY == 0 && !goesOn()) {
                isCancelled = true;
                rows.clear();
                return;
            }
        }
        for (List<Integer> shared : places.values()) {
            if (shared.size() > 1) {
                sort(shared);
            }
        }
    }

    private boolean goesOn() {
        return watch.isEmpty() || watch.get().goesOn(ReadingProgress.of(0, 0, 0));
    }

    private void sort(List<Integer> places) {
        // rows of one time, and those without one, keep their order
        List<Row> newestFirst = places.stream()
                .map(place -> Objects.requireNonNull(rows.get(place)))
                .sorted(Comparator.comparingLong(this::seconds).reversed())
                .toList();
        for (int i = 0; i < places.size(); i++) {
            rows.set(places.get(i), newestFirst.get(i));
        }
    }

    private long seconds(Row row) {
        return Timestamps.told(cell(row, AcledColumn.TIMESTAMP));
    }

    private String cell(Row row, AcledColumn column) {
        Columns<AcledColumn> last = columns;
        if (last == null || last.header() != row.header()) {
            last = new Columns<>(row.header(), AcledColumn.class);
            columns = last;
        }
        int index = last.index(column);
        return index < 0 ? "" : Spaces.trim(row.cell(index));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
