package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.TestRows.read;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.ucdp.TestRows.Result;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;
import org.saidby.validation.Validator;

class UcdpGedRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    id||error value.empty r1 id: id is empty
                    id|x7|error value.number-format r1 id: id is no whole number: x7
                    id|13219.0|info value.normalized r1 id: id was read as 13219: 13219.0
                    id|13219.5|error value.number-format r1 id: id is no whole number: 13219.5
                    best|+17|error value.number-format r1 best: best is no whole number: +17
                    best|\u0661\u0667|error value.number-format r1 best: best is no whole number: \u0661\u0667
                    best|8f|error value.number-format r1 best: best is no whole number: 8f
                    best|-8|error value.number-range r1 best: best is negative: -8
                    best|1000000001|error value.number-range r1 best: best is greater than 1000000000: 1000000001
                    best|99999999999999999999|error value.number-range r1 best: best is greater than 1000000000: 99999999999999999999
                    best|8 |info value.trimmed r1 best: best has space around it
                    best|\u00a08\u200b|info value.trimmed r1 best: best has space around it
                    best||error value.empty r1 best: best is empty
                    deaths_a|-1|error value.number-range r1 deaths_a: deaths_a is negative: -1
                    high||warning value.missing r1 high: high is empty
                    side_a||warning value.missing r1 side_a: side_a is empty
                    side_b||warning value.missing r1 side_b: side_b is empty
                    country||warning value.missing r1 country: country is empty
                    number_of_sources|-1|info ucdp.missing-code r1 number_of_sources: number_of_sources of -1 was read as not recorded
                    number_of_sources|-2|error value.number-range r1 number_of_sources: number_of_sources is less than -1: -2
                    type_of_violence|4|error value.unknown-code r1 type_of_violence: type_of_violence is not between 1 and 3: 4
                    where_prec|8|error value.unknown-code r1 where_prec: where_prec is not between 1 and 7: 8
                    where_prec|0|error value.unknown-code r1 where_prec: where_prec is not between 1 and 7: 0
                    date_prec|6|error value.unknown-code r1 date_prec: date_prec is not between 1 and 5: 6
                    event_clarity|3|error value.unknown-code r1 event_clarity: event_clarity is not between 1 and 2: 3
                    event_clarity|one|error value.number-format r1 event_clarity: event_clarity is no whole number: one
                    active_year|yes|warning value.unknown-code r1 active_year: active_year is neither 1, 0, true nor false: yes
                    latitude|25.9f|error value.number-format r1 latitude: latitude is no decimal number: 25.9f
                    latitude|NaN|error value.number-format r1 latitude: latitude is no decimal number: NaN
                    latitude|0x1p3|error value.number-format r1 latitude: latitude is no decimal number: 0x1p3
                    latitude|113.9|error geo.latitude-range r1 latitude: latitude is outside -90 to 90, while longitude would be one: 113.9
                    latitude|1e300|error geo.latitude-range r1 latitude: latitude is outside -90 to 90: 1.0E300
                    longitude|-180.5|error geo.longitude-range r1 longitude: longitude is outside -180 to 180: -180.5
                    longitude||error geo.incomplete-pair r1 latitude: latitude stands without longitude
                    date_start|09/04/2015 00:00:00|error time.format r1 date_start: date_start is not year-month-day, and which number is the month is not told: 09/04/2015 00:00:00
                    date_start|19. September 2019|error time.format r1 date_start: date_start is not year-month-day: 19. September 2019
                    date_start|19 septembre 2019|error time.format r1 date_start: date_start is not year-month-day: 19 septembre 2019
                    date_start|43727|error time.format r1 date_start: date_start is not year-month-day, and seems to be a count of days as spreadsheets keep them: 43727
                    date_start|2019-09-31|error time.invalid-date r1 date_start: date_start is a day or time that does not exist: 2019-09-31
                    date_start|2019-09-19T25:00:00Z|error time.invalid-date r1 date_start: date_start is a day or time that does not exist: 2019-09-19T25:00:00Z
                    date_start|2019-09-19 10:61|error time.invalid-date r1 date_start: date_start is a day or time that does not exist: 2019-09-19 10:61
                    date_start|2019-02-29|error time.invalid-date r1 date_start: date_start is a day or time that does not exist: 2019-02-29
                    date_start|2019-09-19 13:45:00|info value.normalized r1 date_start: date_start was read as 2019-09-19: 2019-09-19 13:45:00
                    date_start||error value.empty r1 date_start: date_start is empty
                    date_end|2019-09-18|error time.end-before-start r1 date_end: date_end is before date_start: 2019-09-18 before 2019-09-19
                    year|2018|warning ucdp.year-mismatch r1 year: year is not that of date_start 2019-09-19: 2018
                    low|9|warning ucdp.estimate-order r1 best: low, best, high are not in this order, and the range was widened to hold all of them: 9, 8, 10
                    high|6|warning ucdp.estimate-order r1 best: low, best, high are not in this order, and the range was widened to hold all of them: 7, 8, 6
                    deaths_b|5|warning ucdp.estimate-sum r1 best: best is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown, which is 7: 8
                    gwnoa|2;x|error value.number-format r1 gwnoa: gwnoa is no whole number: x
                    """)
    void namesCodePlaceAndCause(String column, String cell, String expected) {
        Result result = read(table(row(column, cell == null ? "" : cell)));

        assertThat(result.findings()).isEqualTo(expected);
        assertThat(result.report().recordsRejected()).isEqualTo(expected.startsWith("error") ? 1 : 0);
        assertThat(result.report().recordsRead()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-09-19",
                "2019-09-19 00:00:00.000",
                "2019-09-19 00:00:00",
                "2019-09-19 00:00",
                "2019-09-19T00:00:00"
            })
    void acceptsEverySpellingOfADay(String day) {
        Result result = read(table(row("date_start", day, "date_end", day)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.event().dateStart()).isEqualTo("2019-09-19");
    }

    @Test
    void findsNothingInAWholeRow() {
        assertThat(read(table(row())).findings()).isEmpty();
        assertThat(read(table(row("best", "0", "low", "0", "high", "0", "deaths_b", "0", "deaths_civilians", "0")))
                        .findings())
                .isEmpty();
    }

    @Test
    void doubtsAYearBeforeTheDatasetBegins() {
        Result result = read(
                table(row("date_start", "1988-12-31", "date_end", "1989-01-02", "date_prec", "2", "year", "1988")));

        assertThat(result.findings())
                .isEqualTo("warning time.implausible r1 date_start: "
                        + "date_start is before 1989, where the dataset begins: 1988-12-31");
    }

    @Test
    void rejectsASecondRowOfAnId() {
        Report report = read(table(row(), row("best", "x"), row("best", "8"), row("id", "7")))
                .report();

        assertThat(report.recordsAccepted()).isEqualTo(2);
        assertThat(report.recordsRejected()).isEqualTo(2);
        Finding duplicate = report.findings().get(1);
        assertThat(duplicate.code()).isEqualTo("ref.duplicate-id");
        assertThat(duplicate.message()).isEqualTo("id is held by an earlier row, with the same content: 304527");
        assertThat(duplicate.position().flatMap(InputPosition::field)).hasValue("id");
        assertThat(duplicate.position().orElseThrow().record()).hasValue(3);
        assertThat(duplicate.position().orElseThrow().line()).hasValue(4);
        assertThat(duplicate.related().get(0).record()).hasValue(1);
        assertThat(duplicate.related().get(0).line()).hasValue(2);
    }

    @Test
    void takesAnIdWhoseFirstRowWasRejected() {
        Report report = read(table(row("best", "x"), row())).report();

        assertThat(report.recordsAccepted()).isEqualTo(1);
        assertThat(report.count("ref.duplicate-id")).isZero();
    }

    @Test
    void putsEachRowInOneBucketAndSumsTheAcceptedOnes() {
        String text = table(row(), row("id", "2", "best", "x"), row("id", "3", "low", "8")) + "\n,,,\n";

        Report report = read(text).report();

        assertThat(report.recordsRead()).isEqualTo(5);
        assertThat(report.recordsAccepted()).isEqualTo(2);
        assertThat(report.recordsRejected()).isEqualTo(1);
        assertThat(report.recordsBlank()).isEqualTo(2);
        assertThat(report.sums()).isEqualTo(Map.of("best", 16L, "low", 15L, "high", 20L));
        assertThat(report.sums().keySet()).containsExactly("best", "low", "high");
    }

    @Test
    void givesARejectedRowWithItsText() {
        Result result = read("id,date_start,date_end,best\n1,2020-01-01,2020-01-01,\"a \"\"x\"\"\nb\"\n");

        assertThat(result.records().get(0).isAccepted()).isFalse();
        assertThat(result.records().get(0).rawText()).hasValue("1,2020-01-01,2020-01-01,\"a \"\"x\"\"\nb\"");
    }

    @Test
    void saysWhichRulesDidNotRun() {
        Report report = read(table(row())).report();

        assertThat(report.rulesNotRun()).extracting("code").contains("claim.duplicate", "ref.unresolved");
        assertThat(report.rulesNotRun()).extracting("code").doesNotContain("ref.duplicate-id");
    }

    @Test
    void obeysTheCallersGrades() {
        UcdpGedOptions options = UcdpGedOptions.builder()
                .validator(Validator.builder()
                        .regrade("ucdp.estimate-order", Severity.ERROR, "strict")
                        .disable("ucdp.year-mismatch", "known")
                        .build())
                .build();

        Report report = read(table(row("low", "9", "year", "2000")), options).report();

        assertThat(report.recordsRejected()).isEqualTo(1);
        assertThat(report.countsByCode()).isEqualTo(Map.of("ucdp.estimate-order", 1L));
    }

    @Test
    void tellsTheSwapOfCoordinatesInTheArguments() {
        Finding finding = read(table(row("latitude", "113.5", "longitude", "25.5")))
                .report()
                .findings()
                .get(0);

        assertThat(finding.arguments()).isEqualTo(Map.of("found", "113.5", "longitude", "25.5", "swapped", "true"));
    }

    @ParameterizedTest
    @CsvSource({
        "best, -1, value.number-range, -1",
        "best, ten, value.number-format, ten",
        "longitude, 181, geo.longitude-range, 181.0",
        "date_start, 09/04/2015, time.format, 09/04/2015",
        "date_prec, 6, value.unknown-code, 6"
    })
    void tellsWhatWasFoundUnderTheNameThatJsonUses(String column, String cell, String code, String found) {
        assertThat(read(table(row(column, cell))).report().findings())
                .filteredOn(finding -> finding.code().equals(code))
                .first()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("found", found));
    }

    @Test
    void leavesTextsToTheRulesOnThem() {
        Report report = read(table(row("side_b", "Y\u0007Front", "conflict_name", "X\u0007land")))
                .report();

        assertThat(report.findings())
                .hasSize(2)
                .allMatch(finding -> finding.code().equals("text.control-char"));
        assertThat(report.findings())
                .extracting(finding ->
                        finding.position().flatMap(InputPosition::field).orElse(""))
                .containsExactly("conflict_name", "side_b");
    }

    @Test
    void tellsOfControlCharactersAlsoWhereNoTextIsMadeOfTheCell() {
        Result result = read(table(
                row("where_coordinates", "Q\u0001", "where_prec", "4", "adm_2", ""),
                row("id", "2", "country", "X\u0001"),
                row("id", "3", "side_a", "Y\u0001")));

        assertThat(result.findings())
                .isEqualTo("warning text.control-char r1 where_coordinates: cell holds a control character: U+0001\n"
                        + "warning text.control-char r2 country: cell holds a control character: U+0001\n"
                        + "warning text.control-char r3 side_a: cell holds a control character: U+0001");
    }

    @Test
    void findsTheSameInRowsThatAreStreamedAndRowsThatAreCollected() throws IOException {
        byte[] bytes = table(
                        row("side_a", "Gov\u202eX"),
                        row("id", "2", "side_a", "Gov\u202eX"),
                        row("id", "3", "side_a", "Gov\u202eY", "where_coordinates", "e\u0301"))
                .getBytes(StandardCharsets.UTF_8);
        UcdpGedOptions strict = UcdpGedOptions.builder()
                .validator(Validator.builder()
                        .regrade("text.bidi-control", Severity.ERROR, "no tricks")
                        .build())
                .build();
        for (UcdpGedOptions options : List.of(UcdpGedOptions.standard(), strict)) {
            Report streamed = TestRows.read(bytes, options).report();
            Report collected = UcdpGed.read(new ByteArrayInputStream(bytes), "t.csv", options)
                    .report();

            assertThat(collected.recordsAccepted()).isEqualTo(streamed.recordsAccepted());
            assertThat(collected.recordsWithFindings()).isEqualTo(streamed.recordsWithFindings());
            assertThat(collected.count("text.bidi-control"))
                    .isEqualTo(3)
                    .isEqualTo(streamed.count("text.bidi-control"));
            assertThat(collected.count("text.not-nfc")).isEqualTo(streamed.count("text.not-nfc"));
            assertThat(collected.sums()).isEqualTo(streamed.sums());
        }
    }
}
