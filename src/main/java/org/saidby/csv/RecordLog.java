package org.saidby.csv;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What the watch knows of records, until the parser, which comes behind it, comes to them. */
final class RecordLog {

    private final Queue<QuoteFault> faults = new ArrayDeque<>();
    private final LongQueue records = new LongQueue();

    /** Notes a fault of the present record. */
    void add(QuoteFault fault) {
        faults.add(fault);
    }

    /**
     * Notes that a record ends.
     *
     * @param line the line on which it began
     * @param isUnusual whether it holds unusual text or a quote inside a plain cell
     */
    void end(long line, boolean isUnusual) {
        records.add(2 * line + (isUnusual ? 1 : 0));
    }

    /** Notes in the next record of the parser what is known of it; called once a record, in order. */
    void tell(RawRow row) {
        long known = records.remove();
        row.note(known / 2, known % 2 == 1);
    }

    /** Returns the next fault of a record, in order; null when there is none. */
    @Nullable
    QuoteFault pollFault(long record) {
        QuoteFault first = faults.peek();
        return first != null && first.record() <= record ? faults.poll() : null;
    }
}
