package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Operation;
import org.saidby.validation.LossReport;

/** One dataset as a collection of features. */
final class FeatureCollection {

    private final Dataset dataset;
    private final LossTally tally = new LossTally(GeoJsonPlan.PLAN);
    private final Mentions mentions;

    /** Those written that are about other claims. */
    private final Set<Claim> onClaims = Collections.newSetFromMap(new IdentityHashMap<>());

    FeatureCollection(Dataset dataset) {
        this.dataset = dataset;
        mentions = new Mentions(dataset, tally);
    }

    LossReport write(OutputStream out) throws IOException {
        try (JsonGenerator json = LinedJson.open(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("id", dataset.id().text());
            if (dataset.title().isPresent()) {
                json.writeStringField("title", dataset.title().get());
            }
            json.writeArrayFieldStart("features");
            FeatureWriter features = new FeatureWriter(dataset, mentions, json);
            for (Operation operation : dataset.operations()) {
                List<Claim> claims = claims(operation);
                features.write(operation, claims);
                tally.add(operation);
                claims.forEach(tally::add);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
        mentions.tellLosses();
        skipOtherClaims();
        return tally.report(dataset, dataset.operations().size()).build();
    }

    /** Returns the claims about an operation, then those about these, and so on. */
    private List<Claim> claims(Operation operation) {
        if (!mentions.isFirst(operation)) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>(dataset.claimsAbout(operation));
        for (int i = 0; i < claims.size(); i++) {
            if (mentions.isFirst(claims.get(i))) {
                List<Claim> further = dataset.claimsAbout(claims.get(i));
                claims.addAll(further);
                onClaims.addAll(further);
            }
        }
        return claims;
    }

    private void skipOtherClaims() {
        for (Claim claim : dataset.claims()) {
            boolean isOnOperation = claim.about().kind().equals(EntityKind.OPERATION)
                    && dataset.find(claim.about()).isPresent();
            if (!isOnOperation && !onClaims.contains(claim)) {
                mentions.skip(claim, "it is about no operation, nor about a claim on one");
            }
        }
    }
}
