package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.INFO;

import java.util.List;

/** What records of ACLED can be. */
final class AcledRules {

    static final List<Rule> RULES = List.of(Rule.of(
            "acled.missing-marker",
            INFO,
            READING,
            "a text that stands for not recorded was read as absent",
            "programs for statistics write it into empty cells",
            "NA in the column actor2",
            "nothing"));

    private AcledRules() {}
}
