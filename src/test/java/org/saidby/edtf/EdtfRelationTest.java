package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The relations by example; {@link EdtfBruteForceTest} checks them against days. */
class EdtfRelationTest {

    @ParameterizedTest
    @CsvSource({
        "2019-09-19, 2019-09-20, YES, NO, NO, NO, NO",
        "2019-09-19, 2019-09-19, NO, NO, YES, YES, YES",
        "2019-09-19?, 2019-09-19~, NO, NO, YES, YES, YES",
        "2019-09-19T10:00:00Z, 2019-09-19T11:00:00, NO, NO, YES, YES, YES",
        "2019-09, 2019-09, MAYBE, MAYBE, YES, YES, MAYBE",
        "2019-09, 2019-09-XX, MAYBE, MAYBE, YES, YES, MAYBE",
        "2019-09, 2019-10, YES, NO, NO, NO, NO",
        "2019, 2019-09, MAYBE, MAYBE, YES, YES, MAYBE",
        "2019-09, 2019, MAYBE, MAYBE, YES, MAYBE, MAYBE",
        "2019-09-01, 2019-09, MAYBE, NO, YES, MAYBE, MAYBE",
        "201X, 2020, YES, NO, NO, NO, NO",
        "1964/2008, 2000/2020, MAYBE, MAYBE, YES, MAYBE, MAYBE",
        "2000/.., 1999, NO, YES, NO, NO, NO",
        "2000/.., 3000, MAYBE, MAYBE, YES, YES, MAYBE",
        "2000/.., 2001/.., MAYBE, MAYBE, YES, YES, MAYBE",
        "../2000, 2001, YES, NO, NO, NO, NO",
        "2000/, 1999, NO, YES, NO, NO, NO",
        "2000/, 2000-06, MAYBE, MAYBE, YES, YES, MAYBE",
        "2000/, 2005, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "2005, 2000/, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "2000/, 2000/, MAYBE, MAYBE, YES, UNKNOWN, MAYBE",
        "/2000, 2001/, YES, NO, NO, NO, NO",
        "/2000, ../2000, MAYBE, MAYBE, YES, UNKNOWN, MAYBE",
        "2016-XX/2016-XX, 2016-07, MAYBE, MAYBE, YES, YES, MAYBE",
        "2016-XX/2016-XX, 2017-01-18, YES, NO, NO, NO, NO",
        "201X/2019, 2009, NO, YES, NO, NO, NO",
        "2004-06-XX/2004-07-03, 2004-07, MAYBE, MAYBE, YES, MAYBE, MAYBE",
        "2016-XX/, 2017, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "2001-21, 2001-22, MAYBE, MAYBE, NO, NO, NO",
        "2001-21, 2001-23, MAYBE, MAYBE, YES, YES, MAYBE",
        "2001, 2001-24, MAYBE, MAYBE, YES, MAYBE, MAYBE",
        "Y9999999999999998, Y9999999999999999, YES, NO, NO, NO, NO",
        "Y-9999999999999999/.., Y9999999999999999, MAYBE, MAYBE, YES, YES, MAYBE",
        "'[2018,2020]', 2019, MAYBE, MAYBE, NO, NO, NO",
        "'{2018,2020}', 2019, MAYBE, MAYBE, NO, NO, NO",
        "'[2018,2020]', 2018-05, MAYBE, MAYBE, YES, YES, MAYBE",
        "'[2018,2020]', 2018/2020, MAYBE, MAYBE, YES, MAYBE, MAYBE",
        "2018/2020, '[2018,2020]', MAYBE, MAYBE, YES, YES, MAYBE",
        "'[..2018]', 2019, YES, NO, NO, NO, NO",
        "'[2019-09-19]', '{2019-09-19}', NO, NO, YES, YES, YES",
        "2X19-09, 2500, MAYBE, MAYBE, NO, NO, NO",
        "2X19-09, 2X19-09-XX, MAYBE, MAYBE, YES, YES, MAYBE",
        "XXXX-XX-31, 2019-06, MAYBE, MAYBE, NO, NO, NO",
        "XXXX-12-25, 2019-12-25, MAYBE, MAYBE, YES, YES, MAYBE",
        "1950S2, 1899, NO, YES, NO, NO, NO",
        "2001-33, 2001-34, YES, NO, NO, NO, NO",
        "..2004-06-01/2004-06-20, 2004-06-10, MAYBE, MAYBE, YES, YES, MAYBE",
        "..2004-06-01/2004-06-20, 2004-05, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "..2004-06-01/2004-06-20, 2004-07, YES, NO, NO, NO, NO",
        "2004-06-01../2004-06-20, 2004-05, NO, YES, NO, NO, NO"
    })
    void answersForTwoValues(
            String one, String other, Truth before, Truth after, Truth overlaps, Truth contains, Truth sameAs) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);

        assertThat(first.before(second)).isEqualTo(before);
        assertThat(first.after(second)).isEqualTo(after);
        assertThat(first.overlaps(second)).isEqualTo(overlaps);
        assertThat(first.contains(second)).isEqualTo(contains);
        assertThat(first.sameAs(second)).isEqualTo(sameAs);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09, 2019-09-30, YES",
        "2019-09, 2019-10-01, NO",
        "2019-09-19T23:00:00-05, 2019-09-20, NO",
        "1985/.., 2985-01-01, YES",
        "1985/, 1985-12-31, YES",
        "1985/, 1986-01-01, UNKNOWN",
        "1985/, 1984-12-31, NO",
        "/1985, 1985-01-01, YES",
        "/1985, 1984-12-31, UNKNOWN",
        "/1985, 1986-01-01, NO",
        "Y10000, +10000-02-29, YES"
    })
    void answersForOneDay(String text, LocalDate day, Truth contains) {
        assertThat(Edtf.parse(text).contains(day)).isEqualTo(contains);
    }
}
