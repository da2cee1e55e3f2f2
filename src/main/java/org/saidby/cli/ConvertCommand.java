package org.saidby.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.saidby.export.Exporter;
import org.saidby.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a file and writes what was accepted as a dataset of this library. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Writes what is accepted of a file as JSON or JSON Lines, or in a form of others.",
        description = {
            "",
            "What was found is printed on standard error, as 'saidby validate' prints it. The output is written as a whole or"
                    + " not at all. JSON Lines of UCDP GED need memory for what rows share alone, which they hold behind the rows; JSON needs memory for all of it, and its report has what only the whole dataset can tell.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found at or above the threshold",
            "1:findings at or above the threshold; or reading ended early because of what the file holds, and nothing was"
                    + " written",
            "2:wrong arguments, or a file of suppressions with faults; nothing was read",
            "3:a file could not be opened, read or written, or the program failed"
        },
        footer = {"", "Rejected records are not in the output; the last line tells how many there are."})
final class ConvertCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output err;
    private final Messages messages;
    private final Inputs inputs;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The file to convert; - is standard input.")
    private String file = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORM",
            description = {
                "What to write: ${COMPLETION-CANDIDATES}.",
                "json and jsonl are the formats of saidby and hold all. The others are forms of somebody else: the last line tells how"
                        + " much they cannot hold, and --losses what it is."
            })
    private OutputForm form = OutputForm.JSON;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write, which is replaced if it is there; - is standard output.")
    private String output = "";

    @Option(
            names = "--keep-cells",
            description =
                    "Keeps the cells of a table that are no part of the model, as extensions of the operations; what is written as"
                            + " ucdp-ged or acled has them anyway.")
    private boolean keepCells;

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    ConvertCommand(Surroundings surroundings, Output out, Output err) {
        this.surroundings = surroundings;
        this.err = err;
        messages = new Messages(out, err);
        inputs = new Inputs(surroundings, messages);
    }

    @Override
    public Integer call() {
        options.check();
        options.keepCells(keepCells || form.hasCells());
        String name = output.equals(Inputs.STANDARD) ? "standard output" : inputs.name(output);
        if (inputs.areOne(file, output)) {
            throw new ParameterException(command.commandLine(), "output is the input file: " + name);
        }
        Optional<Exporter> exporter = export.exporter(form);
        export.refuseAsOutput(file, output, inputs);
        rules.refuseAsOutput(output, inputs);
        OptionalInt fault = rules.read(inputs, messages);
        if (fault.isPresent()) {
            return fault.getAsInt();
        }
        options.validator(rules.validator());
        try (LossesFile losses = export.begin(inputs, messages)) {
            return losses.isBegun() ? convert(exporter, losses, name) : ExitCode.FAILURE;
        }
    }

    private int convert(Optional<Exporter> exporter, LossesFile losses, String name) {
        try (Destination destination = Destination.begin(output, name, surroundings)) {
            return convert(exporter, losses, destination, name);
        } catch (IOException | InvalidPathException e) {
            return fail(name, Failures.writing(e));
        }
    }

    private int convert(Optional<Exporter> exporter, LossesFile losses, Destination destination, String name)
            throws IOException {
        Conversion.Outcome outcome;
        try {
            outcome = convert(exporter, WriteFailure.marking(destination.stream()));
        } catch (WriteFailure e) {
            throw e.failure();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fail(inputs.name(file), Failures.reading(e));
        }
        ReportPrinter.of(ReportForm.TEXT, err, name).print(outcome.report());
        if (!outcome.isWhole()) {
            messages.tell(name, "nothing was written, since " + obstacle(outcome.report()));
            return ExitCode.FINDINGS;
        }
        try {
            destination.commit();
        } catch (IOException e) {
            if (!output.equals(Inputs.STANDARD) || !Output.isEnough(e)) {
                throw e;
            }
            return failOn.exitCode(outcome.report());
        }
        if (outcome.isOfTable() && !keepCells && !form.hasCells()) {
            messages.tell(name, "cells that are no part of the model are not in it; --keep-cells keeps them");
        }
        if (keepCells && !outcome.isOfTable()) {
            messages.tell(name, "--keep-cells without effect, since the input is no table");
        }
        messages.tell(name, summary(outcome));
        int told = outcome.losses().map(losses::write).orElse(ExitCode.FINE);
        return ExitCode.worse(failOn.exitCode(outcome.report()), told);
    }

    private Conversion.Outcome convert(Optional<Exporter> exporter, OutputStream out) throws IOException {
        Progress progress = new Progress(surroundings, err, inputs.name(file));
        try (OpenInput opened = OpenInput.open(inputs.one(file), options, messages)) {
            return new Conversion(opened, options, form, exporter, progress).run(out);
        } finally {
            progress.clear();
        }
    }

    private static String obstacle(Report report) {
        return report.status() == Report.Status.COMPLETE
                ? "the input has no id of a dataset that could be read"
                : "reading stopped before the end";
    }

    private static String summary(Conversion.Outcome outcome) {
        Report report = outcome.report();
        String written = outcome.losses()
                .map(losses -> String.format(
                        Locale.ROOT,
                        "%,d records of %s written, of %,d that were read",
                        losses.records(),
                        losses.format(),
                        report.recordsAccepted()))
                .orElseGet(() -> String.format(Locale.ROOT, "%,d records written", report.recordsAccepted()));
        return report.recordsRejected() == 0
                ? written
                : String.format(Locale.ROOT, "%s, %,d rejected are not in it", written, report.recordsRejected());
    }

    private int fail(String name, String reason) {
        messages.tell(name, reason);
        return ExitCode.FAILURE;
    }
}
