package org.saidby.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.saidby.json.JsonSchema;
import org.saidby.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Prints the JSON Schema (2020-12) of datasets, or that of reports.")
final class SchemaCommand implements Callable<Integer> {

    /** What a schema describes. */
    enum Subject {
        DATASET,
        REPORT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Output out;

    @Parameters(
            arity = "0..1",
            paramLabel = "OF",
            description = {"What it describes: ${COMPLETION-CANDIDATES}.", "Default: ${DEFAULT-VALUE}"})
    private Subject subject = Subject.DATASET;

    SchemaCommand(Output out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(subject == Subject.REPORT ? ReportJson.schema() : JsonSchema.text());
        return ExitCode.FINE;
    }
}
