package org.saidby.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saidby.AssertionKind;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.Edge;
import org.saidby.validation.EntityFacts.Relation;
import org.saidby.validation.EntityFacts.ThingDetail;

/** The dataset-wide rules that need one pass over the facts. */
final class DatasetRules {

    private static final Set<AssertionKind> LOOKING_AHEAD = Set.of(AssertionKind.ASSESSMENT, AssertionKind.RESPONSE);

    private DatasetRules() {}

    static void unresolvedRefs(DatasetFacts facts, Consumer<Finding> findings) {
        for (DatasetFacts.Pending ref : facts.unresolved()) {
            findings.accept(Finding.of("ref.unresolved", ref.attribute() + " is not in the dataset: " + ref.to())
                    .argument("ref", ref.to())
                    .at(ref.at())
                    .about(ref.holder().ref())
                    .build());
        }
    }

    static void duplicateClaims(DatasetFacts facts, Consumer<Finding> findings) {
        Map<Long, EntityFacts> first = new HashMap<>();
        for (EntityFacts holder : facts.all()) {
            EntityFacts before = holder.detail() instanceof ClaimDetail claim
                    ? first.putIfAbsent(claim.fingerprint(), holder)
                    : null;
            if (before != null) {
                String other = before.ref().id().text();
                findings.accept(Finding.of("claim.duplicate", "claim says the same by the same chain as " + other)
                        .argument("first", other)
                        .at(holder.position())
                        .addRelated(before.position())
                        .about(holder.ref())
                        .build());
            }
        }
    }

    static void otherSubjects(DatasetFacts facts, Consumer<Finding> findings) {
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ClaimDetail claim) {
                for (Edge edge : holder.edges()) {
                    EntityFacts corrected = edge.relation() == Relation.CORRECTS ? facts.find(edge.to()) : null;
                    // a claim about a claim may take that claim itself back
                    if (corrected != null
                            && corrected.detail() instanceof ClaimDetail other
                            && !other.about().equals(claim.about())
                            && !edge.to().equals(claim.about())) {
                        findings.accept(otherSubject(holder, claim, edge, corrected, other));
                    }
                }
            }
        }
    }

    private static Finding otherSubject(
            EntityFacts holder, ClaimDetail claim, Edge edge, EntityFacts corrected, ClaimDetail other) {
        return Finding.of(
                        "claim.supersedes-other-subject",
                        "claim about " + claim.about() + " corrects one about " + other.about() + ": "
                                + edge.to().id())
                .argument("about", claim.about())
                .argument("corrected", edge.to())
                .argument("correctedAbout", other.about())
                .at(edge.at())
                .addRelated(corrected.position())
                .about(holder.ref())
                .build();
    }

    static void saidBeforeEvent(DatasetFacts facts, Consumer<Finding> findings) {
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ClaimDetail claim && !isLookingAhead(claim.kind())) {
                @Nullable Edtf said = claim.said();
                if (said == null) {
                    continue;
                }
                began(facts, claim.about(), said)
                        .ifPresent(date -> findings.accept(Finding.of(
                                        "attribution.said-before-event",
                                        "said lies before " + claim.about() + " of " + date + ": " + said)
                                .argument("said", said)
                                .argument("began", date)
                                .at(claim.saidNear(holder.position()))
                                .about(holder.ref())
                                .build()));
            }
        }
    }

    static boolean isLookingAhead(AssertionKind kind) {
        return LOOKING_AHEAD.contains(kind);
    }

    /** Returns when an operation happened, if that is certainly after something was said. */
    static Optional<Edtf> began(DatasetFacts facts, Ref about, Edtf said) {
        return operation(facts, about)
                .flatMap(Operation::when)
                .flatMap(When::date)
                .filter(date -> said.before(date) == Truth.YES);
    }

    static Optional<Operation> operation(DatasetFacts facts, Ref ref) {
        EntityFacts held = facts.find(ref);
        return held != null
                        && held.detail() instanceof ThingDetail thing
                        && thing.stripped() instanceof Operation operation
                ? Optional.of(operation)
                : Optional.empty();
    }

    /** An operation with neither time, place nor participants has no coded values that a claim could back. */
    static void unattributed(DatasetFacts facts, Consumer<Finding> findings) {
        Set<Ref> spokenOf = new HashSet<>();
        Set<Ref> withSpokenPart = new HashSet<>();
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ClaimDetail claim && spokenOf.add(claim.about())) {
                wholes(facts, claim.about(), withSpokenPart);
            }
        }
        for (EntityFacts holder : facts.all()) {
            Optional<Operation> coded = operation(facts, holder.ref())
                    .filter(operation -> operation.when().isPresent()
                            || operation.place().isPresent()
                            || !operation.participants().isEmpty());
            if (coded.isPresent() && !withSpokenPart.contains(holder.ref())) {
                Set<Ref> wholes = new HashSet<>();
                wholes(facts, holder.ref(), wholes);
                if (wholes.stream().noneMatch(spokenOf::contains)) {
                    findings.accept(Finding.of(
                                    "operation.unattributed",
                                    "operation is backed by no claim: "
                                            + holder.ref().id())
                            .at(holder.position())
                            .about(holder.ref())
                            .build());
                }
            }
        }
    }

    /** Adds an operation and what it is a part of; stops at what was added before. */
    private static void wholes(DatasetFacts facts, Ref ref, Set<Ref> wholes) {
        Optional<Ref> next = Optional.of(ref);
        while (next.isPresent() && wholes.add(next.get())) {
            next = operation(facts, next.get())
                    .flatMap(Operation::partOf)
                    .map((Id<Operation> id) -> Ref.toOperation(id));
        }
    }
}
