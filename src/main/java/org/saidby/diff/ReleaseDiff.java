package org.saidby.diff;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.saidby.validation.Report;

/**
 * How two releases differ. Counts are exact also where the changes themselves are a sample.
 *
 * <p>Of {@link #oldSide()} the records are those dropped, changed, unchanged and {@linkplain DiffSide#notCompared() not
 * compared}; of {@link #newSide()} those added, changed, unchanged and not compared. Swapping the sides exchanges added and dropped.
 */
@Value.Immutable
public abstract class ReleaseDiff {

    ReleaseDiff() {}

    static ImmutableReleaseDiff.Builder builder() {
        return ImmutableReleaseDiff.builder();
    }

    /** The older release. */
    public abstract DiffSide oldSide();

    /** The newer release. */
    public abstract DiffSide newSide();

    /**
     * Whether both were read to their end. If a side was stopped, what is told as added or dropped may stand in the part of it that
     * could not be read; if the caller cancelled the reading, counts are those so far.
     */
    public abstract Report.Status status();

    /** The fields that were compared, if not all, sorted; empty when all were. */
    public abstract List<String> onlyFields();

    /** The fields that were not compared, sorted, because the caller said so. */
    public abstract List<String> withoutFields();

    /** Whether texts that differ in upper and lower case alone count as spelled otherwise. */
    public abstract boolean ignoresCase();

    /**
     * Columns of tables that only one side has, which are not compared, and those with another name; in the order of the older side,
     * then of the newer one.
     */
    public abstract List<ColumnChange> columns();

    /** Records that only the newer side has. */
    public abstract long added();

    /** Records that only the older side has. */
    public abstract long dropped();

    /** Records that both sides have, with a different value in one field or more. */
    public abstract long changed();

    /** Records that both sides have with the same values, however spelled. */
    public abstract long unchanged();

    /** In how many of the changed records the value of each field differs, sorted by field. */
    public abstract Map<String, Long> changesByField();

    /**
     * In how many of the records that both sides have a field is spelled otherwise and has the same value, such as {@code 48.0} for
     * {@code 48}, sorted by field. That is no change.
     */
    public abstract Map<String, Long> respelledByField();

    /**
     * Whether the rows that were not compared, since they were rejected or repeat an id, are other ones on the two sides, by their
     * text as far as it was kept and by their number.
     */
    public abstract boolean otherRowsDiffer();

    /**
     * The changes: changed and dropped records in the order of the older side, then the added ones in the order of the newer side.
     *
     * <p>Of each kind the first, as many as {@link DiffOptions#samples()} allows and {@value #SAMPLE_TEXT} characters hold in all;
     * {@link Diff#between(DiffInput, DiffInput, DiffOptions, java.util.function.Consumer)} hands out every one.
     */
    public abstract List<RecordChange> changes();

    /** So many UTF-16 code units the texts of {@link #changes()} have together at most, so that memory does not go by them. */
    public static final int SAMPLE_TEXT = 16_000_000;

    /** Returns how many records differ in this way, exact. */
    public final long count(RecordChange.Kind kind) {
        return switch (kind) {
            case ADDED -> added();
            case DROPPED -> dropped();
            case CHANGED -> changed();
        };
    }

    /**
     * Returns whether both sides were read to their end and hold the same: no record was added, dropped or changed, none could not
     * be compared, rows that were not compared are the same, and so are the columns but for their names.
     */
    public final boolean isSame() {
        return status() == Report.Status.COMPLETE
                && added() + dropped() + changed() == 0
                && oldSide().notCompared() + newSide().notCompared() == 0
                && !otherRowsDiffer()
                && columns().stream().allMatch(ColumnChange::isRenamed);
    }
}
