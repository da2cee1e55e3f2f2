package org.saidby.csv;

import java.util.Arrays;

/** Numbers, first in first out, without a box for each. */
final class LongQueue {

    private long[] ring = new long[64];
    private int first;
    private int size;

    void add(long number) {
        if (size == ring.length) {
            long[] longer = Arrays.copyOfRange(ring, first, first + 2 * ring.length);
            System.arraycopy(ring, 0, longer, ring.length - first, first);
            ring = longer;
            first = 0;
        }
        ring[(first + size++) % ring.length] = number;
    }

    long remove() {
        long number = ring[first];
        first = (first + 1) % ring.length;
        size--;
        return number;
    }
}
