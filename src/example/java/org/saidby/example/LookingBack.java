package org.saidby.example;

import java.time.LocalDate;
import java.util.List;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ClaimDates;
import org.saidby.analysis.ClaimedAsOf;

/** What had been claimed by a day. */
final class LookingBack {

    private static final LocalDate DAY = LocalDate.of(2019, 10, 1);

    private final Dataset dataset;
    private final Page page;

    LookingBack(Dataset dataset, Page page) {
        this.dataset = dataset;
        this.page = page;
    }

    void tell() {
        page.heading("What had been said by the end of " + DAY, '=');
        ClaimedAsOf past = AsOf.saidBy(DAY).in(dataset);
        page.line("", past.claims().size() + " claims of " + dataset.claims().size() + " stood.");
        page.blank();
        page.line("", "Said later:");
        ClaimDates dates = ClaimDates.in(dataset);
        for (Claim claim : past.later()) {
            page.line("  ", "on " + dates.said(claim).orElseThrow() + ":");
            page.claim(claim);
        }
        page.blank();
        page.line("", "Of no known day, and so not counted: " + ids(past.undated()));
    }

    private static String ids(List<Claim> claims) {
        return String.join(", ", claims.stream().map(claim -> claim.id().text()).toList());
    }
}
