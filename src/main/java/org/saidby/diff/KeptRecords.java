package org.saidby.diff;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
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
        bytes.number(0);
        bytes.write(isWhole ? 1 : 0);
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
        char[] chars = new char[in.getInt()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = form == LATIN ? (char) (in.get() & 0xFF) : in.getChar();
        }
        return Optional.of(new String(chars));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    /** The bytes of one record. */
    private static final class Bytes extends ByteArrayOutputStream {

        void number(OptionalLong number) {
            number(number.orElse(-1));
        }

        void number(long number) {
            for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                write((int) (number >>> shift));
            }
        }

        /** Writes a text unit by unit, which keeps also one that no encoding of files can hold. */
        void text(@Nullable String text) {
            if (text == null) {
                write(NONE);
                return;
            }
            boolean isLatin = text.chars().allMatch(c -> c <= 0xFF);
            write(isLatin ? LATIN : WIDE);
            for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                write(text.length() >>> shift);
            }
            for (int i = 0; i < text.length(); i++) {
                if (!isLatin) {
                    write(text.charAt(i) >>> Byte.SIZE);
                }
                write(text.charAt(i));
            }
        }

        long spool(Spool spool) throws IOException {
            ByteBuffer.wrap(buf).putLong(count);
            return spool.write(buf, count);
        }
    }
}
