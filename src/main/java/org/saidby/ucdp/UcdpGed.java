package org.saidby.ucdp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.analysis.Policy;
import org.saidby.csv.CsvTable;
import org.saidby.diff.ByteSource;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.ReleaseDiff;
import org.saidby.export.Exporter;
import org.saidby.internal.FileName;
import org.saidby.internal.WholeFile;
import org.saidby.rows.Columns;
import org.saidby.rows.ComparedRows;
import org.saidby.rows.RowReader;
import org.saidby.rows.RowReaders;
import org.saidby.validation.Checked;
import org.saidby.validation.RecordReader;

/**
 * Reads releases of UCDP GED in CSV, and writes their rows back.
 *
 * <p>{@code open} streams rows, with a memory of 31 bytes a row for the ids; {@code read} collects them into a dataset. Either way the
 * report tells rows accepted, rejected and blank, and the sums {@code best}, {@code low} and {@code high} over accepted rows.
 * Nothing that an input holds is an exception. Required columns are {@code id}, {@code date_start}, {@code date_end} and {@code
 * best}; others may be missing, be unknown, and stand in any order.
 */
public final class UcdpGed {

    private UcdpGed() {}

    /**
     * Opens a file for reading row by row. Rules that need the whole dataset do not run, and the report says so.
     *
     * @throws IOException if the file cannot be opened or its first bytes cannot be read
     */
    public static RecordReader<UcdpGedEvent> open(Path file, UcdpGedOptions options) throws IOException {
        return open(Files.newInputStream(file), FileName.of(file), options);
    }

    /**
     * Opens an input for reading row by row; closing the reader closes it. Rules that need the whole dataset do not run, and
     * the report says so.
     *
     * @param name what positions and the report call the input
     * @throws IOException if its first bytes cannot be read; the input is closed then
     */
    public static RecordReader<UcdpGedEvent> open(InputStream in, String name, UcdpGedOptions options)
            throws IOException {
        return RowReaders.open(
                in, () -> RowReader.streaming(table(in, name, options), new GedFormat(options), options.reading(name)));
    }

    /**
     * Reads a file into a dataset.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<Dataset> read(Path file) throws IOException {
        return read(file, UcdpGedOptions.standard());
    }

    /**
     * Reads a file into a dataset.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<Dataset> read(Path file, UcdpGedOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, FileName.of(file), options);
        }
    }

    /**
     * Reads an input into a dataset, and leaves closing it to the caller.
     *
     * <p>Sources, actors and locations of the same name and number stand once. The dataset holds the accepted rows; there is none
     * when the header could not be read.
     *
     * @param name what positions and the report call the input
     * @throws IOException if it cannot be read
     */
    public static Checked<Dataset> read(InputStream in, String name, UcdpGedOptions options) throws IOException {
        return RowReaders.read(
                () -> table(in, name, options), new GedFormat(options), options.reading(name), header(options));
    }

    /**
     * Reads an input into a dataset as {@link UcdpGedOptions#standard()} says, and leaves closing it to the caller.
     *
     * @param name what positions and the report call the input
     * @throws IOException if it cannot be read
     */
    public static Checked<Dataset> read(InputStream in, String name) throws IOException {
        return read(in, name, UcdpGedOptions.standard());
    }

    /**
     * Compares two files of which each is read in the same way, by {@code id}; of each kind of change the first 1,000 are kept.
     *
     * @throws IOException if one cannot be opened or read, or changes meanwhile
     */
    public static ReleaseDiff diff(Path oldFile, Path newFile, UcdpGedOptions options) throws IOException {
        return Diff.between(diffInput(oldFile, options), diffInput(newFile, options));
    }

    /**
     * Returns a file as one side of a comparison, for {@link Diff#between(DiffInput, DiffInput)}.
     *
     * <p>Rows are compared by {@code id}, column by column. What the reader takes for the same value is no change, however it is
     * spelled: a day with or without midnight, {@code 48.0} and {@code 48}, {@code 1} and {@code True} of an active year, {@code
     * POINT (30.50 50)} and {@code POINT(30.5 50)}, space around a cell, and either kind of line end. Of rows with one id the first
     * that could be read counts, as it does in {@link #open(Path, UcdpGedOptions)}.
     */
    public static DiffInput diffInput(Path file, UcdpGedOptions options) {
        return diffInput(() -> Files.newInputStream(file), FileName.of(file), options);
    }

    /**
     * Returns bytes as one side of a comparison, as {@link #diffInput(Path, UcdpGedOptions)} does.
     *
     * @param bytes are opened several times
     * @param name what positions and the report call the input
     */
    public static DiffInput diffInput(ByteSource bytes, String name, UcdpGedOptions options) {
        return new ComparedRows<>(name, bytes, new GedComparison(options));
    }

    /**
     * Writes events to a file as a table, in their order, which holds either all of them or what it held before, even if the
     * machine stops meanwhile; see {@link UcdpGedWriter} for its form. Of no events there is a header.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if an event has a column that the first one has not
     */
    public static void write(Iterable<UcdpGedEvent> events, Path file) throws IOException {
        WholeFile.write(file, out -> write(events, out));
    }

    /**
     * Writes events to a file as {@link #write(Iterable, Path)} does.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if an event has a column that the first one has not
     */
    public static void write(Stream<UcdpGedEvent> events, Path file) throws IOException {
        write(events::iterator, file);
    }

    /**
     * Writes events as a table, in their order; the output is flushed and left open.
     *
     * @throws IOException if the output cannot be written
     * @throws IllegalArgumentException if an event has a column that the first one has not
     */
    public static void write(Iterable<UcdpGedEvent> events, OutputStream out) throws IOException {
        UcdpGedWriter writer = writer(out);
        for (UcdpGedEvent event : events) {
            writer.write(event);
        }
        writer.writeHeader();
        writer.flush();
    }

    /**
     * Returns what writes any dataset as a table of the 49 columns of release 26.1, one row an operation.
     *
     * <p>The numbers of dead are what the policy makes of the claims. Operations of which the first and last day are not known, and
     * series of which the dataset has members, are no rows. Cells that an operation carries along since it was read from a table
     * ({@link UcdpGedOptions#keepCells()}) are written again as far as they still say what the model says. What the form demands
     * and nobody told, and everything that it cannot hold, is in the report.
     *
     * @param policy how several claims become one number; its name is the setting {@code policy} of the report
     */
    public static Exporter exporter(Policy policy) {
        return new GedExporter(policy);
    }

    /** Begins to write a table, which takes events one by one; closing the writer closes the output. */
    public static UcdpGedWriter writer(OutputStream out) {
        return new UcdpGedWriter(out);
    }

    /**
     * Returns the id and title of the dataset that a file is read into, without entities; what JSON Lines begin with while rows
     * are still to come.
     */
    public static Dataset header(UcdpGedOptions options) {
        Document release = ClaimMapping.document(options.release());
        return Dataset.builder()
                .id(release.id().text())
                .title(release.title().orElseThrow())
                .build();
    }

    /**
     * Returns whether a line is the header of a GED table, by the names in it: {@code id}, {@code date_start}, {@code
     * date_end}, and {@code best} or {@code best_est}.
     *
     * <p>Case and a byte order mark do not matter, and semicolons, tabs and vertical bars count as separators, so that reading
     * can say what is wrong with them.
     */
    public static boolean isHeader(String firstLine) {
        List<String> names = Arrays.stream(firstLine.split("[,;\t|]", -1))
                .map(name -> name.replace("\"", ""))
                .toList();
        return Columns.isHeader(names, GedColumn.class);
    }

    static CsvTable table(InputStream in, String name, UcdpGedOptions options) {
        return CsvTable.open(in, name, options.form(), names -> Columns.isHeader(names, GedColumn.class));
    }
}
