package org.saidby.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.saidby.json.ReportJson;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the catalogue of rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        header = "Prints rules: code, severity, scope, when, why, example, what to do.")
final class RulesCommand implements Callable<Integer> {

    private final Output out;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "The codes of the rules to print; all rules unless given.")
    private List<String> codes = List.of();

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
        List<Rule> rules = codes.isEmpty()
                ? RuleCatalogue.all()
                : codes.stream().map(this::find).toList();
        if (form == CatalogueForm.JSON) {
            out.print(ReportJson.renderRules(rules));
        } else {
            rules.forEach(rule -> out.print(text(rule)));
            String count = rules.size() == 1 ? "1 rule" : rules.size() + " rules";
            out.print(count + ", version " + RuleCatalogue.VERSION + "\n");
        }
        return ExitCode.FINE;
    }

    private Rule find(String code) {
        return RuleCatalogue.find(code).orElseThrow(() -> {
            String nearest = RuleCatalogue.nearest(code)
                    .map(rule -> "; the one most like it is " + rule.code())
                    .orElse("");
            return new ParameterException(command.commandLine(), "there is no rule with this code: " + code + nearest);
        });
    }

    private static String text(Rule rule) {
        StringBuilder text = new StringBuilder(rule.code())
                .append(": ")
                .append(rule.severity().text())
                .append(", ")
                .append(scope(rule))
                .append(rule.isFixed() ? ", cannot be suppressed" : "")
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
            case EXPORT -> "told by an export";
        };
    }
}
