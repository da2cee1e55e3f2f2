package org.saidby.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Suppressions and re-gradings of rules that are kept apart from the program, such as in a file; see {@link
 * Validator.Builder#settings(RuleSettings)}.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class RuleSettings {

    RuleSettings() {}

    /** Returns a builder of settings that change nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** The suppressions, in the order in which they count. */
    @Value.Parameter
    public abstract List<Suppression> suppressions();

    /** The rules that get another severity, sorted by code. */
    @Value.Parameter
    public abstract List<RuleChange> changes();

    /** Builds {@link RuleSettings}. Not safe to share between threads. */
    public static final class Builder {

        private final List<Suppression> suppressions = new ArrayList<>();
        private final Map<String, RuleChange> changes = new TreeMap<>();

        private Builder() {}

        /** Adds to {@link RuleSettings#suppressions()}. */
        public Builder suppress(Suppression suppression) {
            suppressions.add(suppression);
            return this;
        }

        /**
         * Gives a rule of the catalogue another severity; of two for one rule the later counts.
         *
         * @param reason why, for the reader of the report
         * @throws IllegalArgumentException if there is no such rule, it cannot be regraded because its fault leaves no value, or
         *     the reason is blank
         */
        public Builder regrade(String code, Severity severity, String reason) {
            changes.put(code, RuleChange.regraded(code, RuleCatalogue.changeable(code, reason), severity, reason));
            return this;
        }

        /** Returns the value. */
        public RuleSettings build() {
            return ImmutableRuleSettings.of(suppressions, changes.values());
        }
    }
}
