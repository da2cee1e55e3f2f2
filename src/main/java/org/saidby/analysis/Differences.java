package org.saidby.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Ref;

/** One comparison of two datasets. */
final class Differences {

    private final Dataset old;
    private final Dataset now;

    Differences(Dataset old, Dataset now) {
        this.old = old;
        this.now = now;
    }

    DatasetDiff run() {
        Set<Id<Claim>> held = ids(now.claims());
        // what is no longer held can still be named by what replaced it
        List<Claim> claims = Stream.concat(
                        now.claims().stream(), old.claims().stream().filter(claim -> !held.contains(claim.id())))
                .toList();
        ClaimDates dates = ClaimDates.in(now);
        ClaimDates oldDates = ClaimDates.in(old);
        Corrections before = Corrections.in(old);
        Corrections after = Corrections.among(
                claims, now.claims(), claim -> (held.contains(claim.id()) ? dates : oldDates).spoken(claim));
        Set<Id<Claim>> known = ids(old.claims());
        return ImmutableDatasetDiff.builder()
                .attributes(attributes())
                .changes(changes())
                .newlySuperseded(inOldOrder(after.superseded().stream()
                        .filter(one -> known.contains(one.claim().id()) && !before.isSuperseded(one.claim()))
                        .toList()))
                .newlyRetracted(inOldOrder(after.retracted().stream()
                        .filter(one -> known.contains(one.claim().id()) && !before.isRetracted(one.claim()))
                        .toList()))
                .reinstated(now.claims().stream()
                        .filter(claim -> known.contains(claim.id()) && !before.stands(claim) && after.stands(claim))
                        .toList())
                .build();
    }

    private static Set<Id<Claim>> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.toSet());
    }

    private List<OvertakenClaim> inOldOrder(List<OvertakenClaim> overtaken) {
        Map<Id<Claim>, List<OvertakenClaim>> byId = overtaken.stream()
                .collect(Collectors.groupingBy(one -> one.claim().id()));
        return old.claims().stream()
                .map(Claim::id)
                .distinct()
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private List<String> attributes() {
        List<String> names = new ArrayList<>();
        if (!old.id().equals(now.id())) {
            names.add("id");
        }
        if (!old.title().equals(now.title())) {
            names.add("title");
        }
        names.addAll(AttributeTable.differing(old.extensions(), now.extensions()));
        return names;
    }

    private List<EntityChange> changes() {
        Map<Ref, List<Entity>> dropped = byRef(old);
        Map<Ref, List<Entity>> added = byRef(now);
        List<EntityChange> changes = new ArrayList<>();
        dropped.forEach((ref, held) -> {
            List<Entity> others = added.getOrDefault(ref, new ArrayList<>(0));
            held.removeIf(others::remove);
            for (Entity entity : held) {
                changes.add(
                        others.isEmpty()
                                ? EntityChange.dropped(entity)
                                : EntityChange.changed(entity, others.remove(0)));
            }
        });
        added.values().stream().flatMap(List::stream).map(EntityChange::added).forEach(changes::add);
        return changes;
    }

    private static Map<Ref, List<Entity>> byRef(Dataset dataset) {
        Map<Ref, List<Entity>> byRef = new LinkedHashMap<>();
        dataset.entities()
                .forEach(entity -> byRef.computeIfAbsent(entity.ref(), ref -> new ArrayList<>(1))
                        .add(entity));
        return byRef;
    }
}
