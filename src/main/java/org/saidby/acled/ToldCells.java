package org.saidby.acled;

import static org.saidby.acled.AcledColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Passage;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.edtf.EdtfDateTime;
import org.saidby.rows.ShapedRow;
import org.saidby.rows.Toll;

/** How many were killed and who told it, as the columns of a row have it; the way back of {@link ClaimMapping}. */
final class ToldCells {

    /** The beginning of what a claim says of the dead. */
    static final String CASUALTIES = "claim.casualties.";

    /** What stands in the column of sources where nobody is told. */
    static final String NOBODY = "not told";

    private static final String NUMBER = "claim.casualties.total.number";
    private static final String CHAIN = "claim.attribution.chain.source";

    private final AcledRow row;
    private final Toll toll;
    private final Set<Id<Source>> written;

    ToldCells(AcledRow row, Toll toll, Set<Id<Source>> written) {
        this.row = row;
        this.toll = toll;
        this.written = written;
    }

    void write() {
        writeFatalities();
        loseClaims();
        List<String> names = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Claim claim : toll.used()) {
            add(claim, names);
            claim.attribution().passage().flatMap(Passage::quotation).ifPresent(words -> addOnce(notes, words));
            claim.attribution().links().stream()
                    .filter(link -> link.source().equals(ClaimMapping.acled().id()))
                    .flatMap(link -> link.said().flatMap(When::date).stream())
                    .filter(EdtfDateTime.class::isInstance)
                    .flatMap(time -> time.toOffsetDateTime().stream())
                    .findFirst()
                    .ifPresent(time -> row.cells().put(TIMESTAMP, time.toEpochSecond()));
        }
        if (names.isEmpty()) {
            names.add(NOBODY);
            row.lose(AcledGroup.SOURCES, "export.filled", CHAIN, "the form demands a source, and none is told", NOBODY);
        }
        row.cells().put(SOURCE, String.join("; ", names));
        row.cells().putWords(NOTES, String.join("\n", notes));
    }

    private void writeFatalities() {
        long written = Math.min(toll.best(), FATALITIES.greatest());
        row.cells().put(FATALITIES, written);
        String reason = switch (toll.basis()) {
            case NOBODY -> "fatalities are 0, since the form demands a number and nobody told one";
            case UNRESOLVED ->
                "fatalities are the least number of the claims that stand, since the policy comes to none";
            case LEAST -> "fatalities are the least number of the range, since no best one was told";
            case ONLY -> "fatalities are those of the one claim that stands, although the policy sets it aside";
            case TOLD -> "";
        };
        if (!reason.isEmpty()) {
            row.lose(AcledGroup.DEATHS, "export.filled", NUMBER, reason, Long.toString(toll.best()));
        }
        if (written != toll.best()) {
            row.lose(
                    AcledGroup.DEATHS,
                    "export.rounded",
                    NUMBER,
                    "no event of the form has more than " + FATALITIES.greatest() + " dead",
                    Long.toString(toll.best()));
        }
    }

    private void loseClaims() {
        Optional<Claim> one = toll.claim();
        if (one.isPresent()) {
            Optional<Count> total = ((Casualties) one.get().assertion()).total();
            if (total.isPresent() && total.get().hedge() != Hedge.EXACTLY) {
                lose(one.get(), "export.flattened", "fatalities are one number, without range and hedge");
            }
        }
        for (Claim claim : one.isPresent()
                ? toll.others()
                : Stream.concat(toll.used().stream(), toll.others().stream()).toList()) {
            lose(claim, "export.resolved", "fatalities are what the policy makes of several claims");
        }
    }

    private void lose(Claim claim, String code, String reason) {
        row.cells()
                .lose(
                        AcledGroup.DEATHS,
                        () -> row.tally().addKept(claim, code, reason, path -> path.startsWith(CASUALTIES)));
    }

    /** Adds who passed a claim on last, and tells who stands before. */
    private void add(Claim claim, List<String> names) {
        List<Link> links = claim.attribution().links();
        boolean isRecorded =
                links.get(links.size() - 1).source().equals(ClaimMapping.acled().id());
        List<Link> told = isRecorded ? links.subList(0, links.size() - 1) : links;
        for (int i = 0; i < told.size(); i++) {
            Id<Source> source = told.get(i).source();
            if (i == told.size() - 1) {
                written.add(source);
                addOnce(
                        names,
                        ShapedRow.clean(
                                row.dataset().source(source).map(Source::name).orElse(source.text())));
            } else {
                row.lose(
                        AcledGroup.SOURCES,
                        "export.left-out",
                        CHAIN,
                        "a row has who passed it on last, and nobody before",
                        claim,
                        source.text());
            }
        }
    }

    private static void addOnce(List<String> texts, String text) {
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }
}
