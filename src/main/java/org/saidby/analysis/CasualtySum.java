package org.saidby.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.Source;

/** What the members of a whole come to, and how a stated total stands to that. */
record CasualtySum(List<ReconciledPart> parts) {

    List<ReconciledPart> used() {
        return parts.stream().filter(part -> part.use().isUsed()).toList();
    }

    private long uncounted() {
        return parts.stream().filter(part -> part.use() == PartUse.UNCOUNTED).count();
    }

    boolean isCounted() {
        return parts.stream().anyMatch(part -> part.use().isUsed());
    }

    Set<Claim> usedClaims() {
        return used().stream().flatMap(part -> part.claims().stream()).collect(Collectors.toSet());
    }

    /** The origins, those that belong together in one group, that give a number for every member. */
    List<List<Id<Source>>> completeOrigins(OriginGroups groups) {
        if (uncounted() > 0 || !isCounted()) {
            return List.of();
        }
        List<Set<Id<Source>>> ofParts =
                used().stream().map(CasualtySum::origins).toList();
        List<List<Id<Source>>> together =
                groups.together(ofParts.stream().flatMap(Set::stream).toList());
        Map<Id<Source>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < together.size(); i++) {
            for (Id<Source> origin : together.get(i)) {
                numbers.put(origin, i);
            }
        }
        int[] counted = new int[together.size()];
        ofParts.forEach(origins -> origins.stream().map(numbers::get).distinct().forEach(number -> counted[number]++));
        return IntStream.range(0, counted.length)
                .filter(i -> counted[i] == ofParts.size())
                .mapToObj(together::get)
                .toList();
    }

    private static Set<Id<Source>> origins(ReconciledPart part) {
        return part.claims().stream()
                .map(claim -> claim.attribution().origin().source())
                .collect(Collectors.toSet());
    }

    CasualtySum and(List<ReconciledPart> more) {
        List<ReconciledPart> all = new ArrayList<>(parts);
        all.addAll(more);
        return new CasualtySum(all);
    }

    private CountRange sum() {
        return used().stream()
                .flatMap(part -> part.range().stream())
                .reduce(CountRange.between(0, 0), CountRange::plus);
    }

    private Optional<CountRange> derived() {
        CountRange sum = sum();
        return isCounted() ? Optional.of(uncounted() > 0 ? CountRange.atLeast(sum.min()) : sum) : Optional.empty();
    }

    /** Returns what comes of it, with words before the reason that tell who is counted. */
    ImmutableReconciliation.Builder against(Count total, CountRange stated, String people) {
        return Reconciliation.builder()
                .stated(stated)
                .derived(derived())
                .verdict(verdict(total, stated))
                .reason(people + reason(total, stated))
                .parts(parts);
    }

    private TallyVerdict verdict(Count total, CountRange stated) {
        CountRange sum = sum();
        if (!isCounted() || total.hedge() == Hedge.NONE_REPORTED) {
            return TallyVerdict.UNDECIDED;
        }
        if (stated.max().isPresent() && stated.max().getAsLong() < sum.min()) {
            return TallyVerdict.CONTRADICTED;
        }
        boolean isSettled =
                parts.stream().noneMatch(part -> part.use() == PartUse.UNCOUNTED || part.use() == PartUse.MAY_COUNT);
        return isSettled && stated.overlaps(sum) ? TallyVerdict.CONSISTENT : TallyVerdict.UNDECIDED;
    }

    private String reason(Count total, CountRange stated) {
        String statement =
                total.hedge() == Hedge.NONE_REPORTED ? "none reported" : ValueText.number(stated) + " stated";
        if (!isCounted()) {
            return (uncounted() > 0 ? "nobody counts a member, " : "no member is held, ") + statement;
        }
        List<CountRange> terms =
                used().stream().flatMap(part -> part.range().stream()).toList();
        String of = uncounted() > 0 ? " for " + terms.size() + " of " + (terms.size() + uncounted()) + " members" : "";
        return SumText.of(terms, sum()) + fromParts() + of + ", " + statement;
    }

    /** Tells that a number has no end since nobody tells a total of a member. */
    private String fromParts() {
        long bounds = used().stream()
                .filter(part -> part.use() == PartUse.PARTS_COUNT)
                .count();
        return bounds == 0 ? "" : bounds == used().size() ? " (from parts)" : " (partly from parts)";
    }
}
