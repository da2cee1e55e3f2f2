package org.saidby.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordPlace;

/**
 * The bytes of one record and where they stand in their input.
 *
 * <p>Places are worked out when a finding asks for them, from the bytes, so that records without findings pay nothing; many
 * findings in the order of the bytes cost one walk over them.
 */
final class Span implements RecordPlace {

    private final String source;
    private final long record;
    private final String pointer;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final long parserOffset;
    private final long inputOffset;
    private final long line;
    private final long column;
    private final boolean hasSurrogateEscapes;
    private int knownIndex;
    private long knownLine;
    private long knownColumn;
    private @Nullable PointerScan scan;

    /**
     * @param source the name of the input
     * @param record the number of the record, from 1; 0 for what is no record
     * @param pointer the pointer to the record in its input
     * @param bytes the bytes that hold the record, valid UTF-8
     * @param start the index of the record's first byte
     * @param end the index behind the last byte that can belong to it
     * @param parserOffset the parser's byte offset of the first byte in {@code bytes}
     * @param inputOffset the input's byte offset of the first byte in {@code bytes}
     * @param line the line of the first byte of the record
     * @param column the column of the first byte of the record, in code points
     * @param hasSurrogateEscapes whether an escape in the record's strings can stand for half of a surrogate pair
     */
    Span(
            String source,
            long record,
            String pointer,
            byte[] bytes,
            int start,
            int end,
            long parserOffset,
            long inputOffset,
            long line,
            long column,
            boolean hasSurrogateEscapes) {
        this.source = source;
        this.record = record;
        this.pointer = pointer;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.parserOffset = parserOffset;
        this.inputOffset = inputOffset;
        this.line = line;
        this.column = column;
        this.hasSurrogateEscapes = hasSurrogateEscapes;
        this.knownIndex = start;
        this.knownLine = line;
        this.knownColumn = column;
    }

    /** Returns the same bytes as what is no record, such as a header. */
    Span withoutRecord() {
        return new Span(
                source, 0, pointer, bytes, start, end, parserOffset, inputOffset, line, column, hasSurrogateEscapes);
    }

    String pointer() {
        return pointer;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean hasSurrogateEscapes() {
        return hasSurrogateEscapes;
    }

    /** Returns the index in the bytes of what the parser says stands at this offset. */
    int index(long offsetOfParser) {
        return (int) (offsetOfParser - parserOffset);
    }

    @Override
    public InputPosition position() {
        return position(start, pointer);
    }

    @Override
    public InputPosition at(String relativePointer) {
        String whole = pointer + relativePointer;
        return position(indexOf(whole), whole);
    }

    @Override
    public Optional<RecordExcerpt> excerpt() {
        // an entity of a document ends before the next one, a line with its bytes
        int last = pointer.isEmpty() ? end : endOfValue(bytes, start);
        return Optional.of(
                RecordExcerpt.ofText(position(), new String(bytes, start, last - start, StandardCharsets.UTF_8)));
    }

    /** Returns the place of a byte, with the pointer to what stands there. */
    InputPosition position(int index, String pointerToIt) {
        if (index < knownIndex) {
            knownIndex = start;
            knownLine = line;
            knownColumn = column;
        }
        for (int i = knownIndex; i < index; i++) {
            if (bytes[i] == '\n') {
                knownLine++;
                knownColumn = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                knownColumn++;
            }
        }
        knownIndex = Math.max(knownIndex, index);
        return InputPosition.builder()
                .source(source)
                .record(record == 0 ? OptionalLong.empty() : OptionalLong.of(record))
                .line(knownLine)
                .column(knownColumn)
                .byteOffset(inputOffset + index)
                .pointer(pointerToIt)
                .build();
    }

    /**
     * Returns the index of the first byte of what a pointer points to; where there is no such thing, of the nearest thing
     * around it that is there.
     */
    int indexOf(String wholePointer) {
        return scan().valueAt(wholePointer.substring(pointer.length()));
    }

    /** Returns the index of the first byte of the name of a member that a pointer points to. */
    int indexOfName(String wholePointer) {
        return scan().nameAt(wholePointer.substring(pointer.length()));
    }

    /** Returns whether the record has what a pointer from it points to. */
    boolean has(String relativePointer) {
        return scan().has(relativePointer);
    }

    private PointerScan scan() {
        if (scan == null) {
            scan = new PointerScan(bytes, start, end);
        }
        return scan;
    }

    /** Returns the index behind the well-formed value that starts here. */
    static int endOfValue(byte[] bytes, int start) {
        int depth = 0;
        int i = start;
        while (true) {
            switch (bytes[i]) {
                case '"' -> i = endOfString(bytes, i) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {
                    if (depth == 0) {
                        return endOfWord(bytes, i);
                    }
                }
            }
            i++;
            if (depth == 0) {
                return i;
            }
        }
    }

    private static int endOfString(byte[] bytes, int start) {
        int i = start + 1;
        while (bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private static int endOfWord(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length && bytes[i] > ' ' && bytes[i] != ',' && bytes[i] != '}' && bytes[i] != ']') {
            i++;
        }
        return i;
    }
}
