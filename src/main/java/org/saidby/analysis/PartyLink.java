package org.saidby.analysis;

import org.immutables.value.Value;
import org.saidby.Ref;

/** One step from a source or an actor to what it is, or belongs to. */
@Value.Immutable
public abstract class PartyLink {

    PartyLink() {}

    /** Returns a step. */
    public static PartyLink of(Ref who, Kind kind, Ref to) {
        return ImmutablePartyLink.of(who, kind, to);
    }

    /** In what way something belongs to another. */
    public enum Kind {
        /** A source is an actor. */
        IS("is"),

        /** A source holds or held a post with a source or an actor. */
        HOLDS_POST_WITH("holds a post with"),

        /** An actor is part of another. */
        IS_PART_OF("is part of");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The source or actor that belongs. */
    @Value.Parameter
    public abstract Ref who();

    /** In what way it belongs. */
    @Value.Parameter
    public abstract Kind kind();

    /** The source or actor to which it belongs. */
    @Value.Parameter
    public abstract Ref to();

    /** Returns the step in words, such as {@code source:berg holds a post with source:africom}. */
    @Override
    public final String toString() {
        return who() + " " + kind().words + " " + to();
    }
}
