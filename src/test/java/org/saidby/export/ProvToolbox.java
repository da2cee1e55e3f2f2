package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openprovenance.prov.json.Converter;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.HasLabel;
import org.openprovenance.prov.model.HasOther;
import org.openprovenance.prov.model.HasType;
import org.openprovenance.prov.model.HasValue;
import org.openprovenance.prov.model.Identifiable;
import org.openprovenance.prov.model.StatementOrBundle;
import org.openprovenance.prov.vanilla.ProvFactory;

/** Another reader of PROV-JSON as judge. */
final class ProvToolbox {

    static {
        // it logs by an interface of which no implementation is here, and would say so
        System.setProperty("org.apache.logging.log4j.simplelog.StatusLogger.level", "OFF");
    }

    private ProvToolbox() {}

    /** Reads a document and checks that every record is there, under its full name and with each of its values. */
    static void check(JsonNode expected, byte[] bytes) throws IOException {
        Document document = new Converter(new ProvFactory()).readDocument(new ByteArrayInputStream(bytes));
        Map<String, Integer> values = new HashMap<>();
        int relations = 0;
        for (Map.Entry<String, JsonNode> group : expected.properties()) {
            for (Map.Entry<String, JsonNode> one : group.getValue().properties()) {
                if (List.of("entity", "activity", "agent").contains(group.getKey())) {
                    values.put(uri(one.getKey(), expected), values(one.getValue()));
                } else if (!group.getKey().equals("prefix")) {
                    relations++;
                }
            }
        }
        int read = 0;
        for (StatementOrBundle statement : document.getStatementOrBundle()) {
            if (statement instanceof Identifiable named && named.getId() != null) {
                String uri = encoded(named.getId().getUri());
                assertThat(values.remove(uri)).describedAs("%s", uri).isEqualTo(values(statement));
            } else {
                read++;
            }
        }
        assertThat(values).isEmpty();
        assertThat(read).isEqualTo(relations);
    }

    /** It takes some percent-encodings back, such as those of angle brackets. */
    private static String encoded(String uri) {
        return Pattern.compile("[^\\w.%:-]")
                .matcher(uri)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    private static String uri(String name, JsonNode document) {
        int colon = name.indexOf(':');
        return document.path("prefix").path(name.substring(0, colon)).asText() + name.substring(colon + 1);
    }

    private static int values(JsonNode record) {
        int count = 0;
        for (JsonNode member : record) {
            count += member.size();
        }
        return count;
    }

    private static int values(StatementOrBundle statement) {
        int count = statement instanceof HasOther other ? other.getOther().size() : 0;
        count += statement instanceof HasType type ? type.getType().size() : 0;
        count += statement instanceof HasLabel label ? label.getLabel().size() : 0;
        return count + (statement instanceof HasValue value && value.getValue() != null ? 1 : 0);
    }
}
