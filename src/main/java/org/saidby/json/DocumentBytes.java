package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Finding;

/** The bytes of a JSON document and where they stand in their input. */
final class DocumentBytes {

    private final String source;
    private final byte[] bytes;
    private final int start;
    private final long inputOffset;
    private final int end;
    private final boolean cut;
    private final boolean hasSurrogateEscapes;
    private final Span whole;
    private int at;
    private long line;
    private long column;

    /**
     * @param start the index of the first byte of the document that is not white space, in the first line of the bytes
     * @param inputOffset the input's offset of the first of the bytes
     * @param line the line at which the document starts
     */
    DocumentBytes(String source, byte[] bytes, int start, long inputOffset, long line) {
        this.source = source;
        this.bytes = bytes;
        this.start = start;
        this.inputOffset = inputOffset;
        this.line = line;
        this.column = start + 1L;
        this.at = start;
        int wide = Utf8.wideEncoding(bytes, start, bytes.length);
        int fault = wide >= 0 ? wide : Utf8.firstFault(bytes, start, bytes.length);
        this.cut = fault >= 0;
        this.end = cut ? fault : bytes.length;
        this.hasSurrogateEscapes = Utf8.hasSurrogateEscape(bytes, start, end);
        this.whole = span(0, "", start, start + 1L, line);
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    /** The index behind the last byte that is UTF-8. */
    int end() {
        return end;
    }

    /** Whether bytes that are not UTF-8 end the document. */
    boolean isCutByEncoding() {
        return cut;
    }

    /** The index of the parser's current token. */
    int index(JsonParser parser) {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The document as a whole, for what is no record. */
    Span whole() {
        return whole;
    }

    /** Returns the place of a record; records must be asked for in their order. */
    Span record(long number, String pointer, int index) {
        for (; at < index; at++) {
            if (bytes[at] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        return span(number, pointer, index, column, line);
    }

    private Span span(long number, String pointer, int index, long columnThere, long lineThere) {
        return new Span(
                source,
                number,
                pointer,
                bytes,
                index,
                end,
                -start,
                inputOffset,
                lineThere,
                columnThere,
                hasSurrogateEscapes);
    }

    boolean hasContentAfter(int index) {
        for (int i = index; i < end; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return true;
            }
        }
        return false;
    }

    /** Returns the first fault for which the document is no JSON, {@code null} if it is. */
    @Nullable
    Finding faultOrNull(JsonLimits limits) {
        Span whole = whole();
        Finding fault = Syntax.fault(whole, end, limits);
        boolean atCut = cut
                && (fault == null || fault.position().orElseThrow().byteOffset().orElse(-1) == inputOffset + end);
        return atCut
                ? Problems.notUtf8(bytes[end]).position(whole.position(end, "")).build()
                : fault;
    }

    /** Returns the first fault for which the document is no JSON; there must be one. */
    Finding fault(JsonLimits limits, @Nullable JsonProcessingException cause) {
        Finding fault = faultOrNull(limits);
        if (fault != null) {
            return fault;
        }
        return cause == null
                ? Syntax.tooDeep(limits).position(whole().position()).build()
                : Syntax.refused(whole(), cause);
    }
}
