package org.saidby.validation;

import org.saidby.internal.VisibleText;

/**
 * Renders loss reports as plain text for people: what was written, then each attribute that was lost, with samples.
 *
 * <p>Equal reports give equal texts. Characters that a terminal would obey are shown as in {@link ReportText}.
 */
public final class LossText {

    private LossText() {}

    /** Returns the report; its last line tells how many attributes are affected. */
    public static String render(LossReport report) {
        StringBuilder text = new StringBuilder();
        for (Loss loss : report.losses()) {
            line(loss.toString(), text);
            for (LossSample sample : loss.samples()) {
                line("    " + sample, text);
            }
            if (loss.samples().size() < loss.entities()) {
                line("    and " + (loss.entities() - loss.samples().size()) + " more", text);
            }
        }
        report.settings().forEach((name, value) -> line(name + ": " + value, text));
        line(
                report.format() + " of " + report.dataset() + ": "
                        + counted(report.records(), "record", "records") + " written, "
                        + (report.isEmpty()
                                ? "nothing lost"
                                : counted(attributes(report), "attribute is", "attributes are") + " not in it as told"),
                text);
        return text.toString();
    }

    private static long attributes(LossReport report) {
        return report.losses().stream().map(Loss::attribute).distinct().count();
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static void line(String line, StringBuilder text) {
        text.append(VisibleText.of(line)).append('\n');
    }
}
