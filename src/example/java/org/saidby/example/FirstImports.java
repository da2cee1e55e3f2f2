package org.saidby.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledOptions;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.DiffText;
import org.saidby.diff.FieldChange;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedEvent;
import org.saidby.ucdp.UcdpGedOptions;
import org.saidby.validation.Checked;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.ReportText;

/** The pieces of code that the README shows of importing UCDP GED and ACLED and telling releases apart; a test keeps the two equal. */
final class FirstImports {

    private FirstImports() {}

    /** Reads the rows of a UCDP GED export as operations and claims. */
    static long importGed(InputStream in) throws IOException {
        long rows = 0;
        // README: ucdp
        try (RecordReader<UcdpGedEvent> events = UcdpGed.open(in, "ged.csv", UcdpGedOptions.standard())) {
            while (events.hasNext()) {
                ReadRecord<UcdpGedEvent> row = events.next();
                if (row.isAccepted()) {
                    Operation operation = row.value().orElseThrow().operation();
                    Claim deaths = row.value().orElseThrow().claim();
                    rows++;
                }
            }
            System.out.print(ReportText.render(events.report()));
        }
        // README: end
        return rows;
    }

    /** Tells what a new release of UCDP GED changed. */
    static long compare(Path oldFile, Path newFile) throws IOException {
        // README: diff
        ReleaseDiff diff = UcdpGed.diff(oldFile, newFile, UcdpGedOptions.standard());
        long revised = diff.changesByField().getOrDefault("best", 0L); // exact, as are added(), dropped() and changed()
        for (RecordChange change : diff.changes()) { // the first 1,000 of each kind
            for (FieldChange field : change.fields()) {
                System.out.println(
                        change.key() + " " + field.field() + ": " + field.oldText() + " -> " + field.newText());
            }
        }
        System.out.print(DiffText.render(diff)); // or DiffJson, DiffHtml
        // README: end
        return revised;
    }

    /** Tells what a new release changed whose file is written in another way, and keeps none of the changes. */
    static long compareEach(Path oldFile, Path newFile) throws IOException {
        AtomicLong told = new AtomicLong();
        // README: each
        UcdpGedOptions resaved = UcdpGedOptions.builder()
                .charset(Charset.forName("windows-1252"))
                .dateFormat("month-first")
                .build();
        DiffOptions options = DiffOptions.builder()
                .addAllOnlyFields(List.of("best", "adm_1"))
                .ignoreCase(true) // Donetsk Oblast, Donetsk oblast
                .build();
        ReleaseDiff all = Diff.between(
                UcdpGed.diffInput(oldFile, UcdpGedOptions.standard()),
                UcdpGed.diffInput(newFile, resaved),
                options,
                change -> told.incrementAndGet()); // every one
        // README: end
        return told.get() - all.changed();
    }

    /** Reads an export of ACLED into a dataset. */
    static Dataset importAcled(InputStream in) throws IOException {
        // README: acled
        AcledOptions options = AcledOptions.builder().export("2026-08-09").build();
        Checked<Dataset> export = Acled.read(in, "acled.csv", options);
        System.out.print(ReportText.render(export.report()));
        Dataset events = export.value().orElseThrow(); // none if the header could not be read
        // README: end
        return events;
    }
}
