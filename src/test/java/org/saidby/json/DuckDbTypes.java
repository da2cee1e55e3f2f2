package org.saidby.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The types and views by which DuckDB reads JSON Lines, made from the JSON Schema of the format. */
final class DuckDbTypes {

    private static final int WIDTH = 130;
    private static final String REFERENCE = "#/$defs/";

    private final JsonNode definitions;
    private final Map<String, String> types = new LinkedHashMap<>();

    DuckDbTypes() throws JsonProcessingException {
        definitions = new ObjectMapper().readTree(JsonSchema.text()).get("$defs");
        EntityList.ALL.forEach(list -> members(definitions.get(list.table().tag)));
    }

    /** Returns a statement for each object of the format, those that others need first. */
    String types() {
        return types.entrySet().stream()
                .map(type -> folded("CREATE TYPE " + type.getKey() + " AS " + type.getValue() + ";"))
                .collect(Collectors.joining());
    }

    /** Returns a statement for each kind of entity. */
    String views(String file) {
        return EntityList.ALL.stream()
                .map(list -> view(list.member(), String.valueOf(list.table().tag), file))
                .collect(Collectors.joining());
    }

    private String view(String name, String tag, String file) {
        JsonNode entity = definitions.get(tag);
        String columns = members(entity).entrySet().stream()
                .map(member -> quoted(member.getKey()) + ": '" + member.getValue() + "'")
                .collect(Collectors.joining(", "));
        String defaults = entity.get("properties").properties().stream()
                .filter(member -> member.getValue().has("default"))
                .map(member -> "coalesce(" + quoted(member.getKey()) + ", "
                        + member.getValue().get("default").toString().replace('"', '\'') + ") AS "
                        + quoted(member.getKey()))
                .collect(Collectors.joining(", "));
        return "CREATE VIEW " + name + " AS SELECT * EXCLUDE (\"type\")"
                + (defaults.isEmpty() ? "" : " REPLACE (" + defaults + ")") + "\n"
                + folded("FROM read_json('" + file + "', format = 'newline_delimited', columns = {" + columns + "})")
                + "WHERE \"type\" = '" + tag + "';\n";
    }

    private Map<String, String> members(JsonNode object) {
        Map<String, String> members = new LinkedHashMap<>();
        for (JsonNode alternative : object.path("anyOf")) {
            members(resolved(alternative)).forEach((name, type) -> {
                String other = members.putIfAbsent(name, type);
                if (other != null && !other.equals(type)) {
                    throw new AssertionError(name + " is " + other + " and " + type);
                }
            });
        }
        object.path("properties").properties().forEach(member -> members.put(member.getKey(), type(member.getValue())));
        return members;
    }

    private String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return struct(schema.get("$ref").asText().substring(REFERENCE.length()));
        }
        return switch (schema.path("type").asText("string")) {
            case "array" -> type(schema.get("items")) + "[]";
            case "integer" -> "BIGINT";
            case "number" -> "DOUBLE";
            case "boolean" -> "BOOLEAN";
            default -> "VARCHAR";
        };
    }

    private String struct(String definition) {
        String name = "saidby_" + definition.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        if (!types.containsKey(name)) {
            String members = members(definitions.get(definition)).entrySet().stream()
                    .map(member -> quoted(member.getKey()) + " " + member.getValue())
                    .collect(Collectors.joining(", "));
            types.put(name, "STRUCT(" + members + ")");
        }
        return name;
    }

    /** Breaks a long line between members. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (String member : line.split("(?<=, )")) {
            if (length + member.length() > WIDTH) {
                folded.setLength(folded.length() - 1);
                folded.append("\n    ");
                length = 4;
            }
            folded.append(member);
            length += member.length();
        }
        return folded.append('\n').toString();
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? definitions.get(schema.get("$ref").asText().substring(REFERENCE.length())) : schema;
    }

    /** Returns a name as SQL takes it, also if it is a word of SQL. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
