package org.saidby.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.CountRange;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Polarity;
import org.saidby.Response;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

/** What is looked at in one claim as a whole. */
final class ClaimChecks {

    private final HedgePolicy hedges;
    private final List<BiConsumer<Claim, RecordFindings>> checks =
            List.of(ClaimChecks::circular, ClaimChecks::relayedBeforeSaid, ClaimChecks::denied, this::parts);

    ClaimChecks(HedgePolicy hedges) {
        this.hedges = hedges;
    }

    void check(Claim claim, RecordFindings findings) {
        checks.forEach(check -> check.accept(claim, findings));
    }

    private static void circular(Claim claim, RecordFindings findings) {
        List<Link> links = claim.attribution().links();
        if (links.size() < 2) {
            return;
        }
        Map<Id<Source>, Integer> first = new HashMap<>();
        for (int i = 0; i < links.size(); i++) {
            Integer before = first.putIfAbsent(links.get(i).source(), i);
            if (before != null) {
                findings.addRelated(
                        "attribution.circular",
                        chain(i, "/source"),
                        chain(before, "/source"),
                        "source stands twice in the chain: " + links.get(i).source(),
                        "source",
                        links.get(i).source().text());
            }
        }
    }

    private static void relayedBeforeSaid(Claim claim, RecordFindings findings) {
        List<Link> links = claim.attribution().links();
        Optional<Edtf> said = Optional.empty();
        for (int i = 0; i < links.size(); i++) {
            Optional<Edtf> date = links.get(i).said().flatMap(When::date);
            if (date.isPresent()) {
                if (said.isPresent() && date.get().before(said.get()) == Truth.YES) {
                    findings.add(
                            "attribution.relayed-before-said",
                            chain(i, "/said"),
                            "said lies before " + said.get() + ", when the source it relays spoke: " + date.get(),
                            "relayed",
                            date.get().toString(),
                            "said",
                            said.get().toString());
                }
                said = date;
            }
        }
    }

    private static String chain(int index, String member) {
        return "/attribution/chain/" + index + member;
    }

    private static void denied(Claim claim, RecordFindings findings) {
        // that somebody denied something when asked is itself a response, and so it was
        if (claim.polarity() == Polarity.POSITIVE
                && claim.attribution().origin().act().equals(SpeechAct.DENIED)
                && !(claim.assertion() instanceof Response)) {
            findings.addRelated(
                    "claim.denied-but-positive",
                    "/polarity",
                    chain(0, "/act"),
                    "polarity is positive although the origin denied it");
        }
    }

    private void parts(Claim claim, RecordFindings findings) {
        if (!(claim.assertion() instanceof Casualties casualties)
                || casualties.overlapping()
                || casualties.total().isEmpty()
                || casualties.parts().isEmpty()) {
            return;
        }
        OptionalLong most = hedges.rangeOf(casualties.total().get()).max();
        CountRange sum = CountRange.between(0, 0);
        for (CasualtyPart part : casualties.parts()) {
            sum = sum.plus(hedges.rangeOf(part.count()));
        }
        if (most.isPresent() && sum.min() > most.getAsLong()) {
            findings.addRelated(
                    "count.parts-exceed-total",
                    "/assertion/parts",
                    "/assertion/total",
                    "parts come to at least " + sum.min() + ", more than the total: "
                            + casualties.total().get(),
                    "parts",
                    sum.toString(),
                    "total",
                    hedges.rangeOf(casualties.total().get()).toString());
        }
    }
}
