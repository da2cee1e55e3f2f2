package org.saidby.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What the first bytes of an input tell of it, before anything is decoded. */
final class Beginning {

    /** So many bytes are looked at. */
    static final int LENGTH = 64;

    private static final String WEB_PAGE = "a web page";

    /** The beginnings of what is put in place of a table, and what it is. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "version https://git-lfs.github.com/spec/v1",
                    "a Git LFS pointer to the file, which was not fetched"),
            new Sign("PK\u0003\u0004", "a zip archive or a workbook of a spreadsheet"),
            new Sign("\u001f\u008b", "a gzip archive"),
            new Sign("\u0000\u0005\u0016\u0007", "the attributes that macOS keeps beside a file"),
            new Sign("\u00d0\u00cf\u0011\u00e0", "a workbook of an old spreadsheet program"),
            new Sign("%PDF-", "a PDF document"),
            new Sign("PAR1", "a Parquet file"),
            new Sign("<!DOCTYPE", WEB_PAGE),
            new Sign("<!doctype", WEB_PAGE),
            new Sign("<html", WEB_PAGE),
            new Sign("<HTML", WEB_PAGE),
            new Sign("<?xml", "an XML document"));

    private final int[] bytes;

    /** @param head the first bytes, fewer than {@link #LENGTH} only if there are no more */
    Beginning(byte[] head) {
        bytes = new int[head.length];
        for (int i = 0; i < head.length; i++) {
            bytes[i] = head[i] & 0xFF;
        }
    }

    private record Sign(String text, String kind) {}

    /** Returns what the input is, if it is no text table at all; empty text otherwise. */
    String otherKind() {
        for (Sign sign : SIGNS) {
            if (startsWith(sign.text())) {
                return sign.kind();
            }
        }
        return "";
    }

    private boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] : -1;
    }

    /** Returns the length of the byte order mark of an encoding; 0 if the input has none of it. */
    int markLength(Charset charset) {
        int[] mark = charset.equals(StandardCharsets.UTF_8)
                ? new int[] {0xEF, 0xBB, 0xBF}
                : charset.equals(StandardCharsets.UTF_16LE)
                        ? new int[] {0xFF, 0xFE}
                        : charset.equals(StandardCharsets.UTF_16BE) ? new int[] {0xFE, 0xFF} : new int[0];
        boolean isMarked = mark.length > 0
                && bytes.length >= mark.length
                && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
        return isMarked ? mark.length : 0;
    }

    /** Returns the encoding that the first bytes can only be of, by mark or by the place of NUL bytes; empty text when none. */
    String encoding() {
        int first = at(0);
        int second = at(1);
        int third = at(2);
        int fourth = at(3);
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return "UTF-8";
        }
        if (first == 0xFF && second == 0xFE) {
            return third == 0 && fourth == 0 ? "UTF-32LE" : "UTF-16LE";
        }
        if (first == 0xFE && second == 0xFF) {
            return "UTF-16BE";
        }
        if (first == 0 && second == 0 && (third == 0xFE && fourth == 0xFF || third == 0 && fourth > 0)) {
            return "UTF-32BE";
        }
        if (first > 0 && second == 0 && third == 0 && fourth == 0) {
            return "UTF-32LE";
        }
        if (first > 0 && second == 0 && third > 0 && fourth == 0) {
            return "UTF-16LE";
        }
        return first == 0 && second > 0 && third == 0 && fourth > 0 ? "UTF-16BE" : "";
    }

    /** Returns the offset of the first byte that text in UTF-8 would not have, of an input in another encoding. */
    int firstStrangeByte() {
        // without a mark that is the first NUL
        return at(0) == 0xFF || at(0) == 0xFE || at(0) == 0 ? 0 : 1;
    }
}
