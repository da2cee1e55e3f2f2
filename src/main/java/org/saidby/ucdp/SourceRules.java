package org.saidby.ucdp;

import java.util.Optional;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.validation.Severity;

/** What a row tells of its sources, and of how far its coding is. */
final class SourceRules {

    private SourceRules() {}

    static void check(UcdpGedEvent event, Cells<GedColumn> cells) {
        checkStatus(event, cells);
        if (event.numberOfSources().orElse(0) > 0
                && event.sourceOffice().isEmpty()
                && cells.has(GedColumn.SOURCE_OFFICE)) {
            long number = event.numberOfSources().getAsLong();
            cells.add(cells.finding(
                            "ucdp.missing-office",
                            GedColumn.SOURCE_OFFICE,
                            "source_office is empty, while number_of_sources is " + number)
                    .argument("sources", number));
        }
        Optional<String> origin = event.sourceOriginal();
        if (origin.isPresent() && GedWords.isUntoldOrigin(origin.get())) {
            cells.add(cells.finding(
                            "ucdp.untold-origin",
                            GedColumn.SOURCE_ORIGINAL,
                            "source_original names nobody, and is no link of the chain: " + origin.get())
                    .argument("found", origin.get()));
        }
    }

    private static void checkStatus(UcdpGedEvent event, Cells<GedColumn> cells) {
        Optional<String> status = event.codeStatus();
        if (status.isEmpty() || GedWords.isClear(status.get())) {
            return;
        }
        String found = Excerpt.of(status.get());
        cells.add(cells.finding(
                        "ucdp.provisional",
                        GedColumn.CODE_STATUS,
                        "code_status is not Clear, so that the record may still change: " + found)
                .argument("found", found));
        if (!GedWords.isStatus(status.get())) {
            cells.add(cells.finding(
                            "value.unknown-code",
                            GedColumn.CODE_STATUS,
                            "code_status is not known to this version, and was kept: " + found)
                    .severity(Severity.INFO)
                    .argument("found", found));
        }
    }
}
