package org.saidby.validation;

import org.immutables.value.Value;

/** What the catalogue says of one code: when it is found, why it matters, and what to do. */
@Value.Immutable
public abstract class Rule {

    Rule() {}

    /** What a rule needs to see to decide. */
    public enum Scope {
        /** The input as it is read: bytes, syntax, the form of a value. */
        READING,
        /** One record, once it is a value. */
        RECORD,
        /** The dataset as a whole. */
        DATASET,
        /** A dataset as it is written in the form of somebody else; in {@link LossReport}, never in {@link Report}. */
        EXPORT
    }

    static Rule of(
            String code, Severity severity, Scope scope, String summary, String why, String example, String remedy) {
        return ImmutableRule.of(code, severity, scope, summary, why, example, remedy, "0.1.0", "");
    }

    /** Returns this rule with what it must remember of the input to decide. */
    final Rule remembering(String state) {
        return ImmutableRule.of(code(), severity(), scope(), summary(), why(), example(), remedy(), since(), state);
    }

    /** The code; never used for anything else. */
    @Value.Parameter
    public abstract String code();

    /** The severity unless a finding or the caller says otherwise. */
    @Value.Parameter
    public abstract Severity severity();

    /** What the rule needs to see. */
    @Value.Parameter
    public abstract Scope scope();

    /** When it is found. */
    @Value.Parameter
    public abstract String summary();

    /** Why it matters. */
    @Value.Parameter
    public abstract String why();

    /** An input that has it. */
    @Value.Parameter
    public abstract String example();

    /** What to do about it. */
    @Value.Parameter
    public abstract String remedy();

    /** The version of the library that had it first. */
    @Value.Parameter
    public abstract String since();

    /** What the rule keeps in memory while records stream by, and how much; empty when nothing. */
    @Value.Parameter
    public abstract String state();

    /** Returns whether the rule is of a fault that leaves no value, so that it can be neither disabled nor regraded. */
    public final boolean isFixed() {
        return scope() == Scope.READING && severity() == Severity.ERROR;
    }
}
