package org.saidby.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.When;

/**
 * The day by which a claim had been said: that of its origin; if that tells none, of the next link that does; else that on which
 * the document was published. An imprecise date counts from its last day, and one without a last day tells none.
 */
final class SaidOn {

    private final Dataset dataset;
    private final SameValue values;

    SaidOn(Dataset dataset, SameValue values) {
        this.dataset = dataset;
        this.values = values;
    }

    Optional<LocalDate> of(Claim claim) {
        return claim.attribution().links().stream()
                .flatMap(link -> link.said().stream())
                .flatMap(said -> lastDay(values.resolved(said)).stream())
                .findFirst()
                .or(() -> published(claim));
    }

    private static Optional<LocalDate> lastDay(When when) {
        return when.date().flatMap(date -> date.latest().day());
    }

    private Optional<LocalDate> published(Claim claim) {
        return claim.attribution()
                .document()
                .flatMap(dataset::document)
                .flatMap(Document::published)
                .flatMap(published -> published.latest().day());
    }
}
