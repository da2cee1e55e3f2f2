package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.TestValues;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;

class SaidbyModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new SaidbyModule());

    /** A user's own type with values of ours in it. */
    record Note(String text, Claim claim, List<Count> counts, Map<String, When> times, Id<Source> source, Harm harm) {}

    @Test
    void carriesValuesInAUsersOwnType() throws Exception {
        Note note = new Note(
                "seen twice",
                TestValues.FULL_CLAIM,
                List.of(TestValues.FULL_COUNT, TestValues.MINIMAL_COUNT),
                Map.of("first", TestValues.FULL_WHEN),
                Id.of("nyt"),
                Harm.of("poisoned"));

        Note read = MAPPER.readValue(MAPPER.writeValueAsString(note), Note.class);

        // as trees, since a mapper's parser does not say how a string of an unknown member was escaped
        assertThat(tree(read)).isEqualTo(tree(note));
        assertThat(read.claim().attribution().links())
                .hasSameSizeAs(note.claim().attribution().links());
    }

    static List<Object> values() {
        return TestValues.full().values().stream()
                .filter(value -> WireForms.has(value.getClass()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAndReadsEveryValueThatCanStandAlone(Object value) throws Exception {
        String json = MAPPER.writeValueAsString(value);

        Object read = MAPPER.readValue(json, value.getClass().getSuperclass());

        assertThat(tree(read)).isEqualTo(MAPPER.readTree(json));
    }

    @Test
    void writesWhatTheLibraryWrites() throws Exception {
        JsonNode document = MAPPER.readTree(DatasetJson.write(TestValues.FULL_DATASET));

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(TestValues.FULL_DATASET)))
                .isEqualTo(document);
        assertThat(tree(MAPPER.treeToValue(document, Dataset.class))).isEqualTo(document);
    }

    private static JsonNode tree(Object value) throws JsonProcessingException {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    @Test
    void readsTextsAndWordsAsValues() throws Exception {
        assertThat(MAPPER.readValue("\"2019-09-19\"", Edtf.class)).isEqualTo(Edtf.parse("2019-09-19"));
        assertThat(MAPPER.readValue("\"2019-09-19\"", EdtfDate.class)).isEqualTo(Edtf.parse("2019-09-19"));
        assertThat(MAPPER.readValue("\"operation:o\"", Ref.class)).isEqualTo(Ref.parse("operation:o"));
        assertThat(MAPPER.readValue("\"at-least\"", Hedge.class)).isEqualTo(Hedge.AT_LEAST);
        assertThat(MAPPER.readValue("[\"killed\"]", new TypeReference<List<Harm>>() {}))
                .containsExactly(Harm.KILLED);
        assertThat(MAPPER.writeValueAsString(Hedge.AT_LEAST)).isEqualTo("\"at-least\"");
    }

    @Test
    void keepsNumbersOfUnknownMembersAsSpelled() throws Exception {
        String json = "{\"hedge\":\"exactly\",\"number\":17,\"x\":1.50}";

        Count count = MAPPER.readValue(json, Count.class);

        assertThat(count.extensions().member("x")).hasValue("1.50");
        assertThat(MAPPER.writeValueAsString(count)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"hedge":"exactly","number":"17"}          | expected a whole number, found a string [value.type] at /number
                    {"hedge":"exactly"}                        | number is missing beside EXACTLY [value.missing]
                    {"hedge":"exactly","number":1,"number":2}  | member stands twice: number [json.duplicate-key] at /number
                    []                                         | expected an object, found an array [json.expected-object]
                    """)
    void throwsTheFirstFaultAsTheMapperDoes(String json, String message) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Count.class))
                .extracting(JsonProcessingException::getOriginalMessage)
                .isEqualTo(message);
    }

    @Test
    void refusesAnAssertionOfAnotherKindThanTheOneAskedFor() {
        String json = "{\"type\":\"response\",\"response\":\"acknowledged\"}";

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Casualties.class))
                .extracting(JsonProcessingException::getOriginalMessage)
                .isEqualTo("not a Casualties");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> MAPPER.readValue(json, Assertion.class)))
                .isNull();
    }

    @Test
    void refusesADatasetWithARecordThatCannotBeRead() {
        String json = "{\"saidby\":\"1.0\",\"id\":\"d\",\"sources\":[{\"id\":\"s\"}]}";

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Dataset.class))
                .withMessageContaining("name is missing [value.missing] at /sources/0/name");
    }

    @Test
    void refusesNestingThatIsTooDeep() {
        String json = "{\"hedge\":\"some\",\"x\":" + "[".repeat(70) + "]".repeat(70) + "}";

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Count.class))
                .withMessageContaining("nested deeper than 64 levels [limits.nesting-depth]");
    }
}
