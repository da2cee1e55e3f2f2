package org.saidby.validation;

import org.immutables.value.Value;

/** A rule that did not run, and why. */
@Value.Immutable
public abstract class RuleNotRun {

    RuleNotRun() {}

    /** Returns a rule that did not run. */
    public static RuleNotRun of(String code, String reason) {
        return ImmutableRuleNotRun.of(code, reason);
    }

    /** The code of the rule. */
    @Value.Parameter
    public abstract String code();

    /** Why it did not run. */
    @Value.Parameter
    public abstract String reason();
}
