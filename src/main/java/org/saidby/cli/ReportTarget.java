package org.saidby.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the reports that a call asks for.
 *
 * @param file the word that names where it goes, {@link Inputs#STANDARD} for standard output; empty text if none is named
 */
record ReportTarget(ReportForm form, String file) {

    /** Returns whether it goes to standard output. */
    boolean isPrinted() {
        return file.equals(Inputs.STANDARD);
    }

    /**
     * Returns where all reports of a call go.
     *
     * @param output the file for the one that names none; empty text if none is named
     * @param read the words that name what is read
     * @throws IllegalArgumentException if two go to one place or one to an input, or the output is for none
     */
    static List<ReportTarget> resolve(List<ReportTarget> asked, String output, Inputs inputs, List<String> read) {
        List<ReportTarget> all = asked.isEmpty() ? List.of(new ReportTarget(ReportForm.TEXT, "")) : asked;
        if (!output.isEmpty() && all.stream().noneMatch(target -> target.file.isEmpty())) {
            throw new IllegalArgumentException("each report names a file, so that there is none for -o " + output);
        }
        List<ReportTarget> resolved = new ArrayList<>();
        String rest = output.isEmpty() ? Inputs.STANDARD : output;
        for (ReportTarget target : all) {
            ReportTarget placed = target.file.isEmpty() ? new ReportTarget(target.form, rest) : target;
            if (resolved.stream().anyMatch(earlier -> inputs.areOneOutput(earlier.file, placed.file))) {
                throw new IllegalArgumentException("two reports go to "
                        + (placed.isPrinted() ? "standard output" : placed.file) + ": --report FORM=FILE names a file");
            }
            for (String file : read) {
                if (inputs.areOne(file, placed.file)) {
                    throw new IllegalArgumentException("output is an input file: " + inputs.name(placed.file));
                }
            }
            resolved.add(placed);
        }
        return resolved;
    }
}
