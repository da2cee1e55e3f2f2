package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.EXPORT;
import static org.saidby.validation.Severity.INFO;

import java.util.List;

/** What can become of an attribute that the form of an export cannot hold. */
final class ExportRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "export.left-out",
                    INFO,
                    EXPORT,
                    "the form has no place for an attribute, and the output is without it",
                    "who reads the output alone cannot know that there was more",
                    "the chain of relays in a row of UCDP GED",
                    "keep the dataset beside the output, or choose a form that holds it"),
            Rule.of(
                    "export.flattened",
                    INFO,
                    EXPORT,
                    "several values became one text or number, from which they cannot be told again",
                    "what was said apart cannot be compared any more",
                    "nearly 500 as the numbers 450 and 499",
                    "go by the dataset where the parts matter"),
            Rule.of(
                    "export.rounded",
                    INFO,
                    EXPORT,
                    "a number has fewer digits than it had",
                    "places and sums can differ by the rest",
                    "a longitude of 15 decimals in GeoJSON, which has 7",
                    "nothing, where the digits are finer than what was known"),
            Rule.of(
                    "export.resolved",
                    INFO,
                    EXPORT,
                    "one value stands for what several claims say, chosen by the policy that the caller named",
                    "the others, and that there was disagreement, are not in the output",
                    "best is 17 by the policy latest; two claims say 8 and 10",
                    "publish the report with the output, since it names the policy and the claims"),
            Rule.of(
                    "export.recoded",
                    INFO,
                    EXPORT,
                    "a code became another that is wider or only near",
                    "the code of the output means what its form says, not what the dataset says",
                    "a ground raid as armed clash",
                    "read the page of the form, which has the table of codes"),
            Rule.of(
                    "export.filled",
                    INFO,
                    EXPORT,
                    "the form demands a value that nobody told, and a stated stand-in was written",
                    "readers of the output take it for something that was said",
                    "best is 0 where no number of dead was reported",
                    "add a claim that tells it, or leave the record out"),
            Rule.of(
                    "export.skipped",
                    INFO,
                    EXPORT,
                    "an entity is not in the output, since the form cannot hold it at all",
                    "counts over the output are less than those over the dataset",
                    "an operation without a date in a table of UCDP GED",
                    "add what the form demands; the reason tells what"),
            Rule.of(
                    "export.formula-text",
                    INFO,
                    EXPORT,
                    "a text that a spreadsheet would run as a formula has an apostrophe before it, as the profile for spreadsheets says",
                    "a cell that begins with =, +, -, @, a tab or a line end can run a command (CWE-1236)",
                    "=HYPERLINK(\"http://example.org\",\"x\") as '=HYPERLINK(...)",
                    "read the table with the same profile, which takes the apostrophe away again; programs want exact text"));

    private ExportRules() {}

    static boolean has(String code) {
        return RULES.stream().anyMatch(rule -> rule.code().equals(code));
    }
}
