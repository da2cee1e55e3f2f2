package org.saidby.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 64 bits of what a record holds, whatever the order of its fields: the sum of what its fields hash to. Two records of one id that
 * differ have the same bits once in 2 to the power of 64.
 */
final class ContentHash {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;
    private static final long OTHER_ODD = 0xD6E8_FEB8_6659_FD93L;
    private static final int FOUR = 4;
    private static final int KEY_LENGTH = 16;

    private ContentHash() {}

    /** Returns the bits of one field. */
    static long of(String field, String text) {
        return finished(mixed(mixed(ODD, field), text));
    }

    private static long mixed(long start, String text) {
        long hash = step(start, text.length());
        int i = 0;
        for (; i + FOUR <= text.length(); i += FOUR) {
            hash = step(
                    hash,
                    text.charAt(i)
                            | (long) text.charAt(i + 1) << 16
                            | (long) text.charAt(i + 2) << 32
                            | (long) text.charAt(i + 3) << 48);
        }
        for (; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }

    private static long step(long hash, long value) {
        long mixed = (hash ^ value) * ODD;
        return mixed ^ mixed >>> 29;
    }

    private static long finished(long hash) {
        long mixed = (hash ^ hash >>> 32) * OTHER_ODD;
        return mixed ^ mixed >>> 32;
    }

    /** Makes 128 bits of a key, of which nobody can find two that are the same. */
    static final class Keys {

        private final MessageDigest digest;

        /** The first half of the bits of the last key. */
        long high;

        /** The second half. */
        long low;

        Keys() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        void take(String key) {
            byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
            high = number(hash, 0);
            low = number(hash, KEY_LENGTH / 2);
        }

        private static long number(byte[] bytes, int start) {
            long number = 0;
            for (int i = start; i < start + Long.BYTES; i++) {
                number = number << Byte.SIZE | bytes[i] & 0xFF;
            }
            return number;
        }
    }
}
