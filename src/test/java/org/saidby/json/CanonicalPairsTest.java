package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;

/** Texts and their canonical forms, left in {@code target/canonical} for src/test/node/canonical.mjs to compare. */
class CanonicalPairsTest {

    private static final Path FOLDER = Path.of("target", "canonical");
    private static final int ARRAYS = 2_000;
    private static final int NUMBERS = 50;

    @Test
    void leavesTextsAndFormsForAnotherImplementation() throws IOException {
        List<String> texts = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (Dataset dataset : List.of(SouthernLibya.dataset(), TestValues.FULL_DATASET)) {
            DatasetJsonLines.write(dataset).lines().skip(1).forEach(texts::add);
            dataset.entities().map(CanonicalJson::of).forEach(forms::add);
        }
        for (String text : anyTexts()) {
            texts.add(text);
            forms.add(CanonicalJson.canonicalize(text));
        }

        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("texts.jsonl"), texts);
        Files.write(FOLDER.resolve("forms.jsonl"), forms);

        assertThat(texts).hasSameSizeAs(forms).hasSizeGreaterThan(ARRAYS);
        assertThat(forms)
                .allSatisfy(form -> assertThat(CanonicalJson.canonicalize(form)).isEqualTo(form));
    }

    private static List<String> anyTexts() {
        List<String> texts = new ArrayList<>(List.of(
                "[]",
                "{}",
                "null",
                "\"\"",
                "-0",
                "{ \"b\" : [ true , false , null ] , \"a\" : { } }",
                "{\"10\":1,\"9\":2,\"\":3,\"A\":4,\"a\":5,\"__proto__\":6,\"constructor\":7}",
                "{\"\ufb33\":1,\"\ud83d\ude02\":2,\"\\u20ac\":3,\"\\r\":4,\"\u0080\":5,\"\u00f6\":6}",
                "\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\\\/\\u007f\\u0080\\u2028\\u2029\\ufeff\"",
                "[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001,1e21,999999999999999999999,1e-7]"));
        Random random = new Random(8785);
        for (int i = 0; i < ARRAYS; i++) {
            texts.add(random.doubles(NUMBERS)
                    .map(number -> random.nextBoolean() ? anyDouble(random) : number * Math.pow(10, random.nextInt(30)))
                    .boxed()
                    .toList()
                    .toString());
        }
        return texts;
    }

    private static double anyDouble(Random random) {
        double number = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : random.nextInt();
    }
}
