package org.saidby.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Report;

/** The reports of one call: each is written in every form that was asked for, and then dropped. */
final class Reports implements Closeable {

    private final Inputs inputs;
    private final Messages messages;
    private final List<Sink> sinks = new ArrayList<>();

    /**
     * One form of the reports on its way.
     *
     * @param destination the file; null for standard output
     */
    private record Sink(
            String name,
            ReportPrinter printer,
            Output out,
            @Nullable Destination destination) {}

    private Reports(Inputs inputs, Messages messages) {
        this.inputs = inputs;
        this.messages = messages;
    }

    /**
     * Begins the reports; null if a file cannot be written, of which a message tells.
     *
     * @param title what they are about
     */
    static @Nullable Reports begin(
            List<ReportTarget> targets, String title, Output out, Inputs inputs, Messages messages) {
        Reports reports = new Reports(inputs, messages);
        for (ReportTarget target : targets) {
            String name = target.isPrinted() ? "standard output" : inputs.name(target.file());
            try {
                reports.add(target, name, title, out);
            } catch (IOException | InvalidPathException e) {
                messages.tell(name, Failures.writing(e));
                reports.close();
                return null;
            }
        }
        return reports;
    }

    private void add(ReportTarget target, String name, String title, Output out) throws IOException {
        if (target.isPrinted()) {
            sinks.add(new Sink(name, ReportPrinter.of(target.form(), out, title), out, null));
        } else {
            Destination destination = FileDestination.begin(inputs.path(target.file()), name);
            Output file = new Output(destination.stream());
            sinks.add(new Sink(name, ReportPrinter.of(target.form(), file, title), file, destination));
        }
    }

    /** Writes the report on the next file. */
    void print(Report report) {
        sinks.forEach(sink -> sink.printer.print(report));
    }

    /** Takes note of a file that could not be read. */
    void unread(String name, String reason) {
        sinks.forEach(sink -> sink.printer.unread(name, reason));
    }

    /** Ends the reports and has the files be there; returns the exit code of that. */
    int end() {
        int code = ExitCode.FINE;
        for (Sink sink : sinks) {
            sink.printer.end();
            if (sink.destination != null) {
                try {
                    sink.out.complete();
                    sink.destination.commit();
                } catch (IOException e) {
                    messages.tell(sink.name, Failures.writing(e));
                    code = ExitCode.FAILURE;
                }
            }
        }
        return code;
    }

    /** Drops what was not committed. */
    @Override
    public void close() {
        for (Sink sink : sinks) {
            if (sink.destination != null) {
                try {
                    sink.destination.close();
                } catch (IOException e) {
                    messages.tell(sink.name, Failures.writing(e));
                }
            }
        }
    }
}
