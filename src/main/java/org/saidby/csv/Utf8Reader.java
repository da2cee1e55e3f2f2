package org.saidby.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.saidby.Digest;

/**
 * Decodes UTF-8 strictly, skips a byte order mark, and keeps count and digest of the bytes.
 *
 * <p>All characters before a fault are handed out first, so that rows before it are read.
 */
final class Utf8Reader extends Reader {

    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private final MessageDigest digest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(16_384).limit(0);
    private long consumed;
    private boolean started;
    private boolean marked;
    private boolean ended;
    private @Nullable Utf8Fault fault;

    Utf8Reader(InputStream in) {
        this.in = in;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (chars.position() == 0 && length > 0) {
            if (fault != null) {
                throw fault;
            }
            if (!started) {
                start();
                continue;
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode(chars);
        }
        return chars.position();
    }

    private void decode(CharBuffer chars) throws IOException {
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, ended);
        consumed += bytes.position() - before;
        if (result.isError()) {
            String message = "byte is not part of well-formed UTF-8: 0x"
                    + HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()));
            fault = new Utf8Fault(message, consumed);
        } else if (result.isUnderflow() && !ended) {
            fill();
        }
    }

    private void start() throws IOException {
        started = true;
        while (bytes.limit() < 4 && !ended) {
            fill();
        }
        String other = otherEncoding();
        if (!other.isEmpty()) {
            // without a mark the first NUL is the first byte that text in UTF-8 would not have
            boolean isMark = bytes.get(0) == (byte) 0xFF || bytes.get(0) == (byte) 0xFE;
            int first = isMark || bytes.get(0) == 0 ? 0 : 1;
            fault = new Utf8Fault("text is encoded in " + other + " and not in UTF-8", first);
            return;
        }
        marked = true;
        for (int i = 0; i < MARK.length; i++) {
            marked &= bytes.limit() > i && (bytes.get(i) & 0xFF) == MARK[i];
        }
        if (marked) {
            bytes.position(MARK.length);
            consumed = MARK.length;
        }
    }

    /** Returns the encoding that the first bytes can only be of, by mark or by the place of NUL bytes; empty when none. */
    private String otherEncoding() {
        int[] b = new int[4];
        for (int i = 0; i < b.length; i++) {
            b[i] = i < bytes.limit() ? bytes.get(i) & 0xFF : -1;
        }
        if (b[0] == 0xFF && b[1] == 0xFE) {
            return b[2] == 0 && b[3] == 0 ? "UTF-32LE" : "UTF-16LE";
        }
        if (b[0] == 0xFE && b[1] == 0xFF) {
            return "UTF-16BE";
        }
        if (b[0] == 0 && b[1] == 0 && (b[2] == 0xFE && b[3] == 0xFF || b[2] == 0 && b[3] > 0)) {
            return "UTF-32BE";
        }
        if (b[0] > 0 && b[1] == 0 && b[2] == 0 && b[3] == 0) {
            return "UTF-32LE";
        }
        if (b[0] > 0 && b[1] == 0 && b[2] > 0 && b[3] == 0) {
            return "UTF-16LE";
        }
        return b[0] == 0 && b[1] > 0 && b[2] == 0 && b[3] > 0 ? "UTF-16BE" : "";
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            digest.update(bytes.array(), bytes.position(), read);
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    /** Returns whether a byte order mark was skipped; known after the first read. */
    boolean isMarked() {
        return marked;
    }

    /** How many bytes were decoded, the mark included. */
    long byteCount() {
        return consumed;
    }

    /** Returns the digest of all bytes; asked once, at the end. */
    Digest digest() {
        return Digest.parse("sha-256:" + HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
