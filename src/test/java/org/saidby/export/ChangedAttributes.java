package org.saidby.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.json.EntityMembers;
import org.saidby.json.SaidbyModule;

/** Changes one attribute of one entity of a dataset, and nothing else. */
final class ChangedAttributes {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SaidbyModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Values by attribute, so that one of a closed list can be changed to another. */
    private final Map<String, Set<String>> values = new HashMap<>();

    private record Value(String path, String text) {}

    ChangedAttributes(Stream<Dataset> datasets) {
        datasets.flatMap(Dataset::entities)
                .forEach(entity -> EntityMembers.visit(
                        entity,
                        (path, text) -> values.computeIfAbsent(path, key -> new LinkedHashSet<>())
                                .add(text)));
    }

    /** Returns the dataset for some of the entities that have the attribute, each with this one changed. */
    List<Dataset> change(Dataset dataset, String path, int most) {
        List<Entity> entities = new ArrayList<>(dataset.entities()
                .filter(entity -> path.startsWith(entity.ref().kind().text() + "."))
                .toList());
        Collections.shuffle(entities, new Random(path.hashCode()));
        return entities.stream()
                .flatMap(entity -> changed(entity, path).map(other -> with(dataset, entity, other)).stream())
                .limit(most)
                .toList();
    }

    private Optional<Entity> changed(Entity entity, String path) {
        ObjectNode tree = tree(entity);
        String[] names = path.split("\\.");
        List<Value> before = valuesOf(entity);
        List<Runnable> back = new ArrayList<>();
        return places(tree, names, 1).stream()
                .flatMap(place -> place.changes(values.getOrDefault(path, Set.of())).stream())
                .map(change -> {
                    back.forEach(Runnable::run);
                    back.clear();
                    back.add(change.apply());
                    return read(tree, entity);
                })
                .flatMap(Optional::stream)
                .filter(other -> differIn(path, before, valuesOf(other)))
                .findFirst();
    }

    /** Not by the mapper alone, whose trees keep extensions as raw text. */
    private static ObjectNode tree(Entity entity) {
        try {
            return (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsString(entity));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Entity> read(ObjectNode tree, Entity like) {
        try {
            Class<?> type = like.getClass().getSuperclass();
            return Optional.of((Entity) MAPPER.treeToValue(tree, type));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean differIn(String path, List<Value> before, List<Value> after) {
        return !before.equals(after) && without(path, before).equals(without(path, after));
    }

    private static List<Value> without(String path, List<Value> values) {
        return values.stream().filter(value -> !value.path().equals(path)).toList();
    }

    private static List<Value> valuesOf(Entity entity) {
        List<Value> all = new ArrayList<>();
        EntityMembers.visit(entity, (path, text) -> all.add(new Value(path, text)));
        return all;
    }

    private static Dataset with(Dataset dataset, Entity old, Entity other) {
        Dataset.Builder builder =
                Dataset.builder().id(dataset.id()).title(dataset.title()).extensions(dataset.extensions());
        dataset.entities().forEach(entity -> builder.add(entity == old ? other : entity));
        return builder.build();
    }

    /** Changes a tree; what it returns takes the change back. */
    @FunctionalInterface
    private interface Change {
        Runnable apply();
    }

    /** A member of an object, or an element of an array of one. */
    private record Place(ObjectNode owner, String name, int index) {

        List<Change> changes(Set<String> others) {
            if (name.equals("extensions")) {
                return List.of(() -> put(owner, "x-changed", TextNode.valueOf("x")));
            }
            if (name.equals("otherAssertion")) {
                ObjectNode assertion = (ObjectNode) owner.get("assertion");
                return List.of(() -> put(assertion, "x-changed", TextNode.valueOf("x")));
            }
            JsonNode old = index < 0 ? owner.get(name) : owner.get(name).get(index);
            List<Change> changes = new ArrayList<>();
            candidates(old, others).forEach(value -> changes.add(() -> set(value)));
            if (index < 0) {
                changes.add(() -> put(owner, name, null));
            }
            return changes;
        }

        private static List<JsonNode> candidates(JsonNode old, Set<String> others) {
            List<JsonNode> values = new ArrayList<>();
            if (old.isBoolean()) {
                values.add(BooleanNode.valueOf(!old.booleanValue()));
            } else if (old.isIntegralNumber()) {
                values.add(IntNode.valueOf(old.intValue() + 1));
                values.add(IntNode.valueOf(old.intValue() - 1));
            } else if (old.isNumber()) {
                values.add(DecimalNode.valueOf(old.decimalValue().add(BigDecimal.ONE)));
                values.add(DecimalNode.valueOf(old.decimalValue().subtract(BigDecimal.ONE)));
            } else {
                values.add(TextNode.valueOf(old.asText() + "x"));
                others.stream()
                        .filter(text -> !text.equals(old.asText()))
                        .limit(40)
                        .forEach(text -> values.add(TextNode.valueOf(text)));
            }
            return values;
        }

        private Runnable set(JsonNode value) {
            if (index < 0) {
                return put(owner, name, value);
            }
            ArrayNode list = (ArrayNode) owner.get(name);
            JsonNode old = list.get(index);
            list.set(index, value);
            return () -> list.set(index, old);
        }

        private static Runnable put(ObjectNode owner, String name, @Nullable JsonNode value) {
            ObjectNode before = owner.deepCopy();
            if (value == null) {
                owner.remove(name);
            } else {
                owner.set(name, value);
            }
            return () -> {
                owner.removeAll();
                owner.setAll(before);
            };
        }
    }

    private static List<Place> places(JsonNode node, String[] names, int from) {
        List<Place> places = new ArrayList<>();
        if (!(node instanceof ObjectNode object)) {
            return places;
        }
        String name = names[from];
        boolean isAssertion = from == 1 && names[0].equals("claim") && object.has("assertion");
        String tag = isAssertion ? object.get("assertion").path("type").asText() : "";
        if (from == names.length - 1) {
            if (name.equals("extensions") || name.equals("otherAssertion") && isOther(tag)) {
                places.add(new Place(object, name, -1));
            } else if (object.get(name) instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    places.add(new Place(object, name, i));
                }
            } else if (object.has(name)) {
                places.add(new Place(object, name, -1));
            }
        } else if (isAssertion && name.equals(tag)) {
            places.addAll(places(object.get("assertion"), names, from + 1));
        } else if (object.get(name) instanceof ArrayNode list) {
            list.forEach(element -> places.addAll(places(element, names, from + 1)));
        } else if (object.has(name)) {
            places.addAll(places(object.get(name), names, from + 1));
        }
        return places;
    }

    private static boolean isOther(String tag) {
        return !tag.isEmpty()
                && EntityMembers.paths().stream().noneMatch(path -> path.startsWith("claim." + tag + "."));
    }
}
