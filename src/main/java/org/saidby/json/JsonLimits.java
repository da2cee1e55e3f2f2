package org.saidby.json;

import org.immutables.value.Value;

/** How much a reader takes before it reports a finding instead; each limit is named in its finding. */
@Value.Immutable
public abstract class JsonLimits {

    JsonLimits() {}

    /** Returns the limits that hold unless others are given. */
    public static JsonLimits standard() {
        return builder().build();
    }

    /** Returns a builder with the standard limits. */
    public static Builder builder() {
        return ImmutableJsonLimits.builder();
    }

    /** The greatest depth of arrays and objects, from 16 to 1,000; 64 unless set. */
    @Value.Default
    public int depth() {
        return 64;
    }

    /** The greatest length of a number's text, in characters; 1,000 unless set. */
    @Value.Default
    public int numberLength() {
        return 1_000;
    }

    /** The greatest size of a number's exponent, positive or negative; 400 unless set. */
    @Value.Default
    public int exponent() {
        return 400;
    }

    /** The greatest length of a member's name, in UTF-16 code units; 1,000 unless set. */
    @Value.Default
    public int nameLength() {
        return 1_000;
    }

    /** The greatest length of a text, in UTF-16 code units; 1,000,000 unless set. */
    @Value.Default
    public int textLength() {
        return 1_000_000;
    }

    /** The greatest length of a line of JSON Lines, in bytes without its line feed; 16,000,000 unless set. */
    @Value.Default
    public int lineLength() {
        return 16_000_000;
    }

    /** The greatest number of links in an attribution; 32 unless set. */
    @Value.Default
    public int chainLength() {
        return 32;
    }

    @Value.Check
    final void check() {
        if (depth() < 16 || depth() > 1_000) {
            throw new IllegalArgumentException("depth is not from 16 to 1000: " + depth());
        }
        requirePositive("numberLength", numberLength());
        requirePositive("exponent", exponent());
        requirePositive("nameLength", nameLength());
        requirePositive("textLength", textLength());
        requirePositive("lineLength", lineLength());
        requirePositive("chainLength", chainLength());
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " is less than 1: " + limit);
        }
    }

    /** Builds {@link JsonLimits}. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link JsonLimits#depth()}. */
        Builder depth(int depth);

        /** Sets {@link JsonLimits#numberLength()}. */
        Builder numberLength(int numberLength);

        /** Sets {@link JsonLimits#exponent()}. */
        Builder exponent(int exponent);

        /** Sets {@link JsonLimits#nameLength()}. */
        Builder nameLength(int nameLength);

        /** Sets {@link JsonLimits#textLength()}. */
        Builder textLength(int textLength);

        /** Sets {@link JsonLimits#lineLength()}. */
        Builder lineLength(int lineLength);

        /** Sets {@link JsonLimits#chainLength()}. */
        Builder chainLength(int chainLength);

        /**
         * Returns the limits.
         *
         * @throws IllegalArgumentException if the depth is not from 16 to 1,000, or another limit is less than 1
         */
        JsonLimits build();
    }
}
