package org.saidby.validation;

/**
 * Looks on while an input is read, and can end the reading.
 *
 * <p>Called on the thread that reads, each time a further {@link #EVERY} records have been read, whatever became of them. Where all
 * rows have to be gathered before the first is read, as {@link org.saidby.acled.Acled#read} does, it is called as often meanwhile, with
 * counts of zero.
 */
@FunctionalInterface
public interface ReadingWatch {

    /** How many records are read between two calls. */
    int EVERY = 256;

    /**
     * Takes note of how far the reading is.
     *
     * @return whether it goes on; if not, no record follows, and the report says cancelled
     */
    boolean goesOn(ReadingProgress progress);
}
