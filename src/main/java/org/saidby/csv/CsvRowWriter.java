package org.saidby.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows of comma-separated values in UTF-8 without a byte order mark, each ended by a line feed. For one thread.
 *
 * <p>A cell stands in quotes where it holds a comma, a quote or a line end, and nowhere else. Line ends inside of cells are
 * written as they are. Text that has no form in UTF-8 is an {@link IOException} and never a question mark.
 */
public final class CsvRowWriter implements Closeable, Flushable {

    private final CsvWriter csv;

    /** Quotes a first cell that would else be taken for one behind a byte order mark. */
    private static final class FirstCell implements QuoteStrategy {

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return line == 1 && field == 0 && value.charAt(0) == '\uFEFF';
        }
    }

    /** Makes a writer; nothing is written yet. */
    public CsvRowWriter(OutputStream out) {
        // an encoder of one's own, since that of a stream by name puts question marks
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new FirstCell())
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    }

    /**
     * Writes a row.
     *
     * @throws IOException if the output cannot be written
     */
    public void write(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    /** Flushes and closes the output. */
    @Override
    public void close() throws IOException {
        csv.close();
    }
}
