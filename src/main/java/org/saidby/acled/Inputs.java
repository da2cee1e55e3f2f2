package org.saidby.acled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.saidby.csv.CsvTable;
import org.saidby.rows.Column;
import org.saidby.rows.Columns;
import org.saidby.rows.RowSource;

/** Opens an input as rows, whatever it is written in. */
final class Inputs {

    private Inputs() {}

    /** @param columns the columns by which the row of names is known in a table */
    static <C extends Enum<C> & Column> RowSource open(
            InputStream in, String name, AcledOptions options, Class<C> columns) {
        // JSON comes in here: an input whose first byte but for space and a byte order mark is { or [
        return CsvTable.open(in, name, options.form(), names -> Columns.isHeader(names, columns));
    }

    /** Opens a reader of an input, which is closed if that fails. */
    static <R> R closingOnFailure(InputStream in, Supplier<R> reader) throws IOException {
        boolean opened = false;
        try {
            R opening = reader.get();
            opened = true;
            return opening;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    static String name(Path file) {
        // the name alone, so that a report does not depend on where the file lies
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
