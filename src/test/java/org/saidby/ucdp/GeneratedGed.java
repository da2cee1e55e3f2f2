package org.saidby.ucdp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;

/**
 * A table of invented events as long as is wanted, in the shape of a release: 49 columns, about 900 bytes a row, quoted commas,
 * quotes and line breaks, few letters outside ASCII. Rows are made as they are read; the same for the same seed.
 */
public final class GeneratedGed {

    private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 1);
    private static final List<String> TOWNS =
            List.of("Northford town", "Easton", "Villanueva del Río", "Port Albert", "Qasr al-Bahr", "Dolina village");
    private static final List<String> OFFICES =
            List.of("Agence Z", "Wire News", "Radio Free Xland", "Wire News;Agence Z;The Daily Y", "BBC Monitoring Y");
    private static final List<String> HEADLINES = List.of(
            "Army says 3 rebels killed in north",
            "Clashes, shelling reported; \"dozens\" flee",
            "Xland: police find bodies near the river\nupdate 2",
            "Rebels claim attack on convoy, one day after truce",
            "Two dead after blast at market, hospital says");

    private final Random random;
    private long row;

    private GeneratedGed(long seed) {
        random = new Random(seed);
    }

    /** Returns a table of so many rows, with its header. */
    public static InputStream table(int rows, long seed) {
        GeneratedGed generated = new GeneratedGed(seed);
        Enumeration<InputStream> parts = new Enumeration<>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next <= rows;
            }

            @Override
            public InputStream nextElement() {
                StringBuilder text = new StringBuilder();
                if (next == 0) {
                    text.append(String.join(",", TestRows.row().keySet())).append('\n');
                    next = 1;
                }
                for (int i = 0; i < 256 && next <= rows; i++) {
                    generated.addRow(text);
                    next++;
                }
                return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        };
        return new SequenceInputStream(parts);
    }

    /** Returns the bytes of a table. */
    public static byte[] bytes(int rows, long seed) {
        try (InputStream in = table(rows, seed)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private void addRow(StringBuilder text) {
        row++;
        LocalDate day = FIRST_DAY.plusDays(row % 13_000);
        int deathsA = random.nextInt(4);
        int deathsB = random.nextInt(6);
        int civilians = random.nextInt(3);
        int best = deathsA + deathsB + civilians;
        double latitude = (10_000_000 + random.nextInt(20_000_000)) / 1e6;
        double longitude = (30_000_000 + random.nextInt(20_000_000)) / 1e6;
        long cell = (long) Math.floor((latitude + 90) * 2) * 720 + (long) Math.floor((longitude + 180) * 2) + 1;
        int group = random.nextInt(40);
        String office = OFFICES.get(random.nextInt(OFFICES.size()));
        String headline = HEADLINES.get(random.nextInt(HEADLINES.size()));
        String town = TOWNS.get(random.nextInt(TOWNS.size())) + " " + random.nextInt(500);
        String date = day + " 00:00:00.000";
        List<Object> cells = List.of(
                row,
                "XLD-" + day.getYear() + "-1-" + group + "-" + row,
                day.getYear(),
                "true",
                "Clear",
                1,
                300 + group,
                300 + group,
                "Xland: Government",
                700 + group,
                700 + group,
                "Government of Xland - Y Front " + group,
                61,
                61,
                "Government of Xland",
                900 + group,
                900 + group,
                "Y Front " + group,
                1 + office.chars().filter(c -> c == ';').count(),
                office + "," + day + "," + headline,
                office,
                day.plusDays(1),
                headline,
                random.nextInt(3) == 0 ? "army spokesman" : "",
                1 + random.nextInt(3),
                town,
                "a village some " + random.nextInt(30) + " km from " + town
                        + ", on the road to the north of the province",
                "Province " + group % 12,
                "District " + group,
                latitude,
                longitude,
                "POINT (" + longitude + " " + latitude + ")",
                cell,
                "Xland",
                620,
                "Africa",
                1,
                1,
                date,
                date,
                deathsA,
                deathsB,
                civilians,
                0,
                best,
                best + random.nextInt(3),
                Math.max(0, best - random.nextInt(2)),
                620,
                "");
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i).toString();
            boolean needsQuotes = value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
            text.append(i == 0 ? "" : ",").append(needsQuotes ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        text.append('\n');
    }
}
