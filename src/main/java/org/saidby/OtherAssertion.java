package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/** An assertion of a kind that this version does not know, kept whole so that it can be written back. */
@FactoryStyle
@Value.Immutable
public abstract non-sealed class OtherAssertion implements Assertion {

    OtherAssertion() {}

    /**
     * Returns an assertion of an unknown kind.
     *
     * @param kind the kind, none that this version knows
     * @param members all its members but the kind
     * @throws MalformedValueException if this version knows the kind ({@code value.type})
     */
    public static OtherAssertion of(AssertionKind kind, Extensions members) {
        return ImmutableOtherAssertion.of(kind, members);
    }

    @Override
    @Value.Parameter
    public abstract AssertionKind kind();

    /** All members but the kind, in their order. */
    @Override
    @Value.Parameter
    public abstract Extensions extensions();

    /** Returns empty: what an unknown kind says of time is among its members. */
    @Override
    public final Optional<When> when() {
        return Optional.empty();
    }

    @Value.Check
    final void check() {
        if (kind().isKnown()) {
            throw new MalformedValueException(
                    "value.type", "an assertion of this kind has a type of its own: " + kind());
        }
    }
}
