package org.saidby.diff;

import java.util.Set;
import org.immutables.value.Value;

/** What is compared, and how many changes are kept. */
@Value.Immutable
public abstract class DiffOptions {

    /** So many changes of each kind are kept unless told otherwise. */
    public static final int DEFAULT_SAMPLES = 1_000;

    DiffOptions() {}

    /** Returns the options that hold unless others are given. */
    public static DiffOptions standard() {
        return builder().build();
    }

    /** Returns a builder with the standard options. */
    public static Builder builder() {
        return ImmutableDiffOptions.builder();
    }

    /**
     * How many changes of each kind {@link ReleaseDiff#changes()} holds at most, 0 or more; 1,000 unless set. Counts are exact
     * whatever it is.
     */
    @Value.Default
    public int samples() {
        return DEFAULT_SAMPLES;
    }

    /** The only fields that are compared, by the names in {@link FieldChange#field()}; all when empty. */
    public abstract Set<String> onlyFields();

    /** Fields that are not compared, by the names in {@link FieldChange#field()}; these do not count where both sets name one. */
    public abstract Set<String> withoutFields();

    /**
     * Whether texts that differ in upper and lower case alone are one value spelled otherwise; no unless set. Some releases of one
     * maker write {@code Donetsk Oblast}, others {@code Donetsk oblast}.
     */
    @Value.Default
    public boolean ignoreCase() {
        return false;
    }

    final boolean hasField(String field) {
        return (onlyFields().isEmpty() || onlyFields().contains(field))
                && !withoutFields().contains(field);
    }

    @Value.Check
    final void check() {
        if (samples() < 0) {
            throw new IllegalArgumentException("samples is negative: " + samples());
        }
    }

    /** Builds {@link DiffOptions} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link DiffOptions#samples()}. */
        Builder samples(int samples);

        /** Adds one to {@link DiffOptions#onlyFields()}. */
        Builder addOnlyField(String field);

        /** Adds to {@link DiffOptions#onlyFields()}. */
        Builder addAllOnlyFields(Iterable<String> fields);

        /** Adds one to {@link DiffOptions#withoutFields()}. */
        Builder addWithoutField(String field);

        /** Adds to {@link DiffOptions#withoutFields()}. */
        Builder addAllWithoutFields(Iterable<String> fields);

        /** Sets {@link DiffOptions#ignoreCase()}. */
        Builder ignoreCase(boolean ignoreCase);

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException if the number of samples is negative
         */
        DiffOptions build();
    }
}
