package org.saidby.rows;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.diff.DiffReader;
import org.saidby.diff.DiffRecord;
import org.saidby.validation.EventRecord;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Report;

/** Hands out rows as they are compared. */
final class ComparedRowReader<C extends Enum<C> & Column, E extends EventRecord> implements DiffReader {

    private final RowReader<C, E> rows;
    private final C key;
    private final RowTexts<C, E> texts;
    private @Nullable Columns<C> columns;
    private List<String> names = List.of();

    ComparedRowReader(RowReader<C, E> rows, C key, RowTexts<C, E> texts) {
        this.rows = rows;
        this.key = key;
        this.texts = texts;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public DiffRecord next() {
        ReadRecord<E> record = rows.next();
        TakenRow<C, E> taken = rows.taken();
        @Nullable E event = taken.event();
        @Nullable Columns<C> own = taken.columns();
        if (event == null || own == null) {
            return new RejectedRow(taken.row(), keyOf(taken), record.rawText().orElse(""));
        }
        if (own != columns) {
            columns = own;
            names = FieldNames.of(own);
        }
        return new ComparedRow<>(taken.row(), own, names, event, texts);
    }

    private String keyOf(TakenRow<C, E> taken) {
        int index = taken.columns() == null ? -1 : taken.columns().index(key);
        return index < 0 ? "" : texts.key(Spaces.trim(taken.row().cell(index)));
    }

    @Override
    public Report report() {
        return rows.report();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
