package org.saidby.acled;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.Entity;
import org.saidby.Ref;
import org.saidby.rows.Cells;
import org.saidby.rows.Row;
import org.saidby.rows.RowFormat;

/** What is made of a row of the feed of deleted events. */
final class DeletionFormat implements RowFormat<DeletionColumn, AcledDeletion> {

    @Override
    public Class<DeletionColumn> columns() {
        return DeletionColumn.class;
    }

    @Override
    public DeletionColumn key() {
        return DeletionColumn.EVENT_ID_CNTY;
    }

    @Override
    public @Nullable AcledDeletion read(Cells<DeletionColumn> cells) {
        String id = EventIds.read(cells, DeletionColumn.EVENT_ID_CNTY);
        AcledDeletion deletion = AcledDeletion.ofRow(id, Timestamps.read(cells, DeletionColumn.DELETED_TIMESTAMP));
        return cells.hasError() ? null : deletion;
    }

    /** An event that was recorded again can be deleted again, so that the time is part of what tells rows apart. */
    @Override
    public long number(AcledDeletion deletion) {
        return new RowHash()
                .add(EventIds.pack(deletion.id()).orElseThrow())
                .add(deletion.deleted().map(Instant::getEpochSecond).orElse(-1L))
                .value();
    }

    @Override
    public long version(AcledDeletion deletion) {
        return deletion.deleted().map(Instant::getEpochSecond).orElse(0L);
    }

    @Override
    public long fingerprint(Row row) {
        return RowHash.of(row);
    }

    @Override
    public Ref subject(AcledDeletion deletion) {
        return Ref.toOperation(OperationMapping.id(deletion.id()));
    }

    @Override
    public List<String> sums() {
        return List.of();
    }

    @Override
    public long[] addends(AcledDeletion deletion) {
        return new long[0];
    }

    @Override
    public boolean canHaveFindings(AcledDeletion deletion, Cells<DeletionColumn> cells) {
        return false;
    }

    @Override
    public DeletionColumn columnOf(Entity shared, AcledDeletion deletion) {
        return DeletionColumn.EVENT_ID_CNTY;
    }

    @Override
    public DeletionColumn columnOf(String pointer, Cells<DeletionColumn> cells) {
        return DeletionColumn.EVENT_ID_CNTY;
    }
}
