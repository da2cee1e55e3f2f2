package org.saidby;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many, as a source put it: a number with the hedge that bounds it, or a hedge alone.
 *
 * <p>"Killed 17" is {@code exactly(17)}; "nearly 500" is {@code nearly(500)}; "dozens" is {@code dozens()}. A source that
 * gave no number has no count, and {@code noneReported()} is not zero. Numbers are whole, from 0 to {@value #MAX}.
 */
@Value.Immutable
public abstract class Count {

    Count() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableCount.builder();
    }

    /** The greatest number a count can hold: 2^53 - 1, the last that every JSON reader holds exactly. */
    public static final long MAX = (1L << 53) - 1;

    /** Returns a number and no other: "17". */
    public static Count exactly(long number) {
        return of(Hedge.EXACTLY, number);
    }

    /** Returns around a number: "about 500". */
    public static Count about(long number) {
        return of(Hedge.ABOUT, number);
    }

    /** Returns a little less than a number: "nearly 500". */
    public static Count nearly(long number) {
        return of(Hedge.NEARLY, number);
    }

    /** Returns a number or more: "at least eight". */
    public static Count atLeast(long number) {
        return of(Hedge.AT_LEAST, number);
    }

    /** Returns more than a number: "over 500". */
    public static Count moreThan(long number) {
        return of(Hedge.MORE_THAN, number);
    }

    /** Returns a number or fewer: "up to 50". */
    public static Count upTo(long number) {
        return of(Hedge.UP_TO, number);
    }

    /** Returns fewer than a number: "fewer than ten". */
    public static Count fewerThan(long number) {
        return of(Hedge.FEWER_THAN, number);
    }

    /** Returns a range, both ends included. */
    public static Count between(long low, long high) {
        return builder().hedge(Hedge.BETWEEN).low(low).high(high).build();
    }

    /** Returns a range, both ends included, with the value that the source holds for the best. */
    public static Count between(long low, long high, long best) {
        return builder().hedge(Hedge.BETWEEN).low(low).high(high).number(best).build();
    }

    /** Returns dozens, no number given. */
    public static Count dozens() {
        return of(Hedge.DOZENS);
    }

    /** Returns hundreds, no number given. */
    public static Count hundreds() {
        return of(Hedge.HUNDREDS);
    }

    /** Returns thousands, no number given. */
    public static Count thousands() {
        return of(Hedge.THOUSANDS);
    }

    /** Returns at least one, how many is not said. */
    public static Count some() {
        return of(Hedge.SOME);
    }

    /** Returns what a source says that knows of none; not zero. */
    public static Count noneReported() {
        return of(Hedge.NONE_REPORTED);
    }

    /**
     * Returns a number with a hedge.
     *
     * @throws MalformedValueException if the hedge takes no number ({@code value.type}) or the number is out of range ({@code
     *     value.number-range})
     */
    public static Count of(Hedge hedge, long number) {
        return builder().hedge(hedge).number(number).build();
    }

    /**
     * Returns a hedge alone, such as {@link Hedge#DOZENS}.
     *
     * @throws MalformedValueException if the hedge takes a number ({@code value.missing})
     */
    public static Count of(Hedge hedge) {
        return builder().hedge(hedge).build();
    }

    /**
     * Returns the count that an English phrase tells; the inverse of {@link #toString()} for counts without a best value,
     * extensions and words other than such a phrase.
     *
     * <p>Reads these forms, whatever their letter case, and keeps the words:
     *
     * <ul>
     *   <li>a number: {@code 17}, {@code 1,000}, {@code seventeen}; words go up to {@code ninety-nine}
     *   <li>a number after {@code exactly}; {@code about, around, roughly, approximately, some}; {@code nearly, almost}; {@code at
     *       least, no fewer than}; {@code more than, over}; {@code up to, at most}; {@code fewer than, less than, under}
     *   <li>a range: {@code between 10 and 15}, {@code 10 to 15}, {@code from 10 to 15}, {@code 10-15}; but for the last also in words
     *   <li>no number: {@code dozens, hundreds, thousands, tens of thousands}; {@code some, several, many, a number, an unspecified
     *       number, an unknown number}; {@code none reported}
     * </ul>
     *
     * @throws MalformedValueException if the phrase has none of these forms, with a message that lists them ({@code
     *     value.number-format}, {@code value.empty}), or its number is out of range ({@code value.number-range}, {@code
     *     value.range-inverted})
     */
    public static Count parse(String text) {
        return CountWords.parse(text);
    }

    /** How the number is bounded. */
    public abstract Hedge hedge();

    /** The number that was said; for a range its best value, empty when none was given. */
    public abstract OptionalLong number();

    /** The least number of a range, included; set for {@link Hedge#BETWEEN} alone. */
    public abstract OptionalLong low();

    /** The greatest number of a range, included; set for {@link Hedge#BETWEEN} alone. */
    public abstract OptionalLong high();

    /** The words of the source, where they differ from the phrase that {@link #toString()} would give. */
    public abstract Optional<String> words();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns this count with the words in which the source gave it. */
    public final Count withWords(String words) {
        return toBuilder().words(words).build();
    }

    /** Returns the numbers this count may mean under {@link HedgePolicy#convention()}. */
    public final CountRange range() {
        return HedgePolicy.convention().rangeOf(this);
    }

    /** Returns the one number to take where only one can be: exact, about, or the best value of a range; else empty. */
    public final OptionalLong best() {
        return switch (hedge()) {
            case EXACTLY, ABOUT, BETWEEN -> number();
            default -> OptionalLong.empty();
        };
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableCount.builder().from(this);
    }

    @Value.Check
    final void check() {
        if (hedge() == Hedge.BETWEEN) {
            if (low().isEmpty() || high().isEmpty()) {
                throw new MalformedValueException("value.missing", "a range needs both low and high");
            }
            requireInRange("low", low().getAsLong());
            requireInRange("high", high().getAsLong());
            if (low().getAsLong() > high().getAsLong()) {
                throw new MalformedValueException(
                        "value.range-inverted",
                        "high is less than low: " + low().getAsLong() + " to " + high().getAsLong());
            }
            number().ifPresent(this::requireBetween);
        } else {
            if (low().isPresent() || high().isPresent()) {
                throw new MalformedValueException("value.type", "only a range has low and high: " + hedge());
            }
            if (hedge().takesNumber() != number().isPresent()) {
                throw hedge().takesNumber()
                        ? new MalformedValueException("value.missing", "number is missing beside " + hedge())
                        : new MalformedValueException("value.type", "no number goes with " + hedge());
            }
            number().ifPresent(n -> requireInRange("number", n));
            if (number().orElse(1) == 0 && (hedge() == Hedge.NEARLY || hedge() == Hedge.FEWER_THAN)) {
                throw new MalformedValueException("value.number-range", "nothing is " + CountWords.phrase(this));
            }
        }
        words().ifPresent(words -> Texts.requireText("words", words));
    }

    private void requireBetween(long best) {
        if (best < low().getAsLong() || best > high().getAsLong()) {
            throw new MalformedValueException("value.number-range", "number is not between low and high: " + best);
        }
    }

    private static void requireInRange(String attribute, long number) {
        if (number < 0 || number > MAX) {
            throw new MalformedValueException(
                    "value.number-range",
                    attribute + (number < 0 ? " is negative: " : " is greater than " + MAX + ": ") + number);
        }
    }

    /** Returns the words of the source, or else the plain phrase, such as {@code nearly 500}. */
    @Override
    public final String toString() {
        return words().orElseGet(() -> CountWords.phrase(this));
    }

    /** Builds {@link Count} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Count#hedge()}. */
        Builder hedge(Hedge hedge);

        /** Sets {@link Count#number()}. */
        Builder number(long number);

        /** Sets or clears {@link Count#number()}. */
        Builder number(OptionalLong number);

        /** Sets {@link Count#low()}. */
        Builder low(long low);

        /** Sets or clears {@link Count#low()}. */
        Builder low(OptionalLong low);

        /** Sets {@link Count#high()}. */
        Builder high(long high);

        /** Sets or clears {@link Count#high()}. */
        Builder high(OptionalLong high);

        /** Sets {@link Count#words()}. */
        Builder words(String words);

        /** Sets or clears {@link Count#words()}. */
        Builder words(Optional<String> words);

        /** Sets {@link Count#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: hedge
         * @throws MalformedValueException if a number is missing, out of place or out of range, or a range is inverted
         */
        Count build();
    }
}
