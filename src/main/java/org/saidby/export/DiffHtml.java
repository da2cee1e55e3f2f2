package org.saidby.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidby.diff.ColumnChange;
import org.saidby.diff.DiffSide;
import org.saidby.diff.ReleaseDiff;
import org.saidby.validation.Finding;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.Severity;

/**
 * Renders diffs as a page of HTML for people who have to know what a new release changes: the counts, the fields, and each record with
 * the old and the new value side by side and the difference marked.
 *
 * <p>The page is one file in UTF-8 that runs no script and fetches nothing; equal diffs give equal pages. What is true of the pages of
 * {@link ReportHtml} is true of it.
 */
public final class DiffHtml {

    private final HtmlWriter html;
    private final ReleaseDiff diff;

    private DiffHtml(HtmlWriter html, ReleaseDiff diff) {
        this.html = html;
        this.diff = diff;
    }

    /** Returns the diff as a page; its title names the inputs. */
    public static String render(ReleaseDiff diff) {
        StringBuilder text = new StringBuilder();
        try {
            HtmlPage page = HtmlPage.begin(
                    text,
                    "What changed from " + diff.oldSide().name() + " to "
                            + diff.newSide().name());
            new DiffHtml(page.html(), diff).write();
            page.end(HtmlPage.madeBy(diff.newSide().report()));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private void write() throws IOException {
        verdict();
        part("old", diff.oldSide(), "added");
        part("new", diff.newSide(), "dropped");
        bar();
        counts();
        sides();
        choice();
        columns(
                "Columns that only the old file has",
                diff.columns().stream()
                        .filter(column -> column.newName().isEmpty())
                        .toList());
        columns(
                "Columns that only the new file has",
                diff.columns().stream()
                        .filter(column -> column.oldName().isEmpty())
                        .toList());
        columns(
                "Columns with another name",
                diff.columns().stream().filter(ColumnChange::isRenamed).toList());
        fields("Which fields changed", "Changed records", diff.changesByField());
        respelled();
        for (DiffKind kind : DiffKind.values()) {
            new DiffSection(html, diff, kind).write();
        }
        reading();
    }

    private void verdict() throws IOException {
        long all = diff.added() + diff.dropped() + diff.changed();
        String verdict = diff.isSame()
                ? "No difference."
                : all == 0
                        ? "No record differs, but see below."
                        : Words.count(all, "record") + " differ" + (all == 1 ? "s." : ".");
        html.open("p", "class", diff.isSame() ? "verdict good" : "verdict")
                .element("span", diff.isSame() ? "\u2714" : "\u2260", "aria-hidden", "true")
                .text(" " + verdict)
                .closeLine();
    }

    private void part(String which, DiffSide side, String doubtful) throws IOException {
        if (side.report().status() != Report.Status.COMPLETE) {
            html.open("p", "class", "verdict bad").element("span", "\u2716", "aria-hidden", "true");
            html.text(
                    side.report().status() == Report.Status.STOPPED
                            ? " The " + which + " file could be read in part only. What is told as " + doubtful
                                    + " may stand in the rest of it."
                            : " The reading of the " + which + " file was cancelled. The counts are those so far.");
            html.closeLine();
        }
    }

    /** A picture of the numbers in the table below it, which has them for those who cannot see it. */
    private void bar() throws IOException {
        html.open("div", "class", "bar", "aria-hidden", "true");
        for (DiffKind kind : DiffKind.values()) {
            if (diff.count(kind.kind()) > 0) {
                html.element(
                        "span", kind.shape(), "class", kind.style(), "style", "flex-grow:" + diff.count(kind.kind()));
            }
        }
        if (diff.unchanged() > 0) {
            html.element("span", "=", "class", "same", "style", "flex-grow:" + diff.unchanged());
        }
        html.closeLine();
    }

    private void counts() throws IOException {
        html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
        html.element("th", "Records", "scope", "col").element("th", "Number", "scope", "col", "class", "number");
        html.element("th", "What it means", "scope", "col").close().closeLine();
        html.open("tbody").line();
        for (DiffKind kind : DiffKind.values()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("span", kind.shape(), "aria-hidden", "true")
                    .text(" ");
            html.element("a", Words.capital(kind.word()), "href", "#" + kind.word())
                    .close();
            html.element("td", Words.number(diff.count(kind.kind())), "class", "number");
            html.element("td", kind.meaning()).closeLine();
        }
        html.open("tr").element("th", "= Unchanged", "scope", "row");
        html.element("td", Words.number(diff.unchanged()), "class", "number");
        html.element("td", "Both have it, with the same values.").closeLine();
        html.close().close().closeLine();
    }

    private void sides() throws IOException {
        html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
        for (String name : List.of("", "File", "Records", "Rejected rows", "Rows that repeat an id", "Not compared")) {
            html.element("th", name, "scope", "col");
        }
        html.close().closeLine().open("tbody").line();
        side("Old", diff.oldSide());
        side("New", diff.newSide());
        html.close().close().closeLine();
        errors("old", diff.oldSide());
        errors("new", diff.newSide());
        if (diff.oldSide().notCompared() + diff.newSide().notCompared() > 0 || diff.otherRowsDiffer()) {
            html.element(
                            "p",
                            "Rows that were rejected or repeat an id are not compared; a report on each file tells why. A record is"
                                    + " not compared if the other file has it in such rows only."
                                    + (diff.otherRowsDiffer() ? " These rows are not the same in both files." : ""))
                    .line();
        }
    }

    private void errors(String which, DiffSide side) throws IOException {
        long count = side.report().count(Severity.ERROR);
        if (count == 0) {
            return;
        }
        List<Finding> errors = side.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        String shown = errors.size() < count ? ", the first " + Words.number(errors.size()) + " shown" : "";
        html.open("details").element("summary", Words.count(count, "error") + " in the " + which + " file" + shown);
        html.open("ul").line();
        for (Finding error : errors) {
            html.element("li", ReportText.line(error)).line();
        }
        html.close().closeLine();
    }

    private void side(String which, DiffSide side) throws IOException {
        html.open("tr")
                .element("th", which, "scope", "row")
                .element("td", side.name(), "class", "value", "dir", "auto");
        for (long number :
                List.of(side.records(), side.report().recordsRejected(), side.repeated(), side.notCompared())) {
            html.element("td", Words.number(number), "class", "number");
        }
        html.closeLine();
    }

    private void choice() throws IOException {
        choice("Only these fields were compared: ", diff.onlyFields());
        choice("These fields were not compared: ", diff.withoutFields());
        if (diff.ignoresCase()) {
            html.element("p", "Upper and lower case do not matter.").line();
        }
    }

    private void choice(String what, List<String> fields) throws IOException {
        if (!fields.isEmpty()) {
            html.element("p", what + String.join(", ", fields) + ".").line();
        }
    }

    private void columns(String title, List<ColumnChange> columns) throws IOException {
        if (!columns.isEmpty()) {
            html.open("p").text(title + ": ");
            html.element(
                    "b",
                    columns.stream()
                            .map(column -> column.isRenamed()
                                    ? column.oldName().orElseThrow() + " \u2192 "
                                            + column.newName().orElseThrow()
                                    : column.oldName().or(column::newName).orElseThrow())
                            .map(name -> name.isEmpty() ? "one without a name" : name)
                            .collect(Collectors.joining(", ")));
            html.text(".").closeLine();
        }
    }

    private void fields(String title, String heading, Map<String, Long> counts) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        html.element("h2", title).line();
        html.open("table").line().open("thead").open("tr");
        html.element("th", "Field", "scope", "col").element("th", heading, "scope", "col", "class", "number");
        html.close().closeLine().open("tbody").line();
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        for (Map.Entry<String, Long> count : sorted) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("code", count.getKey())
                    .close();
            html.element("td", Words.number(count.getValue()), "class", "number")
                    .closeLine();
        }
        html.close().closeLine();
    }

    private void respelled() throws IOException {
        if (!diff.respelledByField().isEmpty()) {
            html.open("details")
                    .element("summary", "Fields that are spelled otherwise with the same value, which is no change");
            fields("Spelled otherwise", "Records", diff.respelledByField());
            html.closeLine();
        }
    }

    private void reading() throws IOException {
        html.open("details")
                .element("summary", "How to read this page")
                .open("ul")
                .line();
        for (String sentence : List.of(
                "A record is a row of a table, or one entry of a JSON file. Records of the two files belong together by their id,"
                        + " wherever they stand.",
                "What differs in a value is marked. Where much is the same, it is left out, and [\u2026] stands for it.",
                "Numbers are exact. Where much changed, the first records are shown; the JSON form can hold all.")) {
            html.element("li", sentence).line();
        }
        html.close().closeLine();
    }
}
