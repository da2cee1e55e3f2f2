package org.saidby.validation;

import java.util.Locale;

/** Thrown when a value is required of an input that is not valid; carries the report. */
public final class InvalidReportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Report report;

    InvalidReportException(Report report) {
        super(message(report));
        this.report = report;
    }

    /** What was found. */
    public Report report() {
        return report;
    }

    private static String message(Report report) {
        long errors = report.count(Severity.ERROR);
        StringBuilder text = new StringBuilder("input is not valid: ")
                .append(report.status().name().toLowerCase(Locale.ROOT))
                .append(", ")
                .append(errors)
                .append(errors == 1 ? " error, " : " errors, ")
                .append(report.recordsRejected())
                .append(" of ")
                .append(report.recordsRead())
                .append(" records rejected");
        report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(first -> text.append("; first: ").append(ReportText.line(first)));
        return text.toString();
    }
}
