package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the Library of Congress text, levels 0 and 1, and what lies between them. */
class EdtfExamplesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1985-04-12           | EdtfDate     | 0 | 1985-04-12 | 1985-04-12
                    1985-04              | EdtfDate     | 0 | 1985-04-01 | 1985-04-30
                    1985                 | EdtfDate     | 0 | 1985-01-01 | 1985-12-31
                    2016-02              | EdtfDate     | 0 | 2016-02-01 | 2016-02-29
                    2016-02-29           | EdtfDate     | 0 | 2016-02-29 | 2016-02-29
                    1900-02              | EdtfDate     | 0 | 1900-02-01 | 1900-02-28
                    2000-02-29           | EdtfDate     | 0 | 2000-02-29 | 2000-02-29
                    0000                 | EdtfDate     | 0 | 0000-01-01 | 0000-12-31
                    0000-02-29           | EdtfDate     | 0 | 0000-02-29 | 0000-02-29
                    9999-12-31           | EdtfDate     | 0 | 9999-12-31 | 9999-12-31
                    1985-04-12T23:20:30  | EdtfDateTime | 0 | 1985-04-12 | 1985-04-12
                    1985-04-12T23:20:30Z | EdtfDateTime | 0 | 1985-04-12 | 1985-04-12
                    1985-04-12T23:20:30-04 | EdtfDateTime | 0 | 1985-04-12 | 1985-04-12
                    1985-04-12T23:20:30+04:30 | EdtfDateTime | 0 | 1985-04-12 | 1985-04-12
                    1985-04-12T24:00:00  | EdtfDateTime | 0 | 1985-04-12 | 1985-04-12
                    1985-04-12T00:00:00-18:00 | EdtfDateTime | 0 | 1985-04-12 | 1985-04-12
                    1964/2008            | EdtfInterval | 0 | 1964-01-01 | 2008-12-31
                    2004-06/2006-08      | EdtfInterval | 0 | 2004-06-01 | 2006-08-31
                    2004-02-01/2005-02-08 | EdtfInterval | 0 | 2004-02-01 | 2005-02-08
                    2004-02-01/2005-02   | EdtfInterval | 0 | 2004-02-01 | 2005-02-28
                    2004-02-01/2005      | EdtfInterval | 0 | 2004-02-01 | 2005-12-31
                    2005/2006-02         | EdtfInterval | 0 | 2005-01-01 | 2006-02-28
                    2004/2004-05         | EdtfInterval | 0 | 2004-01-01 | 2004-05-31
                    2004-06-15/2004-06   | EdtfInterval | 0 | 2004-06-15 | 2004-06-30
                    1964/1964            | EdtfInterval | 0 | 1964-01-01 | 1964-12-31
                    Y170000002           | EdtfYear     | 1 | 170000002-01-01 | 170000002-12-31
                    Y-170000002          | EdtfYear     | 1 | -170000002-01-01 | -170000002-12-31
                    Y10000               | EdtfYear     | 1 | 10000-01-01 | 10000-12-31
                    Y170000002~          | EdtfYear     | 1 | 170000002-01-01 | 170000002-12-31
                    -1985                | EdtfDate     | 1 | -1985-01-01 | -1985-12-31
                    -0001-12             | EdtfDate     | 1 | -0001-12-01 | -0001-12-31
                    -0004-02-29          | EdtfDate     | 1 | -0004-02-29 | -0004-02-29
                    -0044-03-15T12:00:00 | EdtfDateTime | 1 | -0044-03-15 | -0044-03-15
                    2001-21              | EdtfSeason   | 1 | 2001-03-01 | 2001-11-30
                    2001-22              | EdtfSeason   | 1 | 2001-06-01 | 2002-02-28
                    2001-23              | EdtfSeason   | 1 | 2001-03-01 | 2001-11-30
                    2001-24              | EdtfSeason   | 1 | 2001-06-01 | 2002-02-28
                    2003-24              | EdtfSeason   | 1 | 2003-06-01 | 2004-02-29
                    -0001-24             | EdtfSeason   | 1 | -0001-06-01 | 0000-02-29
                    9999-22              | EdtfSeason   | 1 | 9999-06-01 | 10000-02-29
                    1984?                | EdtfDate     | 1 | 1984-01-01 | 1984-12-31
                    2004-06~             | EdtfDate     | 1 | 2004-06-01 | 2004-06-30
                    2004-06-11%          | EdtfDate     | 1 | 2004-06-11 | 2004-06-11
                    201X                 | EdtfDate     | 1 | 2010-01-01 | 2019-12-31
                    20XX                 | EdtfDate     | 1 | 2000-01-01 | 2099-12-31
                    201X?                | EdtfDate     | 1 | 2010-01-01 | 2019-12-31
                    -198X                | EdtfDate     | 1 | -1989-01-01 | -1980-12-31
                    -00XX                | EdtfDate     | 1 | -0099-01-01 | -0001-12-31
                    -000X                | EdtfDate     | 1 | -0009-01-01 | -0001-12-31
                    000X                 | EdtfDate     | 1 | 0000-01-01 | 0009-12-31
                    2004-XX              | EdtfDate     | 1 | 2004-01-01 | 2004-12-31
                    1985-04-XX           | EdtfDate     | 1 | 1985-04-01 | 1985-04-30
                    2016-02-XX           | EdtfDate     | 1 | 2016-02-01 | 2016-02-29
                    1985-XX-XX           | EdtfDate     | 1 | 1985-01-01 | 1985-12-31
                    1985-XX-XX~          | EdtfDate     | 1 | 1985-01-01 | 1985-12-31
                    1985-04-12/..        | EdtfInterval | 1 | 1985-04-12 | ..
                    1985-04/..           | EdtfInterval | 1 | 1985-04-01 | ..
                    1985/..              | EdtfInterval | 1 | 1985-01-01 | ..
                    ../1985-04-12        | EdtfInterval | 1 | ..         | 1985-04-12
                    ../1985-04           | EdtfInterval | 1 | ..         | 1985-04-30
                    ../1985              | EdtfInterval | 1 | ..         | 1985-12-31
                    1985-04-12/          | EdtfInterval | 1 | 1985-04-12 | ''
                    1985-04/             | EdtfInterval | 1 | 1985-04-01 | ''
                    1985/                | EdtfInterval | 1 | 1985-01-01 | ''
                    /1985-04-12          | EdtfInterval | 1 | ''         | 1985-04-12
                    /1985-04             | EdtfInterval | 1 | ''         | 1985-04-30
                    /1985                | EdtfInterval | 1 | ''         | 1985-12-31
                    1984~/2004-06        | EdtfInterval | 1 | 1984-01-01 | 2004-06-30
                    1984/2004-06~        | EdtfInterval | 1 | 1984-01-01 | 2004-06-30
                    1984~/2004~          | EdtfInterval | 1 | 1984-01-01 | 2004-12-31
                    1984?/2004%          | EdtfInterval | 1 | 1984-01-01 | 2004-12-31
                    1984-06-02?/2004-08-08~ | EdtfInterval | 1 | 1984-06-02 | 2004-08-08
                    -0044/0014           | EdtfInterval | 1 | -0044-01-01 | 0014-12-31
                    Y-20000/Y-10000?     | EdtfInterval | 1 | -20000-01-01 | -10000-12-31
                    2004-06-XX/2004-07-03 | EdtfInterval | 2 | 2004-06-01 | 2004-07-03
                    2016-XX/2016-XX      | EdtfInterval | 2 | 2016-01-01 | 2016-12-31
                    2016-XX-XX/2017-02-XX~ | EdtfInterval | 2 | 2016-01-01 | 2017-02-28
                    201X/2019            | EdtfInterval | 2 | 2010-01-01 | 2019-12-31
                    201X/2010            | EdtfInterval | 2 | 2010-01-01 | 2010-12-31
                    19XX?/20XX           | EdtfInterval | 2 | 1900-01-01 | 2099-12-31
                    -000X/-0001          | EdtfInterval | 2 | -0009-01-01 | -0001-12-31
                    2004-XX/..           | EdtfInterval | 2 | 2004-01-01 | ..
                    ../2004-XX           | EdtfInterval | 2 | ..         | 2004-12-31
                    2004-XX/             | EdtfInterval | 2 | 2004-01-01 | ''
                    /201X                | EdtfInterval | 2 | ''         | 2019-12-31
                    """)
    void readsAndPrintsUnchangedWithItsBounds(String text, String type, int level, String earliest, String latest) {
        Edtf value = Edtf.parse(text);

        assertThat(value).hasToString(text).isEqualTo(Edtf.parse(text)).hasSameHashCodeAs(Edtf.parse(text));
        assertThat(value.getClass().getSimpleName()).isEqualTo(type);
        assertThat(value.level()).isEqualTo(level);
        assertThat(value.earliest().toString().replace("+", "")).isEqualTo(earliest);
        assertThat(value.latest().toString().replace("+", "")).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "1984, false, false",
        "1984?, true, false",
        "2004-06~, false, true",
        "2004-06-11%, true, true",
        "201X?, true, false",
        "Y10000%, true, true",
        "2001-21, false, false",
        "1985-04-12T23:20:30Z, false, false",
        "1964/2008, false, false",
        "1964?/2008, true, false",
        "1964/2008~, false, true",
        "1964?/2008~, true, true",
        "../2008%, true, true",
        "1964~/, false, true"
    })
    void tellsDoubtFromApproximation(String text, boolean uncertain, boolean approximate) {
        Edtf value = Edtf.parse(text);

        assertThat(value.isUncertain()).isEqualTo(uncertain);
        assertThat(value.isApproximate()).isEqualTo(approximate);
    }
}
