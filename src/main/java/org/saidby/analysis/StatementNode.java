package org.saidby.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Id;
import org.saidby.Source;

/**
 * What a source said on a day, in however many claims, and the claims by which it corrected that: they are held by the one
 * statement, so that many corrections of many restatements need no pairs.
 */
final class StatementNode extends CorrectionNode {

    final Id<Source> origin;
    private final Map<CorrectionNode, Claim> superseded = new HashMap<>();
    private final Map<CorrectionNode, Claim> retracted = new HashMap<>();
    private Optional<Claim> firstSuperseded = Optional.empty();
    private Optional<Claim> firstRetracted = Optional.empty();

    StatementNode(Id<Source> origin) {
        this.origin = origin;
    }

    void supersede(Claim corrected, CorrectionNode by) {
        supersededBy.add(by);
        superseded.merge(by, corrected, StatementNode::first);
    }

    void retract(Claim corrected, CorrectionNode by) {
        retractedBy.add(by);
        retracted.merge(by, corrected, StatementNode::first);
    }

    @Override
    void settle(Set<CorrectionNode> circle) {
        super.settle(circle);
        firstSuperseded = first(supersededBy, superseded);
        firstRetracted = first(retractedBy, retracted);
    }

    /** The claim with this statement that is named as superseded, the first by id. */
    Optional<Claim> firstSuperseded() {
        return firstSuperseded;
    }

    /** The claim with this statement that is named as retracted, the first by id. */
    Optional<Claim> firstRetracted() {
        return firstRetracted;
    }

    private static Optional<Claim> first(Collection<CorrectionNode> by, Map<CorrectionNode, Claim> corrected) {
        return by.stream().map(corrected::get).min(Answers.BY_ID);
    }

    private static Claim first(Claim one, Claim other) {
        return Answers.BY_ID.compare(one, other) <= 0 ? one : other;
    }
}
