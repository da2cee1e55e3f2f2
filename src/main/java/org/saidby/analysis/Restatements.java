package org.saidby.analysis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidby.Assertion;
import org.saidby.Claim;
import org.saidby.Id;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Source;

/**
 * The claims that restate what their source corrected in another claim: the same subject, assertion, polarity and origin, which
 * spoke on the same day. A correction takes back what was said, in whatever paper it stood.
 */
final class Restatements {

    private record Statement(Ref about, Assertion assertion, Polarity polarity, Id<Source> origin, LocalDate day) {}

    private record Speaker(Ref about, Id<Source> origin) {}

    private record Restating(Claim claim, Statement statement) {}

    private record Correction(Claim by, Claim corrected, boolean retracts, Statement statement) {}

    private final Function<Claim, Optional<LocalDate>> days;
    private final List<Correction> corrections;
    private final List<Restating> restating = new ArrayList<>();

    /**
     * Looks for them.
     *
     * @param told where to find what is corrected
     * @param held what may restate it
     * @param days on what day the origin of a claim spoke
     */
    Restatements(
            List<Claim> correcting, List<Claim> told, List<Claim> held, Function<Claim, Optional<LocalDate>> days) {
        this.days = days;
        corrections = corrections(correcting, named(correcting, told));
        if (corrections.isEmpty()) {
            return;
        }
        Set<Speaker> speakers = new HashSet<>();
        Set<Statement> corrected = new HashSet<>();
        corrections.forEach(correction -> {
            speakers.add(speaker(correction.corrected()));
            corrected.add(correction.statement());
        });
        for (Claim claim : held) {
            if (speakers.contains(speaker(claim))) {
                statement(claim)
                        .filter(corrected::contains)
                        .ifPresent(said -> restating.add(new Restating(claim, said)));
            }
        }
    }

    private static Map<Id<Claim>, List<Claim>> named(List<Claim> correcting, List<Claim> told) {
        Set<Id<Claim>> ids = new HashSet<>();
        correcting.forEach(claim -> {
            ids.addAll(claim.supersedes());
            ids.addAll(claim.retracts());
        });
        Map<Id<Claim>, List<Claim>> named = new HashMap<>();
        told.stream()
                .filter(claim -> ids.contains(claim.id()))
                .forEach(claim -> named.computeIfAbsent(claim.id(), any -> new ArrayList<>(1))
                        .add(claim));
        return named;
    }

    private List<Correction> corrections(List<Claim> correcting, Map<Id<Claim>, List<Claim>> named) {
        List<Correction> found = new ArrayList<>();
        for (Claim by : correcting) {
            by.supersedes()
                    .forEach(id -> named.getOrDefault(id, List.of())
                            .forEach(claim -> correction(by, claim, false).ifPresent(found::add)));
            by.retracts()
                    .forEach(id -> named.getOrDefault(id, List.of())
                            .forEach(claim -> correction(by, claim, true).ifPresent(found::add)));
        }
        return found;
    }

    /** Returns nothing for a correction by somebody else, and for one that says the same again, which takes nothing back. */
    private Optional<Correction> correction(Claim by, Claim corrected, boolean retracts) {
        return speaker(corrected).origin().equals(speaker(by).origin())
                ? statement(corrected)
                        .filter(said -> !statement(by).filter(said::equals).isPresent())
                        .map(said -> new Correction(by, corrected, retracts, said))
                : Optional.empty();
    }

    private Optional<Statement> statement(Claim claim) {
        return days.apply(claim)
                .map(day -> new Statement(
                        claim.about(),
                        claim.assertion(),
                        claim.polarity(),
                        claim.attribution().origin().source(),
                        day));
    }

    private static Speaker speaker(Claim claim) {
        return new Speaker(claim.about(), claim.attribution().origin().source());
    }

    /** The ids of the claims that restate something. */
    Set<Id<Claim>> ids() {
        return restating.stream().map(one -> one.claim().id()).collect(Collectors.toSet());
    }

    /**
     * Ties claims to what they restate, and that to the claims that correct it, save where it would make a circle.
     *
     * @param nodes all claims that correct, are corrected or restate, tied by what they name
     */
    void tie(Map<Id<Claim>, CorrectionNode> nodes) {
        if (restating.isEmpty()) {
            return;
        }
        Map<CorrectionNode, List<CorrectionNode>> circles = new HashMap<>();
        new CorrectionOrder(circle -> circle.forEach(node -> circles.put(node, circle))).visit(nodes.values());
        Map<Statement, StatementNode> statements = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            CorrectionNode by = requireNonNull(nodes.get(correction.by().id()));
            CorrectionNode corrected = nodes.get(correction.corrected().id());
            if (corrected == null || circles.get(corrected) != circles.get(by)) {
                StatementNode statement =
                        statements.computeIfAbsent(correction.statement(), said -> new StatementNode(said.origin()));
                if (correction.retracts()) {
                    statement.retract(correction.corrected(), by);
                } else {
                    statement.supersede(correction.corrected(), by);
                }
            }
        }
        for (Restating one : restating) {
            StatementNode statement = statements.get(one.statement());
            CorrectionNode node = requireNonNull(nodes.get(one.claim().id()));
            if (statement != null && !node.restated.contains(statement)) {
                node.restated.add(statement);
            }
        }
        new CorrectionOrder(Restatements::untie).visit(nodes.values());
    }

    private static void untie(List<CorrectionNode> circle) {
        if (circle.size() > 1) {
            Set<CorrectionNode> own = Set.copyOf(circle);
            circle.forEach(node -> node.restated.removeIf(own::contains));
        }
    }
}
