package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.saidby.Dataset;
import org.saidby.Link;
import org.saidby.Ref;
import tech.followthemoney.entity.StatementEntity;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;
import tech.followthemoney.model.Schema;
import tech.followthemoney.statement.Statement;
import tech.followthemoney.store.MemoryView;

/** Statements of FollowTheMoney as its own library reads them, and the rules of its types. */
final class FtmRules {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Model MODEL = model();
    private static final Set<String> MEMBERS = Set.of(
            "canonical_id",
            "entity_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "dataset",
            "origin",
            "lang",
            "original_value",
            "external",
            "id");

    /** What a value of a type looks like; those of other types are free. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "date", Pattern.compile("[12]\\d{3}(-\\d{2}(-\\d{2})?)?"),
            "entity", Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?"),
            "url", Pattern.compile("(https?|ftp)://[!-~]+"),
            "number", Pattern.compile("-?\\d+(\\.\\d+)?"),
            "name", Pattern.compile("\\S+( \\S+)*"),
            "identifier", Pattern.compile("Q\\d+"));

    private final Map<String, StatementEntity> entities = new LinkedHashMap<>();
    private final Map<Statement, String> origins = new LinkedHashMap<>();

    private FtmRules() {}

    private static Model model() {
        try {
            return Model.loadDefault();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads statements, and fails where a program of FollowTheMoney would lose one. */
    static FtmRules check(byte[] bytes) throws IOException {
        FtmRules read = new FtmRules();
        Map<String, List<Statement>> byEntity = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\n");
        for (String line : text.split("\n")) {
            JsonNode node = MAPPER.readTree(line);
            Statement statement = read.statement(node);
            assertThat(ids.add(statement.getId())).as(line).isTrue();
            byEntity.computeIfAbsent(statement.getCanonicalId(), id -> new ArrayList<>())
                    .add(statement);
        }
        try {
            for (Map.Entry<String, List<Statement>> entry : byEntity.entrySet()) {
                read.entities.put(entry.getKey(), entity(entry.getValue()));
            }
            read.entities.values().forEach(read::checkReferences);
            read.checkValues();
        } catch (SchemaException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    private Statement statement(JsonNode node) {
        assertThat(node.fieldNames()).toIterable().isSubsetOf(MEMBERS);
        Schema schema = MODEL.getSchema(node.path("schema").textValue());
        assertThat(schema).as(node.toString()).isNotNull();
        Statement statement = new Statement(
                node.path("id").textValue(),
                node.path("entity_id").textValue(),
                node.path("canonical_id").textValue(),
                schema,
                node.path("prop").textValue(),
                node.path("dataset").textValue(),
                node.path("value").textValue(),
                node.path("lang").textValue(),
                node.path("original_value").textValue(),
                node.path("external").booleanValue(),
                0,
                0);
        assertThat(statement.getDatasetName()).matches("[a-z0-9]+(_[a-z0-9]+)*");
        assertThat(statement.getEntityId())
                .matches(FORMS.get("entity"))
                .hasSizeLessThanOrEqualTo(MODEL.getType("entity").getMaxLength());
        String type = node.path("prop_type").textValue();
        if (statement.getPropertyName().equals(Statement.ID_PROP)) {
            assertThat(statement.getValue()).isEqualTo(statement.getEntityId());
            assertThat(type).isEqualTo(Statement.ID_PROP);
        } else {
            Property property = statement.getProperty().orElseThrow(() -> new AssertionError(node.toString()));
            assertThat(type).isEqualTo(property.getType().getName());
            assertThat(property.isStub()).as(node.toString()).isFalse();
            checkValue(property, statement.getValue());
        }
        checkId(statement);
        origins.put(statement, node.path("origin").textValue());
        return statement;
    }

    /** The library hashes in the charset of the platform, which up to Java 17 need not be UTF-8. */
    private static void checkId(Statement statement) {
        boolean isSame = Charset.defaultCharset().equals(StandardCharsets.UTF_8)
                || statement.getValue().chars().allMatch(c -> c < 0x80);
        if (isSame) {
            assertThat(statement.getId())
                    .isEqualTo(Statement.makeId(
                            statement.getDatasetName(),
                            statement.getEntityId(),
                            statement.getPropertyName(),
                            statement.getValue()));
        }
        assertThat(statement.getId()).matches("[0-9a-f]{40}");
    }

    private static void checkValue(Property property, String value) {
        String what = property + " " + value;
        assertThat(value).as(what).isNotBlank().isEqualTo(value.strip());
        assertThat(value.codePointCount(0, value.length())).as(what).isLessThanOrEqualTo(property.getMaxLength());
        assertThat(value.chars().allMatch(c -> !Character.isISOControl(c) || "\t\n\r".indexOf(c) >= 0))
                .as(what)
                .isTrue();
        if (property.isEnum()) {
            assertThat(property.getType().getValues().orElseThrow()).as(what).containsKey(value);
        }
        Pattern form = FORMS.get(property.getType().getName());
        if (form != null) {
            assertThat(value).as(property.toString()).matches(form);
        }
    }

    private static StatementEntity entity(List<Statement> statements) throws SchemaException {
        StatementEntity entity = StatementEntity.fromStatements(statements);
        assertThat(StreamSupport.stream(entity.getAllStatements().spliterator(), false)
                        .collect(Collectors.toSet()))
                .as("statements that the library kept")
                .isEqualTo(Set.copyOf(statements));
        assertThat(statements).extracting(Statement::getSchema).containsOnly(entity.getSchema());
        assertThat(entity.getDefinedProperties())
                .as(entity.getId())
                .containsAll(entity.getSchema().getRequiredProperties());
        return entity;
    }

    private void checkReferences(StatementEntity entity) {
        for (Property property : entity.getDefinedProperties()) {
            if (property.getType().isEntity()) {
                for (String id : entity.getValues(property)) {
                    assertThat(entities).as(entity.getId() + " " + property).containsKey(id);
                    assertThat(id).isNotEqualTo(entity.getId());
                    Schema range = property.getRange().orElseThrow();
                    assertThat(entity(id).getSchema().isA(range))
                            .as(property + " to " + entity(id).getSchema())
                            .isTrue();
                }
            }
        }
    }

    /** Writes the entities as the library does, and reads them with it. */
    private void checkValues() throws IOException, SchemaException {
        String lines = entities.values().stream()
                .map(entity -> entity.toValueJson().toString())
                .collect(Collectors.joining("\n"));
        MemoryView<ValueEntity> view = MemoryView.fromJsonReader(MODEL, new BufferedReader(new StringReader(lines)));
        for (StatementEntity entity : entities.values()) {
            ValueEntity values = view.getEntity(entity.getId()).orElseThrow();
            assertThat(values.getDefinedProperties()).isEqualTo(entity.getDefinedProperties());
            for (Property property : entity.getDefinedProperties()) {
                assertThat(values.getValues(property)).isEqualTo(entity.getValues(property));
            }
        }
    }

    /** Fails unless who said each claim, who relayed it in which order, how, and in which document is told. */
    void checkChains(Dataset dataset) {
        Map<String, StatementEntity> byRef = new LinkedHashMap<>();
        Map<String, Map<Integer, StatementEntity>> chains = new LinkedHashMap<>();
        for (StatementEntity entity : entities.values()) {
            byRef.put(told(entity), entity);
            if (!values(entity, "recordId").isEmpty()) {
                chains.computeIfAbsent(only(entity, "object"), id -> new TreeMap<>())
                        .put(Integer.valueOf(only(entity, "recordId")), entity);
            }
        }
        dataset.claims().stream().distinct().forEach(claim -> {
            StatementEntity note = Objects.requireNonNull(byRef.get(claim.ref().toString()));
            List<String> chain = new ArrayList<>();
            for (StatementEntity link :
                    Objects.requireNonNull(chains.get(note.getId())).values()) {
                chain.add(told(entity(only(link, "subject"))) + " " + only(link, "role"));
            }
            List<String> expected = new ArrayList<>();
            for (Link link : claim.attribution().links()) {
                expected.add(Ref.toSource(link.source()) + " " + link.act());
            }
            assertThat(chain).as(claim.ref().toString()).isEqualTo(expected);
            List<String> documents = values(note, "proof").stream()
                    .map(this::entity)
                    .map(FtmRules::told)
                    .toList();
            assertThat(documents)
                    .isEqualTo(claim.attribution().document().stream()
                            .map(id -> Ref.toDocument(id).toString())
                            .toList());
            if (!claim.about().equals(claim.ref())) {
                StatementEntity subject = entity(only(note, "entity"));
                assertThat(told(subject)).isEqualTo(claim.about().toString());
                if (dataset.find(claim.about()).isPresent()) {
                    String origin =
                            Ref.toSource(claim.attribution().origin().source()).toString();
                    assertThat(subject.getStatements(subject.getSchema().getProperty("summary")))
                            .extracting(origins::get)
                            .contains(origin);
                }
            }
        });
    }

    /** Returns what the dataset calls an entity; empty for a link. */
    private static String told(StatementEntity entity) {
        return StreamSupport.stream(entity.getAllStatements().spliterator(), false)
                .filter(statement -> statement.getPropertyName().equals(Statement.ID_PROP))
                .map(Statement::getOriginalValue)
                .collect(Collectors.joining());
    }

    /** Returns the values of a property of an entity, none if its schema has no such property. */
    static List<String> values(StatementEntity entity, String name) {
        return entity.getSchema().hasProperty(name)
                ? entity.getValues(entity.getSchema().getProperty(name))
                : List.of();
    }

    private static String only(StatementEntity entity, String name) {
        assertThat(values(entity, name)).as(entity.getId() + " " + name).hasSize(1);
        return values(entity, name).get(0);
    }

    /** Returns the entities by their ids, in the order of the file. */
    Map<String, StatementEntity> entities() {
        return entities;
    }

    StatementEntity entity(String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }
}
