package org.saidby.export;

/**
 * The operations of a dataset as a flat table for spreadsheets and R, format {@code csv-operations}: one row an operation, with its
 * coded time, place and participants, under columns that the page on flat tables describes.
 *
 * <p>Cells are as in {@link ClaimsCsv}, whose column {@code about_id} points to {@code operation_id} here. {@link FlatCsv} reads the
 * table back.
 */
public final class OperationsCsv {

    private static final LossPlan PLAN = FlatPlans.operations();

    private OperationsCsv() {}

    /** Returns an exporter for programs, which keeps every text exactly. */
    public static Exporter exporter() {
        return exporter(CsvProfile.EXACT);
    }

    /** Returns an exporter for somebody. */
    public static Exporter exporter(CsvProfile profile) {
        return FlatExporter.operations(PLAN, profile);
    }
}
