package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.EntityKind;
import org.saidby.Source;
import org.saidby.validation.LossReport;

/** One dataset as PROV-JSON, which has what it holds by groups: each of them is a walk through the dataset. */
final class ProvDocument {

    static final String NOT_OF_THE_CHAIN = "who acts, where and what happened is not of the chain of who said it";

    private final Dataset dataset;
    private final EntityIris iris;
    private final LossTally tally = new LossTally(ProvPlan.PLAN);
    private final Mentions mentions;

    ProvDocument(Dataset dataset) {
        this.dataset = dataset;
        iris = new EntityIris(dataset);
        mentions = new Mentions(dataset, tally);
    }

    LossReport write(OutputStream out) throws IOException {
        long count;
        try (JsonGenerator json = JsonOutput.open(out)) {
            json.writeStartObject();
            prefixes(json);
            ProvRecords records = new ProvRecords(iris, json);
            elements(records);
            relations(records);
            records.group("");
            json.writeEndObject();
            json.writeRaw('\n');
            count = records.count();
        }
        out.flush();
        tellLosses();
        return tally.report(dataset, count).build();
    }

    private void prefixes(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("prefix");
        json.writeStringField("saidby", EntityIris.VOCABULARY);
        json.writeStringField("dataset", EntityIris.ROOT);
        for (EntityKind kind : EntityKind.known()) {
            json.writeStringField(kind.text(), iris.namespace(kind.text()));
        }
        json.writeStringField(ProvTelling.TELLING, iris.namespace(ProvTelling.TELLING));
        json.writeStringField(ProvTelling.SPEECH, iris.namespace(ProvTelling.SPEECH));
        json.writeEndObject();
    }

    private void elements(ProvRecords records) throws IOException {
        ProvElements elements = new ProvElements(mentions, records);
        records.group("entity");
        elements.dataset(dataset);
        for (Document document : dataset.documents()) {
            if (mentions.isFirst(document)) {
                elements.document(document);
            }
        }
        for (Claim claim : dataset.claims()) {
            if (mentions.isFirst(claim)) {
                elements.claim(claim);
            }
        }
        records.group("activity");
        for (Claim claim : dataset.claims()) {
            if (mentions.isFirst(claim)) {
                elements.speech(claim);
            }
        }
        records.group("agent");
        for (Source source : dataset.sources()) {
            if (mentions.isFirst(source)) {
                elements.agent(source);
            }
        }
    }

    private void relations(ProvRecords records) throws IOException {
        ProvRelations relations = new ProvRelations(dataset, records);
        for (ProvRelations.Group group : ProvRelations.Group.values()) {
            records.group(group.member());
            for (Document document : dataset.documents()) {
                if (mentions.isFirst(document)) {
                    relations.write(group, document);
                }
            }
            for (Claim claim : dataset.claims()) {
                if (mentions.isFirst(claim)) {
                    relations.write(group, claim);
                }
            }
            for (Source source : dataset.sources()) {
                if (mentions.isFirst(source)) {
                    relations.write(group, source);
                }
            }
        }
    }

    private void tellLosses() {
        dataset.entities().forEach(entity -> {
            if (!(entity instanceof Claim)) {
                mentions.tell(entity, NOT_OF_THE_CHAIN);
            } else if (mentions.isFirst(entity)) {
                tally.add(entity);
            } else {
                mentions.skip(entity, Mentions.SECOND);
            }
        });
    }
}
