package org.saidby.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.saidby.ucdp.UcdpGed;

/** Tells by the names of columns what a table holds, whatever stands between them. */
final class TableHeader {

    private static final String SEPARATORS = ",;\t|";
    private static final String SPLIT = "[,;\t|]";

    /** The columns that GED has and other tables of events do not, in all its vintages. */
    private static final Set<String> GED_COLUMNS = Set.of(
            "relid",
            "active_year",
            "code_status",
            "type_of_violence",
            "conflict_new_id",
            "conflict_name",
            "dyad_new_id",
            "dyad_name",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "source_office",
            "source_headline",
            "source_original",
            "where_prec",
            "where_coordinates",
            "where_description",
            "priogrid_gid",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low",
            "best_est",
            "high_est",
            "low_est");

    /** So many columns must be there: dyad files of the same makers share two of them. */
    private static final int ENOUGH = 4;

    private static final Set<String> ACLED_COLUMNS = Set.of(JsonBeginning.ACLED_ID, "event_date");

    private TableHeader() {}

    /** Returns the format whose header a line is; empty when it is none. */
    static Optional<InputFormat> format(String line) {
        List<String> names = names(line);
        if (names.containsAll(ACLED_COLUMNS)) {
            return Optional.of(InputFormat.ACLED);
        }
        // a header that lacks a needed column is one too, so that the reader can say so
        boolean isGed = UcdpGed.isHeader(line)
                || names.stream().filter(GED_COLUMNS::contains).distinct().count() >= ENOUGH;
        return isGed ? Optional.of(InputFormat.UCDP_GED) : Optional.empty();
    }

    /** Returns whether a line is blank or of tags, as they stand above headers. */
    static boolean isAbove(String line) {
        return names(line).stream().allMatch(cell -> cell.isEmpty() || cell.startsWith("#"));
    }

    /** Returns whether a line is rather one of a table than of something else. */
    static boolean hasSeparators(String line) {
        return line.chars().filter(c -> SEPARATORS.indexOf(c) >= 0).count() >= 2;
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.split(SPLIT))
                .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
