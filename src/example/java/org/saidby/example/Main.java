package org.saidby.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.saidby.Dataset;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;
import org.saidby.json.JsonReadOptions;
import org.saidby.validation.Checked;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.Severity;
import org.saidby.validation.Validator;

/**
 * The worked example, in five steps: a dataset is built and told, checked, asked who agrees with whom, written and read back, and
 * a file of somebody else's records is checked.
 */
public final class Main {

    static final String IMPORTED = "imported-with-faults.jsonl";

    private final Path directory;
    private final PrintStream out;

    private Main(Path directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    /**
     * Prints the five steps and leaves the dataset in {@code target/example}.
     *
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        run(Path.of("target", "example"), System.out);
    }

    static void run(Path directory, PrintStream out) throws IOException {
        Main example = new Main(directory, out);
        Dataset dataset = SouthernLibya.dataset();
        example.tell(dataset);
        example.validate(dataset);
        example.ask(dataset);
        example.writeAndReadBack(dataset);
        example.validateImported();
    }

    private void tell(Dataset dataset) {
        step(1, "A dataset built in code, told to a person");
        out.print(Telling.of(dataset));
    }

    private void validate(Dataset dataset) {
        step(2, "The same dataset, checked by the rules");
        judge(Validator.standard().validate(dataset));
    }

    private void ask(Dataset dataset) {
        step(3, "What its claims come to when they are put side by side");
        out.print(Asking.of(dataset));
    }

    private void writeAndReadBack(Dataset dataset) throws IOException {
        step(4, "Written, and read back");
        Files.createDirectories(directory);
        Path json = directory.resolve("southern-libya.json");
        DatasetJson.write(dataset, json);
        readBack(json, dataset);
        Path lines = directory.resolve("southern-libya.jsonl");
        DatasetJsonLines.write(dataset, lines);
        readBack(lines, dataset);
    }

    private void readBack(Path file, Dataset written) throws IOException {
        Dataset read = DatasetJson.read(file).requireValid();
        if (!read.equals(written)) {
            throw new IllegalStateException("what was read back is not what was written: " + file);
        }
        say(file.toString().replace('\\', '/') + ": " + Files.size(file) + " bytes, read back equal");
    }

    private void validateImported() throws IOException {
        step(5, "A file of somebody else's records, checked as it is read");
        say("The town and its monitor are invented, and nearly every line holds a fault that was planted.\n");
        Checked<Dataset> imported;
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(IMPORTED), IMPORTED)) {
            imported = DatasetJson.read(in, IMPORTED, JsonReadOptions.standard());
        }
        judge(imported.report());
        imported.value().ifPresent(this::use);
    }

    private void judge(Report report) {
        say((report.isValid() ? "Valid: " : "Not valid: ")
                + number(report.recordsAccepted(), "record") + " accepted and "
                + number(report.recordsRejected(), "record") + " rejected, with "
                + number(report.count(Severity.ERROR), "error") + ", "
                + number(report.count(Severity.WARNING), "warning") + " and "
                + number(report.count(Severity.INFO), "remark") + ".\n");
        out.print(ReportText.render(report));
    }

    /** What was accepted is a dataset like any other, whatever the report says of the rest. */
    private void use(Dataset accepted) {
        say("\nOf the file this is left: "
                + number(accepted.operations().size(), "operation") + " and "
                + number(accepted.claims().size(), "claim") + ".");
        accepted.claims().forEach(claim -> say("    " + claim.id() + " about " + claim.about()));
    }

    private static String number(long number, String thing) {
        return (number == 0 ? "no" : number) + " " + thing + (number == 1 ? "" : "s");
    }

    private void step(int number, String title) {
        String heading = "Step " + number + ": " + title;
        say((number == 1 ? "" : "\n\n") + heading + "\n" + "#".repeat(heading.length()) + "\n");
    }

    /** Prints lines that end alike on every machine. */
    private void say(String lines) {
        out.print(lines + "\n");
    }
}
