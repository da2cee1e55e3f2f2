package org.saidby;

import java.util.stream.Collectors;
import org.saidby.example.SouthernLibya;

/** The worked example as the story tests look at it. */
final class Story {

    static final Dataset DATASET = SouthernLibya.dataset();

    private Story() {}

    static Claim claim(String id) {
        return DATASET.claim(Id.of(id)).orElseThrow(() -> new AssertionError("no claim " + id));
    }

    static <A extends Assertion> A asserted(Class<A> type, String claim) {
        return type.cast(claim(claim).assertion());
    }

    static When when(String claim) {
        return claim(claim).assertion().when().orElseThrow(() -> new AssertionError("no time in " + claim));
    }

    static Place place(String claim) {
        return claim(claim).assertion() instanceof Presence presence
                ? presence.place()
                : asserted(Occurrence.class, claim)
                        .place()
                        .orElseThrow(() -> new AssertionError("no place in " + claim));
    }

    static String about(String claim) {
        return claim(claim).about().toString();
    }

    /**
     * Returns the chain of a claim, origin first: of each link source, act, and where told medium, date and certainty, as in
     * {@code africom stated statement 2019-09-27 -> nyt reported}.
     */
    static String chain(String claim) {
        return claim(claim).attribution().links().stream().map(Story::link).collect(Collectors.joining(" -> "));
    }

    private static String link(Link link) {
        return link.source() + " " + link.act()
                + link.medium().map(medium -> " " + medium).orElse("")
                + link.said().flatMap(When::date).map(date -> " " + date).orElse("")
                + link.certainty().map(certainty -> " " + certainty).orElse("");
    }

    static Source source(String id) {
        return DATASET.source(Id.of(id)).orElseThrow(() -> new AssertionError("no source " + id));
    }

    static Operation operation(String id) {
        return DATASET.operation(Id.of(id)).orElseThrow(() -> new AssertionError("no operation " + id));
    }
}
