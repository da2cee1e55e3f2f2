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
                    ClaimRules.RULES)
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
}
