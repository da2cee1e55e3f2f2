package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number for a subgroup of the people counted: civilians, a party's fighters, one named victim.
 */
@Value.Immutable
public abstract class CasualtyPart {

    CasualtyPart() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableCasualtyPart.builder();
    }

    /**
     * Returns a number for people under a label.
     *
     * @throws MalformedValueException if the label is blank ({@code value.empty})
     */
    public static CasualtyPart of(Count count, String label) {
        return builder().count(count).label(label).build();
    }

    /** Returns a number for people of a party. */
    public static CasualtyPart of(Count count, Actor party) {
        return builder().count(count).party(party).build();
    }

    /** How many. */
    public abstract Count count();

    /** What the source calls them. */
    public abstract Optional<String> label();

    /** The actor they belong to or, for one person, are; coded only if the speaker named it. */
    public abstract Optional<Id<Actor>> party();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableCasualtyPart.builder().from(this);
    }

    @Value.Check
    final void check() {
        label().ifPresent(label -> Texts.requireText("label", label));
    }

    /** Builds {@link CasualtyPart} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link CasualtyPart#count()}. */
        Builder count(Count count);

        /** Sets {@link CasualtyPart#label()}. */
        Builder label(String label);

        /** Sets or clears {@link CasualtyPart#label()}. */
        Builder label(Optional<String> label);

        /** Sets {@link CasualtyPart#party()}. */
        Builder party(Id<Actor> party);

        /** Sets or clears {@link CasualtyPart#party()}. */
        Builder party(Optional<? extends Id<Actor>> party);

        /** Sets {@link CasualtyPart#party()} by the actor it is the id of. */
        default Builder party(Actor party) {
            return party(party.id());
        }

        /** Sets {@link CasualtyPart#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: count
         * @throws MalformedValueException if the label is blank
         */
        CasualtyPart build();
    }
}
