package org.saidby.example;

import java.io.IOException;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.acled.Acled;
import org.saidby.analysis.Policy;
import org.saidby.export.ClaimsCsv;
import org.saidby.export.CsvProfile;
import org.saidby.export.FlatCsv;
import org.saidby.export.FlatCsvOptions;
import org.saidby.export.GeoJson;
import org.saidby.export.OperationsCsv;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.Checked;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;
import org.saidby.validation.ReportText;

/** The pieces of code that the README shows of writing datasets in the forms of others; a test keeps the two equal. */
public final class FirstExports {

    private FirstExports() {}

    /**
     * Writes a map.
     *
     * @return what the map cannot hold
     * @throws IOException if it cannot be written
     */
    public static LossReport map(Dataset dataset, Path directory) throws IOException {
        // README: map
        LossReport losses = GeoJson.exporter().write(dataset, directory.resolve("libya.geojson"));
        System.out.print(LossText.render(losses)); // what is not in it, of how many, with samples; or LossJson
        // README: end
        return losses;
    }

    /**
     * Writes tables of the columns of UCDP GED and of ACLED.
     *
     * @return what the first cannot hold
     * @throws IOException if one cannot be written
     */
    public static LossReport tables(Dataset dataset, Path gedFile, Path acledFile) throws IOException {
        // README: shaped
        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest()); // which of several numbers stands in the row
        LossReport losses = UcdpGed.exporter(policy).write(dataset, gedFile);
        System.out.print(LossText.render(losses)); // every hedge, relay and disagreement that the table cannot hold
        Acled.exporter(policy).write(dataset, acledFile);
        // README: end
        return losses;
    }

    /**
     * Writes flat tables and reads them back.
     *
     * @throws IOException if a file cannot be written or read
     */
    public static Checked<Dataset> flatTables(Dataset dataset, Path directory) throws IOException {
        // README: flat
        Path claims = directory.resolve("claims.csv"); // one row a claim
        Path operations = directory.resolve("operations.csv"); // one row an operation
        LossReport losses = ClaimsCsv.exporter().write(dataset, claims);
        OperationsCsv.exporter().write(dataset, operations);
        System.out.print(LossText.render(losses)); // every attribute that is not in the table, and why

        ClaimsCsv.exporter(CsvProfile.SPREADSHEET).write(dataset, directory.resolve("for-excel.csv"));
        Checked<Dataset> read = FlatCsv.read(claims, operations);
        // README: end
        return read;
    }

    /**
     * Reads tables back that were written for a spreadsheet and saved there with semicolons.
     *
     * @throws IOException if a file cannot be read
     */
    public static Checked<Dataset> savedTables(Path claims, Path operations) throws IOException {
        FlatCsvOptions saved = FlatCsvOptions.builder()
                .profile(CsvProfile.SPREADSHEET)
                .separator(';')
                .build();
        Checked<Dataset> read = FlatCsv.read(claims, operations, saved);
        System.out.print(ReportText.render(read.report())); // line and column of each cell that was not taken
        return read;
    }
}
