package org.saidby.ucdp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Id;
import org.saidby.MalformedValueException;
import org.saidby.csv.CsvForm;
import org.saidby.csv.CsvLimits;
import org.saidby.rows.DateFormat;
import org.saidby.rows.RowReading;
import org.saidby.validation.ReadingWatch;
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

    /**
     * The encoding of the file; UTF-8 unless set. Bytes that are none of its characters end the reading, and nothing is guessed. A
     * byte order mark is skipped if it is that of this encoding.
     */
    @Value.Default
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    /** What stands between cells: comma unless set, semicolon, tab, vertical bar. */
    @Value.Default
    public char separator() {
        return ',';
    }

    /**
     * How the file spells its dates where they are of numbers alone with the year last: {@code day-first}, {@code month-first}, or a
     * pattern of {@code d}, {@code M} and {@code y} such as {@code M/d/yyyy} or {@code d-MMM-yy}. Unless set, such dates are
     * refused. Others, as {@code 2019-09-26} and {@code 26 September 2019}, are read in any case.
     */
    public abstract Optional<String> dateFormat();

    /** Who looks on while the file is read, and can end the reading. */
    public abstract Optional<ReadingWatch> watch();

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

    /**
     * Whether the report tells the SHA-256 digest of the file; true unless set. Without it a large file is read faster by about a
     * tenth.
     */
    @Value.Default
    public boolean digest() {
        return true;
    }

    final CsvForm form() {
        return new CsvForm(charset(), separator(), new CsvLimits(maxCellLength(), maxColumns()), digest());
    }

    final RowReading reading(String name) {
        return new RowReading(name, validator(), dateFormat().map(DateFormat::of), watch());
    }

    @Value.Check
    final void check() {
        form();
        dateFormat().ifPresent(DateFormat::of);
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

        /** Sets {@link UcdpGedOptions#charset()}. */
        Builder charset(Charset charset);

        /** Sets {@link UcdpGedOptions#separator()}. */
        Builder separator(char separator);

        /** Sets {@link UcdpGedOptions#dateFormat()}. */
        Builder dateFormat(String dateFormat);

        /** Sets or clears {@link UcdpGedOptions#dateFormat()}. */
        Builder dateFormat(Optional<String> dateFormat);

        /** Sets {@link UcdpGedOptions#watch()}. */
        Builder watch(ReadingWatch watch);

        /** Sets or clears {@link UcdpGedOptions#watch()}. */
        Builder watch(Optional<? extends ReadingWatch> watch);

        /** Sets {@link UcdpGedOptions#maxCellLength()}. */
        Builder maxCellLength(int maxCellLength);

        /** Sets {@link UcdpGedOptions#digest()}. */
        Builder digest(boolean digest);

        /** Sets {@link UcdpGedOptions#maxColumns()}. */
        Builder maxColumns(int maxColumns);

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if a limit is out of its range, the release is no version, the separator is
         *     none of the four, or the date format is none
         */
        UcdpGedOptions build();
    }
}
