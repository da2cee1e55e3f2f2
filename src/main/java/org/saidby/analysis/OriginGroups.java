package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Source;

/** Puts the origins of claims together that belong together. */
final class OriginGroups {

    /** Takes two origins that are found to belong together by what they share. */
    private interface Joining {
        void join(Id<Source> before, Id<Source> origin, Ref shared);
    }

    private final Dataset dataset;
    private final Parties parties;

    OriginGroups(Dataset dataset, Parties parties) {
        this.dataset = dataset;
        this.parties = parties;
    }

    /** Returns the groups of the origins of claims, which are in order, by the first origin of each. */
    List<OriginGroup> of(List<Claim> claims) {
        Map<Id<Source>, List<Claim>> byOrigin = new TreeMap<>();
        claims.forEach(
                claim -> byOrigin.computeIfAbsent(claim.attribution().origin().source(), any -> new ArrayList<>())
                        .add(claim));
        Map<Id<Source>, List<Bond>> bonds = new HashMap<>();
        return together(
                        byOrigin.keySet(),
                        (before, origin, shared) -> bonds.computeIfAbsent(origin, any -> new ArrayList<>(1))
                                .add(parties.bond(Ref.toSource(before), Ref.toSource(origin), shared)))
                .stream()
                .map(sources -> group(
                        sources,
                        byOrigin,
                        sources.stream()
                                .flatMap(source -> bonds.getOrDefault(source, List.of()).stream())
                                .toList()))
                .toList();
    }

    /** Returns origins in groups of those that belong together, each by id and all by their first. */
    List<List<Id<Source>>> together(Collection<Id<Source>> sources) {
        return together(sources, (before, origin, shared) -> {});
    }

    private List<List<Id<Source>>> together(Collection<Id<Source>> sources, Joining joining) {
        List<Id<Source>> origins = sources.stream().distinct().sorted().toList();
        int[] first = IntStream.range(0, origins.size()).toArray();
        Map<Ref, Integer> reached = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            for (Ref shared : parties.above(Ref.toSource(origins.get(i)))) {
                int before = reached.merge(shared, i, (known, now) -> known);
                if (join(first, before, i)) {
                    joining.join(origins.get(before), origins.get(i), shared);
                }
            }
        }
        Map<Integer, List<Id<Source>>> groups = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(root(first, i), any -> new ArrayList<>(1)).add(origins.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** Joins two groups under the earlier of their first members; returns whether they were two. */
    private static boolean join(int[] first, int one, int other) {
        int a = root(first, one);
        int b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
        return a != b;
    }

    private static int root(int[] first, int number) {
        int root = number;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }

    private OriginGroup group(List<Id<Source>> sources, Map<Id<Source>, List<Claim>> byOrigin, List<Bond> bonds) {
        List<Claim> claims = Ordered.claims(sources.stream()
                .flatMap(source -> byOrigin.getOrDefault(source, List.of()).stream())
                .toList());
        Map<Ref, Set<Ref>> spokenOf = new TreeMap<>();
        for (Claim claim : claims) {
            operation(claim)
                    .ifPresent(operation -> spokenOf.computeIfAbsent(operation, any -> new TreeSet<>())
                            .add(Ref.toSource(claim.attribution().origin().source())));
        }
        List<Interest> interests = new ArrayList<>();
        spokenOf.forEach((operation, speakers) ->
                speakers.forEach(speaker -> interests.addAll(parties.interests(speaker, operation))));
        boolean isNamed = sources.stream().anyMatch(this::isNamed);
        List<PartyLink> ties = isNamed
                ? List.of()
                : sources.stream()
                        .flatMap(source -> parties.ties(Ref.toSource(source)).stream())
                        .toList();
        return OriginGroup.of(sources, isNamed, ties, claims, bonds, interests);
    }

    /** Whether readers are told who it is; one that is not held goes by its id, as in validation. */
    boolean isNamed(Id<Source> source) {
        return dataset.source(source).map(Source::named).orElse(true);
    }

    /** Whether readers are told who it is, or to what it belongs. */
    boolean isKnown(Id<Source> source) {
        return isNamed(source) || !parties.ties(Ref.toSource(source)).isEmpty();
    }

    boolean isInterested(Claim claim) {
        return operation(claim)
                .filter(operation -> parties.isInterested(
                        Ref.toSource(claim.attribution().origin().source()), operation))
                .isPresent();
    }

    List<Interest> interests(Claim claim) {
        return operation(claim)
                .map(operation -> parties.interests(
                        Ref.toSource(claim.attribution().origin().source()), operation))
                .orElse(List.of());
    }

    /** The operation that a claim is about, directly or through claims about claims. */
    private Optional<Ref> operation(Claim claim) {
        Ref about = claim.about();
        Set<Ref> seen = new TreeSet<>();
        while (about.kind().equals(EntityKind.CLAIM) && seen.add(about)) {
            Optional<Claim> next = dataset.claim(Id.<Claim>of(about.id().text()));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            about = next.get().about();
        }
        return about.kind().equals(EntityKind.OPERATION) ? Optional.of(about) : Optional.empty();
    }
}
