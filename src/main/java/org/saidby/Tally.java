package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many operations match a scope, and what place among them the one the claim is about has.
 *
 * <p>About a single operation a tally without scope says of how many units it consisted.
 */
@Value.Immutable
public abstract non-sealed class Tally implements Assertion {

    Tally() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableTally.builder();
    }

    /** Returns a number of units. */
    public static Tally of(Count count, CountingUnit unit) {
        return builder().count(count).unit(unit).build();
    }

    /** Returns a place in a sequence of units. */
    public static Tally of(Superlative superlative, CountingUnit unit) {
        return builder().addSuperlative(superlative).unit(unit).build();
    }

    /** How many; empty when only a superlative was told. */
    public abstract Optional<Count> count();

    /** What is counted. */
    public abstract CountingUnit unit();

    /** Which operations are counted; empty when it is the subject and its members. */
    public abstract Optional<TallyScope> scope();

    /** The places in a sequence that it claims. */
    public abstract List<Superlative> superlatives();

    /** The time it speaks of; empty when not told. */
    @Override
    public abstract Optional<When> when();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Override
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Override
    public final AssertionKind kind() {
        return AssertionKind.TALLY;
    }

    /** Returns this tally of the operations in a scope. */
    public final Tally among(TallyScope scope) {
        return toBuilder().scope(scope).build();
    }

    /** Returns this assertion, speaking of a time. */
    public final Tally at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableTally.builder().from(this);
    }

    @Value.Check
    final void check() {
        if (count().isEmpty() && superlatives().isEmpty()) {
            throw new MalformedValueException("value.missing", "a tally has neither a count nor a superlative");
        }
    }

    /** Builds {@link Tally} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Tally#count()}. */
        Builder count(Count count);

        /** Sets or clears {@link Tally#count()}. */
        Builder count(Optional<? extends Count> count);

        /** Sets {@link Tally#unit()}. */
        Builder unit(CountingUnit unit);

        /** Sets {@link Tally#scope()}. */
        Builder scope(TallyScope scope);

        /** Sets or clears {@link Tally#scope()}. */
        Builder scope(Optional<? extends TallyScope> scope);

        /** Adds one to {@link Tally#superlatives()}. */
        Builder addSuperlative(Superlative superlative);

        /** Adds to {@link Tally#superlatives()}, in this order. */
        Builder addAllSuperlatives(Iterable<? extends Superlative> elements);

        /** Replaces {@link Tally#superlatives()}. */
        Builder superlatives(Iterable<? extends Superlative> elements);

        /** Sets {@link Tally#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Tally#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Tally#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: unit
         * @throws MalformedValueException if there is neither a count nor a superlative
         */
        Tally build();
    }
}
