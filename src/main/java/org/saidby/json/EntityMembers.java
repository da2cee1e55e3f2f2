package org.saidby.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.Entity;

/**
 * The attributes that entities have, by their paths: what an exporter must have a place for.
 *
 * <p>A path is the kind of entity, or {@code dataset}, and the names of the members in the wire format, with dots between them and without the places in
 * lists: {@code claim.attribution.chain.source}. What a claim asserts stands in place of {@code assertion}: {@code
 * claim.casualties.total.hedge}; an assertion that this version does not know is {@code claim.otherAssertion} as a whole, and a
 * member that it does not know is one of the {@code extensions} of what it stands in.
 */
public final class EntityMembers {

    private static final String OTHER_ASSERTION = "otherAssertion";
    private static final String EXTENSIONS = "extensions";
    private static final String DATASET = "dataset";
    private static final ObjectReader TREES =
            new ObjectMapper(JsonFactories.lenientAboutLimits()).readerFor(JsonNode.class);
    private static final List<String> PATHS = all();

    /** Takes one value of an entity. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Takes a value that holds no others.
         *
         * @param path the path of its attribute, one of {@link #paths()}
         * @param text the value as the wire format spells it, without quotes; of an extension its name too
         */
        void take(String path, String text);
    }

    private EntityMembers() {}

    /** Returns the path of every attribute, in the order of the wire format; unmodifiable. */
    public static List<String> paths() {
        return PATHS;
    }

    /**
     * Hands on every value that an entity holds, in the order of the wire format. What is empty or has its default is not handed on,
     * since it is not written either.
     */
    public static void visit(Entity entity, Visitor visitor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonLinesWriter lines = new JsonLinesWriter(bytes);
            lines.write(entity);
            lines.flush();
            object(
                    EntityList.ofKind(entity.ref().kind()).table(),
                    TREES.readTree(bytes.toByteArray()),
                    entity.ref().kind().text(),
                    visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /** Hands on every value that a dataset holds besides entities. */
    public static void visit(Dataset dataset, Visitor visitor) {
        visitor.take(DATASET + "." + Header.ID, dataset.id().text());
        dataset.title().ifPresent(title -> visitor.take(DATASET + "." + Header.TITLE, title));
        dataset.extensions()
                .members()
                .forEach((name, value) -> visitor.take(DATASET + "." + EXTENSIONS, name + ": " + value));
    }

    private static void object(Table<?, ?> table, JsonNode node, String path, Visitor visitor) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Optional<Attribute<?, ?, ?>> attribute = attribute(table, member.getKey());
            if (attribute.isPresent()) {
                member(attribute.get(), member.getValue(), path, visitor);
            } else if (!member.getKey().equals(Table.TAG) || table.tag == null) {
                visitor.take(path + "." + EXTENSIONS, member.getKey() + ": " + member.getValue());
            }
        }
    }

    private static Optional<Attribute<?, ?, ?>> attribute(Table<?, ?> table, String name) {
        for (Attribute<?, ?, ?> attribute : table.attributes) {
            if (attribute.name.getValue().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    private static void member(Attribute<?, ?, ?> attribute, JsonNode value, String owner, Visitor visitor) {
        if (attribute.isList()) {
            value.forEach(element -> value(attribute, element, owner, visitor));
        } else {
            value(attribute, value, owner, visitor);
        }
    }

    private static void value(Attribute<?, ?, ?> attribute, JsonNode value, String owner, Visitor visitor) {
        if (attribute.codec instanceof Table<?, ?> table) {
            object(table, value, owner + "." + attribute.name, visitor);
        } else if (attribute.codec instanceof AssertionCodec) {
            String tag = value.path(Table.TAG).asText();
            Optional<Table<?, ?>> table = AssertionCodec.tableOf(tag);
            if (table.isPresent()) {
                object(table.get(), value, owner + "." + tag, visitor);
            } else {
                visitor.take(owner + "." + OTHER_ASSERTION, value.toString());
            }
        } else {
            visitor.take(owner + "." + attribute.name, value.asText());
        }
    }

    private static List<String> all() {
        List<String> paths = new ArrayList<>(
                List.of(DATASET + "." + Header.ID, DATASET + "." + Header.TITLE, DATASET + "." + EXTENSIONS));
        for (EntityList<?> list : EntityList.ALL) {
            add(list.table(), list.kind().text(), paths);
        }
        return List.copyOf(paths);
    }

    private static void add(Table<?, ?> table, String path, List<String> paths) {
        for (Attribute<?, ?, ?> attribute : table.attributes) {
            String own = path + "." + attribute.name;
            if (attribute.codec instanceof Table<?, ?> inner) {
                add(inner, own, paths);
            } else if (attribute.codec instanceof AssertionCodec) {
                AssertionTables.ALL.forEach(assertion -> add(assertion, path + "." + assertion.tag, paths));
                paths.add(path + "." + OTHER_ASSERTION);
            } else {
                paths.add(own);
            }
        }
        paths.add(path + "." + EXTENSIONS);
    }
}
