package org.saidby.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.Claim;
import org.saidby.Id;
import org.saidby.Source;

/** The claims with one id, and those that supersede and retract them; those without effect are taken out when it is settled. */
class CorrectionNode {

    final List<Claim> claims = new ArrayList<>(1);

    /** What these claims restate, where its source corrected it in other claims. */
    final List<StatementNode> restated = new ArrayList<>(0);

    /** Shared by the restatements of one statement once they are settled, as is {@link #inItsPlace}. */
    Set<CorrectionNode> supersededBy = new LinkedHashSet<>(1);

    Set<CorrectionNode> retractedBy = new LinkedHashSet<>(1);

    /** The ends of all chains of corrections; shared along a chain, so that long ones need no more memory. */
    Set<CorrectionNode> inItsPlace = Set.of();

    /** The claim that is named as superseded and that these restate; empty if they are superseded for themselves alone. */
    Optional<Claim> supersededWith = Optional.empty();

    /** The claim that is named as retracted and that these restate. */
    Optional<Claim> retractedWith = Optional.empty();

    /** Whether a correction that has effect names it. */
    boolean isNamed;

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

    /** Takes out what has no effect, and takes over what became of the statement that it restates. */
    void settle(Set<CorrectionNode> circle) {
        supersededBy.removeIf(by -> circle.contains(by) || !by.hasEffect());
        retractedBy.removeIf(by -> circle.contains(by) || !by.hasEffect());
        isNamed = !stands();
        inItsPlace = ends();
        // a source that corrects the claim itself says what becomes of it
        restated.stream()
                .filter(statement -> !isCorrectedBy(statement.origin))
                .toList()
                .forEach(this::follow);
    }

    private Set<CorrectionNode> ends() {
        return supersededBy.size() == 1
                ? supersededBy.iterator().next().standing()
                : supersededBy.stream()
                        .flatMap(by -> by.standing().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isCorrectedBy(Id<Source> origin) {
        return Stream.concat(supersededBy.stream(), retractedBy.stream())
                .flatMap(by -> by.claims.stream())
                .anyMatch(by -> by.attribution().origin().source().equals(origin));
    }

    private void follow(StatementNode statement) {
        if (statement.isSuperseded()) {
            boolean isAlone = !isSuperseded();
            supersededBy = both(supersededBy, statement.supersededBy);
            inItsPlace = isAlone ? statement.inItsPlace : ends();
            supersededWith = first(supersededWith, statement.firstSuperseded());
        }
        if (statement.isRetracted()) {
            retractedBy = both(retractedBy, statement.retractedBy);
            retractedWith = first(retractedWith, statement.firstRetracted());
        }
    }

    private static Optional<Claim> first(Optional<Claim> one, Optional<Claim> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Answers.BY_ID);
    }

    private static Set<CorrectionNode> both(Set<CorrectionNode> own, Set<CorrectionNode> more) {
        if (own.isEmpty()) {
            return more;
        }
        Set<CorrectionNode> both = new LinkedHashSet<>(own);
        both.addAll(more);
        return both;
    }
}
