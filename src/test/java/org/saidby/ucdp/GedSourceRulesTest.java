package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.TestRows.event;
import static org.saidby.ucdp.TestRows.read;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Source;
import org.saidby.ucdp.TestRows.Result;

/** Whether deaths fit the type of violence, and what is told of sources and of how far the coding is. */
class GedSourceRulesTest {

    private static final String[] ONE_SIDED = {
        "type_of_violence",
        "3",
        "side_b",
        "Civilians",
        "side_b_new_id",
        "1",
        "side_b_dset_id",
        "9999",
        "deaths_b",
        "0",
        "deaths_civilians",
        "8"
    };

    private static Map<String, String> oneSided(String... changes) {
        Map<String, String> row = row(ONE_SIDED);
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return row;
    }

    @Test
    void acceptsOneSidedViolenceWhoseDeadAreCiviliansOrNotKnown() {
        assertThat(read(table(oneSided())).findings()).isEmpty();
        assertThat(read(table(oneSided("deaths_civilians", "7", "deaths_unknown", "1")))
                        .findings())
                .isEmpty();
        assertThat(read(table(oneSided("deaths_civilians", "0", "deaths_unknown", "8")))
                        .findings())
                .isEmpty();
        assertThat(read(table(oneSided("side_b", ""))).findings())
                .isEqualTo("warning value.missing r1 side_b: side_b is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    side_b  | Y Front | 8 | side_b of one-sided violence is not Civilians: Y Front
                    deaths_b| 6       | 2 | deaths_b of one-sided violence is not 0, while its dead are civilians: 6
                    deaths_a| 1       | 7 | deaths_a of one-sided violence is not 0, while its dead are civilians: 1
                    """)
    void doubtsOneSidedViolenceAgainstOthers(String column, String cell, String civilians, String message) {
        Result result = read(table(oneSided(column, cell, "deaths_civilians", civilians)));

        assertThat(result.findings()).isEqualTo("warning ucdp.one-sided r1 " + column + ": " + message);
    }

    @Test
    void takesACountOfSourcesWithoutNamesForASlip() {
        assertThat(read(table(row("number_of_sources", "3", "source_office", "", "source_date", "")))
                        .findings())
                .isEqualTo("warning ucdp.missing-office r1 source_office: "
                        + "source_office is empty, while number_of_sources is 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", ""})
    void needsNoPublisherWhereNoneIsCounted(String number) {
        Map<String, String> row = row("number_of_sources", number, "source_office", "", "source_date", "");

        assertThat(read(table(row)).report().count("ucdp.missing-office")).isZero();
    }

    @Test
    void needsNoPublisherInAFileWithoutThatColumn() {
        String text = "id,date_start,date_end,best,number_of_sources\n1,2020-01-01,2020-01-01,0,4\n";

        assertThat(read(text).report().count("ucdp.missing-office")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clear", "clear", ""})
    void saysNothingOfAClearRecord(String status) {
        assertThat(read(table(row("code_status", status))).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Check Deaths",
                "Check deaths",
                "Check Dyad",
                "Check Type of Violence",
                "Low Confidence",
                "Check vague or biased source"
            })
    void tellsOfARecordThatMayStillChange(String status) {
        Result result = read(table(row("code_status", status)));

        assertThat(result.findings())
                .isEqualTo("info ucdp.provisional r1 code_status: "
                        + "code_status is not Clear, so that the record may still change: " + status);
        assertThat(result.event().operation().provisional()).isTrue();
    }

    @Test
    void keepsAStatusThatItDoesNotKnow() {
        Result result = read(table(row("code_status", "Check All")));

        assertThat(result.findings()).isEqualTo("""
                        info ucdp.provisional r1 code_status: code_status is not Clear, so that the record may still change: Check All
                        info value.unknown-code r1 code_status: code_status is not known to this version, and was kept: Check All""");
        assertThat(result.event().codeStatus()).hasValue("Check All");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.0.3", "26.0.11", "26.01.26.03"})
    void tellsOfACandidateReleaseOnce(String release) {
        Result result = read(
                table(row(), row("id", "2")),
                UcdpGedOptions.builder().release(release).build());

        assertThat(result.findings())
                .isEqualTo("info ucdp.provisional: release is a candidate one, so that every record may still change: "
                        + release);
        assertThat(result.event().isProvisional()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.1", "19.1", "26.0", "26.0.300", "26.02.26.03"})
    void takesOtherReleasesForFinal(String release) {
        Result result =
                read(table(row()), UcdpGedOptions.builder().release(release).build());

        assertThat(result.findings()).isEmpty();
        assertThat(result.event().isProvisional()).isFalse();
        assertThat(result.event().claim().attribution().document().orElseThrow().text())
                .isEqualTo("ucdp-ged-" + release);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1753-01-01", "1979", "2029-01-01", "2019-09-20;1753-01-01;1753-01-01", "1979-02"})
    void tellsOfADayOnWhichNobodyReported(String dates) {
        Result result = read(table(row("source_date", dates)));

        assertThat(result.findings())
                .isEqualTo("info ucdp.source-date r1 source_date: "
                        + "source_date is outside 1980 to 2026, and dates no report: "
                        + dates.replaceFirst("2019-09-20;", "").replaceFirst(";.*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-09-20", "2019-09", "2019", "2019-09-20; 2026-12-31", "2020-02-29;", "\u00a02019-09-30", ""
            })
    void saysNothingOfOtherDays(String dates) {
        assertThat(read(table(row("source_date", dates))).findings()).isEmpty();
    }

    @Test
    void expectsReportsOfLaterEventsToBeLater() {
        String[] event = {"date_start", "2030-01-01", "date_end", "2030-01-01", "year", "2030"};
        Map<String, String> row = row(event);
        row.put("source_date", "2032-01-01");

        assertThat(read(table(row)).findings()).isEmpty();
    }

    @Test
    void countsDaysInAnotherSpellingOnceForTheInput() {
        Result result = read(table(
                row("source_date", "27/01/2014;2014-02-30"),
                row("id", "2", "source_date", "2014-13-01"),
                row("id", "3")));

        assertThat(result.findings())
                .isEqualTo("info ucdp.source-date: source_date holds 3 parts that are no year-month-day, which are kept"
                        + " and date no report, the first of them: 27/01/2014");
        assertThat(result.report().findings().get(0).arguments())
                .isEqualTo(Map.of("count", "3", "found", "27/01/2014"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1753-01-01", "27/01/2014", "2019-02-29"})
    void datesNoReportByADayThatIsNone(String date) {
        UcdpGedEvent event = event("source_date", date);

        assertThat(event.claim().attribution().links().get(1).said()).isEmpty();
        assertThat(event.reports().get(0).date()).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not specified", "Not given", "unknown"})
    void takesAnOriginThatIsNotToldForNone(String origin) {
        Result result = read(table(row("source_original", origin)));

        assertThat(result.findings())
                .isEqualTo("info ucdp.untold-origin r1 source_original: "
                        + "source_original names nobody, and is no link of the chain: " + origin);
        assertThat(result.event().sources())
                .extracting(Source::name)
                .containsExactly("Agence Z", "Uppsala Conflict Data Program");
        assertThat(result.event().sourceOriginal()).hasValue(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "where_coordinates, U+00A0, 4",
        "side_b, U+200B, 4",
        "adm_1, U+FEFF, 4",
        "source_office, U+00AD, 4",
        "dyad_name, U+202F, 4"
    })
    void tellsOfWhatCannotBeSeenInANameAndKeepsIt(String column, String character, int index) {
        String name = "Town" + (char) Integer.parseInt(character.substring(2), 16) + "hall";

        Result result = read(table(row(column, name)));

        assertThat(result.findings())
                .isEqualTo("info text.invisible r1 " + column + ": " + column + " holds what cannot be seen: "
                        + character);
        assertThat(result.report().findings().get(0).arguments())
                .isEqualTo(Map.of("character", character, "index", Integer.toString(index)));
        assertThat(result.event().cell(column)).hasValue(name);
    }

    @Test
    void leavesScriptsAndRunningTextAlone() {
        Map<String, String> row = row(
                "where_coordinates",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "side_b",
                "B\u0101nd\u0101ria \u041a\u0438\u0457\u0432",
                "where_description",
                "near\u00a0the \u200btown");

        assertThat(read(table(row)).findings()).isEmpty();
    }
}
