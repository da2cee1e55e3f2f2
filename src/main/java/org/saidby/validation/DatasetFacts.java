package org.saidby.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.saidby.Entity;
import org.saidby.Ref;

/**
 * What the dataset-wide rules remember of the entities seen, as a summary that can be merged.
 *
 * <p>One holder of facts an entity, in the order of the input, so that the holders of a record can be taken back when an
 * earlier part turns out to hold its id.
 */
final class DatasetFacts {

    private final Map<Ref, EntityFacts> held = new LinkedHashMap<>();

    DatasetFacts(Validator validator) {}

    boolean isHeld(Entity entity) {
        return held.containsKey(entity.ref());
    }

    /** Returns a finding for each entity whose id is held, here or twice among them. */
    List<Finding> duplicates(List<? extends Entity> entities, RecordPlace place) {
        List<Finding> findings = new ArrayList<>();
        if (entities.size() == 1 && !isHeld(entities.get(0))) {
            return findings;
        }
        Set<Ref> own = new HashSet<>();
        for (Entity entity : entities) {
            EntityFacts first = held.get(entity.ref());
            if (first != null) {
                findings.add(duplicate(entity.ref(), place.at("/id"), first.position()));
            } else if (!own.add(entity.ref())) {
                findings.add(duplicate(entity.ref(), place.at("/id"), place.at("/id")));
            }
        }
        return findings;
    }

    private static Finding duplicate(Ref ref, InputPosition position, InputPosition first) {
        return Finding.of("ref.duplicate-id", "id is held by another " + ref.kind() + ": " + ref.id())
                .argument("id", ref.id())
                .at(position)
                .addRelated(first)
                .about(ref)
                .build();
    }

    void add(long record, Entity entity, RecordPlace place) {
        held.putIfAbsent(entity.ref(), new EntityFacts(record, false, entity.ref(), place.at("/id")));
    }

    void observe(long record, Entity entity, RecordPlace place) {
        held.putIfAbsent(entity.ref(), new EntityFacts(record, true, entity.ref(), place.at("/id")));
    }

    Merge merge(DatasetFacts later, long offset) {
        Merge merge = new Merge();
        for (EntityFacts facts : later.held.values()) {
            EntityFacts first = held.get(facts.ref());
            if (first != null && !facts.isShared()) {
                merge.records.add(facts.record());
                merge.duplicates
                        .computeIfAbsent(facts.record(), any -> new ArrayList<>())
                        .add(duplicate(facts.ref(), facts.position(), first.position()));
                merge.firstHolders.put(facts.ref(), first.position());
            }
        }
        for (EntityFacts facts : later.held.values()) {
            if (!merge.records.contains(facts.record()) || facts.isShared()) {
                held.putIfAbsent(facts.ref(), facts.behind(offset));
            }
        }
        return merge;
    }

    void finish(Consumer<Finding> findings) {}

    /** What merging a later summary came to. */
    static final class Merge {

        private final Set<Long> records = new LinkedHashSet<>();
        private final Map<Long, List<Finding>> duplicates = new LinkedHashMap<>();
        private final Map<Ref, InputPosition> firstHolders = new LinkedHashMap<>();

        Map<Long, List<Finding>> duplicates() {
            return duplicates;
        }

        long dropped() {
            return records.size();
        }

        /** Returns the finding, pointing to the first holder of all where it pointed to that of the later part. */
        Finding withFirstHolder(Finding finding) {
            if (!finding.code().equals("ref.duplicate-id")) {
                return finding;
            }
            InputPosition first = finding.subject().map(firstHolders::get).orElse(null);
            return first == null
                    ? finding
                    : finding.toBuilder().related(List.of(first)).build();
        }
    }
}
