package org.saidby.validation;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was read, as far as it could be, and the report on it.
 *
 * @param <T> the type of what was read
 */
@Value.Immutable
public abstract class Checked<T> {

    Checked() {}

    /** Returns a value with its report, valid or not. */
    public static <T> Checked<T> of(T value, Report report) {
        return ImmutableChecked.of(Optional.of(value), report);
    }

    /** Returns the report on an input that gave no value. */
    public static <T> Checked<T> withoutValue(Report report) {
        return ImmutableChecked.of(Optional.empty(), report);
    }

    /** What was accepted; empty when nothing could be made of the input. */
    @Value.Parameter
    public abstract Optional<T> value();

    /** What was found. */
    @Value.Parameter
    public abstract Report report();

    /**
     * Returns the value of an input without errors.
     *
     * @throws InvalidReportException if the report is not valid or there is no value
     */
    public final T requireValid() {
        if (!report().isValid() || value().isEmpty()) {
            throw new InvalidReportException(report());
        }
        return value().get();
    }
}
