package org.saidby.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Hands on the changes, counts them and keeps the first. */
final class Changes {

    private final int samples;
    private final Consumer<? super RecordChange> consumer;
    private final Map<RecordChange.Kind, Long> counts = new EnumMap<>(RecordChange.Kind.class);
    private final Map<String, Long> byField = new TreeMap<>();
    private final Map<String, Long> respelled = new TreeMap<>();
    private final List<RecordChange> kept = new ArrayList<>();
    private long keptText;

    Changes(DiffOptions options, Consumer<? super RecordChange> consumer) {
        samples = options.samples();
        this.consumer = consumer;
    }

    void take(RecordChange change) {
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

    void respelled(String field) {
        respelled.merge(field, 1L, Long::sum);
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
