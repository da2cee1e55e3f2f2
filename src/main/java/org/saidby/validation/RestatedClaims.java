package org.saidby.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.AssertionKind;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Extensions;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.OtherAssertion;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ClaimedAsOf;
import org.saidby.analysis.OvertakenClaim;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.Edge;
import org.saidby.validation.EntityFacts.Relation;

/**
 * Finds claims that say what their origin corrected elsewhere, and stand.
 *
 * <p>Which claims stand is asked of {@link AsOf}, with claims of which nothing is left but what corrections go by.
 */
final class RestatedClaims implements DatasetRule {

    /** What somebody said, on whatever day. */
    private record Content(long print, Id<Source> origin) {

        static Content of(ClaimDetail claim) {
            return new Content(claim.content(), claim.origin());
        }
    }

    /** A correction that has effect, and when it was said as far as that is known. */
    private record Correction(EntityFacts by, EntityFacts corrected, boolean takesBack, Optional<Edtf> said) {

        Optional<LocalDate> day() {
            return said.flatMap(date -> date.latest().day());
        }
    }

    /** The last one comes last: one of which no day is known can be after all others. */
    private static final Comparator<Correction> BY_DAY = Comparator.comparing(
                    (Correction correction) -> correction.day().orElse(LocalDate.MAX))
            .thenComparing(correction -> correction.by().ref(), Comparator.reverseOrder())
            .thenComparing(correction -> correction.corrected().ref(), Comparator.reverseOrder());

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        Set<EntityFacts> concerned = new LinkedHashSet<>();
        Set<Content> corrected = new HashSet<>();
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ClaimDetail claim) {
                for (Edge edge : holder.edges()) {
                    EntityFacts other = edge.relation() == Relation.CORRECTS ? facts.find(edge.to()) : null;
                    if (other != null && other.detail() instanceof ClaimDetail detail) {
                        concerned.add(holder);
                        concerned.add(other);
                        if (takesBack(claim, detail)) {
                            corrected.add(Content.of(detail));
                        }
                    }
                }
            }
        }
        if (corrected.isEmpty()) {
            return;
        }
        List<EntityFacts> alike = facts.all().stream()
                .filter(holder -> holder.detail() instanceof ClaimDetail claim && corrected.contains(Content.of(claim)))
                .toList();
        concerned.addAll(alike);
        SaidDates dates = new SaidDates(facts);
        ClaimedAsOf now = now(concerned, dates);
        Map<Content, Correction> last = new HashMap<>();
        Stream.concat(now.superseded().stream(), now.retracted().stream())
                .filter(gone -> gone.restated().isEmpty())
                .flatMap(gone -> corrections(gone, facts, dates))
                .forEach(one -> last.merge(
                        Content.of((ClaimDetail) one.corrected().detail()),
                        one,
                        (before, other) -> BY_DAY.compare(before, other) >= 0 ? before : other));
        Set<Ref> standing = now.claims().stream().map(Claim::ref).collect(Collectors.toSet());
        for (EntityFacts holder : alike) {
            ClaimDetail claim = (ClaimDetail) holder.detail();
            Correction correction = last.get(Content.of(claim));
            if (correction != null && standing.contains(holder.ref()) && !isLater(claim, correction, dates)) {
                findings.accept(finding(holder, correction));
            }
        }
    }

    /** Whether a claim that corrects another one has its origin, and does not say the same again. */
    private static boolean takesBack(ClaimDetail claim, ClaimDetail corrected) {
        return claim.origin().equals(corrected.origin()) && claim.content() != corrected.content();
    }

    private static boolean isLater(ClaimDetail claim, Correction correction, SaidDates dates) {
        Optional<Edtf> spoken = dates.spoken(claim);
        return spoken.isPresent()
                && correction
                        .said()
                        .filter(said -> said.before(spoken.get()) == Truth.YES)
                        .isPresent();
    }

    private static Stream<Correction> corrections(OvertakenClaim gone, DatasetFacts facts, SaidDates dates) {
        EntityFacts corrected = facts.find(gone.claim().ref());
        List<Correction> found = new ArrayList<>(1);
        for (Claim one : gone.by()) {
            EntityFacts by = facts.find(one.ref());
            if (by != null
                    && corrected != null
                    && by.detail() instanceof ClaimDetail claim
                    && corrected.detail() instanceof ClaimDetail detail
                    && takesBack(claim, detail)) {
                boolean takesBack = gone.kind() == OvertakenClaim.Kind.RETRACTED;
                found.add(new Correction(by, corrected, takesBack, dates.corrected(claim)));
            }
        }
        return found.stream();
    }

    private static ClaimedAsOf now(Set<EntityFacts> concerned, SaidDates dates) {
        Dataset.Builder dataset = Dataset.builder().id("concerned");
        concerned.forEach(holder -> dataset.add(claim(holder, (ClaimDetail) holder.detail(), dates)));
        return AsOf.saidBy(LocalDate.MAX).withUndated().in(dataset.build());
    }

    private static Claim claim(EntityFacts holder, ClaimDetail claim, SaidDates dates) {
        Link origin = Link.of(claim.origin(), SpeechAct.STATED);
        return Claim.that(OtherAssertion.of(
                        AssertionKind.of("content"), Extensions.none().with("print", Long.toString(claim.content()))))
                .about(claim.about())
                .polarity(claim.polarity())
                .saidBy(dates.day(claim).map(When::on).map(origin::at).orElse(origin))
                .supersedes(corrected(holder, false))
                .retracts(corrected(holder, true))
                .id(holder.ref().id().text())
                .build();
    }

    private static List<Id<Claim>> corrected(EntityFacts holder, boolean takesBack) {
        return holder.edges().stream()
                .filter(edge -> edge.relation() == Relation.CORRECTS && edge.takesBack() == takesBack)
                .map(edge -> Id.<Claim>of(edge.to().id().text()))
                .toList();
    }

    private static Finding finding(EntityFacts holder, Correction correction) {
        Ref corrected = correction.corrected().ref();
        Ref by = correction.by().ref();
        String verb = correction.takesBack() ? "retracts" : "supersedes";
        return Finding.of(
                        "claim.restates-superseded",
                        "claim says the same as " + corrected.id() + ", which " + by.id() + " " + verb
                                + ", and still stands; if it is gone too, add it to what " + by.id() + " " + verb + ": "
                                + holder.ref().id())
                .argument("restated", corrected)
                .argument("correction", by)
                .at(holder.position())
                .addRelated(correction.corrected().position())
                .addRelated(correction.by().position())
                .about(holder.ref())
                .build();
    }
}
