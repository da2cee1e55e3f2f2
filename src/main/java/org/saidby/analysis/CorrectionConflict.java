package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Claim;

/** Corrections that do not go together. */
@Value.Immutable
public abstract class CorrectionConflict {

    CorrectionConflict() {}

    static CorrectionConflict of(Kind kind, Optional<Claim> corrected, List<Claim> claims) {
        return ImmutableCorrectionConflict.of(kind, corrected, claims);
    }

    /** Ways in which corrections do not go together. */
    public enum Kind {
        /**
         * Several claims stand in the place of one, and differ in subject, assertion or polarity. All of them stand.
         */
        DIFFERENT_CORRECTIONS,

        /** One claim takes it back, another one corrects it. It is gone, and the correction stands. */
        RETRACTED_AND_SUPERSEDED,

        /**
         * Claims supersede or retract each other in a circle, or one does so to itself. Nothing tells which of them holds, so those
         * of the circle have no effect on each other.
         */
        CIRCULAR,

        /**
         * A claim supersedes or retracts one that was made only after it. It has its effect: who keeps the dataset tells what takes
         * the place of what, and the later one never stands.
         */
        BEFORE_SAID
    }

    /** In which way. */
    @Value.Parameter
    public abstract Kind kind();

    /** The claim that is corrected or taken back; empty for a circle. */
    @Value.Parameter
    public abstract Optional<Claim> corrected();

    /** The claims that do not go together, or those of the circle, or the early one; sorted by id. */
    @Value.Parameter
    public abstract List<Claim> claims();
}
