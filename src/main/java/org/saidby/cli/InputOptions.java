package org.saidby.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.acled.AcledOptions;
import org.saidby.json.JsonReadOptions;
import org.saidby.ucdp.UcdpGedOptions;
import org.saidby.validation.Validator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How inputs are read, which the commands that read some ask alike. */
final class InputOptions {

    static final String CHARSET = "--charset";
    static final String SEPARATOR = "--separator";
    static final String DATE_FORMAT = "--date-format";
    static final String RELEASE = "--release";
    static final String MONADIC = "--monadic";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "What the input is written in: ${COMPLETION-CANDIDATES}.",
                "auto goes by the content, never by the name: a table with the columns of UCDP GED or ACLED, else JSON or"
                        + " JSON Lines of saidby.",
                "Default: ${DEFAULT-VALUE}"
            })
    private InputFormat format = InputFormat.AUTO;

    @Option(
            names = CHARSET,
            paramLabel = "NAME",
            description = "The encoding of tables, such as windows-1252; UTF-8 unless given. JSON is always UTF-8.")
    private @Nullable Charset charset;

    @Option(
            names = SEPARATOR,
            paramLabel = "SEPARATOR",
            description = "What stands between the cells of tables: ${COMPLETION-CANDIDATES}; comma unless given.")
    private @Nullable Separator separator;

    @Option(
            names = DATE_FORMAT,
            paramLabel = "FORMAT",
            description =
                    "How tables spell dates of numbers alone with the year last, which are refused otherwise: day-first,"
                            + " month-first, or a pattern such as M/d/yyyy or d-MMM-yy.")
    private @Nullable String dateFormat;

    @Option(
            names = RELEASE,
            paramLabel = "VERSION",
            description = "The version of the release of UCDP GED, such as 26.1, which no row tells.")
    private @Nullable String release;

    @Option(
            names = MONADIC,
            description = "An export of ACLED gives each event once for each of its actors, which is no fault then.")
    private boolean monadic;

    private boolean keepCells;

    private Validator validator = Validator.standard();

    /** Has tables keep the cells that are no part of the model, with their operations. */
    void keepCells(boolean kept) {
        keepCells = kept;
    }

    /** Has inputs checked by other rules than the standard ones. */
    void validator(Validator changed) {
        validator = changed;
    }

    /** Returns these options with those of one side instead, where they were given for it alone. */
    InputOptions with(
            @Nullable Charset ownCharset,
            @Nullable Separator ownSeparator,
            @Nullable String ownDateFormat,
            @Nullable String ownRelease) {
        InputOptions own = new InputOptions();
        own.command = command;
        own.format = format;
        own.charset = ownCharset == null ? charset : ownCharset;
        own.separator = ownSeparator == null ? separator : ownSeparator;
        own.dateFormat = ownDateFormat == null ? dateFormat : ownDateFormat;
        own.release = ownRelease == null ? release : ownRelease;
        own.monadic = monadic;
        own.keepCells = keepCells;
        own.validator = validator;
        return own;
    }

    /**
     * Looks at what picocli cannot.
     *
     * @throws ParameterException if an option has a value that it cannot have
     */
    void check() {
        try {
            ged().build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    InputFormat format() {
        return format;
    }

    Charset charset() {
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    /** Returns the options of a reader of JSON of this library, as far as they were given. */
    JsonReadOptions.Builder json() {
        return JsonReadOptions.builder().validator(validator);
    }

    /** Returns the options of a reader of UCDP GED, as far as they were given. */
    UcdpGedOptions.Builder ged() {
        UcdpGedOptions.Builder options =
                UcdpGedOptions.builder().validator(validator).charset(charset()).keepCells(keepCells);
        if (separator != null) {
            options.separator(separator.character());
        }
        if (dateFormat != null) {
            options.dateFormat(dateFormat);
        }
        if (release != null) {
            options.release(release);
        }
        return options;
    }

    /** Returns the options of a reader of ACLED, as far as they were given. */
    AcledOptions.Builder acled() {
        AcledOptions.Builder options = AcledOptions.builder()
                .validator(validator)
                .charset(charset())
                .keepCells(keepCells)
                .monadic(monadic);
        if (separator != null) {
            options.separator(separator.character());
        }
        if (dateFormat != null) {
            options.dateFormat(dateFormat);
        }
        return options;
    }

    /** Returns the names of the options that were given although they mean nothing to a format. */
    List<String> withoutEffectOn(InputFormat other) {
        List<String> given = new ArrayList<>();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            given.add(CHARSET);
        }
        if (separator != null) {
            given.add(SEPARATOR);
        }
        if (dateFormat != null) {
            given.add(DATE_FORMAT);
        }
        if (release != null) {
            given.add(RELEASE);
        }
        if (monadic) {
            given.add(MONADIC);
        }
        given.removeAll(other.options());
        return given;
    }
}
