package org.saidby.diff;

import org.immutables.value.Value;
import org.saidby.validation.Report;

/** What was read of one of two releases. */
@Value.Immutable
public abstract class DiffSide {

    DiffSide() {}

    static DiffSide of(String name, Report report, long records, long repeated, long notCompared) {
        return ImmutableDiffSide.of(name, report, records, repeated, notCompared);
    }

    /** The name of the input. */
    @Value.Parameter
    public abstract String name();

    /** The report on reading it, with the rows that were rejected and why. */
    @Value.Parameter
    public abstract Report report();

    /** Records that could be read, by id. */
    @Value.Parameter
    public abstract long records();

    /** Rows whose id another row of this side holds, and which were not compared for that. */
    @Value.Parameter
    public abstract long repeated();

    /** Those of the records that the other side has in rejected rows only, so that nothing is known of how they differ. */
    @Value.Parameter
    public abstract long notCompared();
}
