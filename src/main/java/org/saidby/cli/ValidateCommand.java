package org.saidby.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files and prints a report on each. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Validates files and prints a report on each, in the order given.",
        description = {
            "",
            "As text, each finding is a line 'file:line:column: severity: message [code]', and counts end the report."
                    + " As HTML, a page shows each with what stands there and what to do. As JSON, there is one document for"
                    + " all files: {\"reports\": [...], \"unread\": [...]}; 'saidby schema report' describes it. SARIF 2.1.0 is"
                    + " what code hosts and editors show.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found at or above the threshold",
            "1:findings at or above the threshold, or a file that could be read only in part because of what it holds,"
                    + " whatever the threshold",
            "2:wrong arguments, or a file of suppressions with faults; nothing was read",
            "3:a file could not be opened or read, the output could not be written, or the program failed"
        },
        footer = {"", "Of several files each is validated, whatever becomes of the others; the greatest code counts."})
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output out;
    private final Output err;

    private final Messages messages;
    private final Inputs inputs;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "The files to validate; - is standard input.",
                "Of a folder, the files inside ending in .csv, .tsv, .json, .jsonl or .ndjson are, also in folders inside it,"
                        + " in the order of their names."
            })
    private List<String> files = List.of();

    @Mixin
    private InputOptions options = new InputOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--report",
            paramLabel = "FORM[=FILE]",
            description = {
                "How to write the reports, text, json, sarif or html, and the file to write them to, if not to standard output."
                        + " Several times for several forms.",
                "Default: text"
            })
    private List<ReportTarget> targets = List.of();

    @Mixin
    private ReportPlaces places = new ReportPlaces();

    @Mixin
    private FailOn failOn = new FailOn();

    ValidateCommand(Surroundings surroundings, Output out, Output err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
        messages = new Messages(out, err);
        inputs = new Inputs(surroundings, messages);
    }

    @Override
    public Integer call() {
        options.check();
        if (Collections.frequency(files, Inputs.STANDARD) > 1) {
            throw new ParameterException(
                    command.commandLine(), "standard input can be read once only, but - stands twice");
        }
        OptionalInt fault = rules.read(inputs, messages);
        if (fault.isPresent()) {
            return fault.getAsInt();
        }
        options.validator(rules.validator());
        try (Reports reports = Reports.begin(targets(), title(), out, inputs, messages)) {
            return reports == null ? ExitCode.FAILURE : validate(reports);
        }
    }

    private List<ReportTarget> targets() {
        List<ReportTarget> resolved = places.resolve(targets, inputs, files);
        resolved.forEach(target -> rules.refuseAsOutput(target.file(), inputs));
        return resolved;
    }

    private String title() {
        String first = inputs.name(files.get(0));
        return "Report on " + (files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more");
    }

    private int validate(Reports reports) {
        int code = ExitCode.FINE;
        for (String file : files) {
            try {
                for (Input input : inputs.all(file)) {
                    code = ExitCode.worse(code, validate(input, reports));
                }
            } catch (IOException | RuntimeException e) {
                code = ExitCode.worse(code, unread(inputs.name(file), e, reports));
            }
        }
        return ExitCode.worse(code, reports.end());
    }

    private int validate(Input input, Reports reports) {
        try {
            Report report = read(input);
            reports.print(report);
            return failOn.exitCode(report);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // one file that we fail at must not keep the others from being read
            return unread(input.name(), e, reports);
        }
    }

    private Report read(Input input) throws IOException {
        Progress progress = new Progress(surroundings, err, input.name());
        try (OpenInput opened = OpenInput.open(input, options, messages);
                RecordReader<?> records = opened.format().open(opened.bytes(), opened.name(), options)) {
            while (records.hasNext()) {
                records.next();
                progress.record();
            }
            return records.report();
        } finally {
            progress.clear();
        }
    }

    private int unread(String name, Throwable failure, Reports reports) {
        String reason = Failures.reading(failure);
        messages.tell(name, reason);
        reports.unread(name, reason);
        return ExitCode.FAILURE;
    }
}
