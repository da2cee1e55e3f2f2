package org.saidby.validation;

import static org.saidby.validation.Rule.Scope.READING;
import static org.saidby.validation.Severity.ERROR;

import java.util.List;

/** The rules on files of rule settings. */
final class SettingsRules {

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "settings.unknown-member",
                    ERROR,
                    READING,
                    "a file of rule settings has a member that means nothing",
                    "what was meant by it would not come about, and nobody would notice",
                    "\"reasons\" in place of \"reason\"",
                    "correct the name, or take the member out"),
            Rule.of(
                    "settings.unknown-rule",
                    ERROR,
                    READING,
                    "a file of rule settings names a code that no rule has",
                    "a finding that was to be suppressed would be told all the same",
                    "ucdp.estimate-ordr",
                    "correct the code; saidby rules lists them"),
            Rule.of(
                    "settings.fixed-rule",
                    ERROR,
                    READING,
                    "a file of rule settings suppresses or regrades a rule whose fault leaves no value",
                    "the record stays rejected, and nothing would tell why",
                    "a suppression of json.syntax",
                    "mend the input, or take the entry out"),
            Rule.of(
                    "settings.repeated",
                    ERROR,
                    READING,
                    "a file of rule settings has two entries for the same findings",
                    "the later one would have no effect, and its reason would be lost",
                    "two suppressions of ucdp.estimate-order about operation:ucdp-ged-84006",
                    "take one of them out"));

    private SettingsRules() {}
}
