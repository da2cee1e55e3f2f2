package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

class RelevantColumnsTest {

    private static final Map<String, String> CELLS = cells(
            "id",
            "year",
            "side_a",
            "latitude",
            "longitude",
            "date_start",
            "date_end",
            "low",
            "best",
            "high",
            "notes",
            "a");

    @Test
    void areThoseOfTheSameKind() {
        assertThat(RelevantColumns.of(finding("latitude", "is wrong"), CELLS))
                .containsExactly("id", "latitude", "longitude", "date_start");
        assertThat(RelevantColumns.of(finding("best", "is wrong"), CELLS))
                .containsExactly("id", "date_start", "low", "best", "high");
    }

    @Test
    void areThoseThatTheMessageNames() {
        assertThat(RelevantColumns.of(finding("notes", "notes differ from side_a, and not from a high-low"), CELLS))
                .containsExactly("id", "side_a", "date_start", "low", "high", "notes");
    }

    @Test
    void areThoseOfOtherPlacesInTheRecord() {
        Finding finding = finding("notes", "is wrong").toBuilder()
                .addRelated(place(7).field("year").build())
                .addRelated(place(8).field("side_a").build())
                .build();

        assertThat(RelevantColumns.of(finding, CELLS)).containsExactly("id", "year", "date_start", "notes");
    }

    @Test
    void areFewWhereNoColumnIsMeant() {
        assertThat(RelevantColumns.of(
                        Finding.of("value.empty", "is wrong")
                                .at(place(7).build())
                                .build(),
                        CELLS))
                .containsExactly("id", "date_start");
        assertThat(RelevantColumns.of(Finding.of("value.empty", "is wrong").build(), CELLS))
                .containsExactly("id", "date_start");
    }

    @Test
    void theIdIsTheOneThatTheTableHas() {
        assertThat(RelevantColumns.id(cells("data_id", "event_id_cnty"))).hasValue("event_id_cnty");
        assertThat(RelevantColumns.id(cells("name"))).isEmpty();
    }

    private static Finding finding(String field, String message) {
        return Finding.of("value.empty", message)
                .at(place(7).field(field).build())
                .build();
    }

    private static InputPosition.Builder place(long record) {
        return InputPosition.builder().source("a").record(record);
    }

    private static Map<String, String> cells(String... names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String name : names) {
            cells.put(name, "x");
        }
        return cells;
    }
}
