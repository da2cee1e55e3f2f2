package org.saidby.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Source;

/**
 * What the dataset-wide rules remember of the entities seen, as a summary that can be merged.
 *
 * <p>One holder of facts an entity, in the order of the input, so that those of a record can be taken back when an earlier
 * part turns out to hold its id. A ref is remembered only until what it points to comes by.
 */
final class DatasetFacts {

    /** A ref to something that has not come by. */
    record Pending(EntityFacts holder, String attribute, Ref to, InputPosition at, int number) {}

    private final Map<Ref, EntityFacts> held = new LinkedHashMap<>();
    private final Map<Ref, List<Pending>> pending = new HashMap<>();
    private final Map<Id<Source>, Id<Source>> sources = new HashMap<>();
    private final Map<Asked, Asked> asked = new HashMap<>();

    boolean isHeld(Entity entity) {
        return held.containsKey(entity.ref());
    }

    @Nullable
    EntityFacts find(Ref ref) {
        return held.get(ref);
    }

    /** Returns whether something pointed to this before it came. */
    boolean isAwaited(Ref ref) {
        return pending.containsKey(ref);
    }

    /** Returns the id of a source as one value for all claims that name it. */
    Id<Source> pooled(Id<Source> source) {
        Id<Source> before = sources.putIfAbsent(source, source);
        return before == null ? source : before;
    }

    /** Returns what is asked as one value for all claims that answer the same. */
    Asked pooled(Asked told) {
        Asked before = asked.putIfAbsent(told, told);
        return before == null ? told : before;
    }

    /** Everything held, in the order of the input. */
    Collection<EntityFacts> all() {
        return held.values();
    }

    /** The refs to what never came by, in the order of the input. */
    List<Pending> unresolved() {
        return pending.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong((Pending ref) -> ref.holder().record())
                        .thenComparing(ref -> ref.holder().ref())
                        .thenComparingInt(Pending::number))
                .toList();
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
                findings.add(duplicate(entity.ref(), place.position(), first.position()));
            } else if (entities.size() > 1 && !own.add(entity.ref())) {
                findings.add(duplicate(entity.ref(), place.position(), place.position()));
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

    /**
     * Takes the facts of an entity, unless one with its id is held.
     *
     * @param record the number of the record it belongs to, from 0
     * @param shared whether it belongs to no record of its own
     */
    void add(long record, boolean shared, Entity entity, RecordPlace place) {
        if (isHeld(entity)) {
            return;
        }
        List<Pending> open = new ArrayList<>(0);
        record Met(String attribute, Ref to, InputPosition at) {}
        List<Met> met = new ArrayList<>(0);
        EntityFacts facts = FactTaker.take(record, shared, entity, place, this, (ref, path) -> {
            if (ref.kind().isKnown() && !ref.equals(entity.ref()) && !held.containsKey(ref)) {
                met.add(new Met(path.attribute(), ref, place.at(path.toString())));
            }
        });
        met.forEach(ref -> open.add(new Pending(facts, ref.attribute(), ref.to(), ref.at(), open.size())));
        held.put(entity.ref(), facts);
        pending.remove(entity.ref());
        open.forEach(this::await);
    }

    private void await(Pending ref) {
        pending.computeIfAbsent(ref.to(), any -> new ArrayList<>(1)).add(ref);
    }

    /**
     * Puts a later summary behind this one, without the records of which an id is held here.
     *
     * @param offset how many records come before the later summary's first
     * @param rejecting whether a record of this number is rejected for these findings on ids that are held
     */
    Merge merge(DatasetFacts later, long offset, BiPredicate<Long, List<Finding>> rejecting) {
        Merge merge = new Merge();
        for (EntityFacts facts : later.held.values()) {
            EntityFacts first = held.get(facts.ref());
            if (first != null && !facts.isShared()) {
                merge.duplicates
                        .computeIfAbsent(facts.record(), any -> new ArrayList<>())
                        .add(duplicate(facts.ref(), facts.position(), first.position()));
            }
            if (first != null) {
                merge.firstHolders.put(facts.ref(), first.position());
            }
        }
        merge.duplicates.forEach((record, findings) -> {
            if (rejecting.test(record, findings)) {
                merge.dropped.add(record);
            }
        });
        Set<EntityFacts> taken = new HashSet<>();
        for (EntityFacts facts : later.held.values()) {
            boolean isDropped = !facts.isShared() && merge.dropped.contains(facts.record());
            if (!isDropped && held.putIfAbsent(facts.ref(), facts) == null) {
                taken.add(facts);
                pending.remove(facts.ref());
            }
        }
        later.pending.forEach((to, refs) -> refs.stream()
                .filter(ref -> taken.contains(ref.holder()) && !held.containsKey(to))
                .forEach(this::await));
        taken.forEach(facts -> facts.moveBehind(offset));
        return merge;
    }

    /** What merging a later summary came to. */
    static final class Merge {

        private final Set<Long> dropped = new LinkedHashSet<>();
        private final Map<Long, List<Finding>> duplicates = new LinkedHashMap<>();
        private final Map<Ref, InputPosition> firstHolders = new HashMap<>();

        /** The records that are rejected after all. */
        Set<Long> dropped() {
            return dropped;
        }

        /** Returns the finding, pointing to the first holder of all where it pointed to that of the later part. */
        Finding withFirstHolder(Finding finding) {
            InputPosition first = finding.code().equals("ref.duplicate-id")
                    ? finding.subject().map(firstHolders::get).orElse(null)
                    : null;
            return first == null
                    ? finding
                    : finding.toBuilder().related(List.of(first)).build();
        }
    }
}
