package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;
import org.saidby.validation.Suppression;
import org.saidby.validation.Validation;
import org.saidby.validation.Validator;

class SpreadsheetRowsTest {

    private static final String HEADER = "id,year,date_start,date_end,best\n";
    private static final String ROW = "1,2019,2019-01-01,2019-01-01,x\n";

    /** The row of the one cell that is no number, counted by hand. */
    @ParameterizedTest
    @CsvSource({"'', '', 2", "'A title\n', '', 3", "'\n', '', 3", "'A title\n\n', '#a,#b,#c,#d,#e\n', 5", "'', '\n', 3"
    })
    void isThatInWhichTheRowStands(String above, String below, long row) {
        Report report = DamagedFiles.ged((above + HEADER + below + ROW).getBytes(StandardCharsets.UTF_8), "a");

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("value.number-format"))
                .hasSize(1)
                .allSatisfy(finding -> assertThat(
                                SpreadsheetRows.of(report).of(finding.position().orElseThrow()))
                        .hasValue(row));
    }

    @Test
    void isNotKnownOfJsonOrOutsideOfRecords() {
        InputPosition record = InputPosition.builder().source("a").record(3).build();

        assertThat(row(Validator.standard(), record)).hasValue(4);
        assertThat(row(Validator.standard(), record.toBuilder().pointer("").build()))
                .isEmpty();
        assertThat(row(Validator.standard(), InputPosition.ofSource("a"))).isEmpty();
    }

    @Test
    void isNotKnownWhereNotAllFindingsWereWanted() {
        InputPosition record = InputPosition.builder().source("a").record(3).build();

        assertThat(row(Validator.builder().disable("csv.hxl-row", "we know").build(), record))
                .isEmpty();
        assertThat(row(Validator.builder().disable("text.bom", "we know").build(), record))
                .hasValue(4);
    }

    @Test
    void isNotKnownWhereASkippedRowWasSuppressed() {
        InputPosition record = InputPosition.builder().source("a").record(3).build();
        Validator validator = Validator.builder()
                .suppress(Suppression.of("csv.hxl-row", "we know"))
                .build();
        Validation validation = validator.start();
        validation.input(InputSummary.of("a"));
        validation.report(Finding.of("csv.hxl-row", "row of tags was skipped").build());

        assertThat(SpreadsheetRows.of(validation.finish()).of(record)).isEmpty();
        assertThat(row(validator, record)).hasValue(4);
    }

    private static OptionalLong row(Validator validator, InputPosition position) {
        Validation validation = validator.start();
        validation.input(InputSummary.of("a"));
        validation.report(Finding.of("text.bom", "marked").build());
        return SpreadsheetRows.of(validation.finish()).of(position);
    }
}
