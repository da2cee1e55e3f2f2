package org.saidby.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.analysis.Parties;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.Edge;
import org.saidby.validation.EntityFacts.Relation;

/** Looks at what each claim supersedes and retracts: whether it can be a correction of that. */
final class CorrectionChecks implements DatasetRule {

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        new Pass(facts, findings).run();
    }

    private static final class Pass {

        private final DatasetFacts facts;
        private final Consumer<Finding> findings;
        private final SaidDates dates;
        private @Nullable Parties parties;

        Pass(DatasetFacts facts, Consumer<Finding> findings) {
            this.facts = facts;
            this.findings = findings;
            dates = new SaidDates(facts);
        }

        void run() {
            for (EntityFacts holder : facts.all()) {
                if (holder.detail() instanceof ClaimDetail claim) {
                    for (Edge edge : holder.edges()) {
                        EntityFacts corrected = edge.relation() == Relation.CORRECTS ? facts.find(edge.to()) : null;
                        if (corrected != null
                                && corrected != holder
                                && corrected.detail() instanceof ClaimDetail other) {
                            kind(holder, claim, edge, corrected, other);
                            source(holder, claim, edge, corrected, other);
                            beforeSaid(holder, claim, edge, corrected, other);
                        }
                    }
                }
            }
        }

        private void kind(EntityFacts holder, ClaimDetail claim, Edge edge, EntityFacts corrected, ClaimDetail other) {
            boolean isOtherKind = !claim.kind().equals(other.kind());
            // another subject is told by claim.supersedes-other-subject, and a retraction is of a kind of its own
            if (!edge.takesBack()
                    && claim.about().equals(other.about())
                    && (isOtherKind || !claim.asked().shares(other.asked()))
                    && corrected.edges().stream().noneMatch(Edge::takesBack)) {
                String kinds = isOtherKind
                        ? "claim of " + claim.kind() + " takes the place of one of " + other.kind()
                        : "claim of " + claim.kind() + " answers another question ("
                                + claim.asked().words()
                                + ") than the one it takes the place of ("
                                + other.asked().words() + ")";
                Finding.Builder finding = Finding.of(
                                "claim.supersedes-other-kind",
                                kinds + ": " + edge.to().id())
                        .argument("kind", claim.kind())
                        .argument("corrected", edge.to())
                        .argument("correctedKind", other.kind());
                if (!isOtherKind) {
                    finding.argument("asked", claim.asked().words())
                            .argument("correctedAsked", other.asked().words());
                }
                findings.accept(finding.at(edge.at())
                        .addRelated(corrected.position())
                        .about(holder.ref())
                        .build());
            }
        }

        private void source(
                EntityFacts holder, ClaimDetail claim, Edge edge, EntityFacts corrected, ClaimDetail other) {
            Set<Id<Source>> shared = new HashSet<>(claim.relays());
            shared.add(claim.origin());
            boolean isShared = sources(other).anyMatch(shared::contains)
                    || shared.stream().anyMatch(one -> sources(other).anyMatch(another -> belong(one, another)));
            if (!isShared) {
                findings.accept(Finding.of(
                                "claim.supersedes-other-source",
                                "claim by " + claim.origin() + " corrects one by " + other.origin()
                                        + " and shares no source with it: "
                                        + edge.to().id())
                        .argument("origin", claim.origin())
                        .argument("corrected", edge.to())
                        .argument("correctedOrigin", other.origin())
                        .at(edge.at())
                        .addRelated(corrected.position())
                        .about(holder.ref())
                        .build());
            }
        }

        private static Stream<Id<Source>> sources(ClaimDetail claim) {
            return Stream.concat(Stream.of(claim.origin()), claim.relays().stream());
        }

        /** Whether they are, belong to or speak for the same, such as a command and its spokesman. */
        private boolean belong(Id<Source> one, Id<Source> other) {
            Parties made = parties == null ? Parties.of(new PartyFacts(facts)) : parties;
            parties = made;
            return made.bond(Ref.toSource(one), Ref.toSource(other)).isPresent();
        }

        private void beforeSaid(
                EntityFacts holder, ClaimDetail claim, Edge edge, EntityFacts corrected, ClaimDetail other) {
            // a relay or a document tells only by when it had been said
            Optional<Edtf> spoken = dates.spoken(other);
            Optional<Edtf> said = spoken.isEmpty() ? Optional.empty() : dates.corrected(claim);
            if (said.isPresent() && said.get().before(spoken.get()) == Truth.YES) {
                findings.accept(Finding.of(
                                "claim.supersedes-before-said",
                                "claim said by " + said.get() + " corrects one said on " + spoken.get() + ": "
                                        + edge.to().id())
                        .argument("said", said.get())
                        .argument("corrected", edge.to())
                        .argument("correctedSaid", spoken.get())
                        .at(edge.at())
                        .addRelated(corrected.position())
                        .about(holder.ref())
                        .build());
            }
        }
    }
}
