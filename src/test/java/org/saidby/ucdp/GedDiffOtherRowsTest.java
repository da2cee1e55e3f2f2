package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saidby.ucdp.GedDiffTest.HEADER;
import static org.saidby.ucdp.GedDiffTest.counts;
import static org.saidby.ucdp.GedDiffTest.diff;
import static org.saidby.ucdp.GedDiffTest.input;
import static org.saidby.ucdp.GedDiffTest.told;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;
import static org.saidby.ucdp.TestRows.tableOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.ReleaseDiff;
import org.saidby.validation.Report;

class GedDiffOtherRowsTest {

    /** Rows with one id: the first counts, the others are told by number and by whether they are the same on both sides. */
    @Test
    void ofRowsWithOneIdTheFirstIsCompared() throws IOException {
        String old = table(row("id", "1", "best", "8"), row("id", "1", "best", "5"));

        ReleaseDiff same = diff(old, old);
        ReleaseDiff otherRepeat = diff(old, table(row("id", "1", "best", "8"), row("id", "1", "best", "6")));
        ReleaseDiff once = diff(old, table(row("id", "1", "best", "9")));

        assertThat(same.isSame()).isTrue();
        assertThat(same.oldSide().repeated()).isEqualTo(1);
        assertThat(same.oldSide().records()).isEqualTo(1);
        assertThat(counts(otherRepeat)).isEqualTo("+0 -0 ~0 =1");
        assertThat(otherRepeat.otherRowsDiffer()).isTrue();
        assertThat(otherRepeat.isSame()).isFalse();
        assertThat(told(once)).isEqualTo("CHANGED 1 old 2 new 2 best:8>9");
        assertThat(once.newSide().repeated()).isZero();
        assertThat(once.otherRowsDiffer()).isTrue();
    }

    @Test
    void rejectedRowsAreNeitherAddedNorDropped() throws IOException {
        String old = table(
                row("id", "1"),
                row("id", "2", "best", "x"),
                row("id", "3"),
                row("id", "4", "best", "x"),
                row("id", "x"));
        String now = table(
                row("id", "1", "best", "x"),
                row("id", "2"),
                row("id", "3.0"),
                row("id", "5", "best", "x"),
                row("id", "x"));

        ReleaseDiff diff = diff(old, now);

        assertThat(counts(diff)).isEqualTo("+0 -0 ~0 =1");
        assertThat(diff.oldSide().notCompared()).isEqualTo(1);
        assertThat(diff.newSide().notCompared()).isEqualTo(1);
        assertThat(diff.oldSide().records()).isEqualTo(2);
        assertThat(diff.oldSide().report().recordsRejected()).isEqualTo(3);
        assertThat(diff.newSide().report().recordsRejected()).isEqualTo(3);
        assertThat(diff.oldSide().repeated()).isZero();
        assertThat(diff.otherRowsDiffer()).isTrue();
        assertThat(diff.isSame()).isFalse();
    }

    @Test
    void rejectedRowsThatAreTheSameOnBothSidesAreNoDifference() throws IOException {
        String table = table(row("id", "1"), row("id", "2", "best", "x")) + "3,short\n";

        ReleaseDiff diff = diff(table, table);

        assertThat(diff.isSame()).isTrue();
        assertThat(diff.oldSide().report().recordsRejected()).isEqualTo(2);
        assertThat(diff(table, table.replace("short", "shorter")).isSame()).isFalse();
        assertThat(diff(table, table + "3,short\n").isSame()).isFalse();
    }

    @Test
    void aRowThatCanBeReadCountsWhereverAnotherOfItsIdIsRejected() throws IOException {
        String old = table(row("id", "1", "best", "x"), row("id", "1", "best", "8"));
        String now = table(row("id", "1", "best", "9"), row("id", "1", "best", "x"));

        ReleaseDiff diff = diff(old, now);

        assertThat(told(diff)).isEqualTo("CHANGED 1 old 3 new 2 best:8>9");
        assertThat(diff.oldSide().repeated()).isEqualTo(1);
        assertThat(diff.newSide().repeated()).isEqualTo(1);
        assertThat(told(diff(now, old))).isEqualTo("CHANGED 1 old 2 new 3 best:9>8");
    }

    @Test
    void tablesWithoutRowsAreCompared() throws IOException {
        assertThat(diff(HEADER, HEADER).isSame()).isTrue();
        assertThat(counts(diff(HEADER, table(row())))).isEqualTo("+1 -0 ~0 =0");
        assertThat(counts(diff(table(row()), HEADER))).isEqualTo("+0 -1 ~0 =0");
    }

    @ParameterizedTest
    @CsvSource({"''", "'id,name\n1,2\n'", "'\"id'"})
    void whatIsNoTableIsSaidToBeReadInPart(String other) throws IOException {
        ReleaseDiff diff = diff(other, table(row()));

        assertThat(diff.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(diff.oldSide().report().status()).isEqualTo(Report.Status.STOPPED);
        assertThat(diff.newSide().report().status()).isEqualTo(Report.Status.COMPLETE);
        assertThat(counts(diff)).isEqualTo("+1 -0 ~0 =0");
        assertThat(diff.columns()).isEmpty();
        assertThat(diff.isSame()).isFalse();
        assertThat(diff(other, other).isSame()).isFalse();
    }

    @Test
    void aSideThatStopsIsComparedAsFarAsItGoes() throws IOException {
        ReleaseDiff diff = diff(table(row("id", "1"), row("id", "2")), table(row("id", "1", "best", "9")) + "\"2,");

        assertThat(diff.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(told(diff)).isEqualTo("CHANGED 1 old 2 new 2 best:8>9\nDROPPED 2 old 3");
    }

    @Test
    void aReadingThatTheCallerEndsIsNoWhole() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= 600; i++) {
            rows.add(row("id", String.valueOf(i)));
        }
        byte[] table = tableOf(rows).getBytes(StandardCharsets.UTF_8);
        DiffInput cancelled = UcdpGed.diffInput(
                () -> new ByteArrayInputStream(table),
                "t.csv",
                UcdpGedOptions.builder().watch(progress -> false).build());

        ReleaseDiff diff = Diff.between(cancelled, cancelled);

        assertThat(diff.status()).isEqualTo(Report.Status.CANCELLED);
        assertThat(diff.isSame()).isFalse();
    }

    @Test
    void aFileThatChangesMeanwhileIsAFailure() {
        Iterator<String> contents = List.of(
                        table(row("id", "1")), table(row("id", "1")), table(row("id", "2")), table(row("id", "2")))
                .iterator();
        DiffInput changing = UcdpGed.diffInput(
                () -> new ByteArrayInputStream(contents.next().getBytes(StandardCharsets.UTF_8)),
                "t.csv",
                UcdpGedOptions.standard());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Diff.between(changing, input(table(row("id", "3")), "n.csv")))
                .withMessage("t.csv changed while it was compared");
    }

    @Test
    void whatCannotBeReadIsAnIoException() {
        DiffInput broken = UcdpGed.diffInput(
                () -> new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk on fire");
                    }
                },
                "t.csv",
                UcdpGedOptions.standard());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Diff.between(input(HEADER, "o"), broken))
                .withMessage("disk on fire");
    }
}
