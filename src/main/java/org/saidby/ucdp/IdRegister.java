package org.saidby.ucdp;

/**
 * The ids of the rows accepted so far, with row and line of each: 16 bytes an entry and at most 31 with the free ones.
 *
 * <p>A hash table with open addressing, which grows by half so that little stands empty.
 */
final class IdRegister {

    private static final double FULL = 0.8;

    private long[] ids = new long[64];
    private int[] rows = new int[64];
    private int[] lines = new int[64];
    private int size;

    /** Returns the slot of an id, or minus one and minus the free slot where it would go. */
    int find(long id) {
        int slot = (int) (((id * 0x9E3779B97F4A7C15L >>> 32) * ids.length) >>> 32);
        while (rows[slot] != 0) {
            if (ids[slot] == id) {
                return slot;
            }
            slot = slot + 1 == ids.length ? 0 : slot + 1;
        }
        return -1 - slot;
    }

    /** Returns the number of the row that holds the id of a slot. */
    long row(int slot) {
        return rows[slot];
    }

    /** Returns the line on which the row begins. */
    long line(int slot) {
        return lines[slot];
    }

    /** Notes an id that is not held yet. */
    void add(long id, long row, long line) {
        int slot = -1 - find(id);
        ids[slot] = id;
        rows[slot] = clamped(row);
        lines[slot] = clamped(line);
        if (++size > ids.length * FULL) {
            grow();
        }
    }

    private static int clamped(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private void grow() {
        long[] oldIds = ids;
        int[] oldRows = rows;
        int[] oldLines = lines;
        int capacity = Math.addExact(oldIds.length, oldIds.length / 2);
        ids = new long[capacity];
        rows = new int[capacity];
        lines = new int[capacity];
        size = 0;
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                add(oldIds[i], oldRows[i], oldLines[i]);
            }
        }
    }
}
