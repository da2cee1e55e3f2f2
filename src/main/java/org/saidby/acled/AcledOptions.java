package org.saidby.acled;

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

/** How an export of ACLED is read. */
@Value.Immutable
public abstract class AcledOptions {

    AcledOptions() {}

    /** Returns the options that hold unless others are given. */
    public static AcledOptions standard() {
        return builder().build();
    }

    /** Returns a builder with the standard options. */
    public static Builder builder() {
        return ImmutableAcledOptions.builder();
    }

    /**
     * What tells this export from others, such as the day of its download, {@code 2026-08-09}; empty when not known. ACLED changes
     * and deletes events at any time and has no releases, and no row tells when it was downloaded. It becomes part of the id and
     * the title of the document.
     */
    public abstract Optional<String> export();

    /**
     * Whether the file is a monadic one, which repeats an event for each of its actors; no unless set. The repeated row is then no
     * fault: it is counted as rejected, by a finding that is no error, so that no sum doubles.
     */
    @Value.Default
    public boolean monadic() {
        return false;
    }

    /** Whether operations keep the cells that are not modelled, as the extension member {@code acled}; no unless set. */
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
     * The encoding of a CSV file; UTF-8 unless set. Bytes that are none of its characters end the reading, and nothing is guessed. A
     * byte order mark is skipped if it is that of this encoding. JSON is always UTF-8.
     */
    @Value.Default
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    /** What stands between cells of a CSV file: comma unless set, semicolon, tab, vertical bar. */
    @Value.Default
    public char separator() {
        return ',';
    }

    /**
     * How the file spells its dates where they are of numbers alone with the year last and no hyphen between: {@code day-first},
     * {@code month-first}, or a pattern of {@code d}, {@code M} and {@code y} such as {@code M/d/yyyy} or {@code d-MMM-yy}. Unless
     * set, such dates are refused. The spellings of ACLED itself, {@code 2019-09-26}, {@code 26 September 2019}, {@code
     * 26-Sep-2019} and {@code 26-09-2019}, are read in any case, the last one by the format if it fits.
     */
    public abstract Optional<String> dateFormat();

    /** Who looks on while the input is read, and can end the reading. */
    public abstract Optional<ReadingWatch> watch();

    /** The greatest length of a cell, in UTF-16 code units; 1,000,000 unless set. */
    @Value.Default
    public int maxCellLength() {
        return CsvLimits.DEFAULT.cellLength();
    }

    /** The greatest number of columns of a CSV file; 2,000 unless set. */
    @Value.Default
    public int maxColumns() {
        return CsvLimits.DEFAULT.columns();
    }

    /**
     * Whether the report tells the SHA-256 digest of a table; true unless set. Without it a large file is read faster by about a
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
        if (export().filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("export is no label such as 2026-08-09: it is empty");
        }
        try {
            export().ifPresent(label -> Id.of(ClaimMapping.ACLED + "-" + label));
        } catch (MalformedValueException e) {
            throw new IllegalArgumentException("export is no label such as 2026-08-09: " + export().orElse(""), e);
        }
    }

    /** Builds {@link AcledOptions} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link AcledOptions#export()}. */
        Builder export(String export);

        /** Sets or clears {@link AcledOptions#export()}. */
        Builder export(Optional<String> export);

        /** Sets {@link AcledOptions#monadic()}. */
        Builder monadic(boolean monadic);

        /** Sets {@link AcledOptions#keepCells()}. */
        Builder keepCells(boolean keepCells);

        /** Sets {@link AcledOptions#validator()}. */
        Builder validator(Validator validator);

        /** Sets {@link AcledOptions#charset()}. */
        Builder charset(Charset charset);

        /** Sets {@link AcledOptions#separator()}. */
        Builder separator(char separator);

        /** Sets {@link AcledOptions#dateFormat()}. */
        Builder dateFormat(String dateFormat);

        /** Sets or clears {@link AcledOptions#dateFormat()}. */
        Builder dateFormat(Optional<String> dateFormat);

        /** Sets {@link AcledOptions#watch()}. */
        Builder watch(ReadingWatch watch);

        /** Sets or clears {@link AcledOptions#watch()}. */
        Builder watch(Optional<? extends ReadingWatch> watch);

        /** Sets {@link AcledOptions#maxCellLength()}. */
        Builder maxCellLength(int maxCellLength);

        /** Sets {@link AcledOptions#digest()}. */
        Builder digest(boolean digest);

        /** Sets {@link AcledOptions#maxColumns()}. */
        Builder maxColumns(int maxColumns);

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if a limit is out of its range, the export cannot be part of an id, the separator
         *     is none of the four, or the date format is none
         */
        AcledOptions build();
    }
}
