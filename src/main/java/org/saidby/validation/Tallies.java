package org.saidby.validation;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Polarity;
import org.saidby.analysis.TallyCheck;
import org.saidby.analysis.TallyResult;
import org.saidby.analysis.TallyVerdict;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.ThingDetail;

/** Holds stated tallies against the operations held. */
final class Tallies implements DatasetRule {

    private static final int NAMED = 8;

    private final HedgePolicy hedges;

    Tallies(HedgePolicy hedges) {
        this.hedges = hedges;
    }

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        @Nullable TallyCheck check = null;
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ClaimDetail claim && claim.tallied() != null) {
                check = check == null ? TallyCheck.against(stripped(facts), hedges) : check;
                TallyResult result = check.check(claim.about(), claim.tallied().tally());
                if (claim.polarity() == Polarity.POSITIVE && result.verdict() == TallyVerdict.CONTRADICTED) {
                    findings.accept(Finding.of(
                                    "tally.contradicts-dataset",
                                    "tally is contradicted by the operations held: " + result.reason())
                            .argument("reason", result.reason())
                            .argument(
                                    "operations",
                                    result.operations().stream()
                                            .limit(NAMED)
                                            .map(Id::text)
                                            .collect(Collectors.joining(" ")))
                            .at(claim.tallied().at())
                            .about(holder.ref())
                            .build());
                }
            }
        }
    }

    private static Dataset stripped(DatasetFacts facts) {
        Dataset.Builder dataset = Dataset.builder().id("held");
        for (EntityFacts holder : facts.all()) {
            if (holder.detail() instanceof ThingDetail thing) {
                dataset.add(thing.stripped());
            }
        }
        return dataset.build();
    }
}
