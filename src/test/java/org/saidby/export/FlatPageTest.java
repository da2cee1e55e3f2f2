package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saidby.validation.RuleCatalogue;

/** Holds the page on flat tables against what the code does; {@code -Dsaidby.writeReports=true} writes the columns anew. */
class FlatPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/csv.md");

    @Test
    void thePageHasTheColumnsInTheirOrder() throws IOException {
        String page = Files.readString(PAGE);

        String expected = with(with(page, ClaimColumns.TABLE), OperationColumns.TABLE);

        if (Boolean.getBoolean("saidby.writeReports")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(page).isEqualTo(expected);
    }

    @Test
    void columnsAreNamedInOneWayAndEachHasItsMeaning() {
        for (FlatTable table : new FlatTable[] {ClaimColumns.TABLE, OperationColumns.TABLE}) {
            assertThat(table.names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
            assertThat(table.columns()).allMatch(column -> !column.meaning().isBlank());
            assertThat(table.names()).containsAll(table.required());
        }
    }

    @Test
    void thePageNamesRequiredColumnsAndCodesThatThereAre() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(ClaimColumns.TABLE.required()).allMatch(name -> page.contains("`" + name + "`"));
        assertThat(OperationColumns.TABLE.required()).allMatch(name -> page.contains("`" + name + "`"));
        assertThat(Pattern.compile("`((?:csv|value|export)\\.[a-z-]+)`")
                        .matcher(page)
                        .results()
                        .map(result -> result.group(1)))
                .hasSizeGreaterThan(5)
                .allMatch(code -> RuleCatalogue.find(code).isPresent());
    }

    @Test
    void theCodeOnThePageIsCompiled() throws IOException {
        String example = Files.readString(Path.of("src/example/java/org/saidby/example/FirstExports.java"));
        List<String> lines = example.lines().map(String::strip).toList();

        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(PAGE))
                        .results()
                        .flatMap(result -> result.group(1).lines())
                        .map(String::strip))
                .hasSizeGreaterThan(5)
                .isSubsetOf(lines);
    }

    private static String with(String page, FlatTable table) {
        String begin = "<!-- columns: " + table.format() + " -->\n";
        int start = page.indexOf(begin) + begin.length();
        int end = page.indexOf("<!-- end -->", start);
        return page.substring(0, start) + rows(table) + page.substring(end);
    }

    private static String rows(FlatTable table) {
        return table.columns().stream()
                .map(column -> "| `" + column.name() + "` | " + (column.isList() ? "list: " : "")
                        + column.type().words() + " | " + column.meaning() + " |\n")
                .collect(Collectors.joining("", "\n| Column | Holds | Meaning |\n|---|---|---|\n", "\n"));
    }
}
