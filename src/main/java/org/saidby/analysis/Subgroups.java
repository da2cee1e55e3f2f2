package org.saidby.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.CountRange;
import org.saidby.Document;
import org.saidby.Harm;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Source;

/**
 * Holds totals against the subgroups that the same source counts, in the claim or elsewhere in the same document. They need not
 * be all there are, so a total is only too small or fits; one claim's subgroups are not added to another's.
 */
final class Subgroups {

    private record Place(Ref about, Harm harm, Id<Source> origin, Id<Document> document) {}

    private final HedgePolicy hedges;
    private final Map<Place, List<Claim>> withoutTotal = new HashMap<>();

    /** Takes claims that stand and are not denied. */
    Subgroups(HedgePolicy hedges, List<Claim> claims) {
        this.hedges = hedges;
        for (Claim claim : claims) {
            if (claim.assertion() instanceof Casualties casualties
                    && casualties.total().isEmpty()) {
                place(claim, casualties)
                        .ifPresent(place -> withoutTotal
                                .computeIfAbsent(place, any -> new ArrayList<>(1))
                                .add(claim));
            }
        }
    }

    private static Optional<Place> place(Claim claim, Casualties casualties) {
        return claim.attribution()
                .document()
                .map(document -> new Place(
                        claim.about(),
                        casualties.harm(),
                        claim.attribution().origin().source(),
                        document));
    }

    List<Reconciliation> of(Claim claim, Casualties casualties, CountRange stated) {
        List<Claim> counting = new ArrayList<>();
        if (!casualties.parts().isEmpty()) {
            counting.add(claim);
        }
        place(claim, casualties).ifPresent(place -> counting.addAll(withoutTotal.getOrDefault(place, List.of())));
        return counting.stream()
                .map(parts -> reconciliation(claim, stated, parts, (Casualties) parts.assertion()))
                .toList();
    }

    private Reconciliation reconciliation(Claim claim, CountRange stated, Claim counting, Casualties casualties) {
        List<CountRange> ranges = casualties.parts().stream()
                .map(CasualtyPart::count)
                .map(hedges::rangeOf)
                .toList();
        CountRange derived = ranges.stream().reduce(CountRange.between(0, 0), CountRange::plus);
        if (casualties.overlapping()) {
            long greatest = ranges.stream().mapToLong(CountRange::min).max().orElse(0);
            derived = derived.span(CountRange.between(greatest, greatest))
                    .intersection(CountRange.atLeast(greatest))
                    .orElseThrow();
        }
        boolean isTooSmall = stated.max().isPresent() && stated.max().getAsLong() < derived.min();
        ImmutableReconciliation.Builder reconciliation = Reconciliation.builder()
                .claim(claim)
                .basis(Reconciliation.Basis.SUBGROUPS)
                .stated(stated)
                .derived(derived)
                .verdict(isTooSmall ? TallyVerdict.CONTRADICTED : TallyVerdict.CONSISTENT)
                .reason(reason(casualties, derived) + " among " + ValueText.number(stated));
        for (int i = 0; i < ranges.size(); i++) {
            reconciliation.addPart(
                    ReconciledPart.subgroup(counting, casualties.parts().get(i), ranges.get(i)));
        }
        return reconciliation.build();
    }

    private String reason(Casualties casualties, CountRange derived) {
        String parts = casualties.parts().stream()
                .map(part -> ValueText.number(hedges.rangeOf(part.count()))
                        + part.label().map(label -> " " + label).orElse(""))
                .collect(Collectors.joining(casualties.overlapping() ? " and, overlapping, " : " + "));
        return casualties.parts().size() == 1 ? parts : parts + " = " + ValueText.number(derived);
    }
}
