package org.saidby.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

/**
 * What became of one file, in a line.
 *
 * @param isGood whether nothing has to be mended
 */
record FileLine(String name, boolean isGood, String verdict, List<Long> counts) {

    static FileLine of(Report report) {
        return new FileLine(
                name(report),
                report.isValid(),
                verdictOn(report),
                SeverityWords.ALL.stream().map(report::count).toList());
    }

    static FileLine unread(String name, String reason) {
        return new FileLine(name, false, "Could not be read: " + reason + ".", List.of());
    }

    /** Returns what the inputs of a report are called. */
    static String name(Report report) {
        String names = report.inputs().stream().map(InputSummary::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "Dataset in memory" : names;
    }

    private static String verdictOn(Report report) {
        long errors = report.count(Severity.ERROR);
        String found = errors > 0
                ? "Not valid: " + Words.count(errors, "error") + " to mend."
                : report.count(Severity.WARNING) > 0
                        ? "Valid, with " + Words.count(report.count(Severity.WARNING), "warning") + " to look at."
                        : "Valid: no errors and no warnings.";
        return switch (report.status()) {
            case COMPLETE -> found;
            case STOPPED ->
                "Not read to its end: reading stopped at a fault behind which nothing can be read. Mend that one, and"
                        + " read the file again. " + (errors > 0 ? found : "");
            case CANCELLED -> "Not read to its end: the reading was cancelled. " + (errors > 0 ? found : "");
        };
    }

    /** Writes the verdict as a paragraph. */
    void verdict(HtmlWriter html) throws IOException {
        html.open("p", "class", isGood ? "verdict good" : "verdict bad")
                .element("span", isGood ? "\u2714" : "\u2716", "aria-hidden", "true")
                .text(" " + verdict.strip())
                .closeLine();
    }

    /** Writes a table of files, each with a link to its section. */
    static void write(List<FileLine> files, HtmlWriter html) throws IOException {
        html.open("section", "id", "files", "class", "report").line();
        html.element("h2", "All files").line();
        html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
        html.element("th", "File", "scope", "col").element("th", "Verdict", "scope", "col");
        for (Severity severity : SeverityWords.ALL) {
            html.element("th", SeverityWords.plural(severity), "scope", "col", "class", "number");
        }
        html.close().closeLine().open("tbody").line();
        for (int i = 0; i < files.size(); i++) {
            FileLine file = files.get(i);
            html.open("tr").open("th", "scope", "row", "dir", "auto");
            html.element("a", file.name, "href", "#r" + (i + 1)).close();
            html.element("td", file.verdict.strip());
            for (int j = 0; j < SeverityWords.ALL.size(); j++) {
                html.element("td", file.counts.isEmpty() ? "" : Words.number(file.counts.get(j)), "class", "number");
            }
            html.closeLine();
        }
        html.close().close().closeLine().closeLine();
    }
}
