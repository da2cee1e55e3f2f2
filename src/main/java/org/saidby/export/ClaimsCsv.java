package org.saidby.export;

/**
 * The claims of a dataset as a flat table for spreadsheets and R, format {@code csv}: one row a claim, under columns that the page on
 * flat tables describes.
 *
 * <p>Numbers stand with their hedge, bounds and words, times with their words and what they are counted from, and beside each id the
 * name of what has it. A cell is empty where nothing was told. Lists, such as relays, stand in one cell with semicolons between
 * their elements, and lists of one prefix go together element by element. {@link FlatCsv} reads the table back.
 */
public final class ClaimsCsv {

    private static final LossPlan PLAN = FlatPlans.claims();

    private ClaimsCsv() {}

    /** Returns an exporter for programs, which keeps every text exactly. */
    public static Exporter exporter() {
        return exporter(CsvProfile.EXACT);
    }

    /** Returns an exporter for somebody. */
    public static Exporter exporter(CsvProfile profile) {
        return FlatExporter.claims(PLAN, profile);
    }
}
