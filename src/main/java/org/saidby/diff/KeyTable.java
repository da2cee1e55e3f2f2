package org.saidby.diff;

/**
 * The records of both sides by key, 37 bytes each and 4 more where they have versions, and at most 45 with the free slots.
 *
 * <p>Hash tables with open addressing, many so that the one that grows is small. A table is looked at through the slot that was
 * found last.
 */
final class KeyTable {

    /** The older side has it in a row that could be read. */
    static final int OLD = 1;

    /** The older side has it in rejected rows only. */
    static final int OLD_REJECTED = 2;

    /** The newer side has it in a row that could be read. */
    static final int NEW = 4;

    /** The newer side has it in rejected rows only. */
    static final int NEW_REJECTED = 8;

    /** Both have it and not with the same texts; the spelling is where the newer record is kept then. */
    static final int DIFFERS = 16;

    /** Every combination of these is less. */
    static final int STATES = 32;

    private static final int TABLES = 256;
    private static final double FULL = 0.9;
    private static final double GROWTH = 1.1;

    private final Table[] tables = new Table[TABLES];
    private Table table;
    private int slot;

    KeyTable() {
        for (int i = 0; i < TABLES; i++) {
            tables[i] = new Table(8);
        }
        table = tables[0];
    }

    /** Goes to the slot of a key, which is free if the key is new; returns whether it was there. */
    boolean find(long high, long low) {
        table = tables[(int) (high >>> 56)];
        slot = table.slot(high, low);
        return table.states[slot] != 0;
    }

    /** Takes the key that was not found. */
    void add(long high, long low, int state) {
        int index = (int) (high >>> 56);
        if (table.size >= table.limit) {
            table = table.grown();
            tables[index] = table;
            slot = table.slot(high, low);
        }
        table.highs[slot] = high;
        table.lows[slot] = low;
        table.states[slot] = (byte) state;
        table.size++;
    }

    int state() {
        return table.states[slot];
    }

    void state(int state) {
        table.states[slot] = (byte) state;
    }

    boolean is(int states) {
        return (table.states[slot] & states) != 0;
    }

    long content() {
        return table.contents[slot];
    }

    long spelling() {
        return table.spellings[slot];
    }

    long row() {
        return table.rows[slot];
    }

    void content(long content, long spelling) {
        table.contents[slot] = content;
        table.spellings[slot] = spelling;
    }

    /** Notes the number of the record that counts. */
    void row(long row) {
        if (row < 0 || row > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("number of a record is not between 0 and 2147483647: " + row);
        }
        table.rows[slot] = (int) row;
    }

    long version() {
        return table.versions.length == 0 ? 0 : table.versions[slot] & 0xFFFF_FFFFL;
    }

    /** Notes a version below 2 to the power of 32. */
    void version(long version) {
        if (table.versions.length == 0 && version != 0) {
            table.versions = new int[table.states.length];
        }
        if (table.versions.length > 0) {
            table.versions[slot] = (int) version;
        }
    }

    /** Returns how many keys have each state. */
    long[] counts() {
        long[] counts = new long[STATES];
        for (Table each : tables) {
            for (byte state : each.states) {
                counts[state]++;
            }
        }
        return counts;
    }

    private static final class Table {

        private final long[] highs;
        private final long[] lows;
        private final long[] contents;
        private final long[] spellings;
        private final int[] rows;
        private final byte[] states;
        private final int limit;
        private int[] versions = new int[0];
        private int size;

        Table(int capacity) {
            limit = (int) (capacity * FULL);
            highs = new long[capacity];
            lows = new long[capacity];
            contents = new long[capacity];
            spellings = new long[capacity];
            rows = new int[capacity];
            states = new byte[capacity];
        }

        int slot(long high, long low) {
            int at = (int) (((low & 0xFFFF_FFFFL) * states.length) >>> 32);
            while (states[at] != 0 && (lows[at] != low || highs[at] != high)) {
                at = at + 1 == states.length ? 0 : at + 1;
            }
            return at;
        }

        Table grown() {
            int capacity = Math.max(states.length + 4, (int) Math.min(states.length * GROWTH, 1 << 30));
            Table larger = new Table(capacity);
            larger.versions = versions.length == 0 ? versions : new int[capacity];
            for (int i = 0; i < states.length; i++) {
                if (states[i] != 0) {
                    larger.take(this, i);
                }
            }
            larger.size = size;
            return larger;
        }

        private void take(Table other, int from) {
            int to = slot(other.highs[from], other.lows[from]);
            highs[to] = other.highs[from];
            lows[to] = other.lows[from];
            contents[to] = other.contents[from];
            spellings[to] = other.spellings[from];
            rows[to] = other.rows[from];
            states[to] = other.states[from];
            if (versions.length > 0) {
                versions[to] = other.versions[from];
            }
        }
    }
}
