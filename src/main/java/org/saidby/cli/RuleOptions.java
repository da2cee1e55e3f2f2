package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.OptionalInt;
import org.saidby.json.RuleSettingsJson;
import org.saidby.validation.Checked;
import org.saidby.validation.ReportText;
import org.saidby.validation.RuleSettings;
import org.saidby.validation.Validator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is changed in the rules, which the commands that read inputs ask alike. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--suppress",
            paramLabel = "FILE",
            description = {
                "A file of findings to keep out of the reports, which count them, and of rules that get another severity; can be"
                        + " given more than once.",
                "'saidby schema settings' describes it."
            })
    private List<String> files = List.of();

    private Validator validator = Validator.standard();

    /**
     * Reads the files that were given.
     *
     * @return the exit code if one cannot be read or has faults, which have been told; empty if all is well
     * @throws ParameterException if one is no file
     */
    OptionalInt read(Inputs inputs, Messages messages) {
        Validator.Builder rules = Validator.builder();
        int code = ExitCode.FINE;
        for (String file : files) {
            if (file.equals(Inputs.STANDARD)) {
                throw new ParameterException(
                        command.commandLine(), "suppressions are read from files, not from standard input");
            }
            code = ExitCode.worse(code, read(file, rules, inputs, messages));
        }
        validator = rules.build();
        return code == ExitCode.FINE ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /**
     * Sees to it that an output replaces none of the files.
     *
     * @throws ParameterException if it would
     */
    void refuseAsOutput(String output, Inputs inputs) {
        if (files.stream().anyMatch(file -> inputs.areOne(file, output))) {
            throw new ParameterException(
                    command.commandLine(), "output is a file of suppressions: " + inputs.name(output));
        }
    }

    private static int read(String file, Validator.Builder rules, Inputs inputs, Messages messages) {
        try (InputStream in = inputs.one(file).open()) {
            Checked<RuleSettings> settings = RuleSettingsJson.read(in, inputs.name(file));
            settings.value().ifPresent(rules::settings);
            settings.report().findings().forEach(finding -> messages.line(ReportText.line(finding)));
            return settings.value().isPresent() ? ExitCode.FINE : ExitCode.USAGE;
        } catch (IOException | InvalidPathException e) {
            messages.tell(inputs.name(file), Failures.reading(e));
            return ExitCode.FAILURE;
        }
    }

    /** The rules as they were changed. */
    Validator validator() {
        return validator;
    }
}
