package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.TestValues;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;
import org.saidby.validation.Suppression;
import org.saidby.validation.Validation;
import org.saidby.validation.Validator;

class ReportHtmlTest {

    @ParameterizedTest
    @ValueSource(strings = {DamagedFiles.GED, DamagedFiles.LINES})
    void holdsNoElementThatActsOrFetches(String name) {
        Markup page = Markup.of(ReportHtml.render(DamagedFiles.report(name)));

        assertThat(page.tags()).contains("h1", "h2", "h3", "table", "details").doesNotContain("script", "img", "link");
    }

    @Test
    void markupInACellStaysText() {
        String page = ReportHtml.render(DamagedFiles.report(DamagedFiles.GED));

        assertThat(page).doesNotContain("<script", "<img", "</dd><script");
        assertThat(Markup.of(page).text())
                .contains("</dd><script>document.title='x'</script>", "<img src=x onerror=\"document.title=1\">");
    }

    @Test
    void everyFindingTellsWhereItIsByEverythingPeopleSearchFor() {
        String text = Markup.of(ReportHtml.render(DamagedFiles.report(DamagedFiles.GED)))
                .text();

        assertThat(text)
                .contains(
                        "Error damaged-ged.csv, line 3, spreadsheet row 3, record 2, id 304502, column date_start (AM)",
                        "Error damaged-ged.csv, line 7, spreadsheet row 7, record 6, id 304501, column id (A)",
                        "See also damaged-ged.csv, line 2, spreadsheet row 2, record 1, column id.",
                        // a cell above it holds a line break
                        "Info damaged-ged.csv, line 17, spreadsheet row 16, record 15, id 304515, column side_b (R)");
    }

    @Test
    void aPlaceIsNotToldOfWhereItSaysNothing() {
        String table = "id,date_start,date_end,best,deaths_a,deaths_b,deaths_civilians,deaths_unknown\n"
                + "1,2019-01-01,2019-01-01,1,9,0,0,0\n"
                + ",2019-01-01,2019-01-01,1,1,0,0,0\n";
        String text = Markup.of(ReportHtml.render(DamagedFiles.ged(table.getBytes(StandardCharsets.UTF_8), "a")))
                .text();

        assertThat(text)
                .contains(
                        "Warning a, line 2, spreadsheet row 2, record 1, id 1, column best (D), about claim:ucdp-ged-1-killed",
                        "parts come to at least 9, more than the total: 1",
                        "Error a, line 3, spreadsheet row 3, record 2, column id (A)")
                .doesNotContain("See also");
    }

    @Test
    void everyFindingIsShown() {
        for (String name : List.of(DamagedFiles.GED, DamagedFiles.LINES)) {
            Report report = DamagedFiles.report(name);
            String text = Markup.of(ReportHtml.render(report)).text();

            assertThat(report.findings())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(text).contains("\n" + finding.message() + "\n"));
        }
    }

    @Test
    void whatBelongsTogetherIsSeenTogether() {
        String text = Markup.of(ReportHtml.render(DamagedFiles.report(DamagedFiles.GED)))
                .text();

        assertThat(text.substring(text.indexOf("low, best, high are not in this order")))
                .contains("\u25b6 best\n8\n", "high\n10\n", "low\n9\n");
        assertThat(text.substring(text.indexOf("year is not that of date_start")))
                .contains("\u25b6 year\n2018\n", "date_start\n2019-09-19\n");
    }

    @Test
    void aReportOnNothingIsAPage() {
        String page = ReportHtml.render(Validator.standard().start().finish());

        assertThat(Markup.of(page).text())
                .contains(
                        "Report on a dataset",
                        "Dataset in memory",
                        "Valid: no errors and no warnings.",
                        "0 records read");
        assertThat(page).doesNotContain("What was found", "class=\"bar\"");
    }

    @Test
    void aDatasetInMemoryIsAPage() {
        String text = Markup.of(ReportHtml.render(Validator.standard().validate(TestValues.FULL_DATASET)))
                .text();

        assertThat(text).contains("dataset in memory, at /");
    }

    @Test
    void countsAreExactWhereNotAllIsShown() {
        Validation validation = Validator.builder().samples(30, 100).build().start();
        for (int i = 1; i <= 1_234; i++) {
            InputPosition place = InputPosition.builder()
                    .source("a")
                    .record(i)
                    .line(i)
                    .field("best")
                    .build();
            validation.reject(
                    place,
                    List.of(Finding.of("value.empty", "best " + i).at(place).build()));
        }

        String text = Markup.of(ReportHtml.render(validation.finish())).text();

        assertThat(text)
                .contains(
                        "value.empty: 1,234 found, the first 20 shown, then a list of 10 more; 1,204 are counted alone.",
                        "10 more, as a list",
                        "\nbest 20\n",
                        "30\n\n30\n\nbest\nbest 30\n")
                .doesNotContain("best 31");
    }

    @Test
    void graveFindingsOfACodeComeBeforeMildOnes() {
        Validation validation = Validator.standard().start();
        for (int i = 1; i <= 50; i++) {
            validation.report(Finding.of("csv.row-length", "mild " + i)
                    .severity(Severity.INFO)
                    .build());
        }
        validation.report(Finding.of("csv.row-length", "grave").build());

        String text = Markup.of(ReportHtml.render(validation.finish())).text();

        assertThat(text.indexOf("\ngrave\n"))
                .isLessThan(text.indexOf("\nmild 1\n"))
                .isPositive();
    }

    @Test
    void whatIsWrongWithTheFileAsAWholeComesFirst() {
        String header = "id,year,date_start,date_end,best\n";
        String text = Markup.of(ReportHtml.render(DamagedFiles.ged(
                        (header + "1,2019,1/2/2019,1/22/2019,1\n").getBytes(StandardCharsets.UTF_8), "a.csv")))
                .text();

        assertThat(text)
                .containsSubsequence(
                        "About the input as a whole",
                        "Info 2 dates are of numbers alone with the year last: 1 can only have the month first",
                        "What was found");
    }

    @Test
    void aFindingInAListTellsItsIdIfTheReportHoldsIt() {
        StringBuilder table = new StringBuilder("id,year,date_start,date_end,best\n");
        for (int i = 1; i <= 30; i++) {
            table.append(700 + i).append(i == 25 ? ",x" : ",2019").append(",2019-01-01,2019-01-01,\n");
        }

        String text = Markup.of(
                        ReportHtml.render(DamagedFiles.ged(table.toString().getBytes(StandardCharsets.UTF_8), "a.csv")))
                .text();

        assertThat(text)
                .contains(
                        "value.empty: 30 found, the first 20 shown, then a list of 10 more.",
                        "\n25\n25\n24\n\nbest\nbest is empty\n",
                        "\n26\n26\n25\n725\nbest\nbest is empty\n");
    }

    @Test
    void tellsOfRulesThatDidNotRunOrWereChanged() {
        Report report = Validator.builder()
                .disable("actor.both-sides", "infighting is <what> we code")
                .regrade("text.bidi-control", Severity.INFO, "names are Arabic")
                .suppress(Suppression.of("geo.null-island", "a <buoy>").inInput("sea-*.csv"))
                .build()
                .start()
                .finish();

        assertThat(Markup.of(ReportHtml.render(report)).text())
                .contains(
                        "actor.both-sides was not looked for: infighting is <what> we code",
                        "text.bidi-control was changed from warning to info: names are Arabic",
                        "0 of geo.null-island in sea-*.csv: a <buoy>",
                        "2 rules not run",
                        "time.future: no day of checking was given");
    }

    @Test
    void saysThatReadingEndedEarly() {
        Validation stopped = Validator.standard().start();
        stopped.stop(Finding.of("json.syntax", "no JSON").build());
        Validation cancelled = Validator.standard().start();
        cancelled.cancel();

        assertThat(Markup.of(ReportHtml.render(stopped.finish())).text())
                .contains("Not read to its end: reading stopped at a fault", "Not valid: 1 error to mend.");
        assertThat(Markup.of(ReportHtml.render(cancelled.finish())).text())
                .contains("Not read to its end: the reading was cancelled.");
    }

    @Test
    void severalReportsAreOnePageWithAListOfFiles() throws IOException {
        StringBuilder out = new StringBuilder();
        try (ReportHtml.Page page = ReportHtml.page(out, "Report on <all>")) {
            page.add(DamagedFiles.report(DamagedFiles.LINES));
            page.unread("no<where>", "no such file");
            page.add(reportOn("fine"));
        }

        assertThat(Markup.of(out.toString()).text())
                .contains("Report on <all>", "no<where>", "Could not be read: no such file.", "All files")
                .containsSubsequence("All files", DamagedFiles.LINES, "no<where>", "fine", "Valid: no errors");
        assertThat(out.toString()).contains("href=\"#r1\"", "href=\"#r2\"", "href=\"#r3\"", "id=\"r3\"");
    }

    @Test
    void aCodeOfUsersIsShownByItself() {
        Validation validation = Validator.standard().start();
        validation.report(Finding.builder()
                .code("our.rule")
                .severity(Severity.WARNING)
                .message("ours")
                .build());

        assertThat(Markup.of(ReportHtml.render(validation.finish())).text())
                .contains("Warning our.rule", "our.rule: 1 found.");
    }

    @Test
    void theSameReportGivesTheSameBytesInAnyLocale() {
        Locale before = Locale.getDefault();
        String page = ReportHtml.render(DamagedFiles.report(DamagedFiles.GED));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportHtml.render(DamagedFiles.report(DamagedFiles.GED))).isEqualTo(page);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ReportHtml.render(DamagedFiles.report(DamagedFiles.GED))).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anyBytesMakeAPageWhoseElementsAreBalanced() {
        String table = DamagedFiles.text(DamagedFiles.GED);
        String[] planted = {
            "<", ">", "\"", "'", "&", "</section>", "<!--", "]]>", "\u0000", "\u202e", "\ud83d", "<style>", "{0}"
        };
        for (int i = 0; i < 52; i++) {
            int at = 500 + i * 91;
            String damaged = table.substring(0, at) + planted[i % planted.length] + table.substring(at);
            Report report = DamagedFiles.ged(damaged.getBytes(StandardCharsets.UTF_8), "a<b>\"&.csv");

            assertThat(Markup.of(ReportHtml.render(report)).tags()).doesNotContain("b\"&.csv", "!--");
        }
    }

    private static Report reportOn(String name) {
        Validation validation = Validator.standard().start();
        validation.input(InputSummary.of(name));
        return validation.finish();
    }
}
