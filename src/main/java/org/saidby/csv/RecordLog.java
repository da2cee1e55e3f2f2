package org.saidby.csv;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What the watch knows of records, until the parser, which comes behind it, comes to them. */
final class RecordLog {

    /** So many faults of one record are kept. */
    private static final int MOST = 100;

    private final Queue<QuoteFault> faults = new ArrayDeque<>();
    private final LongQueue records = new LongQueue();
    private final Queue<Optional<String>> texts = new ArrayDeque<>();
    private long faulty = -1;
    private int count;

    /** Notes a fault of the present record. */
    void add(QuoteFault fault) {
        count = fault.record() == faulty ? count + 1 : 1;
        faulty = fault.record();
        if (count <= MOST) {
            faults.add(fault);
        }
    }

    /**
     * Notes that a record ends, and keeps the text of one that has a fault.
     *
     * @param line the line on which it began
     * @param isUnusual whether it holds unusual text or a quote inside a plain cell
     * @param chunk where its text is
     * @param end where it ends there
     */
    void end(long record, long line, boolean isUnusual, CharChunk chunk, int end) {
        records.add(2 * line + (isUnusual ? 1 : 0));
        if (record == faulty) {
            texts.add(chunk.record(end));
        }
    }

    /** Notes in the next record of the parser what is known of it; called once a record, in order. */
    void tell(RawRow row) {
        long known = records.remove();
        row.note(known / 2, known % 2 == 1);
    }

    /** Returns whether a record has a fault. */
    boolean hasFault(long record) {
        QuoteFault first = faults.peek();
        return first != null && first.record() <= record;
    }

    /** Returns the text of the next record that has a fault, in order; empty if it was too long to be kept. */
    Optional<String> pollText() {
        Optional<String> text = texts.poll();
        return text == null ? Optional.empty() : text;
    }

    /** Returns the next fault of a record, in order; null when there is none. */
    @Nullable
    QuoteFault pollFault(long record) {
        QuoteFault first = faults.peek();
        return first != null && first.record() <= record ? faults.poll() : null;
    }
}
