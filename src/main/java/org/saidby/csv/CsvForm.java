package org.saidby.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a table is written.
 *
 * @param charset the encoding
 * @param separator what stands between cells: comma, semicolon, tab or vertical bar
 * @param limits how much is kept in memory at most
 * @param hasDigest whether the bytes are digested
 */
public record CsvForm(Charset charset, char separator, CsvLimits limits, boolean hasDigest) {

    static final String SEPARATORS = ",;\t|";

    /** The form of most tables: UTF-8 with commas. */
    public static final CsvForm STANDARD = new CsvForm(StandardCharsets.UTF_8, ',', CsvLimits.DEFAULT, true);

    /** Makes a form. */
    public CsvForm {
        if (SEPARATORS.indexOf(separator) < 0) {
            throw new IllegalArgumentException(
                    "separator is neither comma, semicolon, tab nor vertical bar: " + separator);
        }
    }
}
