package org.saidby.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.saidby.Digest;
import org.saidby.validation.InputSummary;

/**
 * Decodes text strictly, skips a byte order mark, and keeps count and digest of the bytes.
 *
 * <p>All characters before a fault are handed out first, so that rows before it are read. Runs of ASCII, which is most of any
 * table, are copied; the decoder sees what is between them.
 */
public final class StrictReader extends Reader {

    private final InputStream in;
    private final Charset charset;
    private final boolean isAsciiBased;
    private final @Nullable MessageDigest digest;
    private final CharsetDecoder decoder;

    /** Makes characters of ASCII, each of one byte. */
    private final CharsetDecoder inflater = StandardCharsets.ISO_8859_1.newDecoder();

    private final byte[] bytes = new byte[32_768];
    private final ByteBuffer view = ByteBuffer.wrap(bytes);
    private int at;
    private int end;
    private int plain = -1;
    private long read;
    private int mark;
    private boolean started;
    private boolean ended;
    private boolean flushed;
    private String otherKind = "";
    private @Nullable EncodingFault fault;

    /** Reads an input that is encoded in a charset, and digests it. */
    public StrictReader(InputStream in, Charset charset) {
        this(in, charset, true);
    }

    /** Reads an input that is encoded in a charset, and digests it or not. */
    public StrictReader(InputStream in, Charset charset, boolean hasDigest) {
        this.in = in;
        this.charset = charset;
        isAsciiBased = charset.equals(StandardCharsets.UTF_8)
                || charset.name().startsWith("ISO-8859-")
                || charset.name().startsWith("windows-125");
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            digest = hasDigest ? MessageDigest.getInstance("SHA-256") : null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads characters; there must be room for two, which a character outside the basic plane needs. Throws a
     * fault again at every further call.
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int out = offset;
        while (out == offset) {
            if (fault != null) {
                throw fault;
            }
            if (!started) {
                start();
                continue;
            }
            if (at == end && !fill()) {
                if (flushed) {
                    return -1;
                }
            }
            out = decode(target, offset, length);
        }
        return out - offset;
    }

    private int decode(char[] target, int offset, int length) throws IOException {
        int room = Math.min(length, end - at);
        int ascii = isAsciiBased ? ByteRuns.ascii(bytes, at, at + room) - at : 0;
        if (ascii > 0) {
            view.limit(at + ascii).position(at);
            inflater.decode(view, CharBuffer.wrap(target, offset, ascii), false);
            plain = at;
            at += ascii;
            return offset + ascii;
        }
        plain = -1;
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        int window = isAsciiBased ? otherEnd() : end;
        view.limit(window).position(at);
        CoderResult result = decoder.decode(view, chars, ended && window == end);
        boolean isStuck = view.position() == at && chars.position() == offset;
        at = view.position();
        if (result.isError()) {
            fault = fault(bytes[at] & 0xFF);
        } else if (ended && at == end) {
            flushed = true;
            decoder.flush(chars);
        } else if (isStuck && !fill()) {
            // the last bytes are the beginning of a character, which the decoder says when it knows that no more follow
            view.limit(end).position(at);
            decoder.decode(view, chars, true);
            fault = fault(bytes[at] & 0xFF);
        }
        return chars.position();
    }

    /** Returns the end of the bytes that are not ASCII and of one more, by which the decoder sees that a character is cut short. */
    private int otherEnd() {
        int i = at;
        while (i < end && bytes[i] < 0) {
            i++;
        }
        return Math.min(i + 1, end);
    }

    private EncodingFault fault(int value) {
        String hex = "0x" + HexFormat.of().withUpperCase().toHexDigits((byte) value);
        long byteOffset = read - (end - at);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new EncodingFault(
                    "text.charset", "byte is no character of " + charset.name() + ": " + hex, byteOffset);
        }
        String hint = value == 0 || value >= 0xF5 ? "" : hint();
        return new EncodingFault("text.not-utf8", "byte is not part of well-formed UTF-8: " + hex + hint, byteOffset);
    }

    /** Text of Western Europe that a spreadsheet saved is the commonest case. */
    private String hint() {
        int value = bytes[at] & 0xFF;
        boolean isFollowed = at + 1 < end && (bytes[at + 1] & 0xC0) == 0x80;
        boolean isDefined = value != 0x81 && value != 0x8D && value != 0x8F && value != 0x90 && value != 0x9D;
        if (isFollowed || !isDefined) {
            return "";
        }
        String character = new String(bytes, at, 1, Charset.forName("windows-1252"));
        return "; the file may be in another encoding, which has to be named: in windows-1252 it is " + character;
    }

    private void start() throws IOException {
        started = true;
        while (end < Beginning.LENGTH && !ended) {
            fill();
        }
        byte[] head = new byte[Math.min(end, Beginning.LENGTH)];
        System.arraycopy(bytes, 0, head, 0, head.length);
        Beginning beginning = new Beginning(head);
        otherKind = beginning.otherKind();
        mark = beginning.markLength(charset);
        String encoding = beginning.encoding();
        if (!otherKind.isEmpty()) {
            fault = new EncodingFault("input.wrong-kind", "input is " + otherKind, 0);
        } else if (mark == 0 && !encoding.isEmpty() && !encoding.startsWith(charset.name())) {
            fault = charset.equals(StandardCharsets.UTF_8)
                    ? new EncodingFault(
                            "text.not-utf8",
                            "text is encoded in " + encoding + " and not in UTF-8",
                            beginning.firstStrangeByte())
                    : new EncodingFault(
                            "text.charset", "text is encoded in " + encoding + " and not in " + charset.name(), 0);
        }
        at = mark;
    }

    /** Reads more bytes behind those that are left; returns whether there are any. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int left = end - at;
        System.arraycopy(bytes, at, bytes, 0, left);
        at = 0;
        end = left;
        int count = in.read(bytes, end, bytes.length - end);
        if (count < 0) {
            ended = true;
            return false;
        }
        if (digest != null) {
            digest.update(bytes, end, count);
        }
        end += count;
        read += count;
        return true;
    }

    /** Returns whether more characters can be had without reading more bytes. */
    public boolean hasMore() {
        return at < end && fault == null;
    }

    /** The bytes, of which only those that the last reading gave are of use; until the next. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns where the bytes of the characters that were read last begin, if each is one byte; -1 if not. */
    public int plainBytes() {
        return plain;
    }

    /** Returns whether a byte order mark was skipped; known after the first read. */
    public boolean isMarked() {
        return mark > 0;
    }

    /** How many bytes were read, the mark included. */
    public long byteCount() {
        return read;
    }

    /** Returns the name, size and, if there is one, digest of the input; asked once, at its end. */
    public InputSummary summary(String source) {
        return digest == null
                ? InputSummary.of(source, read)
                : InputSummary.of(
                        source, Digest.parse("sha-256:" + HexFormat.of().formatHex(digest.digest())), read);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
