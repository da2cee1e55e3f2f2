package org.saidby.validation;

import java.util.Optional;
import org.immutables.value.Value;

/** A rule that the caller disabled or gave another severity, and why. */
// the builder that nobody sees has no method to start from another value
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class RuleChange {

    RuleChange() {}

    static RuleChange disabled(String code, Severity from, String reason) {
        return ImmutableRuleChange.of(code, from, Optional.empty(), reason);
    }

    static RuleChange regraded(String code, Severity from, Severity to, String reason) {
        return ImmutableRuleChange.of(code, from, Optional.of(to), reason);
    }

    /** The code of the rule. */
    @Value.Parameter
    public abstract String code();

    /** The severity in the catalogue. */
    @Value.Parameter
    public abstract Severity from();

    /** The severity it was given; empty when it was disabled. */
    @Value.Parameter
    public abstract Optional<Severity> to();

    /** Why the caller changed it. */
    @Value.Parameter
    public abstract String reason();
}
