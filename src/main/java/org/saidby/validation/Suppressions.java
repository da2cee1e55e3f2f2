package org.saidby.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The suppressions of a validator, to be looked up by code: a finding of any other code pays for one look-up alone. */
final class Suppressions {

    private record Numbered(int number, Suppression suppression, Severity ofRule) {}

    private final List<Suppression> all;
    private final Map<String, List<Numbered>> byCode = new HashMap<>();

    /** @param severities the severity that the rule of each has, before any re-grading */
    Suppressions(List<Suppression> all, List<Severity> severities) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            byCode.computeIfAbsent(all.get(i).code(), any -> new ArrayList<>())
                    .add(new Numbered(i, all.get(i), severities.get(i)));
        }
    }

    /** All of them, in the order in which they were given. */
    List<Suppression> all() {
        return all;
    }

    /** Returns the number of the first that keeps out a finding, which has not been regraded; -1 when none does. */
    int find(Finding finding) {
        if (byCode.isEmpty()) {
            return -1;
        }
        @Nullable List<Numbered> candidates = byCode.get(finding.code());
        if (candidates == null) {
            return -1;
        }
        for (Numbered candidate : candidates) {
            // an error of a rule that is milder in the catalogue says that there is no value
            boolean leavesNoValue = finding.severity() == Severity.ERROR && candidate.ofRule() != Severity.ERROR;
            if (!leavesNoValue && candidate.suppression().matches(finding)) {
                return candidate.number();
            }
        }
        return -1;
    }
}
