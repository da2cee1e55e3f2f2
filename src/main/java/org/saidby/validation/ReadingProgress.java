package org.saidby.validation;

import org.immutables.value.Value;

/** How far a reading is: what became of the records so far. */
@Value.Immutable
public abstract class ReadingProgress {

    ReadingProgress() {}

    /** Returns how far a reading is. */
    public static ReadingProgress of(long accepted, long rejected, long blank) {
        return ImmutableReadingProgress.of(accepted, rejected, blank);
    }

    /** Records that became values. */
    @Value.Parameter
    public abstract long recordsAccepted();

    /** Records that did not become values. */
    @Value.Parameter
    public abstract long recordsRejected();

    /** Records without content. */
    @Value.Parameter
    public abstract long recordsBlank();

    /** Records accepted, rejected and blank together. */
    public final long recordsRead() {
        return recordsAccepted() + recordsRejected() + recordsBlank();
    }
}
