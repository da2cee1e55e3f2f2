package org.saidby.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.saidby.Claim;

/** The claims with one id, and those that supersede and retract them; those without effect are taken out when it is settled. */
final class CorrectionNode {

    final List<Claim> claims = new ArrayList<>(1);
    final Set<CorrectionNode> supersededBy = new LinkedHashSet<>(1);
    final Set<CorrectionNode> retractedBy = new LinkedHashSet<>(1);

    /** The ends of all chains of corrections; shared along a chain, so that long ones need no more memory. */
    Set<CorrectionNode> inItsPlace = Set.of();

    boolean isNamedBy(CorrectionNode other) {
        return supersededBy.contains(other) || retractedBy.contains(other);
    }

    boolean isSuperseded() {
        return !supersededBy.isEmpty();
    }

    boolean isRetracted() {
        return !retractedBy.isEmpty();
    }

    boolean stands() {
        return !isSuperseded() && !isRetracted();
    }

    /** What was retracted has none, unless something superseded it and so took over what it did. */
    boolean hasEffect() {
        return !isRetracted() || isSuperseded();
    }

    Set<CorrectionNode> standing() {
        return stands() ? Set.of(this) : inItsPlace;
    }
}
