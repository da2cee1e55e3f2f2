package org.saidby.example;

import java.io.IOException;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.export.ClaimsCsv;
import org.saidby.export.CsvProfile;
import org.saidby.export.FlatCsv;
import org.saidby.export.FlatCsvOptions;
import org.saidby.export.OperationsCsv;
import org.saidby.validation.Checked;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;
import org.saidby.validation.ReportText;

/** Hands a dataset to people with other programs; the README shows the parts between the marks. */
public final class FirstExports {

    private FirstExports() {}

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
