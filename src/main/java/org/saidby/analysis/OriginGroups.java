package org.saidby.analysis;

import java.util.ArrayList;
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
        List<Id<Source>> origins = List.copyOf(byOrigin.keySet());
        int[] first = IntStream.range(0, origins.size()).toArray();
        Map<Integer, List<Bond>> bonds = new TreeMap<>();
        Map<Ref, Integer> reached = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            Ref origin = Ref.toSource(origins.get(i));
            for (Ref shared : parties.above(origin)) {
                int before = reached.merge(shared, i, (known, now) -> known);
                if (join(first, before, i)) {
                    bonds.computeIfAbsent(i, any -> new ArrayList<>(1))
                            .add(parties.bond(Ref.toSource(origins.get(before)), origin, shared));
                }
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            members.computeIfAbsent(root(first, i), any -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(numbers -> group(
                        numbers.stream().map(origins::get).toList(),
                        byOrigin,
                        numbers.stream()
                                .flatMap(number -> bonds.getOrDefault(number, List.of()).stream())
                                .toList()))
                .toList();
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
                speakers.forEach(speaker -> parties.interest(speaker, operation).ifPresent(interests::add)));
        return OriginGroup.of(sources, sources.stream().anyMatch(this::isNamed), claims, bonds, interests);
    }

    /** Whether readers are told who it is; one that is not held goes by its id, as in validation. */
    boolean isNamed(Id<Source> source) {
        return dataset.source(source).map(Source::named).orElse(true);
    }

    boolean isInterested(Claim claim) {
        return operation(claim)
                .filter(operation -> parties.isInterested(
                        Ref.toSource(claim.attribution().origin().source()), operation))
                .isPresent();
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
