package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.analysis.Policy;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;

/** Holds the tables and the code of the page on UCDP GED against what the code does. */
class UcdpGedPageTest {

    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("src/site/markdown/ucdp-ged.md"));
    }

    /** Returns the rows of the tables with this header, without backticks. */
    private static List<List<String>> rows(String header) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String[] lines = page().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].equals(header)) {
                for (int j = i + 2; j < lines.length && lines[j].startsWith("|"); j++) {
                    rows.add(Arrays.stream(lines[j].split("\\|", -1))
                            .map(cell -> cell.strip().replace("`", ""))
                            .toList()
                            .subList(1, lines[j].split("\\|", -1).length - 1));
                }
            }
        }
        assertThat(rows).as(header).isNotEmpty();
        return rows;
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("type_of_violence", TypeOfViolence.values()),
                Arguments.of("where_prec", WherePrecision.values()),
                Arguments.of("date_prec", DatePrecision.values()),
                Arguments.of("event_clarity", EventClarity.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theCodesAreThoseOfTheTables(String column, GedCode[] codes) throws IOException {
        assertThat(rows("| `" + column + "` | Constant | Meaning |"))
                .containsExactlyElementsOf(Arrays.stream(codes)
                        .map(code -> List.of(Integer.toString(code.number()), ((Enum<?>) code).name(), code.meaning()))
                        .toList());
    }

    @Test
    void theWordsAreThoseOfTheTable() throws IOException {
        List<List<String>> rows = rows("| Column | Words | Any other |");

        assertThat(rows.get(0))
                .containsExactly("region", String.join(", ", GedWords.REGIONS), "warning value.unknown-code");
        assertThat(rows.get(1))
                .containsExactly("code_status", String.join(", ", GedWords.STATUSES), "info value.unknown-code");
    }

    @Test
    void theColumnsAreThoseOfARelease() throws IOException {
        List<List<String>> rows = rows("| Column | `UcdpGedEvent` | In the model |");

        assertThat(rows)
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(
                        Arrays.stream(GedColumn.values()).map(GedColumn::text).toList());
        assertThat(Arrays.stream(UcdpGedEvent.class.getMethods()).map(Method::getName))
                .containsAll(rows.stream().map(row -> row.get(1)).toList());
    }

    @Test
    void everyOptionIsThere() throws IOException {
        assertThat(rows("| Option | Unless set | What it does |"))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(UcdpGedOptions.Builder.class.getMethods())
                        .map(Method::getName)
                        .filter(name -> !name.equals("build"))
                        .distinct()
                        .toList());
    }

    @Test
    void theFindingsHaveTheSeverityThatTheyAreSaidToHave() throws IOException {
        List<List<String>> rows = rows("| Code | Severity | Found when |");

        assertThat(rows)
                .extracting(row -> row.get(0))
                .containsAll(RuleCatalogue.all().stream()
                        .map(Rule::code)
                        .filter(code -> code.startsWith("ucdp."))
                        .toList());
        for (List<String> row : rows) {
            Rule rule = RuleCatalogue.find(row.get(0)).orElseThrow();
            boolean hasItsOwn = List.of("value.missing", "value.unknown-code").contains(rule.code());
            assertThat(rule.severity().name().toLowerCase(Locale.ROOT).equals(row.get(1)) || hasItsOwn)
                    .as(rule.code())
                    .isTrue();
        }
    }

    @Test
    void everyCodeOfTheTableOfRealFilesIsOne() throws IOException {
        for (List<String> row : rows("| What is seen | Finding | What to do |")) {
            String code = row.get(1).replaceFirst("[, ].*", "");
            assertThat(code.equals("none") || RuleCatalogue.find(code).isPresent())
                    .as(code)
                    .isTrue();
        }
    }

    /** Returns the columns that the page says no exporter has from the model alone. */
    static List<String> columnsThatNeedCells() throws IOException {
        return rows("| Column | From the model alone | Same as in the file |").stream()
                .filter(row -> !row.get(2).equals("yes"))
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void everyColumnIsSaidToComeBackOrNot() throws IOException {
        assertThat(rows("| Column | From the model alone | Same as in the file |"))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(
                        Arrays.stream(GedColumn.values()).map(GedColumn::text).toList());
    }

    @Test
    void theCodeIsThatOfThisTest() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/saidby/ucdp/UcdpGedPageTest.java"));

        assertThat(CODE.matcher(page()).results().map(block -> plain(block.group(1))))
                .hasSize(3)
                .allSatisfy(block -> assertThat(plain(source)).contains(block));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void readsAsItSays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ged.csv"), TestRows.table(TestRows.row()));
        List<Claim> killed = new ArrayList<>();
        Report report;

        UcdpGedOptions options = UcdpGedOptions.builder().release("26.1").build();
        try (RecordReader<UcdpGedEvent> events = UcdpGed.open(file, options)) {
            while (events.hasNext()) {
                ReadRecord<UcdpGedEvent> row = events.next();
                row.value().ifPresent(event -> killed.add(event.claim()));
            }
            report = events.report();
        }

        assertThat(killed).hasSize(1);
        assertThat(report.recordsAccepted()).isEqualTo(1);
    }

    @Test
    void exportsAsItSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ged.csv");
        Dataset dataset = SouthernLibya.dataset();

        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest());
        LossReport losses = UcdpGed.exporter(policy).write(dataset, file);
        System.out.print(LossText.render(losses));

        assertThat(losses.records()).isEqualTo(6);
        assertThat(Files.readAllLines(file)).hasSize(7);
    }

    @Test
    void writesAsItSays() throws IOException {
        UcdpGedEvent event = TestRows.event();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        UcdpGedEvent corrected = event.toBuilder().best(9).high(12).build();
        UcdpGed.write(List.of(corrected), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(TestRows.table(TestRows.row("best", "9", "high", "12")));
    }
}
