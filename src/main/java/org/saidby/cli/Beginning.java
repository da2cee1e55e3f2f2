package org.saidby.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first bytes of an input, which tell its format, and a stream that still has them. */
final class Beginning {

    /** More than the longest header there is, and little enough to hold. */
    private static final int LIMIT = 1 << 16;

    /** So many lines with content can stand above a header. */
    private static final int LINES_ABOVE = 20;

    private static final String UTF_8_MARK = "efbbbf";
    private static final String MARK = "\ufeff";

    private static final Map<String, String> WRAPPINGS = Map.of(
            "504b0304", "is a ZIP archive or a workbook; unpack it, or save the sheet as CSV",
            "1f8b", "is compressed by gzip; unpack it",
            "d0cf11e0", "is a workbook of an old form; save the sheet as CSV");

    private final byte[] head;
    private final InputStream rest;
    private final String text;
    private final List<String> lines;

    private Beginning(byte[] head, InputStream rest, Charset charset) {
        this.head = head;
        this.rest = rest;
        text = text(head, charset);
        lines = text.lines()
                .filter(line -> !TableHeader.isAbove(line))
                .limit(LINES_ABOVE + 1L)
                .toList();
    }

    /** Looks at an input. */
    static Beginning of(InputStream in, Charset charset) throws IOException {
        return new Beginning(in.readNBytes(LIMIT), in, charset);
    }

    /** A character that was cut off at the limit becomes another one, which matters to nobody. */
    private static String text(byte[] head, Charset charset) {
        if (begins(head, UTF_8_MARK)) {
            return new String(head, 3, head.length - 3, charset);
        }
        String text = new String(head, charset);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean begins(byte[] head, String hex) {
        int length = Math.min(head.length, hex.length() / 2);
        return HexFormat.of().formatHex(head, 0, length).equals(hex);
    }

    /** Returns the whole input, from its first byte; closing it closes the input. */
    InputStream whole() {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    /** Returns the format; saidby where nothing tells, which then says what it expected. */
    InputFormat format() {
        if (isJson()) {
            return JsonBeginning.isAcled(head) ? InputFormat.ACLED : InputFormat.SAIDBY;
        }
        return lines.stream()
                .flatMap(line -> TableHeader.format(line).stream())
                .findFirst()
                .orElse(InputFormat.SAIDBY);
    }

    private boolean isJson() {
        String first = lines.isEmpty() ? "" : lines.get(0).stripLeading();
        return first.startsWith("{") || first.startsWith("[");
    }

    /** Returns what people should know when nothing told the format. */
    Optional<String> hint() {
        for (Map.Entry<String, String> wrapping : WRAPPINGS.entrySet()) {
            if (begins(head, wrapping.getKey())) {
                return Optional.of(wrapping.getValue());
            }
        }
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("version https://git-lfs")) {
            return Optional.of("is a pointer of Git LFS and not the file; 'git lfs pull' brings that");
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of("is a page in HTML and not data, as a server answers that refuses a download");
        }
        return looksLikeTable()
                ? Optional.of("is read as JSON, since none of its first lines has the columns of UCDP GED or ACLED;"
                        + " '--format ucdp-ged' or '--format acled' reads it as such a table")
                : Optional.empty();
    }

    private boolean looksLikeTable() {
        return !isJson()
                && lines.stream().allMatch(Beginning::isText)
                && lines.stream().anyMatch(TableHeader::hasSeparators);
    }

    private static boolean isText(String line) {
        return line.chars().noneMatch(c -> c != '\t' && Character.isISOControl(c));
    }
}
