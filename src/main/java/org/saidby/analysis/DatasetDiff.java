package org.saidby.analysis;

import java.util.List;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.EntityKind;

/**
 * How two datasets differ: what was added, dropped and changed, by kind and id, and which claims were corrected and taken back
 * meanwhile.
 *
 * <p>Values are compared by their content. The order in which a dataset holds its entities is no difference. Swapping the
 * datasets exchanges added and dropped. Where an id stands several times, those that are equal are matched first, and the others in
 * their order; they stand together.
 */
@Value.Immutable
public abstract class DatasetDiff {

    DatasetDiff() {}

    /** Returns how a newer dataset differs from an older one. */
    public static DatasetDiff between(Dataset oldDataset, Dataset newDataset) {
        return new Differences(oldDataset, newDataset).run();
    }

    /** The attributes of the dataset itself that differ: {@code id}, {@code title}, then the names of extensions. */
    public abstract List<String> attributes();

    /**
     * The changes: changed and dropped entities in the order of the older dataset, kind by kind, then the added ones in that of the
     * newer one.
     */
    public abstract List<EntityChange> changes();

    /**
     * The claims of the older dataset that were not superseded there and are in the newer one, in the order of the older one. The newer
     * dataset need not hold the claim any more. {@link ClaimedAsOf} tells when a claim is superseded.
     */
    public abstract List<OvertakenClaim> newlySuperseded();

    /** The claims of the older dataset that were not retracted there and are in the newer one, likewise. */
    public abstract List<OvertakenClaim> newlyRetracted();

    /** The claims that were superseded or retracted in the older dataset and stand in the newer one, in the order of the newer one. */
    public abstract List<Claim> reinstated();

    /** Returns the changes of one way, in the order of {@link #changes()}. */
    public final List<EntityChange> changes(EntityChange.Kind kind) {
        return changes().stream().filter(change -> change.kind() == kind).toList();
    }

    /** Returns the changes of entities of a kind, in the order of {@link #changes()}. */
    public final List<EntityChange> changes(EntityKind kind) {
        return changes().stream()
                .filter(change -> change.ref().kind().equals(kind))
                .toList();
    }

    /** Returns whether both datasets hold the same, in whatever order. */
    public final boolean isSame() {
        return attributes().isEmpty() && changes().isEmpty();
    }
}
