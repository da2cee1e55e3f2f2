package org.saidby.acled;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.saidby.csv.CsvTable;
import org.saidby.rows.Column;
import org.saidby.rows.Columns;
import org.saidby.rows.RowSource;

/** Opens an input as rows, whatever it is written in. */
final class Inputs {

    private static final int LOOK_AHEAD = 256;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Inputs() {}

    /**
     * Opens an input as JSON if its first character is a bracket, else as a table.
     *
     * @param columns the columns by which the row of names is known in a table
     */
    static <C extends Enum<C> & Column> RowSource open(
            InputStream in, String name, AcledOptions options, Class<C> columns) {
        PushbackInputStream input = new PushbackInputStream(in, LOOK_AHEAD);
        try {
            byte[] head = input.readNBytes(LOOK_AHEAD);
            input.unread(head);
            return isJson(head)
                    ? JsonRows.open(input, name, options.maxCellLength())
                    : CsvTable.open(input, name, options.form(), names -> Columns.isHeader(names, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJson(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        String first = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).stripLeading();
        return first.startsWith("{") || first.startsWith("[");
    }
}
