package org.saidby.example;

import java.util.List;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Source;
import org.saidby.analysis.Corroboration;
import org.saidby.analysis.Corroborator;
import org.saidby.analysis.OriginGroup;

/** Who stands behind a point: distinct origins, not outlets. */
final class WhoStandsBehind {

    private final Dataset dataset;
    private final Page page;
    private final Corroborator corroborator;

    WhoStandsBehind(Dataset dataset, Page page) {
        this.dataset = dataset;
        this.page = page;
        corroborator = Corroborator.in(dataset);
    }

    void tell() {
        page.heading("Who stands behind what", '=');
        page.heading("The dead of the three strikes, in five documents", '-');
        corroborate(
                "x01-killed-8",
                "x06-killed-11",
                "x07-killed-17",
                "x08-killed-11",
                "x08-killed-8",
                "s03-killed-17",
                "s11-killed-8",
                "s13-killed-11-more");
        page.heading("That Khazmi fled south", '-');
        corroborate("s24-khazmi-fled-to-the-desert", "s29-khazmi-fled-south");
        page.heading("With what the latest strike was flown", '-');
        origin("s05-air-force-reaper-drone");
        notAmongThoseOf("africom", "s05-air-force-reaper-drone");
        page.heading("Whom the strikes were aimed at", '-');
        origin("s20-khazmi-targeted");
    }

    private void corroborate(String... ids) {
        List<Claim> claims = Asking.claims(dataset, ids);
        claims.forEach(page::claim);
        page.blank();
        Corroboration support = corroborator.of(claims);
        support.toString().lines().forEach(line -> page.line("", line));
        page.line(
                "",
                "at least " + support.atLeast() + ", at most " + support.atMost() + ", of them interested "
                        + support.interested().size());
    }

    private void origin(String id) {
        Claim claim = Asking.claim(dataset, id);
        page.claim(claim);
        page.blank();
        OriginGroup origin = corroborator.of(List.of(claim)).origins().get(0);
        page.line("", "The origin is " + origin + ", " + origin.linksToReader() + " links from the reader.");
    }

    private void notAmongThoseOf(String source, String id) {
        List<Claim> own = dataset.claimsBy(Id.<Source>of(source)).stream()
                .filter(claim -> claim.about().equals(Asking.claim(dataset, id).about()))
                .toList();
        boolean isAmong = own.contains(Asking.claim(dataset, id));
        page.line(
                "",
                "It is " + (isAmong ? "" : "not ") + "among the claims of " + source + " about that strike: "
                        + own.stream().map(claim -> claim.id().text()).toList());
    }
}
