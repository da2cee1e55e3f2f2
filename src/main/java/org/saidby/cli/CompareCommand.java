package org.saidby.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.MalformedValueException;
import org.saidby.Ref;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ComparisonOptions;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.ComparisonReportOptions;
import org.saidby.validation.Checked;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the claims of a file side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Shows who agrees with whom: what each source says, side by side, with the reasons.",
        description = {
            "",
            "Claims that answer the same question agree, can both be so, contradict each other or cannot be compared. As text"
                    + " and as HTML, sources stand down and questions across; the page also draws when and where. 'saidby schema"
                    + " comparison' describes the JSON. What is wrong with the file is told on standard error.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the claims were compared, whether or not they contradict each other",
            "1:part of the file could not be read: records were rejected, or reading ended early; what was read was compared",
            "2:wrong arguments, or --about names what the file does not hold",
            "3:a file could not be opened or read, the output could not be written, or the program failed"
        },
        footer = {"", "Disagreement is a result, never an error."})
final class CompareCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output err;
    private final Messages messages;
    private final Inputs inputs;
    private final ComparisonPrinter printer;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The file to compare the claims of; - is standard input.")
    private String file = "";

    @Option(
            names = "--about",
            paramLabel = "REF",
            description =
                    "Only what is said about this thing, such as operation:strike-7, and about the parts of a series.")
    private @Nullable String about;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Only what had been said by the end of this day, such as 2019-10-01, and still stood.")
    private @Nullable String asOf;

    @Option(
            names = "--all-claims",
            description =
                    "Compares also claims that others correct or take back, which are left out and listed otherwise.")
    private boolean allClaims;

    @Option(
            names = "--subjects",
            paramLabel = "N",
            description = {
                "How many subjects to show at most; those with contradictions first. All are counted.",
                "Default: ${DEFAULT-VALUE}"
            })
    private int subjects = 50;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            description = {
                "How many pairs to show for each question and verdict at most. All are counted.",
                "Default: ${DEFAULT-VALUE}"
            })
    private int pairs = 20;

    @Option(
            names = "--report",
            paramLabel = "FORM[=FILE]",
            description = {
                "How to write the comparison, text, json or html, and the file to write it to, if not to standard output."
                        + " Several times for several forms.",
                "Default: text"
            })
    private List<ReportTarget> targets = List.of();

    @Mixin
    private ReportPlaces places = new ReportPlaces();

    @Mixin
    private InputOptions options = new InputOptions();

    CompareCommand(Surroundings surroundings, Output out, Output err) {
        this.surroundings = surroundings;
        this.err = err;
        messages = new Messages(out, err);
        inputs = new Inputs(surroundings, messages);
        printer = new ComparisonPrinter(surroundings, out, inputs, messages);
    }

    @Override
    public Integer call() {
        options.check();
        List<ReportTarget> resolved = places.resolve(targets, inputs, List.of(file), "a comparison");
        @Nullable Ref ref = ref();
        @Nullable LocalDate day = day();
        if (subjects < 0 || pairs < 0) {
            throw wrong("--subjects and --pairs are 0 or more");
        }
        Checked<Dataset> read;
        try {
            read = read();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            messages.tell(inputs.name(file), Failures.reading(e));
            return ExitCode.FAILURE;
        }
        tell(read.report());
        @Nullable Dataset dataset = read.value().orElse(null);
        if (dataset == null) {
            messages.tell(inputs.name(file), "nothing to compare, since no dataset could be read");
            return ExitCode.FINDINGS;
        }
        if (ref != null && dataset.find(ref).isEmpty()) {
            List<String> near = NearRefs.of(ref, dataset);
            throw wrong("nothing in the file is " + ref
                    + (near.isEmpty() ? "" : "; there are, for example, " + String.join(", ", near)));
        }
        ComparisonReport report = ComparisonReport.of(dataset, options(ref, day));
        int code = isWhole(read.report()) ? ExitCode.FINE : ExitCode.FINDINGS;
        return ExitCode.worse(code, printer.print(report, resolved));
    }

    /** What is only doubtful is for {@code validate} to show, since here it would hide what was asked for. */
    private void tell(Report report) {
        if (!isWhole(report) || report.count(Severity.ERROR) > 0) {
            err.print(ReportText.render(report));
            err.flush();
        } else if (report.countAll() > 0) {
            messages.tell(inputs.name(file), report.countAll() + " remarks on the file; 'saidby validate' shows them");
        }
    }

    private static boolean isWhole(Report report) {
        return report.status() == Report.Status.COMPLETE && report.recordsRejected() == 0;
    }

    private Checked<Dataset> read() throws IOException {
        Progress progress = new Progress(surroundings, err, inputs.name(file));
        try (OpenInput opened = OpenInput.open(inputs.one(file), options, messages)) {
            return ComparedFile.read(opened, options, progress);
        } finally {
            progress.clear();
        }
    }

    private ComparisonReportOptions options(@Nullable Ref ref, @Nullable LocalDate day) {
        ComparisonReportOptions.Builder built = ComparisonReportOptions.builder()
                .maxSubjects(subjects)
                .maxPairs(pairs)
                .comparison(
                        ComparisonOptions.builder().includeWithdrawn(allClaims).build());
        if (ref != null) {
            built.about(ref);
        }
        if (day != null) {
            built.asOf(AsOf.saidBy(day));
        }
        return built.build();
    }

    private @Nullable Ref ref() {
        try {
            return about == null ? null : Ref.parse(about);
        } catch (MalformedValueException e) {
            throw wrong("--about: " + e.getMessage());
        }
    }

    private @Nullable LocalDate day() {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw wrong("--as-of: expected a day such as 2019-10-01, but was '" + asOf + "'");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
