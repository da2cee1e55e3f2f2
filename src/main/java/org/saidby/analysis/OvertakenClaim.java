package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Claim;

/** A claim that another one superseded or retracted, and by which. */
@Value.Immutable
public abstract class OvertakenClaim {

    OvertakenClaim() {}

    static OvertakenClaim of(Kind kind, Claim claim, List<Claim> by, List<Claim> inItsPlace, Optional<Claim> restated) {
        return ImmutableOvertakenClaim.of(kind, claim, by, inItsPlace, restated);
    }

    /** What became of a claim. */
    public enum Kind {
        /** Another one corrected it and took its place. */
        SUPERSEDED,

        /** Another one took it back. */
        RETRACTED
    }

    /** What became of it. */
    @Value.Parameter
    public abstract Kind kind();

    /** The claim. */
    @Value.Parameter
    public abstract Claim claim();

    /**
     * The claims that name it as superseded or retracted and have effect, or that name what it restates; sorted by id; one or more.
     */
    @Value.Parameter
    public abstract List<Claim> by();

    /**
     * The claims that stand in its place at the end of all chains of corrections, sorted by id; empty if it was retracted and nothing
     * superseded it.
     */
    @Value.Parameter
    public abstract List<Claim> inItsPlace();

    /**
     * The claim that those of {@link #by()} name and that this one restates: its origin said the same on the same day, and corrected
     * it. The first by id if there are several; empty if this claim itself is named.
     */
    @Value.Parameter
    public abstract Optional<Claim> restated();

    /**
     * Why it does not stand, for people, such as {@code superseded by b, in whose place c stands} or {@code superseded by b, as it
     * restates a}.
     */
    public final String reason() {
        String reason = (kind() == Kind.SUPERSEDED ? "superseded by " : "retracted by ") + ids(by());
        boolean isChain = kind() == Kind.SUPERSEDED && !by().equals(inItsPlace());
        String verb = inItsPlace().size() == 1 ? " stands" : " stand";
        return (isChain ? reason + ", in whose place " + ids(inItsPlace()) + verb : reason)
                + Corrections.restating(restated());
    }

    /** Returns such as {@code a was superseded by b}. */
    @Override
    public final String toString() {
        return claim().id() + " was " + reason();
    }

    private static String ids(List<Claim> claims) {
        return ValueText.ids(claims.stream().map(Claim::id).toList());
    }
}
