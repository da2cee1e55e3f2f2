package org.saidby.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which fields are compared, and how the columns of the two sides differ. */
final class FieldChoice {

    private final DiffOptions options;
    private final Set<String> left = new HashSet<>();
    private final List<ColumnChange> changes = new ArrayList<>();

    /** @param old empty when any record of the older side can have any field */
    FieldChoice(Optional<Map<String, String>> old, Optional<Map<String, String>> now, DiffOptions options) {
        this.options = options;
        // where no header could be read there is nothing to compare
        if (old.isPresent()
                && now.isPresent()
                && !old.get().isEmpty()
                && !now.get().isEmpty()) {
            compare(old.get(), now.get());
        }
    }

    private void compare(Map<String, String> old, Map<String, String> now) {
        Stream.concat(options.onlyFields().stream(), options.withoutFields().stream())
                .filter(field -> !old.containsKey(field) && !now.containsKey(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new UnknownFieldException(field);
                });
        old.forEach((field, name) -> {
            String newName = now.get(field);
            if (newName == null) {
                change(field, Optional.of(name), Optional.empty());
            } else if (!newName.equals(name) && options.hasField(field)) {
                changes.add(ColumnChange.of(field, Optional.of(name), Optional.of(newName)));
            }
        });
        now.forEach((field, name) -> {
            if (!old.containsKey(field)) {
                change(field, Optional.empty(), Optional.of(name));
            }
        });
    }

    private void change(String field, Optional<String> oldName, Optional<String> newName) {
        left.add(field);
        if (options.hasField(field)) {
            changes.add(ColumnChange.of(field, oldName, newName));
        }
    }

    /** Returns whether records can differ in a field. */
    boolean has(String field) {
        return field.isEmpty() || !left.contains(field) && options.hasField(field);
    }

    /** Returns the text that all values have which count as one. */
    String value(String value) {
        // not every letter has one of the other case that leads back to it
        return options.ignoreCase() ? value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : value;
    }

    /** Returns whether a field is told of a record that only one side has. */
    boolean tells(String field) {
        return options.hasField(field);
    }

    List<ColumnChange> changes() {
        return changes;
    }
}
