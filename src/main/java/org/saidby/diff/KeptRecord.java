package org.saidby.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.saidby.validation.InputPosition;

/**
 * A record with its fields, or with those alone that are not spelled as their value is.
 *
 * @param isWhole whether all fields are there
 * @param content the bits of its values
 * @param fields text and value of each field
 */
record KeptRecord(boolean isWhole, long content, InputPosition position, Map<String, Field> fields) {

    /** What a field without anything holds. */
    static final Field NOTHING = new Field("", "");

    /**
     * What a field holds.
     *
     * @param text as it stands
     * @param value in the spelling of all
     */
    record Field(String text, String value) {

        boolean isNothing() {
            return text.isEmpty() && value.isEmpty();
        }
    }

    /** Collects the fields of a record that are compared. */
    static Map<String, Field> fields(DiffRecord record, FieldChoice choice) {
        Map<String, Field> fields = new LinkedHashMap<>();
        record.forEachField((name, text, value) -> {
            if (choice.has(name)) {
                fields.put(name, new Field(text, choice.value(value)));
            }
        });
        return fields;
    }

    /** Returns a field; that of a record which is not whole may be spelled as the value that it shares with another record. */
    Field field(String name, Field other) {
        Field own = fields.get(name);
        if (own == null) {
            return isWhole ? NOTHING : new Field(other.value(), other.value());
        }
        return own;
    }
}
