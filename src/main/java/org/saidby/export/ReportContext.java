package org.saidby.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

/** What the parts of a report's section need to know of all of it. */
final class ReportContext {

    private static final int RARE = 100;

    private record RecordKey(String source, long record) {}

    private final Report report;
    private final String id;
    private final SpreadsheetRows rows;
    private final Map<RecordKey, List<Finding>> byRecord = new HashMap<>();

    /** @param id what the ids of the section begin with */
    ReportContext(Report report, String id) {
        this.report = report;
        this.id = id;
        rows = SpreadsheetRows.of(report);
        for (Finding finding : report.findings()) {
            finding.position()
                    .filter(position -> position.record().isPresent())
                    .ifPresent(position -> byRecord.computeIfAbsent(key(position), any -> new ArrayList<>())
                            .add(finding));
        }
    }

    private static RecordKey key(InputPosition position) {
        return new RecordKey(position.source(), position.record().orElseThrow());
    }

    Report report() {
        return report;
    }

    /** Returns the id of the group of a code. */
    String groupId(String code) {
        return id + "-" + code;
    }

    /** Returns the row of a spreadsheet in which a place lies, if that is known. */
    OptionalLong spreadsheetRow(InputPosition position) {
        return rows.of(position);
    }

    /** Returns what tells the record of a place from others, as far as the report holds it. */
    Optional<String> id(InputPosition position) {
        Map<String, String> cells =
                report.excerptAt(position).map(RecordExcerpt::cells).orElse(Map.of());
        return RelevantColumns.id(cells).map(cells::get);
    }

    /** Returns the findings that are about no one record, the gravest first. */
    List<Finding> onTheWhole() {
        return report.findings().stream()
                .filter(finding -> finding.position()
                        .filter(position -> position.record().isPresent()
                                || position.pointer().isPresent())
                        .isEmpty())
                .sorted(Comparator.comparing(finding -> SeverityWords.ALL.indexOf(finding.severity())))
                .toList();
    }

    /**
     * Returns what else the report holds on the record of a finding: one fault often makes several findings. Mild ones that are
     * everywhere are left out.
     */
    List<Finding> othersInRecord(Finding finding) {
        return finding.position()
                .filter(position -> position.record().isPresent())
                .map(position -> byRecord.getOrDefault(key(position), List.of()).stream()
                        .filter(other -> other != finding)
                        .filter(other -> other.severity() != Severity.INFO || report.count(other.code()) <= RARE)
                        .toList())
                .orElse(List.of());
    }
}
