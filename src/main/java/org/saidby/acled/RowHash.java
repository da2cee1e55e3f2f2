package org.saidby.acled;

import org.saidby.rows.Row;

/** 64 bits that tell a sequence of texts; those of two different sequences differ, save by a freak chance. */
final class RowHash {

    private static final long ODD = 0x9e3779b97f4a7c15L;
    private static final long OTHER_ODD = 0xd6e8feb86659fd93L;

    private long hash = ODD;

    /** Returns the bits of the cells of a row. */
    static long of(Row row) {
        RowHash hash = new RowHash();
        row.cells().forEach(hash::add);
        return hash.value();
    }

    RowHash add(String text) {
        // the length keeps "ab", "c" apart from "a", "bc"
        mix(text.length());
        int i = 0;
        for (; i + 4 <= text.length(); i += 4) {
            mix(text.charAt(i)
                    | (long) text.charAt(i + 1) << 16
                    | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48);
        }
        for (; i < text.length(); i++) {
            mix(text.charAt(i));
        }
        return this;
    }

    RowHash add(long value) {
        mix(value);
        return this;
    }

    private void mix(long value) {
        hash = (hash ^ value) * ODD;
        hash ^= hash >>> 29;
    }

    /** Returns the bits, each of which depends on all that was added. */
    long value() {
        long mixed = (hash ^ hash >>> 32) * OTHER_ODD;
        return mixed ^ mixed >>> 32;
    }
}
