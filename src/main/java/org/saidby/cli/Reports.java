package org.saidby.cli;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Report;

/** The reports of one call: each is written in every form that was asked for, and then dropped. */
final class Reports implements Closeable {

    private final ReportFiles files;
    private final List<ReportPrinter> printers = new ArrayList<>();

    private Reports(ReportFiles files, String title) {
        this.files = files;
        files.places().forEach(place -> printers.add(ReportPrinter.of(place.form(), place.out(), title)));
    }

    /**
     * Begins the reports; null if a file cannot be written, of which a message tells.
     *
     * @param title what they are about
     */
    static @Nullable Reports begin(
            List<ReportTarget> targets, String title, Output out, Inputs inputs, Messages messages) {
        ReportFiles files = ReportFiles.begin(targets, out, inputs, messages);
        return files == null ? null : new Reports(files, title);
    }

    /** Writes the report on the next file. */
    void print(Report report) {
        printers.forEach(printer -> printer.print(report));
    }

    /** Takes note of a file that could not be read. */
    void unread(String name, String reason) {
        printers.forEach(printer -> printer.unread(name, reason));
    }

    /** Ends the reports and has the files be there; returns the exit code of that. */
    int end() {
        printers.forEach(ReportPrinter::end);
        int code = ExitCode.FINE;
        for (ReportFiles.Place place : files.places()) {
            code = ExitCode.worse(code, files.commit(place));
        }
        return code;
    }

    /** Drops what was not committed. */
    @Override
    public void close() {
        files.close();
    }
}
