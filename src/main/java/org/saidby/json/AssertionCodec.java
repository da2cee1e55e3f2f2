package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Assertion;
import org.saidby.AssertionKind;
import org.saidby.Extensions;
import org.saidby.MalformedValueException;
import org.saidby.OtherAssertion;

/** The wire form of assertions: the table that the tag names, or for an unknown tag all members as they are. */
final class AssertionCodec extends Codec<Assertion> {

    static final AssertionCodec ASSERTION = new AssertionCodec();

    private final Map<String, Table<?, ?>> byTag = new HashMap<>();

    private AssertionCodec() {
        AssertionTables.ALL.forEach(table -> byTag.put(table.tag, table));
    }

    /** Returns the table of the assertions with this tag; empty for an unknown one. */
    static Optional<Table<?, ?>> tableOf(String tag) {
        return Optional.ofNullable(ASSERTION.byTag.get(tag));
    }

    @Override
    @Nullable
    Assertion read(Reading in) throws IOException {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            in.wrongType(expected(), "json.expected-object");
            return null;
        }
        Tag tag = Tag.read(in);
        if (tag.word() == null) {
            in.skipMembers();
            if (!tag.isReported()) {
                in.problemOfObject("/" + Table.TAG, Problems.missing("value.missing", Table.TAG));
            }
            return null;
        }
        Table<?, ?> table = byTag.get(tag.word());
        return table != null ? (Assertion) table.readMembers(in, tag) : readOther(in, tag);
    }

    private static @Nullable Assertion readOther(Reading in, Tag tag) throws IOException {
        Map<String, String> members = null;
        JsonToken token =
                tag.isConsumed() ? in.parser().nextToken() : in.parser().currentToken();
        boolean tagged = tag.isConsumed();
        while (token != JsonToken.END_OBJECT) {
            if (in.parser().currentName().equals(Table.TAG)) {
                if (tagged) {
                    in.duplicate(Table.TAG);
                }
                tagged = true;
                in.parser().nextToken();
                in.skip();
            } else {
                members = Table.readUnknown(in, members);
            }
            token = in.parser().nextToken();
        }
        try {
            return OtherAssertion.of(
                    AssertionKind.of(String.valueOf(tag.word())),
                    members == null ? Extensions.none() : Extensions.of(members));
        } catch (MalformedValueException e) {
            in.problemOfObject("", Problems.malformed(e));
            return null;
        }
    }

    @Override
    void write(Assertion assertion, JsonGenerator out) throws IOException {
        if (assertion instanceof OtherAssertion other) {
            out.writeStartObject();
            out.writeStringField(Table.TAG, other.kind().text());
            for (Map.Entry<String, String> member : other.extensions().members().entrySet()) {
                if (member.getKey().equals(Table.TAG)) {
                    throw new MalformedValueException(
                            "json.duplicate-key", "extension has the name of a member of an assertion: type");
                }
                out.writeFieldName(member.getKey());
                out.writeRawValue(member.getValue());
            }
            out.writeEndObject();
        } else {
            @SuppressWarnings("unchecked") // the table of a kind is that of the type with this kind
            Table<Assertion, ?> table = (Table<Assertion, ?>)
                    Objects.requireNonNull(byTag.get(assertion.kind().text()));
            table.write(assertion, out);
        }
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode any = JsonNodeFactory.instance.objectNode();
        ArrayNode kinds = any.putArray("anyOf");
        ArrayNode known = JsonNodeFactory.instance.arrayNode();
        for (Table<?, ?> table : AssertionTables.ALL) {
            kinds.add(table.schema(definitions));
            known.add(table.tag);
        }
        ObjectNode other = definitions.typed("object").put("description", "An assertion of a later version.");
        other.putObject("properties")
                .putObject(Table.TAG)
                .put("type", "string")
                .put("minLength", 1)
                .putObject("not")
                .set("enum", known);
        other.putArray("required").add(Table.TAG);
        kinds.add(other);
        definitions.add("assertion", any);
        return definitions.reference("assertion");
    }

    @Override
    String expected() {
        return "an object";
    }
}
