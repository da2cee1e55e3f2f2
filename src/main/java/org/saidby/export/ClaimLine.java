package org.saidby.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saidby.Attribution;
import org.saidby.Certainty;
import org.saidby.Claim;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Polarity;
import org.saidby.Ref;

/** A claim in one line: who says it, and through whom: what, and which claims took its place or took it back. */
final class ClaimLine {

    private final Mentions mentions;
    private final AssertionWords words;
    private final ClaimCorrections corrections;

    ClaimLine(Mentions mentions, AssertionWords words, ClaimCorrections corrections) {
        this.mentions = mentions;
        this.words = words;
        this.corrections = corrections;
    }

    String of(Claim claim) {
        return of(claim, words.of(claim.assertion()));
    }

    /** Returns the line with what is asserted in other words. */
    String of(Claim claim, String what) {
        Attribution attribution = claim.attribution();
        List<String> relays = new ArrayList<>();
        attribution.relays().forEach(link -> relays.add(name(link)));
        return name(attribution.origin()) + (relays.isEmpty() ? "" : ", via " + String.join(", ", relays))
                + ": " + (claim.polarity() == Polarity.NEGATIVE ? "denied: " : "") + what
                + claim.certainty()
                        .filter(certainty -> !certainty.equals(Certainty.CERTAIN))
                        .map(certainty -> " (" + certainty + ")")
                        .orElse("")
                + marks(" [in place of ", claim.supersedes())
                + marks(" [takes back ", claim.retracts())
                + marks(" [replaced by ", corrections.supersededBy(claim))
                + marks(" [taken back by ", corrections.retractedBy(claim));
    }

    private static String marks(String before, List<Id<Claim>> others) {
        return others.isEmpty() ? "" : before + others.stream().map(Id::text).collect(Collectors.joining(", ")) + "]";
    }

    private String name(Link link) {
        return mentions.name(Ref.toSource(link.source()));
    }
}
