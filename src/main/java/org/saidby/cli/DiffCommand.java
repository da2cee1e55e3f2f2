package org.saidby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.DiffText;
import org.saidby.diff.ReleaseDiff;
import org.saidby.diff.UnknownFieldException;
import org.saidby.export.DiffHtml;
import org.saidby.json.DiffJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two releases. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Tells which records were added, dropped and changed between two releases.",
        description = {
            "",
            "Records are compared by id and field: rows of UCDP GED or ACLED by their columns, and entities of datasets by their"
                    + " members, JSON or JSON Lines. A value that is only spelled otherwise, as 48.0 for 48, is no change and is"
                    + " counted apart. Columns that one side lacks are told once.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no difference",
            "1:differences, rows that could not be compared and are not the same, or an input that could be read only in part"
                    + " because of what it holds",
            "2:wrong arguments, or inputs of two formats; nothing was compared",
            "3:a file could not be opened, read or written, or the program failed"
        },
        footer = {"", "What is found in the inputs themselves, 'saidby validate' prints in full."})
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output out;
    private final Output err;
    private final Messages messages;
    private final Inputs inputs;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older release; - is standard input.")
    private String oldFile = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer release; - is standard input.")
    private String newFile = "";

    @Option(
            names = "--report",
            paramLabel = "FORM[=FILE]",
            description = {
                "How to write the diff, text, json or html, and the file to write it to, if not to standard output. Several times for"
                        + " several forms. 'saidby schema diff' describes the JSON.",
                "Default: text"
            })
    private List<ReportTarget> targets = List.of();

    @Mixin
    private ReportPlaces places = new ReportPlaces();

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = {
                "How many changes of each kind are shown at most; counts are exact in any case.",
                "Default: ${DEFAULT-VALUE}"
            })
    private int samples = DiffOptions.DEFAULT_SAMPLES;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "FIELD",
            description = "Compares these columns or JSON Pointers alone, such as best,low,high.")
    private List<String> only = List.of();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "FIELD",
            description = "Leaves these columns or JSON Pointers out, such as source_article.")
    private List<String> without = List.of();

    @Option(
            names = {"-i", "--ignore-case"},
            description = "Takes texts that differ in upper and lower case alone for one value spelled otherwise.")
    private boolean ignoreCase;

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private SideOptions sides = new SideOptions();

    DiffCommand(Surroundings surroundings, Output out, Output err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
        messages = new Messages(out, err);
        inputs = new Inputs(surroundings, messages);
    }

    @Override
    public Integer call() {
        options.check();
        sides.old(options).check();
        sides.now(options).check();
        if (samples < 0) {
            throw wrong("--samples is negative: " + samples);
        }
        if (oldFile.equals(Inputs.STANDARD) && newFile.equals(Inputs.STANDARD)) {
            throw wrong("standard input can be read once only, but - stands twice");
        }
        List<ReportTarget> resolved = places.resolve(targets, inputs, List.of(oldFile, newFile), "a diff");
        try (ReportFiles files = ReportFiles.begin(resolved, out, inputs, messages)) {
            return files == null ? ExitCode.FAILURE : compare(files);
        }
    }

    private int compare(ReportFiles files) {
        try (RepeatedInput old = opened(oldFile);
                RepeatedInput now = opened(newFile)) {
            return compare(old.input(), now.input(), files);
        } catch (Unread e) {
            return fail(e.name, Failures.reading(e.failure));
        } catch (IOException e) {
            return fail(inputs.name(oldFile), Failures.reading(e));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** An input that cannot be read. */
    private static final class Unread extends IOException {

        private static final long serialVersionUID = 1;

        private final String name;
        private final Exception failure;

        Unread(String name, Exception failure) {
            super(failure);
            this.name = name;
            this.failure = failure;
        }
    }

    private RepeatedInput opened(String word) throws Unread {
        try {
            return inputs.repeated(word);
        } catch (IOException | InvalidPathException e) {
            throw new Unread(inputs.name(word), e);
        }
    }

    private int compare(Input old, Input now, ReportFiles files) throws Unread {
        InputFormat format = format(old, sides.old(options));
        InputFormat newFormat = format(now, sides.now(options));
        if (format != newFormat) {
            throw wrong("the inputs are of two formats: " + old.name() + " is " + format.title() + " and " + now.name()
                    + " is " + newFormat.title());
        }
        RepeatedProgress progress = new RepeatedProgress(surroundings, err);
        ReleaseDiff diff;
        try {
            DiffInput oldInput = format.diffInput(old::open, old.name(), sides.old(options), progress.of(old.name()));
            DiffInput newInput = format.diffInput(now::open, now.name(), sides.now(options), progress.of(now.name()));
            diff = Diff.between(
                    oldInput,
                    newInput,
                    DiffOptions.builder()
                            .samples(samples)
                            .addAllOnlyFields(only)
                            .addAllWithoutFields(without)
                            .ignoreCase(ignoreCase)
                            .build());
        } catch (UnknownFieldException e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fail(old.name() + " and " + now.name(), Failures.reading(e));
        } finally {
            progress.clear();
        }
        return write(diff, files);
    }

    private InputFormat format(Input input, InputOptions own) throws Unread {
        try (OpenInput opened = OpenInput.open(input, own, messages)) {
            return opened.format();
        } catch (IOException e) {
            throw new Unread(input.name(), e);
        }
    }

    private int write(ReleaseDiff diff, ReportFiles files) {
        int code = diff.isSame() ? ExitCode.FINE : ExitCode.FINDINGS;
        for (ReportFiles.Place place : files.places()) {
            write(diff, place);
            int written = files.commit(place);
            if (written == ExitCode.FINE && place.destination() != null) {
                tell(diff, place.name());
            }
            code = ExitCode.worse(code, written);
        }
        return code;
    }

    private static void write(ReleaseDiff diff, ReportFiles.Place place) {
        switch (place.form()) {
            case JSON -> {
                try {
                    DiffJson.write(diff, place.out());
                } catch (IOException e) {
                    throw new UncheckedIOException("outputs keep their failures to themselves", e);
                }
            }
            case HTML -> place.out().print(DiffHtml.render(diff));
            default -> place.out().print(DiffText.render(diff));
        }
    }

    private void tell(ReleaseDiff diff, String name) {
        messages.tell(
                name,
                String.format(
                        Locale.ROOT,
                        "written: %,d added, %,d dropped, %,d changed, %,d unchanged",
                        diff.added(),
                        diff.dropped(),
                        diff.changed(),
                        diff.unchanged()));
    }

    private int fail(String name, String reason) {
        messages.tell(name, reason);
        return ExitCode.FAILURE;
    }
}
