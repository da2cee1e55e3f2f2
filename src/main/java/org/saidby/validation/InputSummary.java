package org.saidby.validation;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.saidby.Digest;

/** One input of a report: its name as the caller gave it, its digest and size. */
@Value.Immutable
public abstract class InputSummary {

    InputSummary() {}

    /** Returns an input of which the name is known. */
    public static InputSummary of(String name) {
        return ImmutableInputSummary.of(name, Optional.empty(), OptionalLong.empty());
    }

    /** Returns an input that was read whole and not digested. */
    public static InputSummary of(String name, long bytes) {
        return ImmutableInputSummary.of(name, Optional.empty(), OptionalLong.of(bytes));
    }

    /** Returns an input that was read whole. */
    public static InputSummary of(String name, Digest digest, long bytes) {
        return ImmutableInputSummary.of(name, Optional.of(digest), OptionalLong.of(bytes));
    }

    /** The name as the caller gave it. */
    @Value.Parameter
    public abstract String name();

    /** The digest of its bytes; empty when it was not read to the end, or none was asked for. */
    @Value.Parameter
    public abstract Optional<Digest> digest();

    /** The number of its bytes; empty when it was not read to the end. */
    @Value.Parameter
    public abstract OptionalLong bytes();
}
