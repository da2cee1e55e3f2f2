package org.saidby.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the changes, hands them on, counts them and keeps the first. */
final class Changes {

    private final FieldChoice choice;
    private final int samples;
    private final Consumer<? super RecordChange> consumer;
    private final Map<RecordChange.Kind, Long> counts = new EnumMap<>(RecordChange.Kind.class);
    private final Map<String, Long> byField = new TreeMap<>();
    private final Map<String, Long> respelled = new TreeMap<>();
    private final List<RecordChange> kept = new ArrayList<>();
    private long keptText;

    Changes(FieldChoice choice, DiffOptions options, Consumer<? super RecordChange> consumer) {
        this.choice = choice;
        samples = options.samples();
        this.consumer = consumer;
    }

    void dropped(DiffRecord record) {
        take(change(RecordChange.Kind.DROPPED, record)
                .oldPosition(record.position())
                .addAllFields(all(record, RecordChange.Kind.DROPPED))
                .build());
    }

    void added(DiffRecord record) {
        take(change(RecordChange.Kind.ADDED, record)
                .newPosition(record.position())
                .addAllFields(all(record, RecordChange.Kind.ADDED))
                .build());
    }

    private static ImmutableRecordChange.Builder change(RecordChange.Kind kind, DiffRecord record) {
        return RecordChange.builder().kind(kind).key(record.key()).label(record.label());
    }

    private List<FieldChange> all(DiffRecord record, RecordChange.Kind kind) {
        List<FieldChange> fields = new ArrayList<>();
        record.forEachField((field, text, value) -> {
            if (!text.isEmpty() && choice.tells(field)) {
                fields.add(
                        kind == RecordChange.Kind.ADDED
                                ? FieldChange.of(field, "", text)
                                : FieldChange.of(field, text, ""));
            }
        });
        return fields;
    }

    /** Compares a record of the older side with that of the newer one; their texts are known to differ in something. */
    void compare(DiffRecord record, KeptRecord partner) {
        Map<String, KeptRecord.Field> fields = KeptRecord.fields(record, choice);
        List<FieldChange> differing = new ArrayList<>();
        Stream.concat(
                        fields.keySet().stream(),
                        partner.fields().keySet().stream().filter(name -> !fields.containsKey(name)))
                .forEach(name -> {
                    KeptRecord.Field own = fields.getOrDefault(name, KeptRecord.NOTHING);
                    KeptRecord.Field other = partner.field(name, own);
                    if (!own.value().equals(other.value())) {
                        differing.add(FieldChange.of(name, own.text(), other.text()));
                    } else if (!own.text().equals(other.text())) {
                        respelled.merge(name, 1L, Long::sum);
                    }
                });
        if (!differing.isEmpty()) {
            take(change(RecordChange.Kind.CHANGED, record)
                    .oldPosition(record.position())
                    .newPosition(partner.position())
                    .addAllFields(differing)
                    .build());
        }
    }

    private void take(RecordChange change) {
        long count = counts.merge(change.kind(), 1L, Long::sum);
        if (change.kind() == RecordChange.Kind.CHANGED) {
            change.fields().forEach(field -> byField.merge(field.field(), 1L, Long::sum));
        }
        if (count <= samples && keptText <= ReleaseDiff.SAMPLE_TEXT) {
            keptText += length(change);
            if (keptText <= ReleaseDiff.SAMPLE_TEXT) {
                kept.add(change);
            }
        }
        consumer.accept(change);
    }

    private static long length(RecordChange change) {
        return change.fields().stream()
                .mapToLong(field -> field.oldText().map(String::length).orElse(0)
                        + field.newText().map(String::length).orElse(0))
                .sum();
    }

    long count(RecordChange.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    Map<String, Long> byField() {
        return byField;
    }

    Map<String, Long> respelledByField() {
        return respelled;
    }

    List<RecordChange> kept() {
        return kept;
    }
}
