package org.saidby.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.saidby.Ref;
import org.saidby.ResolvedTime;
import org.saidby.TimeResolver;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.DocumentDetail;

/** When claims were said, as far as the summary remembers it; what {@code ClaimDates} is for a dataset. */
final class SaidDates {

    private final DatasetFacts facts;
    private final TimeResolver times;

    SaidDates(DatasetFacts facts) {
        this.facts = facts;
        times = RelativeTimes.resolver(facts);
    }

    /** Returns when the origin spoke; empty if that is not told. */
    Optional<Edtf> spoken(ClaimDetail claim) {
        if (claim.anchoredSaid().isEmpty()) {
            return claim.saidLink() == 0 ? Optional.ofNullable(claim.said()) : Optional.empty();
        }
        return claim.originTimed() ? date(claim.anchoredSaid().get(0)) : Optional.empty();
    }

    /** Returns the one day on which the origin spoke; empty if it is not told, or told as one of several. */
    Optional<LocalDate> day(ClaimDetail claim) {
        return spoken(claim)
                .filter(date -> date.earliest().day().equals(date.latest().day()))
                .flatMap(date -> date.latest().day());
    }

    /** Returns when a correction was said: by its origin, else by the first link that tells it, else by its document. */
    Optional<Edtf> corrected(ClaimDetail correction) {
        Optional<Edtf> said = correction.anchoredSaid().isEmpty()
                ? Optional.ofNullable(correction.said())
                : correction.anchoredSaid().stream()
                        .map(this::date)
                        .flatMap(Optional::stream)
                        .findFirst();
        return said.or(() -> Optional.ofNullable(correction.document())
                .map(document -> facts.find(Ref.toDocument(document)))
                .flatMap(held ->
                        held.detail() instanceof DocumentDetail document ? document.published() : Optional.empty()));
    }

    private Optional<Edtf> date(When said) {
        return Optional.of(times.resolve(said)).flatMap(ResolvedTime::date);
    }
}
