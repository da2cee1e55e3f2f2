package org.saidby.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saidby.internal.VisibleText;

/**
 * Renders reports as plain text for people.
 *
 * <p>Equal reports give equal texts. Control characters and those that turn the direction of writing are shown as a backslash, {@code u} and four
 * hexadecimal digits, so that nothing in a dataset can disguise a line.
 */
public final class ReportText {

    private ReportText() {}

    /**
     * Returns a finding as one line without its line feed, such as {@code a.jsonl:3:17: error: id is empty (/id)
     * [value.empty]}; what is not known of its position is left out.
     */
    public static String line(Finding finding) {
        StringBuilder line = new StringBuilder();
        String place = finding.position().map(ReportText::file).orElse("");
        String inside = finding.position().map(ReportText::inside).orElse("");
        line.append(place).append(place.isEmpty() ? "" : ": ");
        line.append(finding.severity().text()).append(": ").append(finding.message());
        line.append(inside.isEmpty() ? "" : " (" + inside + ")");
        return VisibleText.of(
                line.append(" [").append(finding.code()).append(']').toString());
    }

    /** Returns the report: each finding on a line with those for related places below it, then the counts. */
    public static String render(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(line(finding)).append('\n');
            finding.related()
                    .forEach(related ->
                            text.append("    see ").append(place(related)).append('\n'));
        }
        text.append(report.findings().isEmpty() ? "" : "\n");
        counts(report, text);
        rules(report, text);
        report.inputs()
                .forEach(input -> text.append(VisibleText.of("input " + name(input.name())))
                        .append(input.bytes().isPresent() ? ": " + input.bytes().getAsLong() + " bytes" : "")
                        .append(input.digest().map(digest -> ", " + digest).orElse(""))
                        .append('\n'));
        return text.append("saidby ")
                .append(report.libraryVersion())
                .append(", rules ")
                .append(report.ruleSetVersion())
                .append('\n')
                .append(
                        switch (report.status()) {
                            case COMPLETE -> "complete, ";
                            case STOPPED -> "stopped before the end, ";
                            case CANCELLED -> "cancelled before the end, ";
                        })
                .append(report.isValid() ? "valid\n" : "not valid\n")
                .toString();
    }

    private static void counts(Report report, StringBuilder text) {
        text.append("records read ").append(report.recordsRead());
        text.append(": ").append(report.recordsAccepted()).append(" accepted (");
        text.append(report.recordsWithFindings()).append(" with findings), ");
        text.append(report.recordsRejected()).append(" rejected, ");
        text.append(report.recordsBlank()).append(" blank\n");
        report.sums()
                .forEach((name, sum) -> text.append(VisibleText.of("sum of " + name + ": " + sum))
                        .append('\n'));
        text.append("findings ").append(report.countAll()).append(": ");
        text.append(report.count(Severity.ERROR)).append(" error, ");
        text.append(report.count(Severity.WARNING)).append(" warning, ");
        text.append(report.count(Severity.INFO)).append(" info");
        long whole = report.wholeDatasetFindings();
        text.append(whole == 0 ? "\n" : "; " + whole + " of them only the dataset as a whole tells\n");
        for (Map.Entry<String, Long> count : report.countsByCode().entrySet()) {
            text.append("    ")
                    .append(count.getKey())
                    .append(": ")
                    .append(count.getValue())
                    .append('\n');
        }
        if (report.findings().size() < report.countAll()) {
            text.append("shown above ").append(report.findings().size()).append(" of ");
            text.append(report.countAll()).append(" findings\n");
        }
    }

    private static void rules(Report report, StringBuilder text) {
        for (RuleChange change : report.ruleChanges()) {
            String what = change.to()
                    .map(to -> "changed from " + change.from().text() + " to " + to.text())
                    .orElse("disabled");
            text.append(VisibleText.of("rule " + change.code() + " " + what + ": " + change.reason()))
                    .append('\n');
        }
        report.suppressions()
                .forEach((suppression, count) -> text.append(VisibleText.of(
                                "suppressed " + count + " of " + suppression.inWords() + ": " + suppression.reason()))
                        .append('\n'));
        // readers that stream leave many out for one reason
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (RuleNotRun rule : report.rulesNotRun()) {
            codes.computeIfAbsent(rule.reason(), any -> new ArrayList<>()).add(rule.code());
        }
        codes.forEach((reason, ofReason) -> text.append(VisibleText.of((ofReason.size() == 1 ? "rule " : "rules ")
                        + String.join(", ", ofReason) + " not run: " + reason))
                .append('\n'));
    }

    private static String place(InputPosition position) {
        String file = file(position);
        String inside = inside(position);
        String place = file + (file.isEmpty() || inside.isEmpty() ? inside : " (" + inside + ")");
        return VisibleText.of(place.isEmpty() ? "the whole input" : place);
    }

    private static String file(InputPosition position) {
        StringBuilder file = new StringBuilder(position.source());
        if (position.line().isPresent()) {
            file.append(file.isEmpty() ? "" : ":").append(position.line().getAsLong());
            if (position.column().isPresent()) {
                file.append(':').append(position.column().getAsLong());
            }
        }
        return file.toString();
    }

    private static String inside(InputPosition position) {
        List<String> parts = new ArrayList<>();
        if (position.record().isPresent()
                && (position.line().isEmpty() || position.field().isPresent())) {
            parts.add("record " + position.record().getAsLong());
        }
        position.field().ifPresent(field -> parts.add("field " + field));
        position.pointer().filter(pointer -> !pointer.isEmpty()).ifPresent(parts::add);
        if (position.byteOffset().isPresent() && position.line().isEmpty()) {
            parts.add("byte " + position.byteOffset().getAsLong());
        }
        return String.join(", ", parts);
    }

    private static String name(String name) {
        return name.isEmpty() ? "in memory" : name;
    }
}
