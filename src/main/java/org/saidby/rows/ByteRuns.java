package org.saidby.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of a run of plain bytes, eight at a time: nearly all of a table is plain. */
public final class ByteRuns {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final int DELETE = 0x7F;

    private ByteRuns() {}

    /** Returns the index of the first byte that is not ASCII; the end if there is none. */
    static int ascii(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            long found = (long) EIGHT.get(bytes, i) & HIGH;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Returns the index of the first byte that is no printable ASCII character or a quote; the end if there is none. */
    public static int ordinary(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            long eight = (long) EIGHT.get(bytes, i);
            long quotes = eight ^ QUOTES;
            // the lowest bit that is found is right; a borrow can only spoil those above it
            long found = (eight | eight - SPACES | eight + ONES | (quotes - ONES) & ~quotes) & HIGH;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != DELETE) {
            i++;
        }
        return i;
    }
}
