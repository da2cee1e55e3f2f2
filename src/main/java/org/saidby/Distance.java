package org.saidby;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A distance as a source put it: a number with its hedge, in the unit that was said.
 */
@Value.Immutable
public abstract class Distance {

    Distance() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableDistance.builder();
    }

    /**
     * Returns a hedged distance, such as nearly 600 miles.
     *
     * @throws MalformedValueException if the hedge takes no single number ({@code value.type}) or the number is negative or
     *     not finite ({@code value.number-range})
     */
    public static Distance of(Hedge hedge, double number, LengthUnit unit) {
        return builder().hedge(hedge).number(number).unit(unit).build();
    }

    /** How the number is bounded; one of those that take one number. */
    public abstract Hedge hedge();

    /** The number as it was said; finite, zero or more. */
    public abstract double number();

    /** The unit as it was said. */
    public abstract LengthUnit unit();

    /** The words of the source. */
    public abstract Optional<String> words();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns this distance with the words in which the source gave it. */
    public final Distance withWords(String words) {
        return toBuilder().words(words).build();
    }

    /**
     * Returns the least distance in metres, included; empty when the unit is not known to this version.
     *
     * <p>By convention, as with counts: about and nearly begin a tenth below the number, up to and fewer than at zero.
     */
    public final OptionalDouble leastMetres() {
        return inMetres(
                switch (hedge()) {
                    case ABOUT, NEARLY -> number() * 0.9;
                    case UP_TO, FEWER_THAN -> 0;
                    default -> number();
                });
    }

    /**
     * Returns the greatest distance in metres, included; infinite without an upper end, empty as {@link #leastMetres()}.
     *
     * <p>By convention, as with counts: about ends a tenth above the number.
     */
    public final OptionalDouble greatestMetres() {
        return inMetres(
                switch (hedge()) {
                    case ABOUT -> number() * 1.1;
                    case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
                    default -> number();
                });
    }

    private OptionalDouble inMetres(double number) {
        OptionalDouble metres = unit().metres();
        return metres.isPresent() ? OptionalDouble.of(number * metres.getAsDouble()) : metres;
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableDistance.builder().from(this);
    }

    @Value.Check
    final Distance check() {
        if (!hedge().takesNumber()) {
            throw new MalformedValueException("value.type", "hedge of a distance takes no single number: " + hedge());
        }
        if (!Double.isFinite(number()) || number() < 0) {
            throw new MalformedValueException("value.number-range", "number is negative or not finite: " + number());
        }
        words().ifPresent(words -> Texts.requireText("words", words));
        // -0.0 would differ from 0.0
        return number() == 0 && Double.doubleToRawLongBits(number()) != 0
                ? toBuilder().number(0).build()
                : this;
    }

    /** Returns the words of the source, or else hedge, number and unit, such as {@code nearly 600 mi}. */
    @Override
    public final String toString() {
        String before = hedge() == Hedge.EXACTLY
                ? ""
                : hedge().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
        String digits = number() == Math.rint(number()) && number() < 1e15
                ? Long.toString((long) number())
                : Double.toString(number());
        return words().orElseGet(() -> before + digits + " " + unit());
    }

    /** Builds {@link Distance} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Distance#hedge()}. */
        Builder hedge(Hedge hedge);

        /** Sets {@link Distance#number()}. */
        Builder number(double number);

        /** Sets {@link Distance#unit()}. */
        Builder unit(LengthUnit unit);

        /** Sets {@link Distance#words()}. */
        Builder words(String words);

        /** Sets or clears {@link Distance#words()}. */
        Builder words(Optional<String> words);

        /** Sets {@link Distance#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: hedge, number, unit
         * @throws MalformedValueException if the hedge takes no single number, or the number is negative or not finite
         */
        Distance build();
    }
}
