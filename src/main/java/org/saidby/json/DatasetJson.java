package org.saidby.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saidby.Dataset;
import org.saidby.diff.ByteSource;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.ReleaseDiff;
import org.saidby.internal.FileName;
import org.saidby.internal.WholeFile;
import org.saidby.validation.Checked;

/**
 * Datasets as JSON: one document with a list for each kind of entity.
 *
 * <p>Reading takes both forms, a document and JSON Lines, and tells them apart by their content: a first line that is a whole
 * object with the member {@code saidby} and without lists of entities begins JSON Lines. It throws for nothing that an input
 * holds; an input that cannot be read at all is an {@link IOException}.
 */
public final class DatasetJson {

    /** What findings call an input that is no file. */
    static final String IN_MEMORY = "";

    private DatasetJson() {}

    /** Reads a dataset from text. */
    public static Checked<Dataset> read(String json) {
        return read(json, JsonReadOptions.standard());
    }

    /**
     * Reads a dataset from text.
     *
     * <p>Half of a surrogate pair, which no UTF-8 can hold, is answered as bytes that are not UTF-8 are.
     */
    public static Checked<Dataset> read(String json, JsonReadOptions options) {
        return read(Utf8.bytes(json), options);
    }

    /** Reads a dataset from the bytes of a file. */
    public static Checked<Dataset> read(byte[] json) {
        return read(json, JsonReadOptions.standard());
    }

    /** Reads a dataset from the bytes of a file. */
    public static Checked<Dataset> read(byte[] json, JsonReadOptions options) {
        try {
            return read(new ByteArrayInputStream(json), IN_MEMORY, options);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /**
     * Reads a dataset from a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Checked<Dataset> read(Path file) throws IOException {
        return read(file, JsonReadOptions.standard());
    }

    /**
     * Reads a dataset from a file.
     *
     * @throws IOException if the file cannot be read
     */
    public static Checked<Dataset> read(Path file, JsonReadOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, FileName.of(file), options);
        }
    }

    /**
     * Reads a dataset from a stream to its end; the caller closes it.
     *
     * @param name what findings call the input; no path that should not be told
     * @throws IOException if the stream cannot be read
     */
    public static Checked<Dataset> read(InputStream in, String name, JsonReadOptions options) throws IOException {
        return Collecting.dataset(Opening.byContent(in, name, options, new TextPool()));
    }

    /**
     * Opens a file, to be read entity by entity.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static DatasetReader open(Path file, JsonReadOptions options) throws IOException {
        return opened(Files.newInputStream(file), in -> open(in, FileName.of(file), options));
    }

    /**
     * Opens a stream, to be read entity by entity; closing the reader closes it. JSON Lines are held a line at a time, a
     * document as a whole.
     *
     * @param name what findings call the input; no path that should not be told
     * @throws IOException if the stream cannot be read
     */
    public static DatasetReader open(InputStream in, String name, JsonReadOptions options) throws IOException {
        return Opening.byContent(in, name, options, null);
    }

    /**
     * Compares two files, each a document or JSON Lines, by kind and id; of each kind of change the first 1,000 are kept.
     *
     * @throws IOException if one cannot be opened or read, or changes meanwhile
     */
    public static ReleaseDiff diff(Path oldFile, Path newFile) throws IOException {
        return Diff.between(
                diffInput(oldFile, JsonReadOptions.standard()), diffInput(newFile, JsonReadOptions.standard()));
    }

    /**
     * Returns a file, a document or JSON Lines, as one side of a comparison, for {@link Diff#between(DiffInput, DiffInput)}.
     *
     * <p>Records are the entities, by the text of their {@link org.saidby.Ref}, in whatever order, and {@code dataset} for id, title and
     * extensions of the dataset. Fields are the members that hold no others, by JSON Pointer; elements of lists are compared by
     * their index. How JSON spells a value does not matter. Of entities with one ref the first counts. A document is held as a
     * whole each time it is read.
     */
    public static DiffInput diffInput(Path file, JsonReadOptions options) {
        return diffInput(() -> Files.newInputStream(file), FileName.of(file), options);
    }

    /**
     * Returns bytes as one side of a comparison, as {@link #diffInput(Path, JsonReadOptions)} does.
     *
     * @param bytes are opened several times
     * @param name what positions and the report call the input; no path that should not be told
     */
    public static DiffInput diffInput(ByteSource bytes, String name, JsonReadOptions options) {
        return new ComparedDataset(bytes, name, options);
    }

    /** Opens a reader of a stream, or closes the stream. */
    static DatasetReader opened(InputStream in, Opener opener) throws IOException {
        try {
            return opener.open(in);
        } catch (IOException | RuntimeException e) {
            try (in) {
                throw e;
            }
        }
    }

    /** Makes a reader of a stream. */
    @FunctionalInterface
    interface Opener {
        DatasetReader open(InputStream in) throws IOException;
    }

    /**
     * Returns the dataset as a document, one entity a line.
     *
     * @throws org.saidby.MalformedValueException if an extension has the name of a member that this version knows ({@code
     *     json.duplicate-key})
     */
    public static String write(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(dataset, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the dataset as a document in UTF-8, one entity a line, with a line feed at the end; the stream is flushed and
     * left open.
     *
     * @throws IOException if the stream cannot be written
     * @throws org.saidby.MalformedValueException as {@link #write(Dataset)} does
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        DocumentWriter.write(dataset, out);
    }

    /**
     * Writes the dataset to a file, which holds either all of it or what it held before, even if the machine stops meanwhile.
     *
     * @throws IOException if the file cannot be written
     * @throws org.saidby.MalformedValueException as {@link #write(Dataset)} does
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        WholeFile.write(file, out -> write(dataset, out));
    }
}
