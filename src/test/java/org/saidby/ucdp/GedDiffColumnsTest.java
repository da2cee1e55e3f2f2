package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.GedDiffTest.counts;
import static org.saidby.ucdp.GedDiffTest.diff;
import static org.saidby.ucdp.GedDiffTest.told;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidby.diff.ColumnChange;
import org.saidby.diff.ReleaseDiff;

class GedDiffColumnsTest {

    @Test
    void aColumnThatOneSideLacksIsToldOnce() throws IOException {
        Map<String, String> old = row("id", "1", "iso3", "XLD");
        Map<String, String> now = row("id", "1");
        now.remove("relid");
        now.put("population", "7");

        ReleaseDiff diff = diff(table(old), table(now));

        assertThat(counts(diff)).isEqualTo("+0 -0 ~0 =1");
        assertThat(diff.columns())
                .extracting(ColumnChange::toString)
                .containsExactly(
                        "ColumnChange{field=relid, oldName=relid}",
                        "ColumnChange{field=iso3, oldName=iso3}",
                        "ColumnChange{field=population, newName=population}");
        assertThat(diff.isSame()).isFalse();
    }

    @Test
    void aColumnOfAnotherNameIsComparedAndToldOnce() throws IOException {
        Map<String, String> now = new LinkedHashMap<>();
        row("id", "1", "best", "9", "iso3", "XLD")
                .forEach((name, cell) ->
                        now.put(name.equals("best") ? "best_est" : name.equals("iso3") ? "ISO3" : name, cell));

        ReleaseDiff diff = diff(table(row("id", "1", "iso3", "XLD")), table(now));

        assertThat(told(diff)).isEqualTo("CHANGED 1 old 2 new 2 best:8>9");
        assertThat(diff.columns())
                .extracting(ColumnChange::toString)
                .containsExactly(
                        "ColumnChange{field=best, oldName=best, newName=best_est}",
                        "ColumnChange{field=iso3, oldName=iso3, newName=ISO3}");
    }

    @Test
    void otherNamesAndAnotherOrderOfColumnsAreNoDifference() throws IOException {
        List<Map.Entry<String, String>> cells = new ArrayList<>(row().entrySet());
        Collections.reverse(cells);
        Map<String, String> now = new LinkedHashMap<>();
        cells.forEach(cell -> now.put(cell.getKey().equals("low") ? "LOW" : cell.getKey(), cell.getValue()));

        ReleaseDiff diff = diff(table(row()), table(now));

        assertThat(diff.isSame()).isTrue();
        assertThat(diff.columns()).singleElement().matches(ColumnChange::isRenamed);
    }

    @Test
    void columnsWhoseNamesDifferInCaseAloneAreTwoWhereOneSideHasBoth() throws IOException {
        String old = table(row("iso3", "a", "ISO3", "b"));

        assertThat(told(diff(old, table(row("ISO3", "c", "iso3", "a")))))
                .isEqualTo("CHANGED 304527 old 2 new 2 ISO3:b>c");
        assertThat(diff(old, old).isSame()).isTrue();
    }
}
