package org.saidby.diff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.InputPosition;

/** Keeps records of the newer side until their partners of the older side come. */
final class KeptRecords implements Closeable {

    private static final byte LATIN = 1;
    private static final byte WIDE = 2;
    private static final byte NONE = 0;

    private final Spool spool = new Spool();
    private final Bytes bytes = new Bytes();
    private byte[] read = new byte[1 << 10];

    /** Keeps a record; returns where. */
    long keep(boolean isWhole, long content, InputPosition position, Map<String, KeptRecord.Field> fields)
            throws IOException {
        bytes.reset();
        bytes.flag((byte) (isWhole ? 1 : 0));
        bytes.number(content);
        position(position);
        fields.forEach((name, field) -> {
            boolean isSpelledAsValue = field.text().equals(field.value());
            if (!field.isNothing() && (isWhole || !isSpelledAsValue)) {
                bytes.text(name);
                bytes.text(field.text());
                bytes.text(isSpelledAsValue ? null : field.value());
            }
        });
        return bytes.spool(spool);
    }

    private void position(InputPosition position) {
        bytes.text(position.source());
        bytes.number(position.record());
        bytes.number(position.line());
        bytes.number(position.column());
        bytes.number(position.byteOffset());
        bytes.text(position.pointer().orElse(null));
    }

    /** Returns the record that was kept at a place. */
    KeptRecord at(long start) throws IOException {
        spool.read(start, read, Long.BYTES);
        int length = (int) ByteBuffer.wrap(read).getLong();
        if (length > read.length) {
            read = new byte[Math.max(length, 2 * read.length)];
        }
        spool.read(start, read, length);
        ByteBuffer in = ByteBuffer.wrap(read, Long.BYTES, length - Long.BYTES);
        boolean isWhole = in.get() == 1;
        long content = in.getLong();
        InputPosition position = InputPosition.builder()
                .source(text(in).orElseThrow())
                .record(number(in))
                .line(number(in))
                .column(number(in))
                .byteOffset(number(in))
                .pointer(text(in))
                .build();
        Map<String, KeptRecord.Field> fields = new LinkedHashMap<>();
        while (in.hasRemaining()) {
            String name = text(in).orElseThrow();
            String text = text(in).orElseThrow();
            fields.put(name, new KeptRecord.Field(text, text(in).orElse(text)));
        }
        return new KeptRecord(isWhole, content, position, fields);
    }

    private static OptionalLong number(ByteBuffer in) {
        long number = in.getLong();
        return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Optional<String> text(ByteBuffer in) {
        byte form = in.get();
        if (form == NONE) {
            return Optional.empty();
        }
        int length = in.getInt();
        if (form == LATIN) {
            String text = new String(in.array(), in.position(), length, StandardCharsets.ISO_8859_1);
            in.position(in.position() + length);
            return Optional.of(text);
        }
        char[] chars = new char[length];
        in.asCharBuffer().get(chars);
        in.position(in.position() + length * Character.BYTES);
        return Optional.of(new String(chars));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    /** The bytes of one record, whose length comes first. */
    private static final class Bytes {

        private ByteBuffer bytes = ByteBuffer.allocate(1 << 12);

        void reset() {
            bytes.clear();
            bytes.putLong(0);
        }

        private ByteBuffer withRoomFor(int more) {
            if (bytes.remaining() < more) {
                int capacity = Math.max(2 * bytes.capacity(), bytes.position() + more);
                bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
            }
            return bytes;
        }

        void flag(byte value) {
            withRoomFor(1).put(value);
        }

        void number(OptionalLong number) {
            number(number.orElse(-1));
        }

        void number(long number) {
            withRoomFor(Long.BYTES).putLong(number);
        }

        /** Writes a text unit by unit, which keeps also one that no encoding of files can hold. */
        void text(@Nullable String text) {
            if (text == null) {
                flag(NONE);
                return;
            }
            boolean isLatin = isLatin(text);
            ByteBuffer out = withRoomFor(1 + Integer.BYTES + text.length() * (isLatin ? 1 : Character.BYTES));
            out.put(isLatin ? LATIN : WIDE).putInt(text.length());
            if (isLatin) {
                out.put(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                out.asCharBuffer().put(text);
                out.position(out.position() + text.length() * Character.BYTES);
            }
        }

        private static boolean isLatin(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > 0xFF) {
                    return false;
                }
            }
            return true;
        }

        long spool(Spool spool) throws IOException {
            bytes.putLong(0, bytes.position());
            return spool.write(bytes.array(), bytes.position());
        }
    }
}
