package org.saidby.cli;

import java.util.Locale;
import org.saidby.internal.VisibleText;
import org.saidby.validation.ReadingProgress;
import org.saidby.validation.ReadingWatch;

/** One line on a terminal that tells how far a long reading is, and is gone at its end. */
final class Progress implements ReadingWatch {

    private static final long SECOND = 1_000_000_000L;
    private static final long INTERVAL = SECOND / 4;

    /** The clock is asked only so often. */
    private static final int STRIDE = 64;

    private static final int LONGEST_NAME = 40;

    private final Surroundings surroundings;
    private final Output err;
    private final String name;
    private final long start;
    private long nextAt;
    private long records;
    private int shown;

    Progress(Surroundings surroundings, Output err, String name) {
        this.surroundings = surroundings;
        this.err = err;
        this.name = VisibleText.of(
                name.length() <= LONGEST_NAME ? name : "..." + name.substring(name.length() - LONGEST_NAME));
        start = surroundings.nanoTime().getAsLong();
        nextAt = SECOND;
    }

    /** Counts a record; shows the count when it is time. */
    void record() {
        records++;
        if (records % STRIDE == 0) {
            show();
        }
    }

    /** Takes the count of a reader that goes on by itself. */
    @Override
    public boolean goesOn(ReadingProgress progress) {
        records = progress.recordsRead();
        show();
        return true;
    }

    private void show() {
        if (!surroundings.terminal()) {
            return;
        }
        long elapsed = surroundings.nanoTime().getAsLong() - start;
        if (elapsed >= nextAt) {
            nextAt = elapsed + INTERVAL;
            long rate = (long) (records * (double) SECOND / elapsed);
            String line = String.format(Locale.ROOT, "%s: %,d records, %,d/s", name, records, rate);
            err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            err.flush();
            shown = line.length();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
