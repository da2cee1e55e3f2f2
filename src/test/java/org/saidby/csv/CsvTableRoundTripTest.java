package org.saidby.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cells hold, and however the bytes come in, rows are read as they were written, with the lines on which they begin. */
class CsvTableRoundTripTest {

    private static final int COLUMNS = 7;
    private static final String SPICE = "ab \"\",;|\t\n\r\u00e9\u20ac\u0645.-'";

    private static String cell(Random random, boolean isLatin) {
        StringBuilder cell = new StringBuilder();
        int length = random.nextInt(5) == 0 ? random.nextInt(200) : random.nextInt(8);
        for (int i = 0; i < length; i++) {
            char c = random.nextInt(3) == 0 ? SPICE.charAt(random.nextInt(SPICE.length())) : (char) ('a' + i % 26);
            cell.append(isLatin && c > 0xFF ? 'x' : c);
            if (!isLatin && random.nextInt(60) == 0) {
                cell.appendCodePoint(0x1F600);
            }
        }
        // a blank row is no row of a table
        return cell.toString().isBlank() ? "x" : cell.toString();
    }

    private static String written(String cell, char separator, Random random) {
        boolean needsQuotes = cell.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return needsQuotes || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Gives a few bytes at a time. */
    private static InputStream slow(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + pos % most));
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 44", "UTF-8, 59", "UTF-8, 9", "UTF-8, 124", "windows-1252, 44", "UTF-16LE, 59"})
    void readsWhatWasWritten(String charset, int code) throws IOException {
        char separator = (char) code;
        boolean isLatin = charset.startsWith("windows");
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            StringBuilder text = new StringBuilder();
            List<List<String>> rows = new ArrayList<>();
            List<Long> lines = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                lines.add(1
                        + text.toString()
                                .replace("\r\n", "\n")
                                .chars()
                                .filter(c -> c == '\n' || c == '\r')
                                .count());
                List<String> cells = new ArrayList<>();
                for (int j = 0; j < COLUMNS; j++) {
                    String cell = i == 0 ? "c" + j : cell(random, isLatin);
                    cells.add(cell);
                    text.append(j == 0 ? "" : separator).append(written(cell, separator, random));
                }
                text.append(lineEnd);
                rows.add(cells);
            }
            byte[] bytes = text.toString().getBytes(Charset.forName(charset));
            CsvForm form = new CsvForm(Charset.forName(charset), separator, CsvLimits.DEFAULT, true);

            for (InputStream in : List.of(new ByteArrayInputStream(bytes), slow(bytes, 5), slow(bytes, 300))) {
                CsvTable table = CsvTable.open(in, "t", form, names -> true);
                int row = 1;
                for (CsvRow read = table.next(); read != null; read = table.next()) {
                    assertThat(read.cells()).as("seed %d, row %d", seed, row).isEqualTo(rows.get(row));
                    assertThat(read.line()).as("seed %d, row %d", seed, row).isEqualTo(lines.get(row));
                    row++;
                }
                assertThat(table.fault()).as("seed %d", seed).isEmpty();
                assertThat(row).as("seed %d", seed).isEqualTo(rows.size());
                assertThat(table.summary().bytes()).hasValue(bytes.length);
            }
        }
    }

    /** The parser reads some thousand characters at once: records of a few, of as many and of many more come in any order. */
    @Test
    void readsRecordsOfAnyLengthWhereverTheBuffersEnd() throws IOException {
        for (int seed = 0; seed < 15; seed++) {
            Random random = new Random(seed);
            List<List<String>> rows = new ArrayList<>();
            StringBuilder text = new StringBuilder("a,b,c\n");
            for (int i = 0; i < 100; i++) {
                int most = List.of(5, 200, 3_000, 9_000, 30_000).get(random.nextInt(random.nextInt(4) + 2));
                List<String> cells = new ArrayList<>();
                for (int j = 0; j < 3; j++) {
                    String cell = (char) ('a' + random.nextInt(26)) + "\"\n,\u0439z".substring(random.nextInt(6));
                    cells.add(cell.repeat(1 + random.nextInt(most) / cell.length()));
                }
                rows.add(cells);
                cells.forEach(cell -> text.append(written(cell, ',', random)).append(','));
                text.setCharAt(text.length() - 1, '\n');
            }
            byte[] bytes = text.substring(0, text.length() - random.nextInt(2)).getBytes(StandardCharsets.UTF_8);

            for (InputStream in : List.of(new ByteArrayInputStream(bytes), slow(bytes, 1 + random.nextInt(9_000)))) {
                CsvTable table = CsvTable.open(in, "t", CsvForm.STANDARD, names -> true);
                for (List<String> row : rows) {
                    CsvRow read = requireNonNull(table.next());
                    assertThat(read.cells()).as("seed %d", seed).isEqualTo(row);
                }
                assertThat(table.next()).isNull();
                assertThat(table.fault()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5000", "20000", "100000"})
    void findsAQuoteThatIsNeverClosedWhereverTheBuffersEnd(int length) {
        String before = "a,b\n" + "\u00e9,\"x\ny\"\n".repeat(length / 9);
        String text = before + "1,\"" + "z\n".repeat(length);
        long line = 1 + before.chars().filter(c -> c == '\n').count();

        CsvTable table = CsvTable.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t", CsvForm.STANDARD, names -> true);
        while (table.next() != null) {
            assertThat(table.fault()).isEmpty();
        }
        assertThat(table.fault().orElseThrow().code()).isEqualTo("csv.unclosed-quote");
        assertThat(table.fault().orElseThrow().position().orElseThrow().line()).hasValue(line);
        assertThat(table.fault().orElseThrow().position().orElseThrow().column())
                .hasValue(3);
        assertThat(table.fault().orElseThrow().position().orElseThrow().field()).hasValue("b");
    }
}
