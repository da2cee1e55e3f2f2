package org.saidby.analysis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saidby.Assertion;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Polarity;
import org.saidby.Ref;

/**
 * Which of some claims stand, going by what they supersede and retract.
 *
 * <p>Claims with the same id share its fate, so that their order does not matter. So do those that restate a claim with the same
 * origin on the same day, if that origin corrects it. The rules are told in {@link ClaimedAsOf}. All
 * analyses go by them, and differ only in the claims that they look at: those of a dataset, or those that had been made by a day.
 */
final class Corrections {

    private record Content(Ref about, Assertion assertion, Polarity polarity) {}

    private final Map<Id<Claim>, CorrectionNode> nodes = new LinkedHashMap<>();
    private final List<CorrectionConflict> conflicts = new ArrayList<>();

    private Corrections(
            List<Claim> held, List<Claim> acting, List<Claim> told, Function<Claim, Optional<LocalDate>> days) {
        List<Claim> correcting = acting.stream()
                .filter(claim ->
                        !claim.supersedes().isEmpty() || !claim.retracts().isEmpty())
                .toList();
        if (correcting.isEmpty()) {
            return;
        }
        Restatements restatements = new Restatements(correcting, told, held, days);
        Set<Id<Claim>> concerned = new HashSet<>(restatements.ids());
        correcting.forEach(claim -> {
            concerned.add(claim.id());
            concerned.addAll(claim.supersedes());
            concerned.addAll(claim.retracts());
        });
        held.stream()
                .filter(claim -> concerned.contains(claim.id()))
                .forEach(claim -> nodes.computeIfAbsent(claim.id(), id -> new CorrectionNode())
                        .claims
                        .add(claim));
        for (Claim claim : correcting) {
            CorrectionNode by = requireNonNull(nodes.get(claim.id()));
            claim.supersedes().forEach(id -> find(id).ifPresent(corrected -> corrected.supersededBy.add(by)));
            claim.retracts().forEach(id -> find(id).ifPresent(corrected -> corrected.retractedBy.add(by)));
        }
        restatements.tie(nodes);
        new CorrectionOrder(this::settle).visit(nodes.values());
        nodes.values().forEach(this::lookForConflict);
    }

    /** Returns what becomes of claims if none acts on another. */
    static Corrections none() {
        return new Corrections(List.of(), List.of(), List.of(), claim -> Optional.empty());
    }

    /** Returns what becomes of the claims of a dataset, which act on each other. */
    static Corrections in(Dataset dataset) {
        List<Claim> claims = dataset.claims();
        return new Corrections(claims, claims, claims, ClaimDates.in(dataset)::spoken);
    }

    /** Returns what becomes of some claims of a dataset, which act on each other. */
    static Corrections among(List<Claim> claims, Dataset dataset, ClaimDates dates) {
        return new Corrections(claims, claims, dataset.claims(), dates::spoken);
    }

    /**
     * Returns what becomes of claims of which only some, which are among them, act.
     *
     * @param days on what day the origin of a claim spoke
     */
    static Corrections among(List<Claim> claims, List<Claim> acting, Function<Claim, Optional<LocalDate>> days) {
        return new Corrections(claims, acting, claims, days);
    }

    private Optional<CorrectionNode> find(Id<Claim> id) {
        return Optional.ofNullable(nodes.get(id));
    }

    boolean stands(Claim claim) {
        return find(claim.id()).map(CorrectionNode::stands).orElse(true);
    }

    boolean isSuperseded(Claim claim) {
        return find(claim.id()).filter(CorrectionNode::isSuperseded).isPresent();
    }

    boolean isRetracted(Claim claim) {
        return find(claim.id()).filter(CorrectionNode::isRetracted).isPresent();
    }

    /** Returns in words what supersedes a claim: {@code superseded by n, as it restates c}. */
    String whySuperseded(Claim claim) {
        return "superseded by " + ValueText.ids(supersededBy(claim))
                + restating(find(claim.id()).flatMap(node -> node.supersededWith));
    }

    /** Returns in words what retracts a claim. */
    String whyRetracted(Claim claim) {
        return "retracted by " + ValueText.ids(retractedBy(claim))
                + restating(find(claim.id()).flatMap(node -> node.retractedWith));
    }

    static String restating(Optional<Claim> restated) {
        return restated.map(claim -> ", as it restates " + claim.id()).orElse("");
    }

    /** The claim that is named as superseded or else as retracted, and that one restates; empty if that is corrected for itself. */
    Optional<Claim> restated(Claim claim) {
        return find(claim.id()).flatMap(node -> node.supersededWith.or(() -> node.retractedWith));
    }

    /** The claims that supersede one and have effect, by id; empty if none does. */
    List<Id<Claim>> supersededBy(Claim claim) {
        return find(claim.id()).map(node -> ids(node.supersededBy)).orElse(List.of());
    }

    /** The claims that retract one and have effect, by id; empty if none does. */
    List<Id<Claim>> retractedBy(Claim claim) {
        return find(claim.id()).map(node -> ids(node.retractedBy)).orElse(List.of());
    }

    private static List<Id<Claim>> ids(Set<CorrectionNode> nodes) {
        return nodes.stream().map(node -> node.claims.get(0).id()).sorted().toList();
    }

    /** The claims that were superseded, in the order in which they were given. */
    List<OvertakenClaim> superseded() {
        return overtaken(CorrectionNode::isSuperseded, OvertakenClaim.Kind.SUPERSEDED);
    }

    /** The claims that were retracted, in the order in which they were given. */
    List<OvertakenClaim> retracted() {
        return overtaken(CorrectionNode::isRetracted, OvertakenClaim.Kind.RETRACTED);
    }

    /** In the order of the claims that are corrected, circles first. */
    List<CorrectionConflict> conflicts() {
        return conflicts;
    }

    private List<OvertakenClaim> overtaken(Predicate<CorrectionNode> which, OvertakenClaim.Kind kind) {
        return nodes.values().stream()
                .filter(which)
                .flatMap(node -> overtaken(node, kind))
                .toList();
    }

    private static Stream<OvertakenClaim> overtaken(CorrectionNode node, OvertakenClaim.Kind kind) {
        boolean isSuperseded = kind == OvertakenClaim.Kind.SUPERSEDED;
        List<Claim> by = sorted(isSuperseded ? node.supersededBy : node.retractedBy);
        List<Claim> inItsPlace = sorted(node.inItsPlace);
        Optional<Claim> restated = isSuperseded ? node.supersededWith : node.retractedWith;
        return node.claims.stream().map(claim -> OvertakenClaim.of(kind, claim, by, inItsPlace, restated));
    }

    /** Takes the claims of a circle, or a single one, after all that supersede or retract them. */
    private void settle(List<CorrectionNode> circle) {
        Set<CorrectionNode> own = Set.copyOf(circle);
        boolean isCircular = circle.size() > 1 || circle.get(0).isNamedBy(circle.get(0));
        circle.forEach(node -> node.settle(own));
        if (isCircular) {
            conflicts.add(CorrectionConflict.of(CorrectionConflict.Kind.CIRCULAR, Optional.empty(), sorted(circle)));
        }
    }

    private void lookForConflict(CorrectionNode node) {
        if (!node.isNamed) {
            // told of what it restates
            return;
        }
        // further down a chain the same corrections would be told again
        boolean differ = node.supersededBy.size() > 1
                && node.inItsPlace.stream()
                                .flatMap(by -> by.claims.stream())
                                .map(by -> new Content(by.about(), by.assertion(), by.polarity()))
                                .distinct()
                                .count()
                        > 1;
        if (differ) {
            conflicts.add(CorrectionConflict.of(
                    CorrectionConflict.Kind.DIFFERENT_CORRECTIONS,
                    Optional.of(sorted(List.of(node)).get(0)),
                    sorted(node.inItsPlace)));
        }
        if (node.isSuperseded() && node.isRetracted() && !node.supersededBy.equals(node.retractedBy)) {
            Set<CorrectionNode> both = new LinkedHashSet<>(node.supersededBy);
            both.addAll(node.retractedBy);
            conflicts.add(CorrectionConflict.of(
                    CorrectionConflict.Kind.RETRACTED_AND_SUPERSEDED,
                    Optional.of(sorted(List.of(node)).get(0)),
                    sorted(both)));
        }
    }

    private static List<Claim> sorted(Iterable<CorrectionNode> nodes) {
        List<Claim> claims = new ArrayList<>();
        nodes.forEach(node -> claims.addAll(node.claims));
        claims.sort(Answers.BY_ID);
        return claims;
    }
}
