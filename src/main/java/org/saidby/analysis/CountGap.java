package org.saidby.analysis;

import java.util.OptionalLong;
import org.immutables.value.Value;
import org.saidby.CountRange;

/**
 * By how much a stated number can exceed a derived one: every difference of a number that may be stated and one that may be
 * derived. Negative where less is stated than derived; {@code [-10,-10]} for 26 stated and 36 derived.
 */
@Value.Immutable
public abstract class CountGap {

    CountGap() {}

    /** Returns the differences of the numbers of two ranges. */
    public static CountGap between(CountRange stated, CountRange derived) {
        OptionalLong min = derived.max().isPresent()
                ? OptionalLong.of(stated.min() - derived.max().getAsLong())
                : OptionalLong.empty();
        OptionalLong max = stated.max().isPresent()
                ? OptionalLong.of(stated.max().getAsLong() - derived.min())
                : OptionalLong.empty();
        return ImmutableCountGap.of(min, max);
    }

    /** The least difference, included; empty when there is no end, since no greatest number is derived. */
    @Value.Parameter
    public abstract OptionalLong min();

    /** The greatest difference, included; empty when there is no end, since no greatest number is stated. */
    @Value.Parameter
    public abstract OptionalLong max();

    /** Returns whether it can be that there is no difference. */
    public final boolean allowsNone() {
        return (min().isEmpty() || min().getAsLong() <= 0) && (max().isEmpty() || max().getAsLong() >= 0);
    }

    /** Returns {@code [-10,-10]}, {@code [..,-6]} or {@code [448,..]}. */
    @Override
    public final String toString() {
        return "[" + text(min()) + "," + text(max()) + "]";
    }

    private static String text(OptionalLong end) {
        return end.isPresent() ? Long.toString(end.getAsLong()) : "..";
    }
}
