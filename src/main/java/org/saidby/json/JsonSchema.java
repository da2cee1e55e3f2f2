package org.saidby.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of the format, for programs that are not written for this library.
 *
 * <p>It describes a document; a line of JSON Lines is {@code #/$defs/line}. A schema says what is well formed; whether refs
 * lead somewhere and numbers agree is for validation.
 */
public final class JsonSchema {

    /** The identifier of the schema. */
    public static final String ID = "urn:saidby:schema:1.0";

    private static final String RESOURCE = "saidby-1.0.schema.json";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonSchema() {}

    /** Returns the schema's text as it is shipped, in UTF-8 with line feeds. */
    public static String text() {
        try (InputStream in = JsonSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the schema is not beside its class: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the schema's text from the tables; a test keeps the shipped one equal to it. */
    static String generate() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", ID);
        root.put("title", "saidby dataset");
        root.put("description", "A set of attributed claims about armed conflict.");
        root.put("type", "object");
        ObjectNode properties = header(definitions);
        ArrayNode lines = NODES.arrayNode();
        ObjectNode headerLine = NODES.objectNode().put("$ref", "#/$defs/header");
        lines.add(headerLine);
        for (EntityList<?> list : EntityList.ALL) {
            ObjectNode items = list.table().schema(definitions);
            ObjectNode array = definitions.typed("array").put("description", list.description());
            array.set("items", items);
            properties.set(list.member(), array);
            lines.add(line(list, items));
        }
        root.set("properties", properties);
        root.putArray("required").add(FormatVersion.MEMBER).add(Header.ID);
        ObjectNode header = definitions.typed("object").put("description", "The header line of JSON Lines.");
        header.set("properties", header(definitions));
        header.putArray("required").add(FormatVersion.MEMBER).add(Header.ID);
        definitions.add("header", header);
        ObjectNode line = NODES.objectNode().put("description", "A line of JSON Lines.");
        line.set("anyOf", lines);
        definitions.add("line", line);
        root.set("$defs", definitions.definitions());
        return print(root);
    }

    private static ObjectNode header(SchemaDefinitions definitions) {
        ObjectNode properties = NODES.objectNode();
        properties.set(
                FormatVersion.MEMBER,
                definitions
                        .typed("string")
                        .put("pattern", "^1\\.(0|[1-9][0-9]*)$")
                        .put("description", "The version of the format."));
        properties.set(Header.ID, Scalars.id().schema(definitions).put("description", "The id of the dataset."));
        properties.set(Header.TITLE, Scalars.TEXT.schema(definitions).put("description", "The title for people."));
        return properties;
    }

    private static ObjectNode line(EntityList<?> list, ObjectNode entity) {
        ObjectNode line = NODES.objectNode();
        ArrayNode all = line.putArray("allOf");
        all.add(entity.deepCopy());
        ObjectNode tagged = all.addObject();
        tagged.putObject("properties").putObject(Table.TAG).put("const", list.table().tag);
        tagged.putArray("required").add(Table.TAG);
        return line;
    }

    private static String print(ObjectNode schema) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory cannot fail to be written", e);
        }
    }
}
