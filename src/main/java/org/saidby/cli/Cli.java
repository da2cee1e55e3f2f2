package org.saidby.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.saidby.internal.VisibleText;
import org.saidby.json.ReportJson;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a function of its arguments and surroundings. */
@Command(
        name = "saidby",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Conflict events in which every value is something somebody said.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "'saidby COMMAND --help' tells more, 'saidby validate --help' also the exit codes."})
final class Cli implements Runnable {

    private static final int HELP_WIDTH = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Cli() {}

    /** Runs the command line; returns its exit code, which is one of {@link ExitCode}, and never throws. */
    static int run(Surroundings surroundings, String... args) {
        Output out = new Output(surroundings.out());
        Output err = new Output(surroundings.err());
        int code;
        try {
            code = commandLine(surroundings, out, err).execute(args);
        } catch (RuntimeException | Error e) {
            code = fail(err, e);
        }
        out.flush();
        String failure = out.failure();
        if (failure != null) {
            err.print("saidby: output could not be written: " + VisibleText.of(failure) + "\n");
            code = ExitCode.FAILURE;
        }
        err.flush();
        return code;
    }

    private static CommandLine commandLine(Surroundings surroundings, Output out, Output err) {
        CommandLine edtf = new CommandLine(new EdtfCommand(surroundings, out, err));
        CommandLine all = new CommandLine(new Cli())
                .addSubcommand(new ValidateCommand(surroundings, out, err))
                .addSubcommand(new ConvertCommand(surroundings, out, err))
                .addSubcommand(new DiffCommand(surroundings, out, err))
                .addSubcommand(new CompareCommand(surroundings, out, err))
                .addSubcommand(new RulesCommand(out))
                .addSubcommand(new SchemaCommand(out))
                .addSubcommand(edtf)
                .registerConverter(InputFormat.class, word -> choice(InputFormat.values(), word))
                .registerConverter(OutputForm.class, word -> choice(OutputForm.values(), word))
                .registerConverter(Separator.class, word -> choice(Separator.values(), word))
                .registerConverter(Charset.class, Cli::charset)
                .registerConverter(CatalogueForm.class, word -> choice(CatalogueForm.values(), word))
                .registerConverter(ReportTarget.class, Cli::target)
                .registerConverter(Threshold.class, word -> choice(Threshold.values(), word))
                .registerConverter(SchemaCommand.Subject.class, word -> choice(SchemaCommand.Subject.values(), word))
                // a file may be named @list
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setParameterExceptionHandler((wrong, arguments) -> usage(wrong, err))
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(err, failure));
        // a year before the year 0 begins like an option
        edtf.setUnmatchedOptionsArePositionalParams(true);
        return all;
    }

    /** Returns the constant with this word; picocli by itself would also take, and name, those of Java. */
    private static <E extends Enum<E>> E choice(E[] all, String word) {
        for (E one : all) {
            if (one.toString().equals(word)) {
                return one;
            }
        }
        String words = Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", "));
        throw new TypeConversionException("expected one of " + words + ", but was '" + word + "'");
    }

    private static ReportTarget target(String word) {
        int equals = word.indexOf('=');
        if (equals == word.length() - 1) {
            throw new TypeConversionException("expected the name of a file behind the equals sign of '" + word + "'");
        }
        return equals < 0
                ? new ReportTarget(choice(ReportForm.values(), word), "")
                : new ReportTarget(choice(ReportForm.values(), word.substring(0, equals)), word.substring(equals + 1));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "expected the name of an encoding such as windows-1252, but was '" + name + "'");
        }
    }

    private static int usage(ParameterException wrong, Output err) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.print("saidby: " + VisibleText.of(String.valueOf(wrong.getMessage())) + "\n");
        UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(err));
        err.print("'" + command + " --help' tells how it is called.\n");
        return ExitCode.USAGE;
    }

    private static int fail(Output err, Throwable failure) {
        err.print("saidby: " + InternalError.describe(failure) + "\n");
        return ExitCode.FAILURE;
    }

    /** Only reached without a command. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing command: validate, convert, diff, compare, rules, schema or edtf");
    }

    /** Names the library and the rules. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            // every report carries the version, also that on nothing
            String library = Validator.standard().start().finish().libraryVersion();
            return new String[] {
                "saidby " + library + ", rules " + RuleCatalogue.VERSION + ", report form " + ReportJson.VERSION
            };
        }
    }
}
