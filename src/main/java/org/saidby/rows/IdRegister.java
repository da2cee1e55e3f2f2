package org.saidby.rows;

/**
 * The ids of the rows accepted so far, with row and line of each, and a fingerprint where wanted: 16 or 24 bytes an entry, and
 * at most 28 with the free ones, so that there is room for {@link Versions}.
 *
 * <p>Hash tables with open addressing, many so that the one that grows is small, and growing by little so that little stands
 * empty.
 */
final class IdRegister {

    private static final int TABLES = 256;

    /** Up to this size tables double, since all that could stand empty is little. */
    private static final int SMALL = 64;

    private final Table[] tables = new Table[TABLES];
    private final boolean hasFingerprints;
    private final double full;
    private final double growth;

    IdRegister(boolean hasFingerprints) {
        this.hasFingerprints = hasFingerprints;
        // the fuller, the more slots have to be looked at
        full = hasFingerprints ? 0.92 : 0.75;
        growth = hasFingerprints ? 1.05 : 1.3;
        for (int i = 0; i < TABLES; i++) {
            tables[i] = new Table(16, hasFingerprints, full);
        }
    }

    /** Returns the number of the row that holds an id; 0 when none does. */
    long row(long id) {
        Table table = table(id);
        return table.rows[table.slot(id)];
    }

    /** Returns the line on which the row that holds an id begins; 0 when none does. */
    long line(long id) {
        Table table = table(id);
        return table.lines[table.slot(id)];
    }

    /** Returns the fingerprint of the row that holds an id; 0 when none does. */
    long fingerprint(long id) {
        Table table = table(id);
        return hasFingerprints ? table.fingerprints[table.slot(id)] : 0;
    }

    /** Notes an id that is not held yet. */
    void add(long id, long row, long line, long fingerprint) {
        int index = index(id);
        if (tables[index].size >= tables[index].limit) {
            tables[index] = tables[index].grown(growth, full);
        }
        tables[index].put(id, clamped(row), clamped(line), fingerprint);
    }

    private Table table(long id) {
        return tables[index(id)];
    }

    private static int index(long id) {
        return (int) (hash(id) >>> 56);
    }

    private static long hash(long id) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
    }

    private static int clamped(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    private static final class Table {

        private final long[] ids;
        private final long[] fingerprints;
        private final int[] rows;
        private final int[] lines;
        private final int limit;
        private int size;

        /** Where the id that was looked for last would go. */
        private int lastSlot = -1;

        private long lastId;

        Table(int capacity, boolean hasFingerprints, double full) {
            limit = (int) (capacity * full);
            ids = new long[capacity];
            fingerprints = new long[hasFingerprints ? capacity : 0];
            rows = new int[capacity];
            lines = new int[capacity];
        }

        /** Returns the slot of an id, or the free one where it would go, which has row 0. */
        int slot(long id) {
            if (id == lastId && lastSlot >= 0) {
                return lastSlot;
            }
            int slot = (int) (((hash(id) >>> 24 & 0xFFFF_FFFFL) * ids.length) >>> 32);
            while (rows[slot] != 0 && ids[slot] != id) {
                slot = slot + 1 == ids.length ? 0 : slot + 1;
            }
            lastId = id;
            lastSlot = slot;
            return slot;
        }

        void put(long id, int row, int line, long fingerprint) {
            int slot = slot(id);
            ids[slot] = id;
            rows[slot] = row;
            lines[slot] = line;
            if (fingerprints.length > 0) {
                fingerprints[slot] = fingerprint;
            }
            size++;
        }

        Table grown(double growth, double full) {
            int capacity = ids.length < SMALL
                    ? 2 * ids.length
                    : Math.max(ids.length + 2, (int) Math.min(ids.length * growth, 1 << 30));
            Table larger = new Table(capacity, fingerprints.length > 0, full);
            for (int i = 0; i < ids.length; i++) {
                if (rows[i] != 0) {
                    larger.put(ids[i], rows[i], lines[i], fingerprints.length > 0 ? fingerprints[i] : 0);
                }
            }
            return larger;
        }
    }
}
