package org.saidby.cli;

import java.util.concurrent.Callable;
import org.saidby.json.ReportJson;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the catalogue of rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Prints every rule: code, severity, scope, when, why, example, what to do.")
final class RulesCommand implements Callable<Integer> {

    private final Output out;

    @Option(
            names = "--report",
            paramLabel = "FORM",
            description = {"How to print: ${COMPLETION-CANDIDATES}.", "Default: ${DEFAULT-VALUE}"})
    private CatalogueForm form = CatalogueForm.TEXT;

    RulesCommand(Output out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (form == CatalogueForm.JSON) {
            out.print(ReportJson.renderRules());
        } else {
            RuleCatalogue.all().forEach(rule -> out.print(text(rule)));
            out.print(RuleCatalogue.all().size() + " rules, version " + RuleCatalogue.VERSION + "\n");
        }
        return ExitCode.FINE;
    }

    private static String text(Rule rule) {
        StringBuilder text = new StringBuilder(rule.code())
                .append(": ")
                .append(rule.severity().text())
                .append(", ")
                .append(scope(rule))
                .append(", since ")
                .append(rule.since())
                .append('\n');
        line(text, "when", rule.summary());
        line(text, "why", rule.why());
        line(text, "example", rule.example());
        line(text, "what to do", rule.remedy());
        line(text, "remembers", rule.state());
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String name, String content) {
        if (!content.isEmpty()) {
            text.append("    ").append(name).append(": ").append(content).append('\n');
        }
    }

    private static String scope(Rule rule) {
        return switch (rule.scope()) {
            case READING -> "seen in reading";
            case RECORD -> "seen in one record";
            case DATASET -> "seen in the dataset as a whole";
        };
    }
}
