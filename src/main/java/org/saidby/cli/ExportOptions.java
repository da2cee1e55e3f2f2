package org.saidby.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.analysis.Policy;
import org.saidby.export.CsvProfile;
import org.saidby.export.Exporter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is asked of a form of somebody else: which numbers it gets, and where it is told what it cannot hold. */
final class ExportOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--losses",
            paramLabel = "FILE",
            description = {
                "Where to tell, as JSON, what of the input the form cannot hold: which attributes, of how many entities, and why."
                        + " For forms other than json and jsonl, which hold all.",
                "'saidby schema losses' describes it."
            })
    private @Nullable String losses;

    @Option(
            names = "--policy",
            paramLabel = "WORDS",
            description = {
                "Which number to take where claims tell several; needed for ucdp-ged and acled, where there is room for one alone."
                        + " One or more of latest, earliest, most-conservative, envelope, named-speakers-only, least-interested"
                        + " and N-origins, such as named-speakers-only,latest: each chooses from what the one before it leaves."
            })
    private @Nullable String policy;

    @Option(
            names = "--for-spreadsheets",
            description =
                    "Writes csv and csv-operations for Excel and its kin: texts that would run as formulas get an apostrophe, and"
                            + " a byte order mark comes first.")
    private boolean forSpreadsheets;

    /**
     * Returns what writes a form.
     *
     * @throws ParameterException if an option is missing, wrong or of no use for it
     */
    Optional<Exporter> exporter(OutputForm form) {
        if (!form.isExport() && losses != null) {
            throw wrong("--losses is for forms that do not hold all, which " + form + " does");
        }
        if (form.needsPolicy() && policy == null) {
            throw wrong(
                    "--to " + form + " has room for one number, and needs --policy to choose it: " + PolicyWords.all());
        }
        if (!form.needsPolicy() && policy != null) {
            throw wrong("--policy is of no use for --to " + form + ", which chooses no number");
        }
        if (forSpreadsheets && !form.hasProfile()) {
            throw wrong("--for-spreadsheets is of no use for --to " + form);
        }
        CsvProfile profile = forSpreadsheets ? CsvProfile.SPREADSHEET : CsvProfile.EXACT;
        try {
            return form.exporter(
                    new OutputForm.Choice(policy == null ? Policy.envelope() : PolicyWords.parse(policy), profile));
        } catch (IllegalArgumentException e) {
            throw wrong("--policy: " + e.getMessage());
        }
    }

    /**
     * Sees to it that the report replaces neither the input nor the output.
     *
     * @throws ParameterException if it would
     */
    void refuseAsOutput(String in, String out, Inputs inputs) {
        if (losses != null && losses.equals(Inputs.STANDARD)) {
            throw wrong("losses go to a file, not to standard output");
        }
        if (losses != null && (inputs.areOne(in, losses) || inputs.areOneOutput(out, losses))) {
            throw wrong("losses go to the file that is read or written: " + inputs.name(losses));
        }
    }

    /** Begins the report, if one is asked for. */
    LossesFile begin(Inputs inputs, Messages messages) {
        return LossesFile.begin(losses, inputs, messages);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
