package org.saidby.ucdp;

import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Id;
import org.saidby.MalformedValueException;
import org.saidby.csv.CsvLimits;
import org.saidby.validation.Validator;

/** How a file of UCDP GED is read. */
@Value.Immutable
public abstract class UcdpGedOptions {

    UcdpGedOptions() {}

    /** Returns the options that hold unless others are given. */
    public static UcdpGedOptions standard() {
        return builder().build();
    }

    /** Returns a builder with the standard options. */
    public static Builder builder() {
        return ImmutableUcdpGedOptions.builder();
    }

    /**
     * The version of the release, such as {@code 26.1}, which no row tells; empty when not known. A candidate release, such as
     * {@code 26.0.3} or {@code 26.01.26.03}, makes every operation provisional.
     */
    public abstract Optional<String> release();

    /** Whether operations keep the cells that are not modelled, as the extension member {@code ucdp-ged}; no unless set. */
    @Value.Default
    public boolean keepCells() {
        return false;
    }

    /** The rules; {@link Validator#standard()} unless set. */
    @Value.Default
    public Validator validator() {
        return Validator.standard();
    }

    /** The greatest length of a cell, in UTF-16 code units; 1,000,000 unless set. */
    @Value.Default
    public int maxCellLength() {
        return CsvLimits.DEFAULT.cellLength();
    }

    /** The greatest number of columns; 2,000 unless set. */
    @Value.Default
    public int maxColumns() {
        return CsvLimits.DEFAULT.columns();
    }

    /** Returns whether the release is a candidate one. */
    public final boolean isCandidateRelease() {
        return release().isPresent() && Releases.isCandidate(release().get());
    }

    final CsvLimits limits() {
        return new CsvLimits(maxCellLength(), maxColumns());
    }

    @Value.Check
    final void check() {
        limits();
        try {
            release().ifPresent(version -> Id.of(OperationMapping.NAME + "-" + version));
        } catch (MalformedValueException e) {
            throw new IllegalArgumentException(
                    "release is no version such as 26.1: " + release().orElse(""), e);
        }
    }

    /** Builds {@link UcdpGedOptions} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link UcdpGedOptions#release()}. */
        Builder release(String release);

        /** Sets or clears {@link UcdpGedOptions#release()}. */
        Builder release(Optional<String> release);

        /** Sets {@link UcdpGedOptions#keepCells()}. */
        Builder keepCells(boolean keepCells);

        /** Sets {@link UcdpGedOptions#validator()}. */
        Builder validator(Validator validator);

        /** Sets {@link UcdpGedOptions#maxCellLength()}. */
        Builder maxCellLength(int maxCellLength);

        /** Sets {@link UcdpGedOptions#maxColumns()}. */
        Builder maxColumns(int maxColumns);

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if a limit is out of its range or the release is no version
         */
        UcdpGedOptions build();
    }
}
