package org.saidby.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where what a command writes goes, which the commands that write several forms ask alike. */
final class ReportPlaces {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "The file for the form that names none. Files are replaced if they are there, and are written as a whole"
                            + " or not at all.")
    private String output = "";

    /**
     * Returns where all forms go.
     *
     * @param asked what {@code --report} asks for
     * @param read the words that name what is read
     * @throws ParameterException if two go to one place or one to an input, or {@code -o} is for none
     */
    List<ReportTarget> resolve(List<ReportTarget> asked, Inputs inputs, List<String> read) {
        try {
            return ReportTarget.resolve(asked, output, inputs, read);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Does the same for what has no form for code hosts.
     *
     * @param what what is written, with its article
     * @throws ParameterException as above, and if that form is asked for
     */
    List<ReportTarget> resolve(List<ReportTarget> asked, Inputs inputs, List<String> read, String what) {
        List<ReportTarget> resolved = resolve(asked, inputs, read);
        if (resolved.stream().anyMatch(target -> target.form() == ReportForm.SARIF)) {
            throw new ParameterException(
                    command.commandLine(), what + " is written as text, json or html, not as sarif");
        }
        return resolved;
    }
}
