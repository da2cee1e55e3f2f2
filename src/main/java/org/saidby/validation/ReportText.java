package org.saidby.validation;

/** Renders reports as plain text for people. */
public final class ReportText {

    private ReportText() {}

    /** Returns a finding as one line, such as {@code a.jsonl:3:17: error: id is empty [value.empty]}. */
    public static String line(Finding finding) {
        return finding.severity().text() + ": " + finding.message() + " [" + finding.code() + "]";
    }

    /** Returns the report: the findings, one a line, then the counts; ends with a line feed. */
    public static String render(Report report) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> text.append(line(finding)).append('\n'));
        return text.toString();
    }
}
