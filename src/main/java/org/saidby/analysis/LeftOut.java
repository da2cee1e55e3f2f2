package org.saidby.analysis;

import java.util.List;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Id;

/** A claim that was not compared, since others that are held correct it or take it back. */
@Value.Immutable
public abstract class LeftOut {

    LeftOut() {}

    static LeftOut of(Claim claim, List<Id<Claim>> supersededBy, List<Id<Claim>> retractedBy) {
        return ImmutableLeftOut.of(claim, supersededBy, retractedBy);
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

    /** Returns why, such as {@code superseded by killed-9}, in lower case and without a full stop. */
    public final String reason() {
        StringBuilder reason = new StringBuilder();
        if (!supersededBy().isEmpty()) {
            reason.append("superseded by ").append(ValueText.ids(supersededBy()));
        }
        if (!retractedBy().isEmpty()) {
            reason.append(reason.isEmpty() ? "" : ", ").append("retracted by ").append(ValueText.ids(retractedBy()));
        }
        return reason.toString();
    }
}
