package org.saidby.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.ComparisonText;
import org.saidby.export.ComparisonHtml;
import org.saidby.json.ComparisonJson;

/** Writes a comparison in every form that was asked for. */
final class ComparisonPrinter {

    private final Surroundings surroundings;
    private final Output out;
    private final Inputs inputs;
    private final Messages messages;

    ComparisonPrinter(Surroundings surroundings, Output out, Inputs inputs, Messages messages) {
        this.surroundings = surroundings;
        this.out = out;
        this.inputs = inputs;
        this.messages = messages;
    }

    /** Returns the exit code of writing; what cannot be written to one place does not keep the others from being written. */
    int print(ComparisonReport report, List<ReportTarget> targets) {
        int code = ExitCode.FINE;
        for (ReportTarget target : targets) {
            String text = text(report, target.form());
            if (target.isPrinted()) {
                out.print(text);
                continue;
            }
            String name = inputs.name(target.file());
            try (Destination destination = Destination.begin(target.file(), name, surroundings)) {
                destination.stream().write(text.getBytes(StandardCharsets.UTF_8));
                destination.commit();
            } catch (IOException | InvalidPathException e) {
                messages.tell(name, Failures.writing(e));
                code = ExitCode.FAILURE;
            }
        }
        return code;
    }

    private static String text(ComparisonReport report, ReportForm form) {
        return switch (form) {
            case TEXT -> ComparisonText.render(report);
            case JSON -> ComparisonJson.render(report);
            case HTML -> ComparisonHtml.render(report);
            case SARIF -> throw new IllegalStateException("no form of a comparison: " + form);
        };
    }
}
