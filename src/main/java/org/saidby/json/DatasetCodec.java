package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.validation.Checked;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

/** The wire form of a dataset that is a member of something else: the document. */
final class DatasetCodec extends Codec<Dataset> {

    static final DatasetCodec DATASET = new DatasetCodec();

    private DatasetCodec() {}

    @Override
    @Nullable
    Dataset read(Reading in) throws IOException {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.wrongType(expected(), "json.expected-object");
            return null;
        }
        Checked<Dataset> dataset = DatasetJson.read(in.raw().getBytes(StandardCharsets.UTF_8));
        Report report = dataset.report();
        boolean whole = report.status() == Report.Status.COMPLETE && report.recordsRejected() == 0;
        if (whole && dataset.value().isPresent()) {
            return dataset.value().get();
        }
        report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(in.problems()::add);
        return null;
    }

    @Override
    void write(Dataset dataset, JsonGenerator out) throws IOException {
        out.writeStartObject();
        DocumentWriter.writeContent(dataset, out);
        out.writeEndObject();
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.reference("dataset");
    }

    @Override
    String expected() {
        return "an object";
    }
}
