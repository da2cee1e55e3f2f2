package org.saidby.cli;

import org.jspecify.annotations.Nullable;
import org.saidby.validation.ReadingProgress;
import org.saidby.validation.ReadingWatch;

/** Tells how far each reading is of inputs that are read in turn and several times. */
final class RepeatedProgress {

    private final Surroundings surroundings;
    private final Output err;
    private @Nullable Progress progress;
    private @Nullable ReadingWatch last;

    RepeatedProgress(Surroundings surroundings, Output err) {
        this.surroundings = surroundings;
        this.err = err;
    }

    /** Returns what looks on while an input is read. */
    ReadingWatch of(String name) {
        return new ReadingWatch() {

            private long records;

            @Override
            public boolean goesOn(ReadingProgress reading) {
                Progress own = progress;
                if (own == null || last != this || reading.recordsRead() <= records) {
                    clear();
                    own = new Progress(surroundings, err, name);
                    progress = own;
                    last = this;
                }
                records = reading.recordsRead();
                return own.goesOn(reading);
            }
        };
    }

    /** Takes the line away. */
    void clear() {
        if (progress != null) {
            progress.clear();
        }
    }
}
