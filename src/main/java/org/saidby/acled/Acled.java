package org.saidby.acled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.analysis.Policy;
import org.saidby.diff.ByteSource;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.ReleaseDiff;
import org.saidby.export.Exporter;
import org.saidby.internal.FileName;
import org.saidby.rows.Columns;
import org.saidby.rows.ComparedRows;
import org.saidby.rows.RowReader;
import org.saidby.rows.RowReaders;
import org.saidby.validation.Checked;
import org.saidby.validation.RecordReader;

/**
 * Reads exports of ACLED, in CSV or in the JSON of its API; what an input is written in is seen from its first bytes.
 *
 * <p>{@code open} streams rows, with a memory of some 30 bytes a row for the ids; {@code read} collects them into a dataset.
 * Either way the report tells rows accepted, rejected and blank, and the sum {@code fatalities} over accepted rows. Nothing that an
 * input holds is an exception. Required columns are {@code event_id_cnty}, {@code event_date}, {@code event_type}, {@code
 * actor1}, {@code source} and {@code fatalities}; others may be missing, be unknown, and stand in any order.
 *
 * <p>Of rows with one id {@code open} takes the first, since it cannot take back what it handed out; the finding on a later one tells
 * by its argument {@code newer} whether that is the newer one. {@code read} takes the one with the newest timestamp.
 */
public final class Acled {

    private Acled() {}

    /**
     * Opens a file for reading row by row. Rules that need the whole dataset do not run, and the report says so.
     *
     * @throws IOException if the file cannot be opened or its first bytes cannot be read
     */
    public static RecordReader<AcledEvent> open(Path file, AcledOptions options) throws IOException {
        return open(Files.newInputStream(file), FileName.of(file), options);
    }

    /**
     * Opens an input for reading row by row; closing the reader closes it. Rules that need the whole dataset do not run, and
     * the report says so.
     *
     * @param name what positions and the report call the input
     * @throws IOException if its first bytes cannot be read; the input is closed then
     */
    public static RecordReader<AcledEvent> open(InputStream in, String name, AcledOptions options) throws IOException {
        return RowReaders.open(
                in,
                () -> RowReader.streaming(
                        Inputs.open(in, name, options, AcledColumn.class),
                        new AcledFormat(options),
                        options.reading(name)));
    }

    /**
     * Returns what writes any dataset as a table of the 31 columns of the codebook, one row an operation.
     *
     * <p>Fatalities are what the policy makes of the claims. Series, and operations of which no day, week or month is known, are no rows.
     * Cells that an operation carries along since it was read from a table ({@link AcledOptions#keepCells()}) are written again as far
     * as they still say what the model says. What the form demands and nobody told, and everything that it cannot hold, is in the
     * report.
     *
     * @param policy how several claims become one number; its name is the setting {@code policy} of the report
     */
    public static Exporter exporter(Policy policy) {
        return new AcledExporter(policy);
    }

    /**
     * Reads a file into a dataset.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<Dataset> read(Path file) throws IOException {
        return read(file, AcledOptions.standard());
    }

    /**
     * Reads a file into a dataset.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<Dataset> read(Path file, AcledOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, FileName.of(file), options);
        }
    }

    /**
     * Reads an input into a dataset, and leaves closing it to the caller.
     *
     * <p>Sources, actors and locations of the same name stand once. The dataset holds the accepted rows; there is none when the
     * beginning could not be read. All rows are held in memory until the last is read, to know which of two with one id is newer.
     *
     * @param name what positions and the report call the input
     * @throws IOException if it cannot be read
     */
    public static Checked<Dataset> read(InputStream in, String name, AcledOptions options) throws IOException {
        return RowReaders.read(
                () -> new NewestRows(Inputs.open(in, name, options, AcledColumn.class), options.watch()),
                new AcledFormat(options),
                options.reading(name),
                header(options));
    }

    /**
     * Reads an input into a dataset as {@link AcledOptions#standard()} says, and leaves closing it to the caller.
     *
     * @param name what positions and the report call the input
     * @throws IOException if it cannot be read
     */
    public static Checked<Dataset> read(InputStream in, String name) throws IOException {
        return read(in, name, AcledOptions.standard());
    }

    /**
     * Opens a file of the feed of deleted events for reading row by row.
     *
     * @throws IOException if the file cannot be opened or its first bytes cannot be read
     */
    public static RecordReader<AcledDeletion> openDeletions(Path file, AcledOptions options) throws IOException {
        return openDeletions(Files.newInputStream(file), FileName.of(file), options);
    }

    /**
     * Opens the feed of deleted events, columns {@code event_id_cnty} and {@code deleted_timestamp}, for reading row by row;
     * closing the reader closes the input. An event can be deleted again, so that rows of one id and different times are all records;
     * the same id with the same time is a duplicate. Of the options those on the form of the input, the rules and the watch matter.
     *
     * @param name what positions and the report call the input
     * @throws IOException if its first bytes cannot be read; the input is closed then
     */
    public static RecordReader<AcledDeletion> openDeletions(InputStream in, String name, AcledOptions options)
            throws IOException {
        return RowReaders.open(
                in,
                () -> RowReader.plain(
                        Inputs.open(in, name, options, DeletionColumn.class),
                        new DeletionFormat(),
                        options.reading(name)));
    }

    /**
     * Returns a dataset in which ACLED takes back what it recorded of deleted events.
     *
     * <p>Nothing is removed: each deleted event whose deaths the dataset has a claim of gets a claim that retracts that one, see
     * {@link AcledDeletion#retraction()}, so that the dataset still tells what was recorded before. An event that ACLED recorded after the
     * deletion is there again and is left alone; so is one that the dataset does not hold, or that is retracted already. Of several
     * deletions of one event the newest counts.
     *
     * @param dataset the dataset, which can hold things from elsewhere too
     */
    public static Dataset retract(Dataset dataset, Iterable<AcledDeletion> deletions) {
        return Retractions.in(dataset, deletions);
    }

    /**
     * Compares two exports of which each is read in the same way, by {@code event_id_cnty}; of each kind of change the first 1,000
     * are kept.
     *
     * @throws IOException if one cannot be opened or read, or changes meanwhile
     */
    public static ReleaseDiff diff(Path oldFile, Path newFile, AcledOptions options) throws IOException {
        return Diff.between(diffInput(oldFile, options), diffInput(newFile, options));
    }

    /**
     * Returns a file, CSV or JSON of the API, as one side of a comparison, for {@link Diff#between(DiffInput, DiffInput)}.
     *
     * <p>Rows are compared by {@code event_id_cnty}, column by column. What the reader takes for the same value is no change, however it is
     * spelled, such as codes in digits and in words. Of rows with one id the one with the newest timestamp counts, as it does in {@link
     * #read(Path, AcledOptions)}, and of equal ones the first; so it does in monadic exports, which give an event once for each actor. The
     * time at which ACLED last changed a row is a column as any other.
     */
    public static DiffInput diffInput(Path file, AcledOptions options) {
        return diffInput(() -> Files.newInputStream(file), FileName.of(file), options);
    }

    /**
     * Returns bytes as one side of a comparison, as {@link #diffInput(Path, AcledOptions)} does.
     *
     * @param bytes are opened several times
     * @param name what positions and the report call the input
     */
    public static DiffInput diffInput(ByteSource bytes, String name, AcledOptions options) {
        return new ComparedRows<>(name, bytes, new AcledComparison(options));
    }

    /**
     * Returns the id and title of the dataset that an export is read into, without entities; what JSON Lines begin with while rows
     * are still to come.
     */
    public static Dataset header(AcledOptions options) {
        Document export = ClaimMapping.document(options.export());
        return Dataset.builder()
                .id(export.id().text())
                .title(export.title().orElseThrow())
                .build();
    }

    /**
     * Returns whether a line is the header of an export, by the names in it: those of the required columns.
     *
     * <p>Case does not matter, and semicolons and tabs count as separators, so that reading can say what is wrong with them.
     */
    public static boolean isHeader(String firstLine) {
        List<String> names = Arrays.stream(firstLine.split("[,;\t]", -1))
                .map(name -> name.replace("\"", ""))
                .toList();
        return Columns.isHeader(names, AcledColumn.class);
    }
}
