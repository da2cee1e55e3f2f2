package org.saidby.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.saidby.ucdp.UcdpGed;

/** The first bytes of an input, which tell its format, and a stream that still has them. */
final class Beginning {

    /** More than the longest header there is, and little enough to hold. */
    private static final int LIMIT = 1 << 16;

    /** So many columns must be there: dyad files of the same makers share two of them. */
    private static final int ENOUGH = 4;

    /** The columns that GED has and other tables of events do not, in all its vintages. */
    private static final Set<String> GED_COLUMNS = Set.of(
            "relid",
            "active_year",
            "code_status",
            "type_of_violence",
            "conflict_new_id",
            "conflict_name",
            "dyad_new_id",
            "dyad_name",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "source_office",
            "source_headline",
            "source_original",
            "where_prec",
            "where_coordinates",
            "where_description",
            "priogrid_gid",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low",
            "best_est",
            "high_est",
            "low_est");

    private static final String SEPARATORS = ",;\t";

    /** The UTF-8 byte order mark, decoded as we do. */
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final byte[] head;
    private final InputStream rest;
    private final String firstLine;

    private Beginning(byte[] head, InputStream rest) {
        this.head = head;
        this.rest = rest;
        firstLine = firstLine(head);
    }

    static Beginning of(InputStream in) throws IOException {
        return new Beginning(in.readNBytes(LIMIT), in);
    }

    /** Returns the whole input, from its first byte; closing it closes the input. */
    InputStream whole() {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    /** Returns the format; saidby where nothing tells, which then says what it expected. */
    InputFormat format() {
        return isGedHeader(firstLine) ? InputFormat.UCDP_GED : InputFormat.SAIDBY;
    }

    /** Returns whether it is rather a table than JSON, whatever its columns. */
    boolean looksLikeTable() {
        return !firstLine.startsWith("{")
                && !firstLine.startsWith("[")
                && firstLine.chars().noneMatch(c -> c != '\t' && Character.isISOControl(c))
                && firstLine.chars().filter(c -> SEPARATORS.indexOf(c) >= 0).count() >= 2;
    }

    /** Returns the first line with content; only ASCII matters to us, and the decoding takes any bytes. */
    private static String firstLine(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        return unmarked.lines().filter(line -> !isSkipped(line)).findFirst().orElse("");
    }

    /** Blank rows and rows of tags can stand above a header. */
    private static boolean isSkipped(String line) {
        return Arrays.stream(line.split("[,;\t]"))
                .map(Beginning::name)
                .allMatch(cell -> cell.isEmpty() || cell.startsWith("#"));
    }

    /** A header that lacks a needed column or has the wrong separator is one too, so that the reader of tables can say so. */
    private static boolean isGedHeader(String line) {
        if (UcdpGed.isHeader(line)) {
            return true;
        }
        Set<String> found = new HashSet<>();
        for (String cell : line.split("[,;\t]")) {
            String name = name(cell);
            if (GED_COLUMNS.contains(name)) {
                found.add(name);
            }
        }
        return found.size() >= ENOUGH;
    }

    private static String name(String cell) {
        return cell.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
