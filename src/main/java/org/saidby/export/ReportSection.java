package org.saidby.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saidby.validation.Finding;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;
import org.saidby.validation.RuleChange;
import org.saidby.validation.RuleNotRun;
import org.saidby.validation.Severity;
import org.saidby.validation.Suppression;

/** One report as a section of a page. */
final class ReportSection {

    /** So many findings of a code on the input as a whole are named above the others. */
    private static final int WHOLE = 3;

    private final HtmlWriter html;
    private final Report report;
    private final String id;
    private final ReportContext context;
    private final List<CodeGroup> groups;

    ReportSection(HtmlWriter html, Report report, int number) {
        this.html = html;
        this.report = report;
        id = "r" + number;
        context = new ReportContext(report, id);
        groups = CodeGroup.of(report);
    }

    void write() throws IOException {
        html.open("section", "id", id, "class", "report").line();
        html.element("h2", FileLine.name(report), "dir", "auto").line();
        FileLine.of(report).verdict(html);
        records();
        if (report.countAll() > 0) {
            bar();
            severities();
            onTheWhole();
            overview();
            for (CodeGroup group : groups) {
                new GroupSection(html, context).write(group);
            }
        }
        rules();
        inputs();
        reading();
        html.closeLine();
    }

    private void records() throws IOException {
        html.open("p").text(Words.count(report.recordsRead(), "record") + " read: ");
        html.text(Words.number(report.recordsAccepted()) + " accepted (in " + Words.number(report.recordsWithFindings())
                + " of them something was found), " + Words.number(report.recordsRejected()) + " left out, "
                + Words.number(report.recordsBlank()) + " blank.");
        if (report.wholeDatasetFindings() > 0) {
            html.text(" " + Words.count(report.wholeDatasetFindings(), "finding")
                    + " only the dataset as a whole tells.");
        }
        if (!report.sums().isEmpty()) {
            html.text(" Sums over the accepted records:");
            String before = " ";
            for (Map.Entry<String, Long> sum : report.sums().entrySet()) {
                html.text(before + sum.getKey() + " " + Words.number(sum.getValue()));
                before = ", ";
            }
            html.text(".");
        }
        html.closeLine();
    }

    /** A picture of the numbers in the table below it, which has them for those who cannot see it. */
    private void bar() throws IOException {
        html.open("div", "class", "bar", "aria-hidden", "true");
        for (Severity severity : SeverityWords.ALL) {
            long count = report.count(severity);
            if (count > 0) {
                html.element(
                        "span", SeverityWords.shape(severity), "class", severity.text(), "style", "flex-grow:" + count);
            }
        }
        html.closeLine();
    }

    private void severities() throws IOException {
        html.open("table").line().open("thead").open("tr");
        html.element("th", "Severity", "scope", "col").element("th", "Found", "scope", "col", "class", "number");
        html.element("th", "What it means", "scope", "col").close().closeLine();
        html.open("tbody").line();
        for (Severity severity : SeverityWords.ALL) {
            html.open("tr").open("th", "scope", "row");
            SeverityWords.write(severity, html);
            html.close().element("td", Words.number(report.count(severity)), "class", "number");
            html.element("td", SeverityWords.meaning(severity)).closeLine();
        }
        html.close().closeLine();
    }

    /** What is wrong with a file as a whole is often why so much is wrong with its records. */
    private void onTheWhole() throws IOException {
        List<Finding> findings = context.onTheWhole();
        if (findings.isEmpty()) {
            return;
        }
        html.element("h3", "About the input as a whole").line();
        html.open("ul").line();
        Map<String, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Finding>> ofCode : byCode.entrySet()) {
            List<Finding> some = ofCode.getValue();
            html.open("li");
            SeverityWords.write(some.get(0).severity(), html);
            html.text(" ").open("a", "href", "#" + context.groupId(ofCode.getKey()));
            html.text(some.stream().limit(WHOLE).map(Finding::message).collect(Collectors.joining("; ")));
            html.close();
            html.text(some.size() > WHOLE ? "; and " + Words.number(some.size() - WHOLE) + " more" : "");
            html.closeLine();
        }
        html.closeLine();
    }

    private void overview() throws IOException {
        html.element("h3", "What was found").line();
        html.open("table").line().open("thead").open("tr");
        html.element("th", "What", "scope", "col").element("th", "Severity", "scope", "col");
        html.element("th", "Found", "scope", "col", "class", "number").close().closeLine();
        html.open("tbody").line();
        for (CodeGroup group : groups) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", group.summary(), "href", "#" + context.groupId(group.code()));
            html.text(" ").element("code", group.code()).close().open("td");
            SeverityWords.write(group.severity(), html);
            html.close().element("td", Words.number(group.count()), "class", "number");
            html.closeLine();
        }
        html.close().closeLine();
    }

    private void rules() throws IOException {
        if (!report.ruleChanges().isEmpty()) {
            html.element("h3", "Rules that were changed for this report").line();
            html.open("ul").line();
            for (RuleChange change : report.ruleChanges()) {
                String what = change.to()
                        .map(to -> " was changed from " + change.from().text() + " to " + to.text() + ": ")
                        .orElse(" was not looked for: ");
                html.open("li").element("code", change.code()).text(what + change.reason());
                html.closeLine();
            }
            html.closeLine();
        }
        if (!report.suppressions().isEmpty()) {
            html.element("h3", "What was looked at before and is not shown").line();
            html.open("ul").line();
            for (Map.Entry<Suppression, Long> suppression :
                    report.suppressions().entrySet()) {
                Suppression what = suppression.getKey();
                html.open("li").text(Words.number(suppression.getValue()) + " of ");
                html.element("code", what.inWords()).text(": " + what.reason());
                html.closeLine();
            }
            html.closeLine();
        }
        if (!report.rulesNotRun().isEmpty()) {
            html.open("details")
                    .element("summary", Words.count(report.rulesNotRun().size(), "rule") + " not run");
            html.open("ul").line();
            for (RuleNotRun rule : report.rulesNotRun()) {
                html.open("li").element("code", rule.code()).text(": " + rule.reason());
                html.closeLine();
            }
            html.close().closeLine();
        }
    }

    private void inputs() throws IOException {
        for (InputSummary input : report.inputs()) {
            String name = input.name().isEmpty() ? "Dataset in memory" : input.name();
            html.open("p", "class", "small").text("Input " + name);
            if (input.bytes().isPresent()) {
                html.text(": " + Words.count(input.bytes().getAsLong(), "byte"));
            }
            if (input.digest().isPresent()) {
                html.text(", ").element("code", input.digest().get().toString());
            }
            html.closeLine();
        }
    }

    private void reading() throws IOException {
        html.open("details").element("summary", "How to read this report");
        html.open("ul").line();
        for (String sentence : List.of(
                "A record is a row of a table, or one entry of a JSON file. Records are counted from 1; the row of column"
                        + " names is none.",
                "A line is a line of the file, counted from 1, as an editor of text shows it. In a spreadsheet the row has another"
                        + " number if a cell above it holds a line break, and it is given too. The letters behind the name of a column"
                        + " are those of a spreadsheet. The surest way to find a row is to search for its id.",
                "What stands at the place of a finding is marked by a frame and an arrow. What cannot be seen is shown in a dotted"
                        + " frame by its name, such as a tab; it is one character of the file.",
                "Numbers of what was found are exact. Where there is much of one kind, the first of it are shown with"
                        + " their records, more of it as a list.",
                "Mend the file and read it again: one fault can hide another.")) {
            html.element("li", sentence).line();
        }
        html.close().closeLine();
    }
}
