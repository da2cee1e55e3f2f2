package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.saidby.validation.Report;

/**
 * Twelve faults are planted in a public extract of UCDP GED (c) Uppsala Conflict Data Program, CC BY 4.0, which is no part of the
 * sources; who knows the page alone has to find and mend each of them.
 */
class StrangersTrialTest {

    private static final Pattern PLACE = Pattern.compile(
            "damaged\\.csv, line (\\d+), spreadsheet row \\d+, record \\d+, id (\\S+?)(?:, column (\\w+) .*|, character \\d+ of the line)");

    private final List<String> original = lines();
    private final List<String> lines = new ArrayList<>(original);
    private final List<String> names = Arrays.asList(original.get(0).split(","));
    private final List<Fault> faults = new ArrayList<>();
    private int next = 40;

    /**
     * One planted fault.
     *
     * @param line the index of its line
     * @param column the column that has to be named; empty when the row as a whole is meant
     * @param told what has to be told, in the order of the page: what is wrong, then cells
     */
    private record Fault(int line, String id, String column, List<String> told) {}

    private static List<String> lines() {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", "hdx-bangladesh-19.1.csv");
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with ucdp-ged/hdx-bangladesh-19.1.csv");
        try {
            return List.of(Files.readString(file).split("\n", -1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsAndMendsEachOfTwelveFaults() {
        Report before = read(original);
        plantAll();
        Report damaged = read(lines);
        String page = Markup.of(ReportHtml.render(damaged)).text();

        assertThat(faults).hasSize(12);
        for (Fault fault : faults) {
            mend(fault, page);
        }

        Report after = read(lines);
        assertThat(after.countsByCode()).isEqualTo(before.countsByCode());
        assertThat(after.recordsAccepted()).isEqualTo(before.recordsAccepted());
        assertThat(after.sums()).isEqualTo(before.sums());
        assertThat(lines).isEqualTo(original);
    }

    /** Looks for the fault on the page alone, and mends the line and the column that are named there by the right text. */
    private void mend(Fault fault, String page) {
        int told = page.indexOf("\n" + fault.told.get(0));
        assertThat(told).as("told: %s", fault.told.get(0)).isPositive();
        String where = page.substring(0, told).strip();
        where = where.substring(where.lastIndexOf("damaged.csv, line"));
        Matcher place = PLACE.matcher(where.lines().findFirst().orElseThrow());
        assertThat(place.matches()).as(where).isTrue();
        assertThat(page.substring(told)).containsSubsequence(fault.told);

        assertThat(place.group(2)).isEqualTo(fault.id);
        String column = place.group(3) == null ? "" : place.group(3);
        assertThat(column).isEqualTo(fault.column);
        int line = Integer.parseInt(place.group(1)) - 1;
        assertThat(line).isEqualTo(fault.line);
        lines.set(line, original.get(line));
    }

    private void plantAll() {
        plant(
                "date_start",
                (cells, old) -> old.substring(8) + "/" + old.substring(5, 7) + "/" + old.substring(0, 4),
                (old, bad) -> List.of(
                        "date_start is not year-month-day, and which number is the month is not told: " + bad,
                        "\u25b6 date_start\n" + bad));
        plant(
                "type_of_violence",
                (cells, old) -> "5",
                (old, bad) -> List.of("type_of_violence is not between 1 and 3: 5", "\u25b6 type_of_violence\n5\n"));
        plant(
                "latitude",
                (cells, old) -> "2" + old,
                (old, bad) -> List.of("latitude is outside -90 to 90: " + bad, "\u25b6 latitude\n" + bad, "POINT ("));
        exchangeCoordinates();
        plant(
                "low",
                (cells, old) -> cells.getOrDefault("best", "") + "7",
                (old, bad) -> List.of(
                        "low, best, high are not in this order, and the range was widened to hold all of them: " + bad,
                        "low\n" + bad + "\n",
                        "\u25b6 best\n",
                        "high\n"),
                "best");
        plant(
                "where_coordinates",
                (cells, old) -> old.substring(0, 3) + '"' + old.substring(3),
                (old, bad) -> List.of(
                        "cell has a quote inside and is not quoted itself", "\u25b6 where_coordinates\n" + bad + "\n"));
        plant(
                "best",
                (cells, old) -> "",
                (old, bad) -> List.of("best is empty", "low\n", "\u25b6 best\n(empty)\n", "high\n"));
        plant(
                "deaths_b",
                (cells, old) -> "two",
                (old, bad) -> List.of("deaths_b is no whole number: two", "\u25b6 deaths_b\ntwo\n"));
        plant(
                "year",
                (cells, old) -> "19" + (old.endsWith("50") ? "51" : "50"),
                (old, bad) -> List.of(
                        "year is not that of date_start ", "\u25b6 year\n" + bad + "\n", "date_start\n" + old + "-"));
        plant(
                "adm_1",
                (cells, old) -> old.substring(0, 2) + '\u000b' + old.substring(2),
                (old, bad) -> List.of(
                        "cell holds a control character: U+000B",
                        "\u25b6 adm_1\n" + bad.replace("\u000b", "U+000B line tabulation")));
        repeatAnId();
        addACell();
    }

    private void plant(
            String column,
            BiFunction<Map<String, String>, String, String> bad,
            BiFunction<String, String, List<String>> told) {
        plant(column, bad, told, column);
    }

    /** @param named the column that the page names */
    private void plant(
            String column,
            BiFunction<Map<String, String>, String, String> bad,
            BiFunction<String, String, List<String>> told,
            String named) {
        Map<String, String> cells = nextRow();
        String old = cells.get(column);
        String wrong = bad.apply(cells, old);
        cells.put(column, wrong);
        set(cells, named, told.apply(old, wrong));
    }

    private void exchangeCoordinates() {
        Map<String, String> cells = nextRow();
        String latitude = cells.get("latitude");
        String longitude = cells.get("longitude");
        cells.put("latitude", longitude);
        cells.put("longitude", latitude);
        // Bangladesh lies about the meridian of 90 degrees
        boolean isOutside = Double.parseDouble(longitude) > 90;
        String beginning = isOutside
                ? "latitude is outside -90 to 90, while longitude would be one: " + longitude
                : "geom_wkt is not at longitude " + Double.parseDouble(latitude) + " and latitude "
                        + Double.parseDouble(longitude);
        set(
                cells,
                isOutside ? "latitude" : "geom_wkt",
                List.of(beginning, "latitude\n" + longitude, "longitude\n" + latitude, "geom_wkt\nPOINT ("));
    }

    private void repeatAnId() {
        int holder = next - 37;
        String held = original.get(holder).split(",")[0];
        while (!original.get(holder).matches("\\d+,.*") || !lines.get(holder).equals(original.get(holder))) {
            holder--;
            held = original.get(holder).split(",")[0];
        }
        Map<String, String> cells = nextRow();
        cells.put("id", held);
        set(
                cells,
                "id",
                List.of(
                        "id is held by an earlier row, which differs in ",
                        "\u25b6 id\n" + held,
                        "See also damaged.csv, line " + (holder + 1) + ","));
    }

    private void addACell() {
        Map<String, String> cells = nextRow();
        List<String> row = new ArrayList<>(cells.values());
        row.add(names.indexOf("adm_2"), "x");
        int line = next - 37;
        lines.set(line, String.join(",", row));
        faults.add(new Fault(
                line,
                cells.getOrDefault("id", ""),
                "",
                List.of(
                        "row has 44 cells under 43 columns",
                        "adm_2\nx\n",
                        "latitude\n" + cells.getOrDefault("adm_2", ""))));
    }

    /** Returns the cells of the next row that is plain enough to be planted in, whose index is then 37 behind the next. */
    private Map<String, String> nextRow() {
        while (true) {
            String[] cells = original.get(next).split(",", -1);
            if (cells.length == names.size() && original.get(next).indexOf('"') < 0 && isFull(cells)) {
                break;
            }
            next++;
        }
        String[] cells = original.get(next).split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(names.get(i), cells[i]);
        }
        next += 37;
        return row;
    }

    private boolean isFull(String[] cells) {
        return List.of("adm_1", "adm_2", "where_coordinates").stream()
                .allMatch(name -> cells[names.indexOf(name)].length() > 3);
    }

    private void set(Map<String, String> cells, String named, List<String> told) {
        int line = next - 37;
        lines.set(line, String.join(",", cells.values()));
        faults.add(new Fault(line, cells.getOrDefault("id", ""), named, told));
    }

    private static Report read(List<String> lines) {
        return DamagedFiles.ged(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "damaged.csv");
    }
}
