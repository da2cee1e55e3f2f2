package org.saidby.validation;

import java.util.List;
import java.util.function.Consumer;

/** A rule that looks at what is remembered of the whole dataset; adds its findings in the order of the input. */
interface DatasetRule {

    void check(DatasetFacts facts, Consumer<Finding> findings);

    /** All of them for a validator, in the order in which a report gives them. */
    static List<DatasetRule> all(Validator validator) {
        return List.of(
                DatasetRules::unresolvedRefs,
                new Cycles(),
                new RelativeTimes(),
                DatasetRules::duplicateClaims,
                DatasetRules::otherSubjects,
                new CorrectionChecks(),
                new RestatedClaims(),
                DatasetRules::saidBeforeEvent,
                new OneSidedPoints(),
                DatasetRules::unattributed,
                new Distances(),
                new Tallies(validator.hedges()));
    }
}
