package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.saidby.internal.VisibleText;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates files and prints a report on each. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Validates files and prints a report on each, in the order given.",
        description = {
            "",
            "As text, each finding is a line 'file:line:column: severity: message [code]', and counts end the report."
                    + " As JSON, there is one document for all files: {\"reports\": [...], \"unread\": [...]}; 'saidby schema"
                    + " report' describes it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found at or above the threshold",
            "1:findings at or above the threshold, or a file that could be read only in part because of what it holds,"
                    + " whatever the threshold",
            "2:wrong arguments; nothing was read",
            "3:a file could not be opened or read, the output could not be written, or the program failed"
        },
        footer = {"", "Of several files each is validated, whatever becomes of the others; the greatest code counts."})
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Output out;
    private final Output err;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to validate.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "What the files are written in: ${COMPLETION-CANDIDATES}.",
                "auto goes by the content, never by the name: JSON Lines, a table with the columns of UCDP GED, else JSON.",
                "Default: ${DEFAULT-VALUE}"
            })
    private InputFormat format = InputFormat.AUTO;

    @Option(
            names = "--report",
            paramLabel = "FORM",
            description = {"How to print the reports: ${COMPLETION-CANDIDATES}.", "Default: ${DEFAULT-VALUE}"})
    private ReportForm form = ReportForm.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "THRESHOLD",
            description = {
                "The mildest findings that make the exit code 1: ${COMPLETION-CANDIDATES}.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Threshold threshold = Threshold.ERROR;

    ValidateCommand(Surroundings surroundings, Output out, Output err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ReportPrinter printer = ReportPrinter.of(form, out);
        int code = ExitCode.FINE;
        for (String file : files) {
            code = ExitCode.worse(code, validate(file, printer));
        }
        printer.end();
        return code;
    }

    private int validate(String file, ReportPrinter printer) {
        String name = file;
        try {
            Path path = Path.of(file);
            name = FileNames.shown(path, surroundings.workingDirectory());
            Report report = read(surroundings.workingDirectory().resolve(path), name);
            printer.print(report);
            return threshold.exitCode(report);
        } catch (InvalidPathException e) {
            return unread(name, noName(file), printer);
        } catch (IOException e) {
            return unread(name, reason(e), printer);
        } catch (UncheckedIOException e) {
            return unread(name, reason(e.getCause()), printer);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // one file that we fail at must not keep the others from being read
            return unread(name, InternalError.describe(e), printer);
        }
    }

    private Report read(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            // opening one succeeds on some platforms, and reading it fails with words of the platform
            throw new FileSystemException(name, null, "is a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            Beginning beginning = Beginning.of(in);
            InputFormat chosen = format == InputFormat.AUTO ? beginning.format() : format;
            Report report = read(chosen, beginning.whole(), name);
            if (format == InputFormat.AUTO && chosen == InputFormat.SAIDBY && beginning.looksLikeTable()) {
                tell(
                        name,
                        "is read as JSON, since its first line lacks the columns of UCDP GED;"
                                + " '--format ucdp-ged' reads it as such a table");
            }
            return report;
        }
    }

    private Report read(InputFormat chosen, InputStream in, String name) throws IOException {
        Progress progress = new Progress(surroundings, err, name);
        try (RecordReader<?> records = chosen.open(in, name)) {
            while (records.hasNext()) {
                records.next();
                progress.record();
            }
            return records.report();
        } finally {
            progress.clear();
        }
    }

    private int unread(String name, String reason, ReportPrinter printer) {
        tell(name, reason);
        printer.unread(name, reason);
        return ExitCode.FAILURE;
    }

    private void tell(String name, String message) {
        // what was found in other files is to stand before it where both go to one terminal
        out.flush();
        err.print(VisibleText.of("saidby: " + name + ": " + message) + "\n");
        err.flush();
    }

    /** In a locale of ASCII alone Java can neither take nor open other names; the replacement character shows that. */
    private static String noName(String file) {
        return "is no name of a file" + (file.indexOf('\ufffd') < 0 ? "" : " in this locale; LC_ALL=C.UTF-8 has more");
    }

    /** Returns why a file cannot be read, without the path that messages of the platform hold. */
    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileSystemException inFile) {
            String reason = inFile.getReason();
            return reason == null ? "cannot be read" : reason;
        }
        return "cannot be read: " + failure.getMessage();
    }
}
