package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.LeftOut;
import org.saidby.validation.LossReport;

/** One dataset as a bundle. */
final class StixBundle {

    private static final String UNDATED =
            "nobody tells when it was recorded, which STIX demands: created is " + StixTimes.STAND_IN;
    private static final String UNDATED_CLAIM =
            "nobody tells when it was said or published, and STIX demands when it was created: " + StixTimes.STAND_IN;

    private final Dataset dataset;
    private final StixIds ids;
    private final StixTimes times;
    private final LossTally tally = new LossTally(StixPlan.PLAN);
    private final Mentions mentions;
    private final PlainWords plain;

    StixBundle(Dataset dataset) {
        this.dataset = dataset;
        ids = new StixIds(dataset);
        times = new StixTimes(dataset);
        mentions = new Mentions(dataset, tally);
        plain = new PlainWords(mentions);
    }

    LossReport write(OutputStream out) throws IOException {
        long written;
        try (JsonGenerator json = JsonOutput.open(out)) {
            json.writeStartObject();
            json.writeStringField("type", "bundle");
            json.writeStringField("id", ids.of("bundle", "bundle"));
            json.writeArrayFieldStart("objects");
            StixObjects objects = new StixObjects(json, ids, times);
            write(objects);
            written = objects.written();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
        return tally.report(dataset, written).build();
    }

    private void write(StixObjects objects) throws IOException {
        StixIdentities identities = new StixIdentities(objects, ids, plain);
        identities.writeExtension();
        identities.write(dataset);
        for (Source source : held(dataset.sources())) {
            tell(source);
            identities.write(source);
        }
        for (Actor actor : held(dataset.actors())) {
            tell(actor);
            identities.write(actor);
        }
        StixPlaces places = new StixPlaces(objects, ids, dataset, tally);
        for (Location location : held(dataset.locations())) {
            tell(location);
            places.write(location);
        }
        StixOperations operations = new StixOperations(objects, ids, plain, tally);
        for (Operation operation : held(dataset.operations())) {
            tell(operation);
            operations.write(operation);
        }
        Map<Id<Document>, List<Claim>> byDocument = claims(objects);
        StixReports reports = new StixReports(objects, ids, tally);
        for (Document document : held(dataset.documents())) {
            tally.add(document);
            reports.write(document, byDocument.getOrDefault(document.id(), List.of()));
        }
    }

    /** Writes the claims, and returns them by the documents in which they stand. */
    private Map<Id<Document>, List<Claim>> claims(StixObjects objects) throws IOException {
        Comparison comparison = Comparison.of(dataset);
        Set<Claim> retracted = Collections.newSetFromMap(new IdentityHashMap<>());
        comparison.leftOut().stream()
                .filter(claim -> !claim.retractedBy().isEmpty())
                .map(LeftOut::claim)
                .forEach(retracted::add);
        StixNotes notes = new StixNotes(objects, ids, mentions, plain, new ClaimCorrections(dataset), retracted);
        StixViews views = new StixViews(objects, ids, notes);
        Map<Id<Document>, List<Claim>> byDocument = new HashMap<>();
        for (Claim claim : held(dataset.claims())) {
            tally.add(claim);
            Optional<String> known = times.known(claim);
            if (known.isEmpty()) {
                tally.add(
                        "export.filled",
                        "claim.id",
                        UNDATED_CLAIM,
                        claim,
                        claim.id().text());
            }
            String created = known.orElse(StixTimes.STAND_IN);
            String by =
                    ids.of(Ref.toSource(claim.attribution().origin().source())).orElse(ids.keeper());
            notes.write(claim, by, created);
            views.write(claim, by, created);
            claim.attribution()
                    .document()
                    .ifPresent(document -> byDocument
                            .computeIfAbsent(document, any -> new ArrayList<>())
                            .add(claim));
        }
        views.compared(comparison);
        return byDocument;
    }

    private void tell(Entity entity) {
        tally.add(entity);
        tally.add(
                "export.filled",
                entity.ref().kind() + ".id",
                UNDATED,
                entity,
                entity.ref().id().text());
    }

    /** Returns the first of each id; one id is one object, so a second holder of it cannot be written. */
    private <T extends Entity> List<T> held(List<T> entities) {
        Set<Ref> seen = new HashSet<>();
        List<T> held = new ArrayList<>();
        for (T entity : entities) {
            if (seen.add(entity.ref())) {
                held.add(entity);
            } else {
                mentions.skip(entity, "another one has its id");
            }
        }
        return held;
    }
}
