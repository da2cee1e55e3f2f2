package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.TimeExtent;
import org.saidby.When;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;

/** Holds the tables of the page on ACLED against what the code does. */
class AcledPageTest {

    private static final String PAGE = page();

    private static String page() {
        try {
            return Files.readString(Path.of("src/site/markdown/acled.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the table with this header, without their bars. */
    private static List<List<String>> rows(String header) {
        List<List<String>> rows = new ArrayList<>();
        int start = PAGE.indexOf("\n" + header + "\n");
        assertThat(start).as(header).isNotNegative();
        String[] lines = PAGE.substring(start + 1).split("\n");
        for (int i = 2; i < lines.length && lines[i].startsWith("|"); i++) {
            rows.add(Arrays.stream(lines[i].substring(1, lines[i].length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .toList());
        }
        return rows;
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    @Test
    void listsTheTypesThatKindsAreWrittenAs() {
        assertThat(rows("| Kind | event_type | sub_event_type | Told as recoded |"))
                .containsExactlyElementsOf(OperationKind.known().stream()
                        .filter(kind -> !kind.equals(OperationKind.SERIES))
                        .map(kind -> {
                            AcledSubEventType type = AcledSubEventType.of(kind, false);
                            boolean isSame = type.operationKind().equals(kind) && !kind.equals(OperationKind.OTHER);
                            return List.of(
                                    code(kind.text()), type.eventType().text(), type.text(), isSame ? "" : "yes");
                        })
                        .toList());
    }

    @Test
    void listsTheWordsThatKindsOfActorsAreWrittenAs() {
        assertThat(rows("| Kind of actor | Word |"))
                .containsExactlyElementsOf(ActorKind.known().stream()
                        .map(kind -> List.of(
                                code(kind.text()),
                                AcledActorType.of(kind, false)
                                        .map(AcledActorType::text)
                                        .orElse("")))
                        .toList());
    }

    @Test
    void listsTheColumns() {
        assertThat(rows("| Column | Required | In the model |").stream().map(row -> row.subList(0, 2)))
                .containsExactlyElementsOf(Arrays.stream(AcledColumn.values())
                        .map(column -> List.of(code(column.text()), column.isRequired() ? "yes" : ""))
                        .toList());
    }

    @Test
    void saysWhereAMissingMarkerCanBeAName() {
        String columns = Arrays.stream(AcledColumn.values())
                .filter(column -> !column.hasMissingMarker())
                .map(column -> code(column.text()))
                .collect(Collectors.joining(", "));
        int last = columns.lastIndexOf(", ");

        assertThat(PAGE.replace('\n', ' '))
                .contains("can be a name: in " + columns.substring(0, last) + " and " + columns.substring(last + 2)
                        + ".");
    }

    @Test
    void listsTheTypesOfEvents() {
        assertThat(rows("| event_type | sub_event_type | disorder_type | Kind |"))
                .containsExactlyElementsOf(Arrays.stream(AcledSubEventType.values())
                        .map(type -> List.of(
                                type.eventType().text(),
                                type.text(),
                                type.disorderTypes().stream()
                                        .map(AcledDisorderType::text)
                                        .collect(Collectors.joining("; ")),
                                code(type.operationKind().text())))
                        .toList());
    }

    @Test
    void listsTheTypesOfActors() {
        assertThat(rows("| Code | Word | Kind of actor |"))
                .containsExactlyElementsOf(Arrays.stream(AcledActorType.values())
                        .map(type -> List.of(
                                Integer.toString(type.number()),
                                type.text(),
                                code(event("inter1", type.text())
                                        .actors()
                                        .get(0)
                                        .kind()
                                        .text())))
                        .toList());
    }

    static Stream<List<String>> times() {
        return rows("| time_precision | Means | When |").stream();
    }

    @ParameterizedTest
    @MethodSource("times")
    void datesAreAsItSays(List<String> row) {
        String precision = row.get(0).equals("not told") ? "" : row.get(0);
        When when = event("time_precision", precision).operation().when().orElseThrow();

        assertThat(row.get(2))
                .isEqualTo(code(when.date().orElseThrow().toString())
                        + (when.extent().equals(Optional.of(TimeExtent.SOME_DAY)) ? ", some day" : ""));
        if (!precision.isEmpty()) {
            assertThat(row.get(1))
                    .isEqualTo(AcledTimePrecision.find(Integer.parseInt(precision))
                            .orElseThrow()
                            .meaning());
        }
    }

    static Stream<List<String>> places() {
        return rows("| geo_precision | Means | State | Point | Place |").stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void placesAreAsItSays(List<String> row) {
        String precision = row.get(0).equals("not told") ? "" : row.get(0);
        AcledEvent event = event("geo_precision", precision);
        Place place = event.operation().place().orElseThrow();
        Dataset dataset = Dataset.builder().id("d").locations(event.locations()).build();

        assertThat(row.get(2)).isEqualTo(code(place.state().text()));
        assertThat(row.get(3)).isEqualTo(dataset.pointOf(place).isPresent() ? "yes" : "no");
        if (!precision.isEmpty()) {
            assertThat(row.get(1))
                    .isEqualTo(AcledGeoPrecision.find(Integer.parseInt(precision))
                            .orElseThrow()
                            .meaning());
        }
    }

    @Test
    void hasBothRowsForWhatIsNotTold() {
        assertThat(times()).hasSize(AcledTimePrecision.values().length + 1);
        assertThat(places()).hasSize(AcledGeoPrecision.values().length + 1);
    }

    @Test
    void listsTheFindingsOfItsOwn() {
        assertThat(rows("| Code | Grade | When |"))
                .containsExactlyElementsOf(RuleCatalogue.all().stream()
                        .filter(rule -> rule.code().startsWith("acled."))
                        .map(AcledPageTest::row)
                        .toList());
    }

    private static List<String> row(Rule rule) {
        return List.of(code(rule.code()), rule.severity().name().toLowerCase(java.util.Locale.ROOT), rule.summary());
    }

    @Test
    void namesEveryOption() {
        assertThat(Arrays.stream(AcledOptions.Builder.class.getMethods())
                        .map(method -> code(method.getName()))
                        .filter(name -> !name.equals("`build`")))
                .allMatch(PAGE::contains);
    }

    @Test
    void showsExamplesInTheSpellingOfTheCode() {
        assertThat(PAGE)
                .contains(
                        "Acled.open(file, AcledOptions.standard())",
                        "Acled.read(file, AcledOptions.builder().export(\"2026-08-09\").build())",
                        "Acled.openDeletions(file, AcledOptions.standard())",
                        "Acled.retract(dataset, deletions");
        assertThat(Arrays.stream(Acled.class.getMethods()).map(java.lang.reflect.Method::getName))
                .contains("open", "read", "openDeletions", "retract");
    }
}
