package org.saidby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.saidby.export.ReportHtml;
import org.saidby.internal.JsonText;
import org.saidby.internal.VisibleText;
import org.saidby.json.ReportJson;
import org.saidby.json.ReportSarif;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;

/** Prints the reports on the files of one call, each as soon as it is there, so that no more than one is held. */
abstract class ReportPrinter {

    private ReportPrinter() {}

    /** @param title what the reports are about, for the forms that have room for it */
    static ReportPrinter of(ReportForm form, Output out, String title) {
        return switch (form) {
            case TEXT -> new Text(out);
            case JSON -> new Json(out);
            case SARIF -> new Sarif(out);
            case HTML -> new Html(out, title);
        };
    }

    /** Prints the report on the next file. */
    abstract void print(Report report);

    /** Takes note of a file that could not be read, which standard error tells as well. */
    abstract void unread(String name, String reason);

    /** Prints what comes after the last report. */
    abstract void end();

    private static final class Text extends ReportPrinter {

        private final Output out;
        private boolean isFirst = true;

        Text(Output out) {
            this.out = out;
        }

        @Override
        void print(Report report) {
            out.print(isFirst ? "" : "\n");
            isFirst = false;
            out.print(ReportText.render(report));
            out.flush();
        }

        @Override
        void unread(String name, String reason) {
            // people read it on standard error
        }

        @Override
        void end() {
            // nothing comes after the last report
        }
    }

    private static final class Sarif extends ReportPrinter {

        private final ReportSarif.Log log;

        Sarif(Output out) {
            log = written(() -> ReportSarif.log(out));
        }

        @Override
        void print(Report report) {
            run(() -> log.add(report));
        }

        @Override
        void unread(String name, String reason) {
            log.unread(name, reason);
        }

        @Override
        void end() {
            run(log::close);
        }
    }

    private static final class Html extends ReportPrinter {

        private final ReportHtml.Page page;

        Html(Output out, String title) {
            page = written(() -> ReportHtml.page(out, title));
        }

        @Override
        void print(Report report) {
            run(() -> page.add(report));
        }

        @Override
        void unread(String name, String reason) {
            run(() -> page.unread(name, reason));
        }

        @Override
        void end() {
            run(page::close);
        }
    }

    private interface Writing<T> {
        T write() throws IOException;
    }

    private interface Action {
        void run() throws IOException;
    }

    private static <T> T written(Writing<T> writing) {
        try {
            return writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException("outputs keep their failures to themselves", e);
        }
    }

    private static void run(Action action) {
        written(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    /** One document for all reports, so that one file and several are read by the same program. */
    private static final class Json extends ReportPrinter {

        private final Output out;
        private final List<String> unread = new ArrayList<>();
        private boolean isFirst = true;

        Json(Output out) {
            this.out = out;
            out.print("{\n  \"reports\": [");
        }

        @Override
        void print(Report report) {
            out.print(isFirst ? "\n" : ",\n");
            isFirst = false;
            // no string of JSON holds a line feed, so every line is one of the layout
            out.print(ReportJson.render(report).indent(4).stripTrailing());
            out.flush();
        }

        @Override
        void unread(String name, String reason) {
            unread.add(
                    "\n    {\n      \"name\": " + quoted(name) + ",\n      \"reason\": " + quoted(reason) + "\n    }");
        }

        @Override
        void end() {
            out.print((isFirst ? "" : "\n  ") + "],\n  \"unread\": [");
            out.print(String.join(",", unread) + (unread.isEmpty() ? "" : "\n  ") + "]\n}\n");
        }

        /** What is made visible in a JSON string is an escape of JSON too. */
        private static String quoted(String text) {
            return VisibleText.of(JsonText.quote(text));
        }
    }
}
