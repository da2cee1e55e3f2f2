package org.saidby.cli;

import org.saidby.validation.ReadingProgress;
import org.saidby.validation.ReadingWatch;

/** Tells how far each reading is of an input that is read several times. */
final class RepeatedProgress implements ReadingWatch {

    private final Surroundings surroundings;
    private final Output err;
    private final String name;
    private Progress progress;
    private long last;

    RepeatedProgress(Surroundings surroundings, Output err, String name) {
        this.surroundings = surroundings;
        this.err = err;
        this.name = name;
        progress = new Progress(surroundings, err, name);
    }

    @Override
    public boolean goesOn(ReadingProgress reading) {
        if (reading.recordsRead() <= last) {
            progress.clear();
            progress = new Progress(surroundings, err, name);
        }
        last = reading.recordsRead();
        return progress.goesOn(reading);
    }

    /** Takes the line away. */
    void clear() {
        progress.clear();
    }
}
