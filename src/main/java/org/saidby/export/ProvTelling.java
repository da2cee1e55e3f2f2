package org.saidby.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Link;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/**
 * A link of a claim's chain: a speech act, and the claim as told by it.
 *
 * @param number its place in the chain, from 1 for the origin
 */
record ProvTelling(Claim claim, int number, Link link) {

    static final String TELLING = "telling";
    static final String SPEECH = "speech";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    static List<ProvTelling> chain(Claim claim) {
        List<ProvTelling> chain = new ArrayList<>();
        for (Link link : claim.attribution().links()) {
            chain.add(new ProvTelling(claim, chain.size() + 1, link));
        }
        return chain;
    }

    /** Returns the id of the claim as told here. */
    String entity() {
        return entity(number);
    }

    /** Returns the id of the claim as told by the one before; this must not be the first. */
    String entityBefore() {
        return entity(number - 1);
    }

    private String entity(int place) {
        return ProvRecords.id(TELLING, claim.id().text() + "." + place);
    }

    /** Returns the id of the speech act. */
    String activity() {
        return ProvRecords.id(SPEECH, claim.id().text() + "." + number);
    }

    /** Returns when it began, if that is told to the second and in which zone. */
    Optional<String> start() {
        return link.said().flatMap(When::date).flatMap(ProvTelling::time);
    }

    /** Returns a date as a moment for XML Schema, which has no years beyond four digits here. */
    static Optional<String> time(Edtf date) {
        return date.toOffsetDateTime()
                .filter(time -> time.getYear() > 0 && time.getYear() <= 9999)
                .filter(time -> Math.abs(time.getOffset().getTotalSeconds()) <= 14 * 3600)
                .map(TIME::format);
    }
}
