package org.saidby.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.internal.FileName;
import org.saidby.internal.WholeFile;
import org.saidby.validation.Checked;

/**
 * Datasets as JSON Lines: a header line with the member {@code saidby}, then one entity a line, in any order.
 *
 * <p>Reading with {@code open} and writing hold a line at a time, so that the size of a file does not matter; {@code read} makes a
 * dataset of a whole file. Reading takes lines alone. {@link DatasetJson} tells lines and documents apart, and reads either.
 */
public final class DatasetJsonLines {

    private DatasetJsonLines() {}

    /** Reads a dataset from text. */
    public static Checked<Dataset> read(String lines) {
        return read(lines, JsonReadOptions.standard());
    }

    /** Reads a dataset from text. Half of a surrogate pair is answered as {@link DatasetJson#read(String, JsonReadOptions)} does. */
    public static Checked<Dataset> read(String lines, JsonReadOptions options) {
        return read(Utf8.bytes(lines), options);
    }

    /** Reads a dataset from the bytes of a file. */
    public static Checked<Dataset> read(byte[] lines) {
        return read(lines, JsonReadOptions.standard());
    }

    /** Reads a dataset from the bytes of a file. */
    public static Checked<Dataset> read(byte[] lines, JsonReadOptions options) {
        try {
            return read(new ByteArrayInputStream(lines), DatasetJson.IN_MEMORY, options);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /**
     * Reads a dataset from a file. It throws for nothing that the file holds: what is wrong stands in the report, and there is no
     * dataset if the first line is no header.
     *
     * @throws IOException if the file cannot be read
     */
    public static Checked<Dataset> read(Path file) throws IOException {
        return read(file, JsonReadOptions.standard());
    }

    /**
     * Reads a dataset from a file, as {@link #read(Path)} does.
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
        return Collecting.dataset(Opening.asLines(in, name, options, new TextPool()));
    }

    /**
     * Opens a file, to be read entity by entity.
     *
     * @throws IOException if the file cannot be opened or read
     */
    public static DatasetReader open(Path file, JsonReadOptions options) throws IOException {
        return DatasetJson.opened(Files.newInputStream(file), in -> open(in, FileName.of(file), options));
    }

    /**
     * Opens a stream, to be read entity by entity; closing the reader closes it.
     *
     * @param name what findings call the input; no path that should not be told
     * @throws IOException if the stream cannot be read
     */
    public static DatasetReader open(InputStream in, String name, JsonReadOptions options) throws IOException {
        return Opening.asLines(in, name, options, null);
    }

    /**
     * Returns the dataset as lines, each ended by a line feed.
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
     * Writes the dataset as lines in UTF-8; the stream is flushed and left open.
     *
     * @throws IOException if the stream cannot be written
     * @throws org.saidby.MalformedValueException as {@link #write(Dataset)} does
     */
    public static void write(Dataset dataset, OutputStream out) throws IOException {
        JsonLinesWriter lines = writer(out, dataset);
        for (Iterator<Entity> entities = dataset.entities().iterator(); entities.hasNext(); ) {
            lines.write(entities.next());
        }
        lines.flush();
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

    /**
     * Begins to write lines: writes the header, and takes entities one by one.
     *
     * @param header the dataset whose id, title and extensions make up the header; its entities are not written
     * @throws IOException if the stream cannot be written
     */
    public static JsonLinesWriter writer(OutputStream out, Dataset header) throws IOException {
        JsonLinesWriter lines = new JsonLinesWriter(out);
        lines.writeHeader(header);
        return lines;
    }

    /**
     * Opens a file of lines to write more entities at its end.
     *
     * @param tail what to do if the last line is torn
     * @throws IOException if the file cannot be read or written
     * @throws TornTailException if the last line is torn and shall be refused
     */
    public static JsonLinesAppender append(Path file, TornTail tail) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            String cut = TailCut.cut(channel, tail, FileName.of(file));
            channel.position(channel.size());
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            return new JsonLinesAppender(new JsonLinesWriter(out), channel, cut);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
