package org.saidby.analysis;

import java.util.List;
import org.immutables.value.Value;
import org.saidby.Id;
import org.saidby.Operation;

/** What checking a tally came to, and the operations that decided it. */
@Value.Immutable
public abstract class TallyResult {

    TallyResult() {}

    static TallyResult of(TallyVerdict verdict, String reason, List<Id<Operation>> operations) {
        return ImmutableTallyResult.of(verdict, reason, operations);
    }

    /** How the tally stands to the operations held. */
    @Value.Parameter
    public abstract TallyVerdict verdict();

    /** Why, for people, in lower case and without a full stop. */
    @Value.Parameter
    public abstract String reason();

    /** The operations that were counted, or the counter-examples, in the order of the dataset. */
    @Value.Parameter
    public abstract List<Id<Operation>> operations();
}
