package org.saidby.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.validation.Finding;
import org.saidby.validation.Report;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Severity;

/**
 * The findings of one code.
 *
 * @param count how many there are, of which the report may hold the first
 * @param findings those that the report holds, the gravest first
 */
record CodeGroup(String code, Severity severity, long count, List<Finding> findings) {

    /** Returns the groups, those with the gravest findings first, then by code. */
    static List<CodeGroup> of(Report report) {
        Map<String, List<Finding>> byCode = new LinkedHashMap<>();
        report.countsByCode().keySet().forEach(code -> byCode.put(code, new ArrayList<>()));
        for (Finding finding : report.findings()) {
            byCode.computeIfAbsent(finding.code(), any -> new ArrayList<>()).add(finding);
        }
        List<CodeGroup> groups = new ArrayList<>();
        byCode.forEach((code, findings) -> {
            findings.sort(Comparator.comparing(finding -> SeverityWords.ALL.indexOf(finding.severity())));
            groups.add(new CodeGroup(code, severity(code, findings), report.count(code), findings));
        });
        groups.sort(Comparator.comparing(group -> SeverityWords.ALL.indexOf(group.severity())));
        return groups;
    }

    /** Returns the gravest of the findings that are there; where none is, what the catalogue says. */
    private static Severity severity(String code, List<Finding> findings) {
        return findings.isEmpty()
                ? RuleCatalogue.find(code).map(Rule::severity).orElse(Severity.INFO)
                : findings.get(0).severity();
    }

    /** What the catalogue says of the code; nothing of one of users. */
    Optional<Rule> rule() {
        return RuleCatalogue.find(code);
    }

    /** Returns what it is, in words. */
    String summary() {
        return rule().map(rule -> Words.capital(rule.summary())).orElse(code);
    }
}
