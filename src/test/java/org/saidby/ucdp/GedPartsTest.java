package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GedPartsTest {

    @ParameterizedTest
    @CsvSource({
        "A, 2019-01-01, one; two, A/2019-01-01/one; two",
        "A;B, 2019-01-01;2019-01-02, one;two, A/2019-01-01/one B/2019-01-02/two",
        "A;B, 2019-01-01;2019-01-02, one;two;three, A/2019-01-01/- B/2019-01-02/-",
        "A;B, 2019-01-01, one;two, ''",
        "A;;B, 2019-01-01;2019-01-01;2019-01-02, one, ''",
        "A;B, , one;two, A/-/one B/-/two"
    })
    void putsReportsTogetherOnlyWhereTheListsMatch(String offices, String dates, String headlines, String expected) {
        List<UcdpReport> reports = Reports.of(Optional.of(offices), Optional.ofNullable(dates), Optional.of(headlines));

        assertThat(String.join(
                        " ",
                        reports.stream()
                                .map(report ->
                                        report.office() + "/" + report.date().orElse("-") + "/"
                                                + report.headline().orElse("-"))
                                .toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(WherePrecision.class)
    void numbersCodesInTheirOrder(WherePrecision code) {
        assertThat(code.number()).isEqualTo(code.ordinal() + 1);
        assertThat(code.hasPoint()).isEqualTo(code.number() <= 2);
        assertThat(WherePrecision.INTERNATIONAL.meaning()).isEqualTo("international waters or airspace");
    }

    @Test
    void hasThe49ColumnsOfARelease() {
        assertThat(GedColumn.values()).hasSize(49);
        assertThat(GedColumn.values())
                .extracting(GedColumn::text)
                .containsExactlyElementsOf(TestRows.row().keySet());
    }
}
