package org.saidby.acled;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
        Map<Id<Claim>, Claim> retractions = new LinkedHashMap<>();
        for (AcledDeletion deletion : deletions) {
            Claim retraction = retraction(deletion);
            Optional<Claim> taken = dataset.claim(retraction.retracts().get(0));
            boolean isNew = dataset.claim(retraction.id()).isEmpty();
            if (isNew && taken.isPresent() && !isAfter(taken.get(), deletion)) {
                retractions.putIfAbsent(retraction.id(), retraction);
            }
        }
        List<Claim> claims = new ArrayList<>(dataset.claims());
        claims.addAll(retractions.values());
        return retractions.isEmpty()
                ? dataset
                : dataset.toBuilder().claims(claims).build();
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
