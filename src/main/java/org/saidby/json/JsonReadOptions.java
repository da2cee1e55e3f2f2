package org.saidby.json;

import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.validation.ReadingWatch;
import org.saidby.validation.Validator;

/** How JSON is read: by which rules, and within which limits. */
@Value.Immutable
public abstract class JsonReadOptions {

    JsonReadOptions() {}

    /** Returns the options that hold unless others are given. */
    public static JsonReadOptions standard() {
        return builder().build();
    }

    /** Returns a builder with the standard options. */
    public static Builder builder() {
        return ImmutableJsonReadOptions.builder();
    }

    /** What checks the records; {@link Validator#standard()} unless set. */
    @Value.Default
    public Validator validator() {
        return Validator.standard();
    }

    /** How much is taken; {@link JsonLimits#standard()} unless set. */
    @Value.Default
    public JsonLimits limits() {
        return JsonLimits.standard();
    }

    /**
     * Whether the report tells the SHA-256 digest of the input; true unless set. Without it a large input is read faster by
     * about a tenth.
     */
    @Value.Default
    public boolean digest() {
        return true;
    }

    /** Who looks on while the input is read, and can end the reading. */
    public abstract Optional<ReadingWatch> watch();

    /** Builds {@link JsonReadOptions}. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link JsonReadOptions#validator()}. */
        Builder validator(Validator validator);

        /** Sets {@link JsonReadOptions#limits()}. */
        Builder limits(JsonLimits limits);

        /** Sets {@link JsonReadOptions#digest()}. */
        Builder digest(boolean digest);

        /** Sets {@link JsonReadOptions#watch()}. */
        Builder watch(ReadingWatch watch);

        /** Sets or clears {@link JsonReadOptions#watch()}. */
        Builder watch(Optional<? extends ReadingWatch> watch);

        /** Returns the options. */
        JsonReadOptions build();
    }
}
