package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.validation.LossReport;

/** One dataset as a graph: the context, then a node for the dataset and one for each entity, in the order of the dataset. */
final class JsonLdGraph {

    private final Dataset dataset;
    private final LossTally tally = new LossTally(JsonLdPlan.PLAN);
    private final Mentions mentions;

    JsonLdGraph(Dataset dataset) {
        this.dataset = dataset;
        mentions = new Mentions(dataset, tally);
    }

    LossReport write(OutputStream out) throws IOException {
        long count = 0;
        try (JsonGenerator json = JsonOutput.open(out)) {
            json.writeStartObject();
            JsonLdTerms.writeContext(json);
            json.writeArrayFieldStart("@graph");
            JsonLdNodes nodes = new JsonLdNodes(dataset, mentions, json);
            nodes.dataset();
            for (Iterator<Entity> all = dataset.entities().iterator(); all.hasNext(); ) {
                Entity entity = all.next();
                if (mentions.isFirst(entity)) {
                    nodes.write(entity);
                    tally.add(entity);
                    count++;
                } else {
                    mentions.skip(entity, Mentions.SECOND);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
        return tally.report(dataset, count).build();
    }
}
