package org.saidby;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lookups of one dataset. */
final class DatasetIndex {

    private final Map<EntityKind, Map<Id<?>, Entity>> byId = new HashMap<>();
    private final Map<Ref, List<Claim>> about = new HashMap<>();
    private final Map<Id<Source>, List<Claim>> byOrigin = new HashMap<>();
    private final Map<Id<Source>, List<Claim>> byRelay = new HashMap<>();
    private final Map<Id<Operation>, List<Operation>> parts = new HashMap<>();

    DatasetIndex(Dataset dataset) {
        dataset.entities()
                .forEach(entity -> byId.computeIfAbsent(entity.ref().kind(), kind -> new HashMap<>())
                        .putIfAbsent(entity.ref().id(), entity));
        dataset.claims().forEach(this::add);
        dataset.operations().forEach(operation -> operation.partOf().ifPresent(whole -> add(parts, whole, operation)));
    }

    private void add(Claim claim) {
        add(about, claim.about(), claim);
        Id<Source> origin = claim.attribution().origin().source();
        add(byOrigin, origin, claim);
        claim.attribution().relays().stream().map(Link::source).distinct().forEach(relay -> add(byRelay, relay, claim));
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    Optional<Entity> find(EntityKind kind, Id<?> id) {
        return Optional.ofNullable(byId.getOrDefault(kind, Map.of()).get(id));
    }

    List<Claim> about(Ref subject) {
        return list(about, subject);
    }

    List<Claim> by(Id<Source> origin) {
        return list(byOrigin, origin);
    }

    List<Claim> relayedBy(Id<Source> relay) {
        return list(byRelay, relay);
    }

    List<Operation> partsOf(Id<Operation> whole) {
        return list(parts, whole);
    }

    private static <K, V> List<V> list(Map<K, List<V>> map, K key) {
        return Collections.unmodifiableList(map.getOrDefault(key, List.of()));
    }
}
