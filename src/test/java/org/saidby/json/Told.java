package org.saidby.json;

import java.util.List;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Report;

/** What a report says, one line a finding: severity, code, line:column, byte offset and pointer. */
final class Told {

    private Told() {}

    static List<String> of(Report report) {
        return report.findings().stream().map(Told::of).toList();
    }

    static String of(Finding finding) {
        return finding.severity() + " " + finding.code()
                + finding.position().map(Told::of).orElse("");
    }

    private static String of(InputPosition position) {
        return (position.line().isPresent()
                        ? " " + position.line().getAsLong() + ":"
                                + position.column().orElseThrow() + " @"
                                + position.byteOffset().orElseThrow()
                        : "")
                + position.pointer().map(pointer -> " '" + pointer + "'").orElse("");
    }
}
