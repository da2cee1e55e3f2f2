package org.saidby.analysis;

import java.util.List;
import org.immutables.value.Value;
import org.saidby.Claim;

/** A claim that another one superseded or retracted, and by which. */
@Value.Immutable
public abstract class OvertakenClaim {

    OvertakenClaim() {}

    static OvertakenClaim of(Kind kind, Claim claim, List<Claim> by, List<Claim> inItsPlace) {
        return ImmutableOvertakenClaim.of(kind, claim, by, inItsPlace);
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

    /** The claims that name it as superseded or retracted and have effect, sorted by id; one or more. */
    @Value.Parameter
    public abstract List<Claim> by();

    /**
     * The claims that stand in its place at the end of all chains of corrections, sorted by id; empty if it was retracted and nothing
     * superseded it.
     */
    @Value.Parameter
    public abstract List<Claim> inItsPlace();

    /** Why it does not stand, for people, such as {@code superseded by b, in whose place c stands}. */
    public final String reason() {
        String reason = (kind() == Kind.SUPERSEDED ? "superseded by " : "retracted by ") + ids(by());
        boolean isChain = kind() == Kind.SUPERSEDED && !by().equals(inItsPlace());
        String verb = inItsPlace().size() == 1 ? " stands" : " stand";
        return isChain ? reason + ", in whose place " + ids(inItsPlace()) + verb : reason;
    }

    private static String ids(List<Claim> claims) {
        return ValueText.ids(claims.stream().map(Claim::id).toList());
    }
}
