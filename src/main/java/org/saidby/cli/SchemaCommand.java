package org.saidby.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.saidby.json.ComparisonJson;
import org.saidby.json.DiffJson;
import org.saidby.json.JsonSchema;
import org.saidby.json.LossJson;
import org.saidby.json.ReportJson;
import org.saidby.json.RuleSettingsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Prints a JSON Schema: of datasets, reports, rules, settings, diffs, comparisons, losses.")
final class SchemaCommand implements Callable<Integer> {

    /** What a schema describes. */
    enum Subject {
        DATASET,
        REPORT,
        RULES,
        SETTINGS,
        DIFF,
        COMPARISON,
        LOSSES;

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
        out.print(
                switch (subject) {
                    case DATASET -> JsonSchema.text();
                    case REPORT -> ReportJson.schema();
                    case RULES -> ReportJson.rulesSchema();
                    case SETTINGS -> RuleSettingsJson.schema();
                    case DIFF -> DiffJson.schema();
                    case COMPARISON -> ComparisonJson.schema();
                    case LOSSES -> LossJson.schema();
                });
        return ExitCode.FINE;
    }
}
