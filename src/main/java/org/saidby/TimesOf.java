package org.saidby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When entities were, for those who count from them. */
final class TimesOf {

    private static final Set<EntityKind> HAPPENINGS = Set.of(EntityKind.OPERATION, EntityKind.CLAIM);
    private static final Set<AssertionKind> ACTS_OF_SPEAKING = Set.of(AssertionKind.ASSESSMENT, AssertionKind.RESPONSE);

    private TimesOf() {}

    static List<When> entity(Entity entity) {
        if (entity instanceof Operation operation) {
            return operation.when().stream().toList();
        }
        if (entity instanceof Document document) {
            return document.published().map(When::on).stream().toList();
        }
        return entity instanceof Claim claim
                ? claim(
                        claim.assertion().when(),
                        claim.about(),
                        claim.assertion().kind(),
                        claim.attribution().links().stream()
                                .map(Link::said)
                                .flatMap(Optional::stream)
                                .toList())
                : List.of();
    }

    static List<When> claim(Optional<When> told, Ref about, AssertionKind kind, List<When> said) {
        List<When> times = new ArrayList<>(told.stream().toList());
        if (HAPPENINGS.contains(about.kind())) {
            times.add(When.at(about));
        }
        if (ACTS_OF_SPEAKING.contains(kind)) {
            times.addAll(said);
        }
        return times;
    }
}
