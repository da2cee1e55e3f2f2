package org.saidby.example;

import java.io.IOException;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.acled.Acled;
import org.saidby.analysis.Policy;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

/** The pieces of code that the README shows of writing datasets in the forms of others; a test keeps the two equal. */
public final class FirstExports {

    private FirstExports() {}

    /** Writes tables of the columns of UCDP GED and of ACLED. */
    public static LossReport writeTables(Dataset dataset, Path gedFile, Path acledFile) throws IOException {
        // README: shaped
        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest()); // which of several numbers stands in the row
        LossReport losses = UcdpGed.exporter(policy).write(dataset, gedFile);
        System.out.print(LossText.render(losses)); // every hedge, relay and disagreement that the table cannot hold
        Acled.exporter(policy).write(dataset, acledFile);
        // README: end
        return losses;
    }
}
