package org.saidby.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.ComparisonReportOptions;
import org.saidby.analysis.ComparisonText;
import org.saidby.export.ComparisonHtml;

/** Shows people who agrees with whom; the README shows the part between the marks. */
public final class FirstViews {

    private FirstViews() {}

    /**
     * Prints what is said of an operation, and writes it as a page.
     *
     * @throws IOException if the page cannot be written
     */
    public static void show(Dataset dataset, Operation strike, Path directory) throws IOException {
        // README: seen
        ComparisonReportOptions about =
                ComparisonReportOptions.builder().about(strike.ref()).build();
        ComparisonReport seen = ComparisonReport.of(dataset, about);
        System.out.print(ComparisonText.render(seen)); // sources down, questions across
        Files.writeString(directory.resolve("strike.html"), ComparisonHtml.render(seen)); // or ComparisonJson
        // README: end
    }
}
