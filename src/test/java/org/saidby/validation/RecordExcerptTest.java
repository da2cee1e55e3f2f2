package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.saidby.Actor;
import org.saidby.ActorKind;

class RecordExcerptTest {

    private static final InputPosition PLACE =
            InputPosition.builder().source("a.csv").record(7).line(9).build();

    @Test
    void keepsShortCellsInTheirOrder() {
        RecordExcerpt excerpt = RecordExcerpt.ofCells(PLACE, cells("id", "1", "best", "", "a", " 2\n"));

        assertThat(excerpt.cells())
                .containsExactly(Map.entry("id", "1"), Map.entry("best", ""), Map.entry("a", " 2\n"));
        assertThat(excerpt.text()).isEmpty();
        assertThat(excerpt.position()).isEqualTo(PLACE);
    }

    @Test
    void cutsLongTextsAndSaysSo() {
        String long1001 = "x".repeat(999) + "\ud83d\ude00";

        assertThat(RecordExcerpt.ofCells(PLACE, Map.of("a", "x".repeat(1_000))).cells())
                .containsEntry("a", "x".repeat(1_000));
        assertThat(RecordExcerpt.ofCells(PLACE, Map.of("a", long1001)).cells())
                .containsEntry("a", "x".repeat(999) + "... (1001 characters in all)");
        assertThat(RecordExcerpt.ofText(PLACE, "x".repeat(4_001)).text())
                .hasValue("x".repeat(4_000) + "... (4001 characters in all)");
    }

    @Test
    void keepsNoMoreOfARecordThanIsNeeded() {
        Map<String, String> wide = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            wide.put("c" + i, "x".repeat(100));
        }

        Map<String, String> kept = RecordExcerpt.ofCells(PLACE, wide).cells();

        assertThat(kept)
                .hasSize(201)
                .containsEntry("... (201 cells in all)", "")
                .doesNotContainKey("c200");
        assertThat(kept).containsEntry("c159", "x".repeat(100)).containsEntry("c160", "... (100 characters in all)");
    }

    @Test
    void aReportKeepsThoseOfTheFirstFindingsOfEachCode() {
        Validation validation = Validator.builder().excerpts(2).build().start();
        for (long record = 4; record >= 1; record--) {
            validation.reject(place(record), List.of(error("json.syntax"), error("csv.row-length")));
        }
        validation.report(error("text.bom"));
        Report report = validation.finish();

        assertThat(report.count("json.syntax")).isEqualTo(4);
        assertThat(report.excerpts())
                .extracting(excerpt -> excerpt.position().record().orElseThrow())
                .containsExactly(3L, 4L);
        assertThat(report.excerptAt(PLACE.toBuilder().record(3).line(77).build()))
                .hasValueSatisfying(excerpt -> assertThat(excerpt.text()).hasValue("text 3"));
        assertThat(report.excerptAt(PLACE.toBuilder().record(2).build())).isEmpty();
        assertThat(report.excerptAt(PLACE.toBuilder().record(3).source("b.csv").build()))
                .isEmpty();
        assertThat(report.excerptAt(InputPosition.ofSource("a.csv"))).isEmpty();
    }

    @Test
    void noneIsKeptWhereNoFindingIs() {
        Validation validation = Validator.builder()
                .samples(1, 1)
                .disable("text.not-nfc", "not wanted")
                .build()
                .start();
        AtomicInteger asked = new AtomicInteger();

        validation.accept(actor("a", "A"), counted(1, asked), List.of());
        validation.accept(actor("b", "e\u0301"), counted(2, asked), List.of());
        assertThat(asked).hasValue(0);
        validation.reject(counted(3, asked), List.of(error("json.syntax"), error("json.syntax")));
        assertThat(asked).hasValue(1);
        validation.reject(counted(4, asked), List.of(error("json.syntax"), error("csv.row-length")));
        assertThat(asked).hasValue(1);
        assertThat(validation.finish().excerpts()).hasSize(1);
    }

    @Test
    void aRecordIsAskedOnceHoweverMuchIsFoundInIt() {
        Validation validation = Validator.standard().start();
        AtomicInteger asked = new AtomicInteger();

        validation.reject(
                counted(1, asked), List.of(error("json.syntax"), error("csv.row-length"), error("json.syntax")));

        assertThat(asked).hasValue(1);
        assertThat(validation.finish().excerpts()).hasSize(1);
    }

    @Test
    void theRejectedIdOfAnEntityHasNoneSinceAMergeCouldNotTell() {
        Validation validation = Validator.standard().start();

        validation.accept(actor("a", "A"), place(1), List.of());
        validation.accept(actor("a", "A"), place(2), List.of());

        assertThat(validation.finish().count("ref.duplicate-id")).isEqualTo(1);
        assertThat(validation.finish().excerpts()).isEmpty();
    }

    @Test
    void refusesANegativeNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().excerpts(-1))
                .withMessage("excerpts are negative: -1");
    }

    private static Actor actor(String id, String name) {
        return Actor.builder().id(id).name(name).kind(ActorKind.OTHER).build();
    }

    private static Finding error(String code) {
        return Finding.of(code, "message").at(PLACE).build();
    }

    private static RecordPlace place(long record) {
        return counted(record, new AtomicInteger());
    }

    private static RecordPlace counted(long record, AtomicInteger asked) {
        InputPosition position = PLACE.toBuilder().record(record).build();
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return position;
            }

            @Override
            public InputPosition at(String relativePointer) {
                return position;
            }

            @Override
            public Optional<RecordExcerpt> excerpt() {
                asked.incrementAndGet();
                return Optional.of(RecordExcerpt.ofText(position, "text " + record));
            }
        };
    }

    private static Map<String, String> cells(String... namesAndCells) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            cells.put(namesAndCells[i], namesAndCells[i + 1]);
        }
        return cells;
    }
}
