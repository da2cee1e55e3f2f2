package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;

class JsonSchemaTest {

    private static final Schema DOCUMENT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text());

    @Test
    void isTheOneThatTheTablesMake() throws Exception {
        String made = JsonSchema.generate();
        Path file = Path.of("target", "saidby-1.0.schema.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, made);

        assertThat(JsonSchema.text())
                .as("copy target/saidby-1.0.schema.json to src/main/resources/org/saidby/json if the change is meant")
                .isEqualTo(made);
    }

    @Test
    void acceptsTheWorkedExample() {
        assertThat(DOCUMENT.validate(DatasetJson.write(SouthernLibya.dataset()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void acceptsEveryAttribute() {
        assertThat(DOCUMENT.validate(DatasetJson.write(TestValues.FULL_DATASET), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void acceptsWhatTheWriterWrites() {
        for (long seed = 1; seed <= 100; seed++) {
            assertThat(DOCUMENT.validate(DatasetJson.write(new TestGenerator(seed).dataset(10)), InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void acceptsEveryLineOfJsonLines() {
        Schema line = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(id -> id.equals(JsonSchema.ID) ? JsonSchema.text() : null))
                .getSchema(SchemaLocation.of(JsonSchema.ID + "#/$defs/line"));

        assertThat(DatasetJsonLines.write(SouthernLibya.dataset()).lines())
                .allSatisfy(text ->
                        assertThat(line.validate(text, InputFormat.JSON)).isEmpty());
        assertThat(line.validate("{\"type\":\"claim\",\"id\":\"c\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"saidby\":\"2.0\",\"id\":\"d\"}",
                "{\"saidby\":\"1.0\",\"id\":\"a b\"}",
                "{\"saidby\":\"1.0\",\"id\":\"d\",\"claims\":{}}",
                "{\"saidby\":\"1.0\",\"id\":\"d\",\"claims\":[{\"id\":\"c\",\"about\":\"operation:o\"}]}",
                "{\"saidby\":\"1.0\",\"id\":\"d\",\"sources\":[{\"id\":\"s\",\"name\":\" \",\"kind\":\"outlet\"}]}",
                "{\"saidby\":\"1.0\",\"id\":\"d\",\"sources\":[{\"id\":1,\"name\":\"n\",\"kind\":\"outlet\"}]}"
            })
    void refusesWhatTheReaderRefuses(String json) {
        assertThat(DOCUMENT.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
