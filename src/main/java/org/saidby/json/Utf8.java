package org.saidby.json;

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
