package org.saidby.export;

import java.io.IOException;
import java.util.OptionalInt;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;

/** Where in the text of a record a finding stands. */
final class MarkedText {

    private static final int LONGEST = 80;

    private MarkedText() {}

    /** Returns the index in the text of a record of a place in it, its length if the place is its end; empty when the place is not known or lies elsewhere. */
    static OptionalInt indexOf(InputPosition position, RecordExcerpt record) {
        InputPosition start = record.position();
        if (position.line().isEmpty()
                || position.column().isEmpty()
                || start.line().isEmpty()
                || start.column().isEmpty()) {
            return OptionalInt.empty();
        }
        String text = record.text().orElse("");
        long line = start.line().getAsLong();
        long column = start.column().getAsLong();
        int i = 0;
        while (i <= text.length()) {
            if (line == position.line().getAsLong()
                    && column == position.column().getAsLong()) {
                return OptionalInt.of(i);
            }
            if (i == text.length()) {
                break;
            }
            int codePoint = text.codePointAt(i);
            boolean ends = codePoint == '\n' || codePoint == '\r' && !text.startsWith("\n", i + 1);
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
            i += Character.charCount(codePoint);
        }
        return OptionalInt.empty();
    }

    /** Returns the index behind the string, number or word that begins at an index, or behind one character. */
    static int endOfToken(String text, int start) {
        if (start == text.length()) {
            return start;
        }
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        int limit = Math.min(text.length(), start + LONGEST);
        if (first == '"') {
            while (end < limit && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return whole(text, Math.min(end + 1, limit));
        }
        if (Character.isLetterOrDigit(first) || first == '-' || first == '+') {
            while (end < limit && ",;]}\t\r\n\" ".indexOf(text.charAt(end)) < 0) {
                end++;
            }
        }
        return whole(text, end);
    }

    private static int whole(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    /** Writes a cell so that space before and behind it can be seen. */
    static void outerSpaces(String cell, HtmlWriter html) throws IOException {
        int from = 0;
        while (from < cell.length() && cell.charAt(from) == ' ') {
            from++;
        }
        int to = cell.length();
        while (to > from && cell.charAt(to - 1) == ' ') {
            to--;
        }
        spaces(from, html);
        html.text(cell.substring(from, to));
        spaces(cell.length() - to, html);
    }

    private static void spaces(int number, HtmlWriter html) throws IOException {
        if (number > 0) {
            html.element("span", number == 1 ? "space" : number + " spaces", "class", "unseen");
        }
    }
}
