package org.saidby.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saidby.Entity;
import org.saidby.Ref;
import org.saidby.validation.Finding;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Report;
import org.saidby.validation.Validator;

/** Rows of which each has its own names, as objects in JSON have. */
class RowHeadersTest {

    enum Letter implements Column {
        ID,
        A,
        B,
        C;

        @Override
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public List<String> aliases() {
            return List.of();
        }

        @Override
        public boolean isRequired() {
            return this == ID || this == A;
        }

        @Override
        public boolean isExpected() {
            return this != C;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** Reads each row as its cell of a. */
    private static final RowFormat<Letter, String> FORMAT = new RowFormat<>() {
        @Override
        public Class<Letter> columns() {
            return Letter.class;
        }

        @Override
        public Letter key() {
            return Letter.ID;
        }

        @Override
        public @Nullable String read(Cells<Letter> cells) {
            String text = cells.required(Letter.A);
            return cells.hasError() ? null : text + cells.raw(Letter.B) + cells.raw(Letter.ID);
        }

        @Override
        public long number(String value) {
            return value.charAt(value.length() - 1);
        }

        @Override
        public Ref subject(String value) {
            return Ref.parse("operation:" + value.charAt(value.length() - 1));
        }

        @Override
        public long fingerprint(Row row) {
            return row.cells().hashCode();
        }

        @Override
        public List<String> sums() {
            return List.of();
        }

        @Override
        public long[] addends(String value) {
            return new long[0];
        }

        @Override
        public boolean canHaveFindings(String value, Cells<Letter> cells) {
            return false;
        }

        @Override
        public Letter columnOf(Entity shared, String value) {
            return Letter.ID;
        }

        @Override
        public Letter columnOf(String pointer, Cells<Letter> cells) {
            return Letter.ID;
        }
    };

    private static String findings(Report report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " r"
                        + finding.position().orElseThrow().record().orElse(0) + ": " + finding.message())
                .collect(Collectors.joining("\n"));
    }

    private static RowReader<Letter, String> open(ListedRows rows) {
        return RowReader.plain(
                rows, FORMAT, new RowReading("t.json", Validator.standard(), Optional.empty(), Optional.empty()));
    }

    @SafeVarargs
    private static RowReader<Letter, String> reader(Map<String, String>... rows) {
        List<Map<String, String>> list = new ArrayList<>();
        for (Map<String, String> row : rows) {
            list.add(row);
        }
        return open(new ListedRows(list));
    }

    @Test
    void findsCellsByTheNamesOfEachRow() {
        RowReader<Letter, String> reader = reader(
                ListedRows.row("id", "1", "a", "x", "b", "y"),
                ListedRows.row("b", "y", "id", "2", "a", "x"),
                ListedRows.row("a", "x", "c", "z", "b", "y", "id", "3"));

        assertThat(reader.stream().map(ReadRecord::value))
                .containsExactly(Optional.of("xy1"), Optional.of("xy2"), Optional.of("xy3"));
        assertThat(reader.report().findings()).isEmpty();
    }

    @Test
    void tellsOfEachSetOfNamesOnce() {
        RowReader<Letter, String> reader = reader(
                ListedRows.row("id", "1", "a", "x"),
                ListedRows.row("id", "2", "a", "x", "b", "y"),
                ListedRows.row("id", "3", "a", "x"),
                ListedRows.row("ID", "4", "a", "x", "b", "y"),
                ListedRows.row("ID", "5", "a", "x", "b", "y"));

        assertThat(reader.stream().filter(ReadRecord::isAccepted)).hasSize(5);
        assertThat(findings(reader.report()))
                .isEqualTo("WARNING value.missing r1: header has no column b\n"
                        + "INFO csv.header-case r4: column was read as id: ID");
    }

    @Test
    void tellsOfAMissingColumnOnceHoweverManySetsOfNamesThereAre() {
        RowReader<Letter, String> reader = reader(
                ListedRows.row("id", "1", "a", "x"),
                ListedRows.row("id", "2", "a", "x", "c", "z"),
                ListedRows.row("a", "x", "id", "3"),
                ListedRows.row("ID", "4", "a", "x"));

        assertThat(reader.stream().filter(ReadRecord::isAccepted)).hasSize(4);
        assertThat(findings(reader.report()))
                .isEqualTo("WARNING value.missing r1: header has no column b\n"
                        + "INFO csv.header-case r4: column was read as id: ID");
    }

    @Test
    void rejectsARowWithoutANeededNameAndReadsOn() {
        RowReader<Letter, String> reader = reader(
                ListedRows.row("b", "y"), ListedRows.row("id", "2", "a", "x", "b", "y"), ListedRows.row("b", "z"));

        assertThat(reader.stream().map(ReadRecord::isAccepted)).containsExactly(false, true, false);
        Report report = reader.report();
        assertThat(findings(report))
                .isEqualTo("ERROR value.missing r1: id is missing\n"
                        + "ERROR value.missing r1: a is missing\n"
                        + "ERROR value.missing r3: id is missing\n"
                        + "ERROR value.missing r3: a is missing");
        assertThat(report.status()).isEqualTo(Report.Status.COMPLETE);
        assertThat(report.recordsRejected()).isEqualTo(2);
        assertThat(reader.hasHeader()).isTrue();
    }

    @Test
    void comparesRepeatedRowsByName() {
        RowReader<Letter, String> reader =
                reader(ListedRows.row("id", "1", "a", "x", "b", "y"), ListedRows.row("b", "z", "a", "x", "id", "1"));

        reader.forEachRemaining(record -> {});

        assertThat(reader.report().findings())
                .extracting(Finding::message)
                .containsExactly("id is held by an earlier row, which differs in b: 1");
    }

    @Test
    void makesSomethingOfNoRowsUnlessTheBeginningIsAFault() {
        RowReader<Letter, String> empty = reader();
        RowReader<Letter, String> broken = open(new ListedRows(List.of()).endingIn("json.syntax"));
        empty.forEachRemaining(record -> {});
        broken.forEachRemaining(record -> {});

        assertThat(empty.hasHeader()).isTrue();
        assertThat(empty.report().isValid()).isTrue();
        assertThat(broken.hasHeader()).isFalse();
        assertThat(broken.report().status()).isEqualTo(Report.Status.STOPPED);
    }

    @Test
    void makesSomethingOfTheRowsBeforeAFault() {
        RowReader<Letter, String> reader =
                open(new ListedRows(List.of(ListedRows.row("id", "1", "a", "x", "b", "y"))).endingIn("json.syntax"));

        assertThat(reader.stream().filter(ReadRecord::isAccepted)).hasSize(1);
        assertThat(reader.hasHeader()).isTrue();
        assertThat(reader.report().status()).isEqualTo(Report.Status.STOPPED);
    }
}
