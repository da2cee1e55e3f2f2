package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.INFO;
import static org.saidby.validation.Severity.WARNING;

import java.util.List;

/** What records of UCDP GED can be. */
final class UcdpRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "ucdp.missing-code",
                    INFO,
                    READING,
                    "a code that stands for not recorded was read as absent",
                    "it is no number",
                    "-1 in a numeric column",
                    "nothing"),
            Rule.of(
                    "ucdp.estimate-order",
                    WARNING,
                    READING,
                    "the estimates are not in the order low, best, high",
                    "one of them is a slip",
                    "low 0, best 3, high 0",
                    "check the event at its source"),
            Rule.of(
                    "ucdp.estimate-sum",
                    WARNING,
                    READING,
                    "the deaths of the sides, civilians and unknown do not add up to best",
                    "one of them is a slip",
                    "1 + 2 + 0 + 0 and best 4",
                    "check the event at its source"),
            Rule.of(
                    "ucdp.year-mismatch",
                    WARNING,
                    READING,
                    "the year column is not the year of the start date",
                    "one of them is a slip",
                    "year 2021 and date_start 2022-03-01",
                    "check the event at its source"));

    private UcdpRules() {}
}
