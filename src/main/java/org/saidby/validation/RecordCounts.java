package org.saidby.validation;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.LongStream;

/** What became of the records so far. */
final class RecordCounts {

    private long accepted;
    private long rejected;
    private long blank;

    /** One bit a record, since one that was accepted can turn out to be a duplicate when parts are merged. */
    private final BitSet withFindings = new BitSet();

    long all() {
        return accepted + rejected + blank;
    }

    void accept(boolean hasFindings) {
        if (hasFindings) {
            withFindings.set(Math.toIntExact(all()));
        }
        accepted++;
    }

    void reject() {
        rejected++;
    }

    void blank(long records) {
        blank += records;
    }

    /**
     * Adds those of a later part.
     *
     * @param found the accepted records of the later part in which putting both together found something
     * @param dropped those of them that it rejects
     */
    void add(RecordCounts later, Collection<Long> found, Set<Long> dropped) {
        LongStream.concat(
                        later.withFindings.stream().asLongStream(),
                        found.stream().mapToLong(Long::longValue))
                .filter(record -> !dropped.contains(record))
                .forEach(record -> withFindings.set(Math.toIntExact(all() + record)));
        accepted += later.accepted - dropped.size();
        rejected += later.rejected + dropped.size();
        blank += later.blank;
    }

    ReadingProgress progress() {
        return ReadingProgress.of(accepted, rejected, blank);
    }

    void write(ImmutableReport.Builder report) {
        report.recordsRead(all())
                .recordsAccepted(accepted)
                .recordsWithFindings(withFindings.cardinality())
                .recordsRejected(rejected)
                .recordsBlank(blank);
    }
}
