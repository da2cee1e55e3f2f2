package org.saidby.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.immutables.value.Value;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.csv.CsvForm;
import org.saidby.csv.CsvLimits;
import org.saidby.validation.Validator;

/** How flat tables are read. */
@Value.Immutable
public abstract class FlatCsvOptions {

    FlatCsvOptions() {}

    /** Returns the options that hold unless others are given. */
    public static FlatCsvOptions standard() {
        return builder().build();
    }

    /** Returns a builder with the standard options. */
    public static Builder builder() {
        return ImmutableFlatCsvOptions.builder();
    }

    /** The profile by which the tables were written; {@link CsvProfile#EXACT} unless set. */
    @Value.Default
    public CsvProfile profile() {
        return CsvProfile.EXACT;
    }

    /** The id of the dataset, which no table tells; {@code csv} unless set. */
    @Value.Default
    public Id<Dataset> dataset() {
        return Id.of("csv");
    }

    /** The rules; {@link Validator#standard()} unless set. */
    @Value.Default
    public Validator validator() {
        return Validator.standard();
    }

    /** The encoding; UTF-8 unless set. A byte order mark is skipped if it is that of this encoding. */
    @Value.Default
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    /** What stands between cells: comma unless set, semicolon, tab, vertical bar. */
    @Value.Default
    public char separator() {
        return ',';
    }

    final CsvForm form() {
        return new CsvForm(charset(), separator(), CsvLimits.DEFAULT, true);
    }

    @Value.Check
    final void check() {
        form();
    }

    /** Builds {@link FlatCsvOptions}. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link FlatCsvOptions#profile()}. */
        Builder profile(CsvProfile profile);

        /** Sets {@link FlatCsvOptions#dataset()}. */
        Builder dataset(Id<Dataset> dataset);

        /** Sets {@link FlatCsvOptions#validator()}. */
        Builder validator(Validator validator);

        /** Sets {@link FlatCsvOptions#charset()}. */
        Builder charset(Charset charset);

        /** Sets {@link FlatCsvOptions#separator()}. */
        Builder separator(char separator);

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException if the separator is none of the four
         */
        FlatCsvOptions build();
    }
}
