package org.saidby;

import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which operations a tally counts. Each list holds alternatives; an empty list sets no condition.
 *
 * <p>Matching goes through {@link Actor#partOf()}, {@link Location#within()} and {@link Operation#partOf()}.
 */
@Value.Immutable
public abstract class TallyScope {

    TallyScope() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableTallyScope.builder();
    }

    /** Returns the scope of all operations of a kind. */
    public static TallyScope of(OperationKind kind) {
        return builder().addKind(kind).build();
    }

    /** Kinds of operation, any of them. */
    public abstract List<OperationKind> kinds();

    /** Who carried it out, any of them. */
    public abstract List<Id<Actor>> conductors();

    /** At whom it was aimed, any of them. */
    public abstract List<Id<Actor>> targets();

    /** Where, within any of them. */
    public abstract List<Id<Location>> locations();

    /** When, any of them. */
    public abstract List<When> times();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns this scope for operations that one of these actors carried out, in place of those set before. */
    public final TallyScope by(Actor... conductors) {
        return toBuilder().conductors(ids(conductors)).build();
    }

    /** Returns this scope for operations that were aimed at one of these actors, in place of those set before. */
    public final TallyScope against(Actor... targets) {
        return toBuilder().targets(ids(targets)).build();
    }

    /** Returns this scope for operations within one of these locations, in place of those set before. */
    public final TallyScope within(Location... locations) {
        return toBuilder()
                .locations(Arrays.stream(locations).map(Location::id).toList())
                .build();
    }

    /** Returns this scope for operations at one of these times, in place of those set before. */
    public final TallyScope during(When... times) {
        return toBuilder().times(List.of(times)).build();
    }

    private static List<Id<Actor>> ids(Actor... actors) {
        return Arrays.stream(actors).map(Actor::id).toList();
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableTallyScope.builder().from(this);
    }

    /** Builds {@link TallyScope} values. Not safe to share between threads. */
    public interface Builder {

        /** Adds one to {@link TallyScope#kinds()}. */
        Builder addKind(OperationKind kind);

        /** Adds to {@link TallyScope#kinds()}, in this order. */
        Builder addAllKinds(Iterable<? extends OperationKind> elements);

        /** Replaces {@link TallyScope#kinds()}. */
        Builder kinds(Iterable<? extends OperationKind> elements);

        /** Adds one to {@link TallyScope#conductors()}. */
        Builder addConductor(Id<Actor> conductor);

        /** Adds to {@link TallyScope#conductors()}, in this order. */
        Builder addAllConductors(Iterable<? extends Id<Actor>> elements);

        /** Replaces {@link TallyScope#conductors()}. */
        Builder conductors(Iterable<? extends Id<Actor>> elements);

        /** Adds one to {@link TallyScope#conductors()} by the actor it is the id of. */
        default Builder addConductor(Actor conductor) {
            return addConductor(conductor.id());
        }

        /** Adds one to {@link TallyScope#targets()}. */
        Builder addTarget(Id<Actor> target);

        /** Adds to {@link TallyScope#targets()}, in this order. */
        Builder addAllTargets(Iterable<? extends Id<Actor>> elements);

        /** Replaces {@link TallyScope#targets()}. */
        Builder targets(Iterable<? extends Id<Actor>> elements);

        /** Adds one to {@link TallyScope#targets()} by the actor it is the id of. */
        default Builder addTarget(Actor target) {
            return addTarget(target.id());
        }

        /** Adds one to {@link TallyScope#locations()}. */
        Builder addLocation(Id<Location> location);

        /** Adds to {@link TallyScope#locations()}, in this order. */
        Builder addAllLocations(Iterable<? extends Id<Location>> elements);

        /** Replaces {@link TallyScope#locations()}. */
        Builder locations(Iterable<? extends Id<Location>> elements);

        /** Adds one to {@link TallyScope#locations()} by the location it is the id of. */
        default Builder addLocation(Location location) {
            return addLocation(location.id());
        }

        /** Adds one to {@link TallyScope#times()}. */
        Builder addTime(When time);

        /** Adds to {@link TallyScope#times()}, in this order. */
        Builder addAllTimes(Iterable<? extends When> elements);

        /** Replaces {@link TallyScope#times()}. */
        Builder times(Iterable<? extends When> elements);

        /** Sets {@link TallyScope#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         */
        TallyScope build();
    }
}
