package org.saidby.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.When;
import org.saidby.analysis.ReconciledPart;
import org.saidby.analysis.Reconciler;
import org.saidby.analysis.Reconciliation;

/** Stated totals and superlatives, held against what the dataset has of their parts. */
final class TotalsAndParts {

    private final Dataset dataset;
    private final Page page;
    private final Reconciler reconciler;

    TotalsAndParts(Dataset dataset, Page page) {
        this.dataset = dataset;
        this.page = page;
        reconciler = Reconciler.in(dataset);
    }

    void tell() {
        page.heading("Totals and their parts", '=');
        page.heading("The dead of all three strikes", '-');
        reconcile("x08-killed-26-this-month");
        page.heading("The third in a week", '-');
        reconcile("s02-third-in-a-week");
        spread();
        page.heading("The first of the year", '-');
        reconcile("s15-first-of-2019");
        page.heading("Six in 2018", '-');
        reconcile("s16-six-in-2018");
        page.heading("Nearly 500 in 2016", '-');
        reconcile("s27-nearly-500-in-surt");
    }

    private void reconcile(String id) {
        page.claim(Asking.claim(dataset, id));
        for (Reconciliation total : reconciler.about(Asking.claim(dataset, id).about())) {
            if (total.claim().id().text().equals(id)) {
                page.blank();
                page.line(
                        "",
                        total
                                + total.gap()
                                        .map(gap -> "; stated less derived: " + gap)
                                        .orElse(""));
                total.used().forEach(part -> page.line("    ", part.toString()));
                leftOut(total.leftOut());
            }
        }
    }

    private void leftOut(List<ReconciledPart> parts) {
        if (!parts.isEmpty()) {
            page.line("  ", "left out:");
            parts.forEach(part -> page.line("    ", part.toString()));
        }
    }

    /** The strikes that the claim is about and those that come before it within its week. */
    private void spread() {
        Reconciliation third =
                reconciler.of(Asking.claim(dataset, "s02-third-in-a-week")).get(0);
        List<LocalDate> days = Stream.concat(
                        Stream.of(third.claim().about()), third.used().stream().map(ReconciledPart::subject))
                .map(this::day)
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        page.line(
                "",
                days.size() + " strikes, the first on " + first + " and the last on " + last + ": "
                        + ChronoUnit.DAYS.between(first, last) + " days apart.");
    }

    private LocalDate day(Ref strike) {
        return dataset.find(strike)
                .map(Operation.class::cast)
                .flatMap(Operation::when)
                .flatMap(When::date)
                .flatMap(date -> date.toLocalDate())
                .orElseThrow();
    }
}
