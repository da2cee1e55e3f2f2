package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many people came to what harm. A victim's status is itself claimed: "17 militants" is 17 killed and a label.
 *
 * <p>{@link #total()} is the speaker's whole count for the subject, and {@link #label()} and {@link #party()} describe all of
 * them. A number for a subgroup, such as "50 of the party's fighters", is a part, and may stand without a total: {@link #among}.
 */
@Value.Immutable
public abstract non-sealed class Casualties implements Assertion {

    Casualties() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableCasualties.builder();
    }

    /** Returns a number of people killed. */
    public static Casualties killed(Count total) {
        return of(Harm.KILLED, total);
    }

    /** Returns a number of people injured. */
    public static Casualties injured(Count total) {
        return of(Harm.INJURED, total);
    }

    /** Returns a number of people who came to a harm. */
    public static Casualties of(Harm harm, Count total) {
        return builder().harm(harm).total(total).build();
    }

    /** Returns a number for a subgroup, by label or party, with no total told: "50 of the party's fighters were killed". */
    public static Casualties among(Harm harm, CasualtyPart part) {
        return builder().harm(harm).addPart(part).build();
    }

    /** What happened to them. */
    public abstract Harm harm();

    /** How many in all; empty when only parts were told. */
    public abstract Optional<Count> total();

    /** What the source calls all of them: "militants". */
    public abstract Optional<String> label();

    /** The actor all of them belonged to; coded only if the speaker named it. */
    public abstract Optional<Id<Actor>> party();

    /** Numbers for subgroups. */
    public abstract List<CasualtyPart> parts();

    /** Whether somebody can be counted in several parts; exclusive unless said so. */
    @Value.Default
    public boolean overlapping() {
        return false;
    }

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
        return AssertionKind.CASUALTIES;
    }

    /** Returns these casualties with what the source calls all of them; a label of some of them is that of a part. */
    public final Casualties labelled(String label) {
        return toBuilder().label(label).build();
    }

    /**
     * Returns these casualties, all of whom belonged to one actor: the total stays the whole count. How many of a whole belonged to an
     * actor is a part: {@code Casualties.among(Harm.KILLED, CasualtyPart.of(count, party))}, or {@link #including}.
     */
    public final Casualties allOf(Actor party) {
        return toBuilder().party(party).build();
    }

    /** Returns these casualties with one part more. */
    public final Casualties including(CasualtyPart part) {
        return toBuilder().addPart(part).build();
    }

    /** Returns this assertion, speaking of a time. */
    public final Casualties at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableCasualties.builder().from(this);
    }

    @Value.Check
    final void check() {
        label().ifPresent(label -> Texts.requireText("label", label));
        if (total().isEmpty() && parts().isEmpty()) {
            throw new MalformedValueException("value.missing", "casualties have neither a total nor a part");
        }
    }

    /** Builds {@link Casualties} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Casualties#harm()}. */
        Builder harm(Harm harm);

        /** Sets {@link Casualties#total()}. */
        Builder total(Count total);

        /** Sets or clears {@link Casualties#total()}. */
        Builder total(Optional<? extends Count> total);

        /** Sets {@link Casualties#label()}. */
        Builder label(String label);

        /** Sets or clears {@link Casualties#label()}. */
        Builder label(Optional<String> label);

        /** Sets {@link Casualties#party()}. */
        Builder party(Id<Actor> party);

        /** Sets or clears {@link Casualties#party()}. */
        Builder party(Optional<? extends Id<Actor>> party);

        /** Sets {@link Casualties#party()} by the actor it is the id of. */
        default Builder party(Actor party) {
            return party(party.id());
        }

        /** Adds one to {@link Casualties#parts()}. */
        Builder addPart(CasualtyPart part);

        /** Adds to {@link Casualties#parts()}, in this order. */
        Builder addAllParts(Iterable<? extends CasualtyPart> elements);

        /** Replaces {@link Casualties#parts()}. */
        Builder parts(Iterable<? extends CasualtyPart> elements);

        /** Sets {@link Casualties#overlapping()}. */
        Builder overlapping(boolean overlapping);

        /** Sets {@link Casualties#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Casualties#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Casualties#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: harm
         * @throws MalformedValueException if there is neither a total nor a part, or the label is blank
         */
        Casualties build();
    }
}
