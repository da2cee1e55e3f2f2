package org.saidby.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, which is what makes going over an input cheap beside parsing it. */
final class Words {

    static final int SIZE = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;

    private Words() {}

    /** Returns the eight bytes from here on, the first one lowest. */
    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Returns the top bit of each byte, set where the byte is none of ASCII. */
    static long beyondAscii(long word) {
        return word & TOPS;
    }

    /** Returns the top bit of each byte, set where the byte is this one, which is of ASCII; the lowest of them is exact. */
    static long equal(long word, char wanted) {
        long zeroes = word ^ ONES * wanted;
        return zeroes - ONES & ~zeroes & TOPS;
    }

    /** Returns how many bytes come before the lowest one that is marked. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
