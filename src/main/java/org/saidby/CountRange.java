package org.saidby;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The whole numbers from one to another, both included, or from one on without end: what a hedged count may mean.
 *
 * <p>Arithmetic on ranges is arithmetic on every pair of numbers in them: the sum of [450, 499] and [1, open) is [451, open).
 */
@FactoryStyle
@Value.Immutable
public abstract class CountRange {

    CountRange() {}

    /**
     * Returns the range between two numbers, both included.
     *
     * @throws MalformedValueException if {@code min} is negative ({@code value.number-range}) or greater than {@code max}
     *     ({@code value.range-inverted})
     */
    public static CountRange between(long min, long max) {
        return ImmutableCountRange.of(min, OptionalLong.of(max));
    }

    /**
     * Returns the range of a number and all above it.
     *
     * @throws MalformedValueException if {@code min} is negative ({@code value.number-range})
     */
    public static CountRange atLeast(long min) {
        return ImmutableCountRange.of(min, OptionalLong.empty());
    }

    /** The least number, included; zero or more. */
    @Value.Parameter
    public abstract long min();

    /** The greatest number, included; empty when there is no end. */
    @Value.Parameter
    public abstract OptionalLong max();

    /** Returns whether the range holds one number only. */
    public final boolean isExact() {
        return max().isPresent() && max().getAsLong() == min();
    }

    /** Returns whether the number lies in the range. */
    public final boolean contains(long number) {
        return number >= min() && (max().isEmpty() || number <= max().getAsLong());
    }

    /** Returns whether every number of the other range lies in this one. */
    public final boolean contains(CountRange other) {
        return other.min() >= min()
                && (max().isEmpty()
                        || other.max().isPresent() && contains(other.max().getAsLong()));
    }

    /** Returns whether the two ranges have a number in common. */
    public final boolean overlaps(CountRange other) {
        return intersection(other).isPresent();
    }

    /** Returns the numbers that both ranges hold; empty when there are none. */
    public final Optional<CountRange> intersection(CountRange other) {
        long least = Math.max(min(), other.min());
        OptionalLong greatest = lesser(max(), other.max());
        return greatest.isPresent() && greatest.getAsLong() < least
                ? Optional.empty()
                : Optional.of(ImmutableCountRange.of(least, greatest));
    }

    /** Returns the smallest range that holds all numbers of both. */
    public final CountRange span(CountRange other) {
        return ImmutableCountRange.of(
                Math.min(min(), other.min()),
                max().isEmpty() || other.max().isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(
                                Math.max(max().getAsLong(), other.max().getAsLong())));
    }

    /** Returns the sums of a number of this range and one of the other; a sum too large for a {@code long} is no end. */
    public final CountRange plus(CountRange other) {
        long least = saturated(min(), other.min());
        if (max().isEmpty() || other.max().isEmpty()) {
            return atLeast(least);
        }
        long a = max().getAsLong();
        long b = other.max().getAsLong();
        return a > Long.MAX_VALUE - b ? atLeast(least) : between(least, a + b);
    }

    private static long saturated(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private static OptionalLong lesser(OptionalLong a, OptionalLong b) {
        if (a.isEmpty()) {
            return b;
        }
        return b.isEmpty() || a.getAsLong() <= b.getAsLong() ? a : b;
    }

    @Value.Check
    final void check() {
        if (min() < 0) {
            throw new MalformedValueException("value.number-range", "min is negative: " + min());
        }
        if (max().isPresent() && max().getAsLong() < min()) {
            throw new MalformedValueException("value.range-inverted", "max is less than min: " + this);
        }
    }

    /** Returns {@code [17,17]}, {@code [450,499]} or {@code [501,..]}. */
    @Override
    public final String toString() {
        return "[" + min() + "," + (max().isPresent() ? Long.toString(max().getAsLong()) : "..") + "]";
    }
}
