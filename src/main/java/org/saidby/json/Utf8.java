package org.saidby.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.saidby.internal.Surrogates;

/** Checks bytes against the well-formed sequences of UTF-8 (Unicode, table 3-7), which a JSON parser does not. */
final class Utf8 {

    private Utf8() {}

    /** Returns the index of the first byte of the first malformed sequence, or -1 if there is none. */
    static int firstFault(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            int b = bytes[i];
            if (b >= 0) {
                i = behindAscii(bytes, i + 1, end);
                continue;
            }
            int length = lengthAt(bytes, i, end);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** Returns a text in UTF-8; half of a surrogate pair, which has no form in it, in the three bytes that are malformed for it. */
    static byte[] bytes(String text) {
        if (Surrogates.firstLone(text) < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                bytes.write(0xE0 | c >> 12);
                bytes.write(0x80 | c >> 6 & 0x3F);
                bytes.write(0x80 | c & 0x3F);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** Returns whether the malformed bytes from here to the end are a character that was cut off. */
    static boolean isCutOff(byte[] bytes, int fault, int end) {
        int length = end - fault;
        if (length > 3) {
            return false;
        }
        byte[] more = Arrays.copyOfRange(bytes, fault, fault + 4);
        for (int i = length; i < 4; i++) {
            more[i] = (byte) 0x80;
        }
        // the least second byte of some first bytes is greater
        if (length == 1) {
            more[1] = (byte) (more[0] == (byte) 0xE0 ? 0xA0 : more[0] == (byte) 0xF0 ? 0x90 : 0x80);
        }
        return lengthAt(more, 0, 4) > length;
    }

    private static int behindAscii(byte[] bytes, int start, int end) {
        int i = start;
        while (i + Words.SIZE <= end) {
            long marks = Words.beyondAscii(Words.at(bytes, i));
            if (marks != 0) {
                return i + Words.before(marks);
            }
            i += Words.SIZE;
        }
        return i;
    }

    private static int lengthAt(byte[] bytes, int i, int end) {
        int first = bytes[i] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return isContinuation(bytes, i + 1, end) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int least = first == 0xE0 ? 0xA0 : 0x80;
            int greatest = first == 0xED ? 0x9F : 0xBF;
            return isWithin(bytes, i + 1, end, least, greatest) && isContinuation(bytes, i + 2, end) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int least = first == 0xF0 ? 0x90 : 0x80;
            int greatest = first == 0xF4 ? 0x8F : 0xBF;
            return isWithin(bytes, i + 1, end, least, greatest)
                            && isContinuation(bytes, i + 2, end)
                            && isContinuation(bytes, i + 3, end)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean isContinuation(byte[] bytes, int i, int end) {
        return isWithin(bytes, i, end, 0x80, 0xBF);
    }

    private static boolean isWithin(byte[] bytes, int i, int end, int least, int greatest) {
        return i < end && (bytes[i] & 0xFF) >= least && (bytes[i] & 0xFF) <= greatest;
    }

    /** Returns the index of the first byte by which the start of an input shows itself to be UTF-16 or UTF-32, or -1. */
    static int wideEncoding(byte[] bytes, int start, int end) {
        if (end - start >= 2) {
            int first = bytes[start] & 0xFF;
            int second = bytes[start + 1] & 0xFF;
            if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
                return start;
            }
        }
        for (int i = start; i < Math.min(end, start + 4); i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether there is something that looks like the escape of a surrogate, a backslash, u and D. */
    static boolean hasSurrogateEscape(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end - 2) {
            if (i + Words.SIZE <= end) {
                long marks = Words.equal(Words.at(bytes, i), '\\');
                if (marks == 0) {
                    i += Words.SIZE;
                    continue;
                }
                i += Words.before(marks);
            }
            if (i < end - 2 && bytes[i] == '\\' && bytes[i + 1] == 'u' && (bytes[i + 2] | ' ') == 'd') {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Returns the length of a byte order mark at the start, 3 or 0. */
    static int byteOrderMark(byte[] bytes, int start, int end) {
        return end - start >= 3
                        && bytes[start] == (byte) 0xEF
                        && bytes[start + 1] == (byte) 0xBB
                        && bytes[start + 2] == (byte) 0xBF
                ? 3
                : 0;
    }
}
