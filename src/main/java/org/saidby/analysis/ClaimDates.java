package org.saidby.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Link;
import org.saidby.ResolvedTime;
import org.saidby.TimeResolver;
import org.saidby.edtf.Edtf;

/**
 * The days from which the claims of a dataset count: when each was said, and since when readers can know of it.
 *
 * <p>An imprecise date counts from its last day: what was said "in March" had been said by the 31st. A date without a last
 * day, such as {@code 2014/..}, tells no day. Times that are counted from something are resolved in the dataset. Safe to share
 * between threads.
 */
public final class ClaimDates {

    private final Dataset dataset;
    private final TimeResolver times;

    private ClaimDates(Dataset dataset) {
        this.dataset = dataset;
        times = TimeResolver.in(dataset);
    }

    /** Returns the days of the claims of a dataset. */
    public static ClaimDates in(Dataset dataset) {
        return new ClaimDates(dataset);
    }

    /**
     * Returns the day by which a claim had been said: that of its origin; if that tells none, of the next link that does, since it
     * had been said when it was passed on; else that on which the document was published.
     *
     * @return the day, empty if none of them tells one
     */
    public Optional<LocalDate> said(Claim claim) {
        return inChain(claim).or(() -> published(claim));
    }

    /** Whether a link tells the day of {@link #said}, and not the document. */
    boolean isDayOfSaying(Claim claim) {
        return inChain(claim).isPresent();
    }

    private Optional<LocalDate> inChain(Claim claim) {
        return claim.attribution().links().stream()
                .map(this::said)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Returns the day by which a reader could know of a claim: that on which the document was published; if that tells none, that
     * on which the outermost link spoke. What was said before that within the chain had not come out yet, and does not count.
     *
     * @return the day, empty if neither tells one
     */
    public Optional<LocalDate> known(Claim claim) {
        List<Link> links = claim.attribution().links();
        return published(claim).or(() -> said(links.get(links.size() - 1)));
    }

    /** Returns the one day on which the origin of a claim spoke; empty if that is not told, or told only as one of several days. */
    Optional<LocalDate> spoken(Claim claim) {
        return date(claim.attribution().origin())
                .filter(date -> date.earliest().day().equals(date.latest().day()))
                .flatMap(ClaimDates::lastDay);
    }

    private Optional<LocalDate> said(Link link) {
        return date(link).flatMap(ClaimDates::lastDay);
    }

    private synchronized Optional<Edtf> date(Link link) {
        return link.said().map(times::resolve).flatMap(ResolvedTime::date);
    }

    private Optional<LocalDate> published(Claim claim) {
        return claim.attribution()
                .document()
                .flatMap(dataset::document)
                .flatMap(Document::published)
                .flatMap(ClaimDates::lastDay);
    }

    private static Optional<LocalDate> lastDay(Edtf date) {
        return date.latest().day();
    }
}
