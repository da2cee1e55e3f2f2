package org.saidby.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every code that this version of the library can report. */
public final class RuleCatalogue {

    /** The version of the set of rules: a new, retired or re-graded rule makes a new one. */
    public static final String VERSION = "1";

    private static final List<Rule> ALL = Stream.of(
                    InputRules.RULES,
                    JsonRules.RULES,
                    ValueRules.RULES,
                    TableRules.RULES,
                    UcdpRules.RULES,
                    AcledRules.RULES,
                    ReferenceRules.RULES,
                    ClaimRules.RULES,
                    SettingsRules.RULES,
                    ExportRules.RULES)
            .flatMap(Collection::stream)
            .sorted(Comparator.comparing(Rule::code))
            .toList();

    private static final Map<String, Rule> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));

    private RuleCatalogue() {}

    /** The rules, sorted by code; unmodifiable. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns the rule with this code; empty for codes of users. */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Returns the rule whose code is most like a text, for somebody who mistyped one; empty when none is much like it.
     */
    public static Optional<Rule> nearest(String text) {
        return Likeness.nearest(text, BY_CODE.keySet()).map(BY_CODE::get);
    }

    /**
     * Returns the severity of a rule that a caller changes.
     *
     * @throws IllegalArgumentException if there is no such rule, it cannot be changed, or the reason is blank
     */
    static Severity changeable(String code, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank: " + code);
        }
        Rule rule =
                find(code).orElseThrow(() -> new IllegalArgumentException("there is no rule with this code: " + code));
        if (rule.isFixed()) {
            throw new IllegalArgumentException("rule cannot be changed, since its fault leaves no value: " + code);
        }
        return rule.severity();
    }
}
