package org.saidby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.internal.JsonGrammar.Fault;
import org.saidby.internal.JsonGrammar.Kind;

class JsonGrammarTest {

    private static final int DEPTH = 64;
    private static final JsonFactory JACKSON = new JsonFactory();

    private static final List<String> VALID = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "7",
            "-12",
            "1.5",
            "0.0",
            "1e5",
            "1E+5",
            "1.25e-05",
            "-0.0E0",
            "123456789012345678901234567890",
            "1e400",
            "\"\"",
            "\" \"",
            "\"a\u007f\u2028\"",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uABCD\\uabcd\"",
            "\"\\ud800\"",
            "\"\ud83d\ude80 שלום\"",
            "[]",
            "[ ]",
            "{}",
            "{ }",
            "[1]",
            "[1,2]",
            "[[],[[]],{}]",
            "[null,true,\"\",0]",
            "{\"a\":1}",
            "{\"\":{}}",
            "{\"a\":[{\"b\":[]}],\"c\":null}",
            " \t\r\n{ \"a\" : [ 1 , 2 ] } \t\r\n",
            "[true,false , null]",
            "{\"a\":{\"a\":{\"a\":[[[{\"b\":\"}]\"}]]]}}}");

    static List<String> valid() {
        return VALID;
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsWhatIsJson(String json) {
        assertThat(JsonGrammar.check(json, DEPTH)).isNull();
        assertThat(jacksonAccepts(json)).isTrue();
    }

    static Stream<Arguments> malformed() {
        String value = "a value";
        String end = "the end of the text";
        String escape = "one of \" \\ / b f n r t u";
        String hex = "a hexadecimal digit";
        String control = "'\"', or the control character escaped";
        String orBracket = "a value or ']'";
        return Stream.of(
                Arguments.of("", 0, value),
                Arguments.of("   ", 3, value),
                Arguments.of("\ufeff{}", 0, value),
                Arguments.of("\u00a01", 0, value),
                Arguments.of("\f1", 0, value),
                Arguments.of("nul", 0, value),
                Arguments.of("True", 0, value),
                Arguments.of("NaN", 0, value),
                Arguments.of("-NaN", 1, "a digit"),
                Arguments.of("Infinity", 0, value),
                Arguments.of("-Infinity", 1, "a digit"),
                Arguments.of("undefined", 0, value),
                Arguments.of("'a'", 0, value),
                Arguments.of("+1", 0, value),
                Arguments.of(".5", 0, value),
                Arguments.of("-", 1, "a digit"),
                Arguments.of("--1", 1, "a digit"),
                Arguments.of("-.5", 1, "a digit"),
                Arguments.of("01", 1, "no digit after a leading zero"),
                Arguments.of("-012", 2, "no digit after a leading zero"),
                Arguments.of("1.", 2, "a digit"),
                Arguments.of("1.e5", 2, "a digit"),
                Arguments.of("1e", 2, "a digit"),
                Arguments.of("1e+", 3, "a digit"),
                Arguments.of("1E-x", 3, "a digit"),
                Arguments.of("1\u0661", 1, end),
                Arguments.of("0x1F", 1, end),
                Arguments.of("1_000", 1, end),
                Arguments.of("1e5.5", 3, end),
                Arguments.of("1 2", 2, end),
                Arguments.of("nullnull", 4, end),
                Arguments.of("{}{}", 2, end),
                Arguments.of("[]]", 2, end),
                Arguments.of("[],", 2, end),
                Arguments.of("\"a\"b", 3, end),
                Arguments.of("1 // x", 2, end),
                Arguments.of("/* x */ 1", 0, value),
                Arguments.of("# x\n1", 0, value),
                Arguments.of("{}\u0000", 2, end),
                Arguments.of("\"", 1, "'\"'"),
                Arguments.of("\"abc", 4, "'\"'"),
                Arguments.of("\"a\nb\"", 2, control),
                Arguments.of("\"\t\"", 1, control),
                Arguments.of("\"\u0000\"", 1, control),
                Arguments.of("\"\u001f\"", 1, control),
                Arguments.of("\"\\", 2, escape),
                Arguments.of("\"\\x41\"", 2, escape),
                Arguments.of("\"\\'\"", 2, escape),
                Arguments.of("\"\\0\"", 2, escape),
                Arguments.of("\"\\U0041\"", 2, escape),
                Arguments.of("\"\\\n\"", 2, escape),
                Arguments.of("\"\\u\"", 3, hex),
                Arguments.of("\"\\u004", 6, hex),
                Arguments.of("\"\\u00G1\"", 5, hex),
                Arguments.of("\"\\u00\uff11\uff11\"", 5, hex),
                Arguments.of("\"\\u-041\"", 3, hex),
                Arguments.of("\"\\\"", 3, "'\"'"),
                Arguments.of("[", 1, orBracket),
                Arguments.of("[ ", 2, orBracket),
                Arguments.of("[,1]", 1, orBracket),
                Arguments.of("[}", 1, orBracket),
                Arguments.of("[nul]", 1, value),
                Arguments.of("[1", 2, "',' or ']'"),
                Arguments.of("[1 2]", 3, "',' or ']'"),
                Arguments.of("[1}", 2, "',' or ']'"),
                Arguments.of("[1:2]", 2, "',' or ']'"),
                Arguments.of("[1,", 3, value),
                Arguments.of("[1,]", 3, value),
                Arguments.of("[1,,2]", 3, value),
                Arguments.of("[[1,],2]", 4, value),
                Arguments.of("{", 1, "a member name or '}'"),
                Arguments.of("{]", 1, "a member name or '}'"),
                Arguments.of("{,}", 1, "a member name or '}'"),
                Arguments.of("{a:1}", 1, "a member name or '}'"),
                Arguments.of("{1:1}", 1, "a member name or '}'"),
                Arguments.of("{'a':1}", 1, "a member name or '}'"),
                Arguments.of("{null:1}", 1, "a member name or '}'"),
                Arguments.of("{\"a", 3, "'\"'"),
                Arguments.of("{\"a\"", 4, "':'"),
                Arguments.of("{\"a\"}", 4, "':'"),
                Arguments.of("{\"a\" 1}", 5, "':'"),
                Arguments.of("{\"a\",1}", 4, "':'"),
                Arguments.of("{\"a\":", 5, value),
                Arguments.of("{\"a\":}", 5, value),
                Arguments.of("{\"a\"::1}", 5, value),
                Arguments.of("{\"a\":1", 6, "',' or '}'"),
                Arguments.of("{\"a\":1]", 6, "',' or '}'"),
                Arguments.of("{\"a\":1 \"b\":2}", 7, "',' or '}'"),
                Arguments.of("{\"a\":1,}", 7, "a member name"),
                Arguments.of("{\"a\":1,,\"b\":2}", 7, "a member name"),
                Arguments.of("{\"a\":1, b:2}", 8, "a member name"),
                Arguments.of("{\"a\":[}", 6, orBracket),
                Arguments.of("[{\"a\":[1,{}],", 13, "a member name"),
                Arguments.of("[[1,{}],", 8, value),
                // a second fault behind the first
                Arguments.of("[-,", 2, "a digit"),
                Arguments.of("[01,", 2, "no digit after a leading zero"),
                Arguments.of("[1.,", 3, "a digit"),
                Arguments.of("[1e+,", 4, "a digit"),
                Arguments.of("[tru,", 1, value),
                Arguments.of("[\"\\x\",", 3, escape),
                Arguments.of("[\"\\u00g0\",", 6, hex),
                Arguments.of("[\"\t\",", 2, control),
                Arguments.of("{\"\t\":[", 2, control),
                Arguments.of("{\"a\" 1,[", 5, "':'"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void namesTheFirstFaultAndWhatWouldBeRight(String json, int index, String expected) {
        Kind kind = expected.equals("the end of the text") ? Kind.TRAILING : Kind.SYNTAX;

        assertThat(JsonGrammar.check(json, DEPTH)).isEqualTo(new Fault(kind, index, expected));
        assertThat(jacksonAccepts(json)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129, 1000})
    void countsDepthExactly(int limit) {
        String arrays = "[".repeat(limit) + "]".repeat(limit);
        String objects = "{\"a\":".repeat(limit) + "1" + "}".repeat(limit);
        Fault tooDeep = new Fault(Kind.DEPTH, limit, "at most " + limit + " levels of arrays and objects");

        assertThat(JsonGrammar.check(arrays, limit)).isNull();
        assertThat(JsonGrammar.check(objects, limit)).isNull();
        assertThat(JsonGrammar.check("[" + arrays + ",1]", limit)).isEqualTo(tooDeep);
        assertThat(JsonGrammar.check("{\"a\":" + objects + "}", limit))
                .isEqualTo(new Fault(Kind.DEPTH, 5 * limit, tooDeep.expected()));
    }

    @Test
    void allowsScalarsAloneAtDepthZero() {
        assertThat(JsonGrammar.check("1", 0)).isNull();
        assertThat(JsonGrammar.check("[]", 0))
                .isEqualTo(new Fault(Kind.DEPTH, 0, "at most 0 levels of arrays and objects"));
    }

    @Test
    void closesMixedNestingAtEveryDepth() {
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            boolean object = Integer.bitCount(i) % 2 == 0;
            open.append(object ? "{\"a\":" : "[");
            close.insert(0, object ? '}' : ']');
        }

        assertThat(JsonGrammar.check(open + "1" + close, 200)).isNull();
        assertThat(JsonGrammar.check(open + "1" + close.reverse(), 200)).isNotNull();
    }

    @Test
    void needsNoStackForDeepText() {
        int depth = 100_000;

        assertThat(JsonGrammar.check("[".repeat(depth), depth))
                .isEqualTo(new Fault(Kind.SYNTAX, depth, "a value or ']'"));
        assertThat(JsonGrammar.check("[".repeat(depth), DEPTH))
                .extracting(Fault::kind)
                .isEqualTo(Kind.DEPTH);
        assertThat(JsonGrammar.check("[".repeat(depth) + "]".repeat(depth), depth))
                .isNull();
        assertThat(JsonText.compact("[ ".repeat(depth) + "]".repeat(depth))).hasSize(2 * depth);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void compactsWithoutTouchingAnythingElse(String json) throws IOException {
        String compact = JsonText.compact(json);

        assertThat(JsonGrammar.check(compact, DEPTH)).isNull();
        assertThat(JsonText.compact(compact)).isSameAs(compact);
        assertThat(tokens(compact)).isEqualTo(tokens(json));
    }

    @Test
    void keepsSpaceInsideStrings() {
        assertThat(JsonText.compact("{ \"a b\" : [ \" \\\" \" , \"\\\\\" , 1 ] }"))
                .isEqualTo("{\"a b\":[\" \\\" \",\"\\\\\",1]}");
        assertThat(JsonText.compact("\n1.50 ")).isEqualTo("1.50");
    }

    @Test
    void quotesWhatMustBeEscaped() {
        assertThat(JsonText.quote("")).isEqualTo("\"\"");
        assertThat(JsonText.quote("a\"b\\c/\n\u0000\u001f\u007f\u2028é\ud83d\ude80"))
                .isEqualTo("\"a\\\"b\\\\c/\\u000a\\u0000\\u001f\u007f\u2028é\ud83d\ude80\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\x", "\\u12", "\\u12g4", "\\u-123", "\\u\uff11234"})
    void takesNoMalformedEscapeOut(String content) {
        assertThat(JsonText.unescaped(content)).isNull();
    }

    @Test
    void quotesTextThatReadsBackTheSame() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(20), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            String json = JsonText.quote(text);

            assertThat(JsonGrammar.check(json, 0)).isNull();
            try (JsonParser parser = JACKSON.createParser(json)) {
                assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
                assertThat(parser.getText()).isEqualTo(text);
            }
        }
    }

    @Test
    void agreesWithJacksonOnMutatedJson() {
        int accepted = 0;
        for (long seed = 0; seed < 100_000; seed++) {
            String json = mutated(new Random(seed));

            boolean accepts = JsonGrammar.check(json, DEPTH) == null;

            assertThat(accepts).as("seed " + seed + ": " + json).isEqualTo(jacksonAccepts(json));
            accepted += accepts ? 1 : 0;
        }
        assertThat(accepted).isBetween(10_000, 90_000);
    }

    private static String mutated(Random random) {
        // no digits beyond ASCII: Jackson takes U+0661 for the hexadecimal digit a, since it looks at the low byte
        // alone
        String alphabet = "{}[]:,\"\\ \n\t0123456789.eE+-truefalsnbu/'\u0000\u001f\u00a0\ufeffxNI";
        StringBuilder json = new StringBuilder(VALID.get(random.nextInt(VALID.size())));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            int at = random.nextInt(json.length() + 1);
            int action = json.length() == 0 ? 0 : random.nextInt(5);
            switch (action) {
                case 0, 1 -> json.insert(at, c);
                case 2 -> json.deleteCharAt(Math.min(at, json.length() - 1));
                case 3 -> json.setCharAt(Math.min(at, json.length() - 1), c);
                default -> json.insert(at, VALID.get(random.nextInt(VALID.size())));
            }
        }
        return json.toString();
    }

    private static boolean jacksonAccepts(String json) {
        try {
            int depth = 0;
            try (JsonParser parser = JACKSON.createParser(json)) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return false;
                }
                while (token != null) {
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    boolean complete = depth == 0;
                    token = parser.nextToken();
                    if (token != null && complete) {
                        return false;
                    }
                }
            }
            return true;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> tokens(String json) throws IOException {
        Stream.Builder<String> tokens = Stream.builder();
        try (JsonParser parser = JACKSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " " + parser.getText());
            }
        }
        return tokens.build().toList();
    }
}
