package org.saidby.rows;

import java.util.Arrays;

/** When the record of each row was last changed, by the number of the row: 4 bytes a row, and nothing where rows tell none. */
final class Versions {

    private static final long GREATEST = 0xFFFF_FFFFL;

    /** Seconds as unsigned numbers; 0 where none were told. */
    private int[] seconds = new int[0];

    /** Returns the version of a row; 0 when none was told. */
    long of(long row) {
        return row < seconds.length ? Integer.toUnsignedLong(seconds[(int) row]) : 0;
    }

    /** Notes the version of a row; one that does not fit is taken for none told. */
    void put(long row, long version) {
        if (version <= 0 || version > GREATEST || row >= Integer.MAX_VALUE - 8) {
            return;
        }
        if (row >= seconds.length) {
            long larger = Math.max(row + 64, seconds.length + seconds.length / 2L);
            seconds = Arrays.copyOf(seconds, (int) Math.min(larger, Integer.MAX_VALUE - 8));
        }
        seconds[(int) row] = (int) version;
    }
}
