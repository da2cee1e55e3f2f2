package org.saidby.acled;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Medium;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDateTime;

/** What the deletion of events is in the model. */
final class Retractions {

    private static final String PARAPHRASE = "the event was deleted from the dataset";

    private Retractions() {}

    static Claim retraction(AcledDeletion deletion) {
        Link link = Link.of(ClaimMapping.acled(), SpeechAct.RETRACTED).through(Medium.DATABASE);
        return Claim.that(Response.of(ResponseKind.OTHER, PARAPHRASE))
                .id(OperationMapping.id(deletion.id()) + "-deleted")
                .about(Ref.toOperation(OperationMapping.id(deletion.id())))
                .saidBy(deletion.deleted()
                        .map(time -> link.at(When.on(time(time))))
                        .orElse(link))
                .retracts(Id.<Claim>of(ClaimMapping.id(deletion.id())))
                .build();
    }

    static EdtfDateTime time(Instant time) {
        return Edtf.from(OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
    }

    static Dataset in(Dataset dataset, Iterable<AcledDeletion> deletions) {
        List<Claim> retractions = new ArrayList<>();
        for (AcledDeletion deletion : newest(deletions)) {
            Claim retraction = retraction(deletion);
            Optional<Claim> taken = dataset.claim(retraction.retracts().get(0));
            boolean isNew = dataset.claim(retraction.id()).isEmpty();
            if (isNew && taken.isPresent() && !isAfter(taken.get(), deletion)) {
                retractions.add(retraction);
            }
        }
        List<Claim> claims = new ArrayList<>(dataset.claims());
        claims.addAll(retractions);
        return retractions.isEmpty()
                ? dataset
                : dataset.toBuilder().claims(claims).build();
    }

    /** Returns the newest deletion of each event, in the order of the events; one without a time counts only where none has one. */
    private static Collection<AcledDeletion> newest(Iterable<AcledDeletion> deletions) {
        Map<String, AcledDeletion> newest = new LinkedHashMap<>();
        for (AcledDeletion deletion : deletions) {
            newest.merge(deletion.id(), deletion, (one, other) -> time(other).isAfter(time(one)) ? other : one);
        }
        return newest.values();
    }

    private static Instant time(AcledDeletion deletion) {
        return deletion.deleted().orElse(Instant.MIN);
    }

    /** Returns whether ACLED recorded a claim after a deletion, both told to the second in UTC. */
    private static boolean isAfter(Claim claim, AcledDeletion deletion) {
        return deletion.deleted().isPresent()
                && claim.attribution().links().stream()
                        .filter(link ->
                                link.source().equals(ClaimMapping.acled().id()))
                        .flatMap(link -> link.said().flatMap(When::date).stream())
                        .anyMatch(said -> said instanceof EdtfDateTime time
                                && time.toOffsetDateTime()
                                        .filter(recorded -> recorded.toInstant()
                                                .isAfter(deletion.deleted().get()))
                                        .isPresent());
    }
}
