package org.saidby.cli;

import java.util.ArrayList;
import java.util.List;
import org.saidby.internal.JsonText;
import org.saidby.internal.VisibleText;
import org.saidby.json.ReportJson;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;

/** Prints the reports on the files of one call, each as soon as it is there, so that no more than one is held. */
abstract class ReportPrinter {

    private ReportPrinter() {}

    static ReportPrinter of(ReportForm form, Output out) {
        return form == ReportForm.JSON ? new Json(out) : new Text(out);
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
