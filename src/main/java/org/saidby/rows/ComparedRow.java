package org.saidby.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.diff.DiffRecord;
import org.saidby.validation.InputPosition;

/**
 * A row as it is compared.
 *
 * @param names the names of the columns, by which both sides know them
 */
record ComparedRow<C extends Enum<C> & Column, E>(
        Row row, Columns<C> columns, List<String> names, E event, RowTexts<C, E> texts) implements DiffRecord {

    @Override
    public String key() {
        return texts.key(event);
    }

    @Override
    public boolean isRejected() {
        return false;
    }

    @Override
    public long number() {
        return row.record();
    }

    @Override
    public long version() {
        return texts.version(event);
    }

    @Override
    public InputPosition position() {
        return row.position();
    }

    @Override
    public String label() {
        return texts.label(event);
    }

    @Override
    public void forEachField(FieldVisitor visitor) {
        for (int i = 0; i < names.size(); i++) {
            String text = row.cell(i);
            // also an empty one, so that changes stand in the order of the columns
            visitor.take(names.get(i), text, value(i, text));
        }
    }

    private String value(int index, String text) {
        String trimmed = Spaces.trim(text);
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        String plain = trimmed.indexOf('\r') < 0
                ? trimmed
                : trimmed.replace("\r\n", "\n").replace('\r', '\n');
        @Nullable C column = columns.at(index);
        return column == null ? plain : texts.value(column, event, plain);
    }
}
