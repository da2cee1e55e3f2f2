package org.saidby.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The definitions that a schema's parts refer to, one for each table. */
final class SchemaDefinitions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> byName = new TreeMap<>();

    /** Returns a reference to the definition of a table, which is added on first use. */
    ObjectNode reference(Table<?, ?> table) {
        if (!byName.containsKey(table.name)) {
            byName.put(table.name, NODES.objectNode());
            byName.put(table.name, define(table));
        }
        return reference(table.name);
    }

    ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** Adds a definition that is no table. */
    void add(String name, ObjectNode definition) {
        byName.put(name, definition);
    }

    /** Returns the definitions, sorted by name. */
    ObjectNode definitions() {
        ObjectNode definitions = NODES.objectNode();
        byName.forEach(definitions::set);
        return definitions;
    }

    private ObjectNode define(Table<?, ?> table) {
        ObjectNode schema = typed("object").put("description", table.description);
        ObjectNode properties = NODES.objectNode();
        ArrayNode required = NODES.arrayNode();
        if (table.tag != null) {
            properties.set(Table.TAG, NODES.objectNode().put("const", table.tag));
            if (table.tagRequired) {
                required.add(Table.TAG);
            }
        }
        for (Attribute<?, ?, ?> attribute : table.attributes) {
            properties.set(attribute.name.getValue(), property(attribute));
            if (attribute.isRequired()) {
                required.add(attribute.name.getValue());
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private ObjectNode property(Attribute<?, ?, ?> attribute) {
        ObjectNode value = attribute.codec.schema(this);
        if (attribute.isList()) {
            ObjectNode list = typed("array");
            list.set("items", value);
            value = list;
            if (attribute.isRequired()) {
                value.put("minItems", 1);
            }
        }
        value.put("description", attribute.description);
        Object absent = attribute.absent();
        if (absent instanceof Boolean standard) {
            value.put("default", standard);
        } else if (absent != null) {
            value.put("default", absent.toString().toLowerCase(java.util.Locale.ROOT));
        }
        return value;
    }

    ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }

    ObjectNode text(String expected, @Nullable String pattern, List<String> oneOf, List<String> examples) {
        ObjectNode schema = typed("string");
        if (pattern != null) {
            schema.put("pattern", pattern);
        }
        if (!oneOf.isEmpty()) {
            oneOf.forEach(schema.putArray("enum")::add);
        }
        if (!examples.isEmpty()) {
            schema.put("minLength", 1);
            examples.forEach(schema.putArray("examples")::add);
        }
        if (pattern == null && oneOf.isEmpty() && examples.isEmpty()) {
            schema.put("title", expected);
        }
        return schema;
    }
}
