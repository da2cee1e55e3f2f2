package org.saidby.analysis;

import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.SpeechAct;

/** A claim that a source passed on, and what it did with words when it did so. */
@Value.Immutable
public abstract class RelayedClaim {

    RelayedClaim() {}

    static RelayedClaim of(Claim claim, SpeechAct act) {
        return ImmutableRelayedClaim.of(claim, act);
    }

    /** The claim. */
    @Value.Parameter
    public abstract Claim claim();

    /** The act of the one who passed it on, such as {@link SpeechAct#CITED}. */
    @Value.Parameter
    public abstract SpeechAct act();

    /** Returns such as {@code s20-khazmi-targeted (cited)}. */
    @Override
    public final String toString() {
        return claim().id() + " (" + act() + ")";
    }
}
