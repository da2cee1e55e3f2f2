package org.saidby.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saidby.AssertionKind;
import org.saidby.EntityKind;
import org.saidby.Harm;
import org.saidby.Ref;
import org.saidby.analysis.Parties;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.SourceDetail;

/**
 * Looks for points on which only one side speaks. A point is a subject and a kind of assertion, for casualties also the harm;
 * how a source answered when it was asked is none.
 *
 * <p>Who belongs together is told by {@link Parties}, as for {@code Corroboration}. That works on the claims themselves,
 * with what they affirm and who took them back; of all this a summary that can be merged remembers a point and its origins only.
 */
final class OneSidedPoints implements DatasetRule {

    private record Point(
            Ref about, AssertionKind kind, @Nullable Harm harm) {

        String text() {
            return harm == null ? kind.text() : kind + " (" + harm + ")";
        }
    }

    private record Spoken(EntityFacts first, List<Ref> origins, List<Ref> untold) {}

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        Map<Point, Spoken> points = new LinkedHashMap<>();
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ClaimDetail claim && !claim.kind().equals(AssertionKind.RESPONSE)) {
                Spoken spoken = points.computeIfAbsent(
                        new Point(claim.about(), claim.kind(), claim.harm()),
                        any -> new Spoken(holder, new ArrayList<>(1), new ArrayList<>(0)));
                Ref origin = Ref.toSource(claim.origin());
                spoken.origins().add(origin);
                if (!claim.originSpoke() && isUntold(facts, origin)) {
                    spoken.untold().add(origin);
                }
            }
        }
        points.forEach((point, spoken) -> {
            // one of whom nothing is told may well have given a name
            if (spoken.untold().isEmpty() && spoken.origins().stream().allMatch(origin -> isUnnamed(facts, origin))) {
                findings.accept(finding("attribution.anonymous-only", "unnamed origins", point, spoken));
            }
        });
        Parties parties = Parties.of(new PartyFacts(facts));
        points.forEach((point, spoken) -> {
            if (point.about().kind().equals(EntityKind.OPERATION)
                    && spoken.origins().stream().allMatch(origin -> parties.isInterested(origin, point.about()))) {
                findings.accept(finding("attribution.interested-only", "participants", point, spoken));
            }
        });
    }

    private static boolean isUnnamed(DatasetFacts facts, Ref origin) {
        EntityFacts held = facts.find(origin);
        return held != null && held.detail() instanceof SourceDetail source && !source.named();
    }

    private static boolean isUntold(DatasetFacts facts, Ref origin) {
        EntityFacts held = facts.find(origin);
        return held != null && held.detail() instanceof SourceDetail source && !source.named() && !source.described();
    }

    private static Finding finding(String code, String who, Point point, Spoken spoken) {
        Finding.Builder finding = Finding.of(code, point.text() + " is claimed by " + who + " alone: " + point.about())
                .argument("assertion", point.kind());
        if (point.harm() != null) {
            finding.argument("harm", point.harm());
        }
        return finding.argument("claims", spoken.origins().size())
                .at(spoken.first().position())
                .about(point.about())
                .build();
    }
}
