package org.saidby.analysis;

import org.immutables.value.Value;
import org.saidby.HedgePolicy;

/** How a {@link Comparison} reads counts, and which claims it compares. */
@Value.Immutable
public abstract class ComparisonOptions {

    ComparisonOptions() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableComparisonOptions.builder();
    }

    /** Returns the options that hold unless others are set. */
    public static ComparisonOptions standard() {
        return builder().build();
    }

    /** Which numbers hedged counts may mean; {@link HedgePolicy#convention()} unless set. */
    @Value.Default
    public HedgePolicy hedges() {
        return HedgePolicy.convention();
    }

    /** Whether claims are compared that another claim supersedes or retracts; they are not unless set. */
    @Value.Default
    public boolean includeWithdrawn() {
        return false;
    }

    /** Builds {@link ComparisonOptions}. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link ComparisonOptions#hedges()}. */
        Builder hedges(HedgePolicy hedges);

        /** Sets {@link ComparisonOptions#includeWithdrawn()}. */
        Builder includeWithdrawn(boolean includeWithdrawn);

        /** Returns the value. */
        ComparisonOptions build();
    }
}
