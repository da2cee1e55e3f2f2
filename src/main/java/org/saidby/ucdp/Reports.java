package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.rows.SemicolonList;

/**
 * Puts the lists of publishers, dates and headlines together.
 *
 * <p>They are separated by semicolons, which headlines hold too: each list is used only where it has as many parts as there
 * are publishers, since a part under the wrong publisher would be worse than none.
 */
final class Reports {

    private Reports() {}

    static List<UcdpReport> of(Optional<String> offices, Optional<String> dates, Optional<String> headlines) {
        if (offices.isEmpty()) {
            return List.of();
        }
        List<String> names = SemicolonList.parts(offices.get());
        List<String> days = dates.map(SemicolonList::parts).orElse(List.of());
        List<String> lines = headlines.map(SemicolonList::parts).orElse(List.of());
        if (names.contains("") || dates.isPresent() && days.size() != names.size()) {
            return List.of();
        }
        // one publisher has one headline, with all its semicolons
        boolean isOne = names.size() == 1;
        List<UcdpReport> reports = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Optional<String> line = isOne ? headlines : part(lines, i, names.size());
            reports.add(UcdpReport.of(names.get(i), part(days, i, names.size()), line));
        }
        return reports;
    }

    private static Optional<String> part(List<String> parts, int index, int count) {
        return parts.size() == count && !parts.get(index).isEmpty() ? Optional.of(parts.get(index)) : Optional.empty();
    }
}
