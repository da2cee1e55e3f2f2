package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.saidby.CountRange;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Superlative;

/**
 * What one count or superlative of a tally came to.
 *
 * @param superlative the superlative; empty for the count
 * @param stated how many are stated, or how many others come before or after; empty if that cannot be told
 * @param isComparable whether operations were counted
 * @param maybe the operations that may count besides those of the result
 * @param leftOut members of the series that do not count
 */
record TallyDetail(
        TallyResult result,
        Optional<Superlative> superlative,
        Optional<CountRange> stated,
        boolean isComparable,
        List<Id<Operation>> maybe,
        List<LeftOut> leftOut) {

    record LeftOut(Id<Operation> operation, PartUse why) {}

    static TallyDetail untold(Optional<Superlative> superlative, Optional<CountRange> stated, String reason) {
        TallyResult result = TallyResult.of(TallyVerdict.UNDECIDED, reason, List.of());
        return new TallyDetail(result, superlative, stated, false, List.of(), List.of());
    }

    /** From those that surely count to those that may. */
    Optional<CountRange> derived() {
        long surely = result.operations().size();
        return isComparable ? Optional.of(CountRange.between(surely, surely + maybe.size())) : Optional.empty();
    }
}
