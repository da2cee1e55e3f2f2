package org.saidby.acled;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Claim;

/** That ACLED deleted an event, because it is outside of what is recorded, told by another event, or was a mistake. */
@Value.Immutable(builder = false, copy = false)
public abstract class AcledDeletion {

    AcledDeletion() {}

    static AcledDeletion ofRow(String id, Optional<Instant> deleted) {
        return ImmutableAcledDeletion.of(id, deleted);
    }

    /** The id of the event, column {@code event_id_cnty}. */
    @Value.Parameter
    public abstract String id();

    /** When it was deleted, to the second; empty when the row does not tell or not in seconds since 1970. */
    @Value.Parameter
    public abstract Optional<Instant> deleted();

    /**
     * Returns a claim by which ACLED takes back its claim of the deaths of the event.
     *
     * <p>Its id is {@code acled-}, {@link #id()} and {@code -deleted}. It is about the event and asserts no number: that a record was
     * deleted does not say that nothing happened, and nobody says why. It points to the operation, the claim and the source of
     * {@link AcledEvent}; {@link Acled#retract} adds it to a dataset that has them.
     */
    public final Claim retraction() {
        return Retractions.retraction(this);
    }
}
