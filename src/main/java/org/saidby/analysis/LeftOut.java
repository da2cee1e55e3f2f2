package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Id;

/** A claim that was not compared, since others that are held correct it or take it back. */
@Value.Immutable
public abstract class LeftOut {

    LeftOut() {}

    static LeftOut of(Claim claim, Corrections corrections) {
        return ImmutableLeftOut.of(
                claim,
                corrections.supersededBy(claim),
                corrections.retractedBy(claim),
                corrections.restated(claim).map(Claim::id));
    }

    /** The claim. */
    @Value.Parameter
    public abstract Claim claim();

    /** The claims that supersede it and have effect, by id. */
    @Value.Parameter
    public abstract List<Id<Claim>> supersededBy();

    /** The claims that retract it and have effect, by id. */
    @Value.Parameter
    public abstract List<Id<Claim>> retractedBy();

    /**
     * The claim that those name and that this one restates: its origin said the same on the same day, and corrected it. Empty if this
     * claim itself is named.
     */
    @Value.Parameter
    public abstract Optional<Id<Claim>> restated();

    /** Returns why, such as {@code superseded by killed-9, as it restates killed-8}, in lower case and without a full stop. */
    public final String reason() {
        StringBuilder reason = new StringBuilder();
        if (!supersededBy().isEmpty()) {
            reason.append("superseded by ").append(ValueText.ids(supersededBy()));
        }
        if (!retractedBy().isEmpty()) {
            reason.append(reason.isEmpty() ? "" : ", ").append("retracted by ").append(ValueText.ids(retractedBy()));
        }
        restated().ifPresent(id -> reason.append(", as it restates ").append(id));
        return reason.toString();
    }

    /** Returns such as {@code killed-8: superseded by killed-9}. */
    @Override
    public final String toString() {
        return claim().id() + ": " + reason();
    }
}
