package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.saidby.Entity;
import org.saidby.Ref;

/** An entity in which two datasets differ. */
@Value.Immutable
public abstract class EntityChange {

    EntityChange() {}

    static EntityChange added(Entity entity) {
        return ImmutableEntityChange.of(Kind.ADDED, Optional.empty(), Optional.of(entity), List.of());
    }

    static EntityChange dropped(Entity entity) {
        return ImmutableEntityChange.of(Kind.DROPPED, Optional.of(entity), Optional.empty(), List.of());
    }

    static EntityChange changed(Entity old, Entity now) {
        return ImmutableEntityChange.of(
                Kind.CHANGED, Optional.of(old), Optional.of(now), AttributeTable.differing(old, now));
    }

    /** How the datasets differ in it. */
    public enum Kind {
        /** Only the newer one has it. */
        ADDED,
        /** Only the older one has it. */
        DROPPED,
        /** Both have it, with different values. */
        CHANGED
    }

    /** How the datasets differ in it. */
    @Value.Parameter
    public abstract Kind kind();

    /** It in the older dataset; empty when that does not have it. */
    @Value.Parameter
    public abstract Optional<Entity> oldEntity();

    /** It in the newer dataset; empty when that does not have it. */
    @Value.Parameter
    public abstract Optional<Entity> newEntity();

    /**
     * The attributes whose values differ, by the names of their members in JSON, such as {@code attribution}, in the order of the
     * format; then those of the extensions. Empty for one that was added or dropped.
     */
    @Value.Parameter
    public abstract List<String> attributes();

    /** The kind and id of the entity. */
    public final Ref ref() {
        return Stream.of(oldEntity(), newEntity())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .ref();
    }

    /** Returns a line such as {@code changed claim:killed-17 (assertion, note)}. */
    @Override
    public final String toString() {
        String what = switch (kind()) {
            case ADDED -> "added ";
            case DROPPED -> "dropped ";
            case CHANGED -> "changed ";
        };
        return what + ref() + (attributes().isEmpty() ? "" : " (" + String.join(", ", attributes()) + ")");
    }
}
