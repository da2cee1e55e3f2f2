package org.saidby.ucdp;

import java.util.Optional;
import org.immutables.value.Value;

/** One piece of source material of a row: who published it, when, under what headline. */
@Value.Immutable
public abstract class UcdpReport {

    UcdpReport() {}

    static UcdpReport of(String office, Optional<String> date, Optional<String> headline) {
        return ImmutableUcdpReport.of(office, date, headline);
    }

    /** The publisher, one part of {@code source_office}. */
    @Value.Parameter
    public abstract String office();

    /** The day as the row gives it, one part of {@code source_date}; empty when the two lists do not match. */
    @Value.Parameter
    public abstract Optional<String> date();

    /**
     * The headline, one part of {@code source_headline}; empty when the two lists do not match, as where a headline holds a
     * semicolon itself. It can be about another event of the same article.
     */
    @Value.Parameter
    public abstract Optional<String> headline();
}
