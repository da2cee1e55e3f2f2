package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidby.Extensions;
import org.saidby.TallyScope;
import org.saidby.When;

/** Scopes told to people, and with what does not matter to them taken away. */
final class ScopeText {

    private ScopeText() {}

    /** The alternatives in order and once, times without words, and no extensions. */
    static TallyScope canonical(TallyScope scope) {
        return TallyScope.builder()
                .kinds(sorted(scope.kinds()))
                .conductors(sorted(scope.conductors()))
                .targets(sorted(scope.targets()))
                .locations(sorted(scope.locations()))
                .times(sorted(scope.times().stream().map(ScopeText::plain).toList()))
                .build();
    }

    private static When plain(When time) {
        return time.toBuilder()
                .words(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    private static <T> List<T> sorted(Collection<T> alternatives) {
        return alternatives.stream()
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    static String of(TallyScope scope) {
        List<String> parts = new ArrayList<>();
        parts.add(scope.kinds().isEmpty() ? "operations" : join(scope.kinds()));
        add(parts, "by ", scope.conductors());
        add(parts, "against ", scope.targets());
        add(parts, "within ", scope.locations());
        add(parts, "during ", scope.times().stream().map(When::toEnglish).toList());
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String preposition, List<?> alternatives) {
        if (!alternatives.isEmpty()) {
            parts.add(preposition + join(alternatives));
        }
    }

    private static String join(List<?> alternatives) {
        return alternatives.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
