package org.saidby.analysis;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.saidby.Dataset;

/**
 * A look back: what had been claimed by the end of a day.
 *
 * <p>{@code AsOf.saidBy(LocalDate.of(2019, 10, 1)).in(dataset)} is what had been said by then, {@code AsOf.knownBy} what had
 * been published by then. {@link ClaimDates} tells how a claim gets its day.
 */
@Value.Immutable
public abstract class AsOf {

    AsOf() {}

    /** What makes a claim one of a day. */
    public enum Basis {
        /** That it had been said by its origin; {@link ClaimDates#said}. */
        SAID,

        /** That a reader could know of it; {@link ClaimDates#known}. */
        KNOWN
    }

    /** Returns a look back at what had been said by a day, included. */
    public static AsOf saidBy(LocalDate day) {
        return ImmutableAsOf.of(Basis.SAID, day, false);
    }

    /** Returns a look back at what had been published by a day, included. */
    public static AsOf knownBy(LocalDate day) {
        return ImmutableAsOf.of(Basis.KNOWN, day, false);
    }

    /** What makes a claim one of a day. */
    @Value.Parameter
    public abstract Basis basis();

    /** The last day that is looked at. */
    @Value.Parameter
    public abstract LocalDate day();

    /** Whether claims without a day are taken for made by then; {@code false} unless set. They are listed in either case. */
    @Value.Parameter
    public abstract boolean countsUndated();

    /** Returns this look back with claims without a day taken for made by then. */
    public final AsOf withUndated() {
        return ImmutableAsOf.of(basis(), day(), true);
    }

    /** Returns a dataset as it was claimed by then. */
    public final ClaimedAsOf in(Dataset dataset) {
        return new LookBack(this, dataset).result();
    }
}
