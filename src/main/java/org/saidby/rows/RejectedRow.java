package org.saidby.rows;

import org.saidby.diff.DiffRecord;
import org.saidby.validation.InputPosition;

/**
 * A row that is not compared.
 *
 * @param key its id; empty text when that is not known
 * @param text the row as it stood; empty text when that was not kept
 */
record RejectedRow(Row row, String key, String text) implements DiffRecord {

    @Override
    public boolean isRejected() {
        return true;
    }

    @Override
    public long number() {
        return row.record();
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public InputPosition position() {
        return row.position();
    }

    @Override
    public String label() {
        return "";
    }

    @Override
    public void forEachField(FieldVisitor visitor) {
        visitor.take("", text, text);
    }
}
