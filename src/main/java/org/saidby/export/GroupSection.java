package org.saidby.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Rule;
import org.saidby.validation.Severity;

/** The findings of one code: what it is, what to do about it, and where. */
final class GroupSection {

    /** So many of each severity are shown one by one, of as many as a report has the records unless told otherwise. */
    private static final int SHOWN = 20;

    private static final InputPosition NOWHERE = InputPosition.ofSource("");

    private final HtmlWriter html;
    private final ReportContext context;

    GroupSection(HtmlWriter html, ReportContext context) {
        this.html = html;
        this.context = context;
    }

    void write(CodeGroup group) throws IOException {
        List<Finding> shown = new ArrayList<>();
        List<Finding> listed = new ArrayList<>();
        Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
        for (Finding finding : group.findings()) {
            int number = numbers.merge(finding.severity(), 1, Integer::sum);
            (number <= SHOWN ? shown : listed).add(finding);
        }
        html.open("section", "class", "group " + group.severity().text(), "id", context.groupId(group.code()))
                .line();
        html.open("h3");
        SeverityWords.write(group.severity(), html);
        html.text(" " + group.summary()).closeLine();
        html.open("p", "class", "small").element("code", group.code());
        html.text(": " + told(group, shown.size(), listed.size())).closeLine();
        if (group.rule().isPresent()) {
            rule(group.rule().get());
        }
        html.open("ol", "class", "findings").line();
        for (Finding finding : shown) {
            new FindingItem(html, context).write(finding);
        }
        html.closeLine();
        if (!listed.isEmpty()) {
            list(listed);
        }
        html.closeLine();
    }

    private static String told(CodeGroup group, int shown, int listed) {
        String found = Words.number(group.count()) + " found";
        if (shown == group.count()) {
            return found + (shown == 1 ? "." : ", all shown.");
        }
        String told = found + ", the first " + Words.number(shown) + " shown";
        long rest = group.count() - shown - listed;
        return told
                + (listed > 0 ? ", then a list of " + Words.number(listed) + " more" : "")
                + (rest > 0 ? "; " + Words.number(rest) + " are counted alone." : ".");
    }

    private void rule(Rule rule) throws IOException {
        html.open("dl", "class", "rule").line();
        term("What to do", Words.sentence(rule.remedy()));
        term("Why it matters", Words.sentence(rule.why()));
        term("Example of the fault", rule.example());
        html.closeLine();
    }

    private void term(String name, String text) throws IOException {
        html.open("div").element("dt", name).element("dd", text).closeLine();
    }

    private void list(List<Finding> findings) throws IOException {
        html.open("details").element("summary", Words.number(findings.size()) + " more, as a list");
        html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
        for (String name : List.of("Line", "Spreadsheet row", "Record", "Id", "Column or part", "What was found")) {
            html.element("th", name, "scope", "col");
        }
        html.close().closeLine().open("tbody").line();
        for (Finding finding : findings) {
            InputPosition position = finding.position().orElse(NOWHERE);
            html.open("tr");
            html.element("td", number(position.line()));
            html.element("td", number(context.spreadsheetRow(position)));
            html.element("td", number(position.record()));
            html.element("td", context.id(position).orElse(""));
            html.element("td", position.field().or(position::pointer).orElse(""));
            html.element("td", finding.message()).closeLine();
        }
        html.close().close().close().closeLine();
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
