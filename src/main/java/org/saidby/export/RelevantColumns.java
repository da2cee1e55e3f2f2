package org.saidby.export;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** Which cells of a row somebody needs to see to understand a finding, and to know the row again. */
final class RelevantColumns {

    /** What rows are told apart by, in the tables that this library reads. */
    private static final List<String> IDS = List.of("id", "event_id_cnty", "data_id", "event_id");

    /** What people know an event by. */
    private static final Set<String> KNOWN_BY =
            Set.of("date_start", "event_date", "where_coordinates", "location", "country");

    /** What is mended by looking at all of them. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("year", "date_start", "date_end", "date_prec", "event_date", "time_precision"),
            Set.of(
                    "low",
                    "best",
                    "high",
                    "low_est",
                    "best_est",
                    "high_est",
                    "deaths_a",
                    "deaths_b",
                    "deaths_civilians",
                    "deaths_unknown"),
            Set.of(
                    "latitude",
                    "longitude",
                    "geom_wkt",
                    "priogrid_gid",
                    "where_prec",
                    "where_coordinates",
                    "country",
                    "geo_precision",
                    "location"));

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private RelevantColumns() {}

    /** Returns the column that tells rows apart; empty when there is none that we know. */
    static Optional<String> id(Map<String, String> cells) {
        return IDS.stream().filter(cells::containsKey).findFirst();
    }

    /** Returns the columns that matter to a finding, in the order of the row. */
    static List<String> of(Finding finding, Map<String, String> cells) {
        Set<String> wanted = new HashSet<>(KNOWN_BY);
        id(cells).ifPresent(wanted::add);
        finding.position().flatMap(InputPosition::field).ifPresent(field -> {
            wanted.add(field);
            FAMILIES.stream().filter(family -> family.contains(field)).forEach(wanted::addAll);
        });
        finding.related().stream()
                .filter(related ->
                        related.record().equals(finding.position().orElseThrow().record()))
                .forEach(related -> related.field().ifPresent(wanted::add));
        // messages name the columns that they are about
        Arrays.stream(NO_NAME.split(finding.message()))
                .filter(word -> word.length() > 2)
                .forEach(wanted::add);
        return cells.keySet().stream().filter(wanted::contains).toList();
    }
}
