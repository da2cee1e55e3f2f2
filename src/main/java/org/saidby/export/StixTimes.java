package org.saidby.export;

import java.time.LocalDate;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.When;
import org.saidby.analysis.ClaimDates;
import org.saidby.edtf.Edtf;

/** Days as timestamps. STIX knows no vaguer time, and the extension has each as it was told. */
final class StixTimes {

    /** Stands for when something was recorded, which no dataset tells. */
    static final String STAND_IN = "1970-01-01T00:00:00.000Z";

    private static final int LAST_YEAR = 9999;

    private final ClaimDates dates;
    private final String newest;

    StixTimes(Dataset dataset) {
        dates = ClaimDates.in(dataset);
        newest = dataset.documents().stream()
                .flatMap(document -> published(document).stream())
                .max(String::compareTo)
                .orElse(STAND_IN);
    }

    /** Returns by when a document was published; empty if that is not told, or is no day. */
    static Optional<String> published(Document document) {
        return document.published().flatMap(date -> date.latest().day()).flatMap(StixTimes::start);
    }

    /** Returns since when readers can know of a claim. */
    Optional<String> known(Claim claim) {
        return dates.known(claim).flatMap(StixTimes::start);
    }

    /** Returns the time of the version: that of the newest document, so that a dataset which grew replaces what it was. */
    String modified(String created) {
        return created.compareTo(newest) > 0 ? created : newest;
    }

    /** Returns the beginning of the first day that a time can be about. */
    static Optional<String> first(When when) {
        return when.date().map(Edtf::earliest).flatMap(bound -> bound.day()).flatMap(StixTimes::start);
    }

    /** Returns the end of the last day that a time can be about. */
    static Optional<String> last(When when) {
        return when.date()
                .map(Edtf::latest)
                .flatMap(bound -> bound.day())
                .filter(StixTimes::isWritten)
                .map(day -> day + "T23:59:59.999Z");
    }

    private static Optional<String> start(LocalDate day) {
        return Optional.of(day).filter(StixTimes::isWritten).map(some -> some + "T00:00:00.000Z");
    }

    private static boolean isWritten(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }
}
