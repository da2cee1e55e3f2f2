package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GedPartsTest {

    @Test
    void slugsAreReadableStableAndApart() {
        assertThat(Slugs.of("p-", "Bhāndāria  town (north)"))
                .startsWith("p-bhandaria-town-north-")
                .hasSize(39);
        assertThat(Slugs.of("p-", "Kiev")).isEqualTo("p-kiev-af8c7f6c5d1366f7");
        assertThat(Slugs.of("p-", "Київ")).hasSize(18).isNotEqualTo(Slugs.of("p-", "Харків"));
        assertThat(Slugs.of("p-", "a b")).isNotEqualTo(Slugs.of("p-", "a-b"));
        assertThat(Slugs.of("p-", "x".repeat(5_000))).hasSize(2 + 48 + 1 + 16);
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            slugs.add(Slugs.of("p-", "!".repeat(i % 7) + Integer.toString(i, 36)));
        }
        assertThat(slugs).hasSize(20_000);
    }

    @Test
    void registerFindsWhatItHoldsAndNothingElse() {
        Random random = new Random(7);
        IdRegister register = new IdRegister();
        Map<Long, Long> expected = new HashMap<>();
        for (long row = 1; row <= 50_000; row++) {
            long id = random.nextBoolean() ? row : random.nextLong();
            boolean isNew = expected.putIfAbsent(id, row) == null;
            assertThat(register.find(id) < 0).isEqualTo(isNew);
            if (isNew) {
                register.add(id, row, row + 1);
            }
        }
        expected.forEach((id, row) -> {
            int slot = register.find(id);
            assertThat(register.row(slot)).isEqualTo(row);
            assertThat(register.line(slot)).isEqualTo(row + 1);
        });
        assertThat(register.find(50_001)).isNegative();
    }

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
