package org.saidby.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.export.Exporter;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;
import org.saidby.json.DatasetReader;
import org.saidby.json.JsonLinesWriter;
import org.saidby.validation.Checked;
import org.saidby.validation.EventCollector;
import org.saidby.validation.EventRecord;
import org.saidby.validation.LossReport;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** Reads an input and writes what was accepted of it. */
final class Conversion {

    private final OpenInput input;
    private final InputOptions options;
    private final OutputForm form;
    private final Optional<Exporter> exporter;
    private final Progress progress;

    Conversion(OpenInput input, InputOptions options, OutputForm form, Optional<Exporter> exporter, Progress progress) {
        this.input = input;
        this.options = options;
        this.form = form;
        this.exporter = exporter;
        this.progress = progress;
    }

    /**
     * What was read and what became of it.
     *
     * @param report on the input
     * @param isWhole whether what was written is a dataset, which it is not if there was none
     * @param isOfTable whether it was a table, of which the model does not hold all
     * @param losses what the form that was written cannot hold; empty for the forms of this library
     */
    record Outcome(Report report, boolean isWhole, boolean isOfTable, Optional<LossReport> losses) {}

    /** Converts all of the input; what was written is of use only if the outcome says so. */
    Outcome run(OutputStream out) throws IOException {
        @Nullable EventTable table = input.format().table().orElse(null);
        if (table == null) {
            return entities(out);
        }
        return form == OutputForm.JSONL && table.isOfOnePass() ? streamed(table, out) : collected(table, out);
    }

    private Outcome collected(EventTable table, OutputStream out) throws IOException {
        Checked<Dataset> checked = table.read(input.bytes(), input.name(), options, progress);
        return outcome(checked.value().orElse(null), checked.report(), out);
    }

    /** Writes what rows share behind them, since an actor can gain a name in the last one. */
    private Outcome streamed(EventTable table, OutputStream out) throws IOException {
        try (RecordReader<? extends EventRecord> rows = table.open(input.bytes(), input.name(), options)) {
            JsonLinesWriter lines = DatasetJsonLines.writer(out, table.header(options));
            EventCollector shared = new EventCollector();
            while (rows.hasNext()) {
                @Nullable EventRecord row = rows.next().value().orElse(null);
                if (row != null) {
                    for (Entity own : row.own()) {
                        lines.write(own);
                    }
                    shared.addShared(row);
                }
                progress.record();
            }
            for (Entity entity : shared.shared()) {
                lines.write(entity);
            }
            lines.flush();
            Report report = rows.report();
            return new Outcome(report, isComplete(report), true, Optional.empty());
        }
    }

    private Outcome entities(OutputStream out) throws IOException {
        try (DatasetReader reader =
                DatasetJson.open(input.bytes(), input.name(), options.json().build())) {
            // of JSON Lines the header has been read by then, of a document it is complete at the end only
            if (form == OutputForm.JSONL && reader.hasNext() && reader.header().isPresent()) {
                return lineByLine(reader, reader.header().get(), out);
            }
            Dataset.Builder dataset = Dataset.builder();
            while (reader.hasNext()) {
                reader.next().value().ifPresent(dataset::add);
                progress.record();
            }
            @Nullable
            Dataset whole = reader.header()
                    .map(header -> dataset.id(header.id())
                            .title(header.title())
                            .extensions(header.extensions())
                            .build())
                    .orElse(null);
            return outcome(whole, reader.report(), out);
        }
    }

    private Outcome lineByLine(DatasetReader reader, Dataset header, OutputStream out) throws IOException {
        JsonLinesWriter lines = DatasetJsonLines.writer(out, header);
        while (reader.hasNext()) {
            ReadRecord<Entity> record = reader.next();
            if (record.isAccepted()) {
                lines.write(record.value().orElseThrow());
            }
            progress.record();
        }
        lines.flush();
        return new Outcome(reader.report(), isComplete(reader.report()), false, Optional.empty());
    }

    private Outcome outcome(@Nullable Dataset dataset, Report report, OutputStream out) throws IOException {
        if (dataset == null || !isComplete(report)) {
            return new Outcome(report, false, false, Optional.empty());
        }
        Optional<LossReport> losses = Optional.empty();
        if (exporter.isPresent()) {
            losses = Optional.of(exporter.get().write(dataset, out));
        } else if (form == OutputForm.JSON) {
            DatasetJson.write(dataset, out);
        } else {
            DatasetJsonLines.write(dataset, out);
        }
        return new Outcome(report, true, input.format().table().isPresent(), losses);
    }

    private static boolean isComplete(Report report) {
        return report.status() == Report.Status.COMPLETE;
    }
}
