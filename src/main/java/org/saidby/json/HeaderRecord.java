package org.saidby.json;

import org.saidby.Dataset;
import org.saidby.diff.DiffRecord;
import org.saidby.validation.InputPosition;

/** What a dataset holds beside its entities, as it is compared. */
record HeaderRecord(Dataset header, String source) implements DiffRecord {

    /** Has no colon, as the keys of entities have. */
    private static final String KEY = "dataset";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean isRejected() {
        return false;
    }

    @Override
    public long number() {
        return 0;
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public InputPosition position() {
        return InputPosition.ofSource(source);
    }

    @Override
    public String label() {
        return header.title().orElse(header.id().text());
    }

    @Override
    public void forEachField(FieldVisitor visitor) {
        EntityFields.visit(header, visitor);
    }
}
