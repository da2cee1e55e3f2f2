package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the Library of Congress text, all levels, and what lies between them. */
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
                    2001-21              | EdtfYearPart | 1 | 2001-03-01 | 2001-11-30
                    2001-22              | EdtfYearPart | 1 | 2001-06-01 | 2002-02-28
                    2001-23              | EdtfYearPart | 1 | 2001-03-01 | 2001-11-30
                    2001-24              | EdtfYearPart | 1 | 2001-06-01 | 2002-02-28
                    2003-24              | EdtfYearPart | 1 | 2003-06-01 | 2004-02-29
                    -0001-24             | EdtfYearPart | 1 | -0001-06-01 | 0000-02-29
                    9999-22              | EdtfYearPart | 1 | 9999-06-01 | 10000-02-29
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
        check(text, type, level, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Y-17E7                      | EdtfYear | -170000000-01-01 | -170000000-12-31
                    Y17E8                       | EdtfYear | 1700000000-01-01 | 1700000000-12-31
                    Y20E2                       | EdtfYear | 2000-01-01 | 2000-12-31
                    Y17E7~                      | EdtfYear | 170000000-01-01 | 170000000-12-31
                    ?Y17000                     | EdtfYear | 17000-01-01 | 17000-12-31
                    1950S2                      | EdtfYear | 1900-01-01 | 1999-12-31
                    1950S4                      | EdtfYear | 1950-01-01 | 1950-12-31
                    -1859S5                     | EdtfYear | -1859-01-01 | -1859-12-31
                    -1859S2?                    | EdtfYear | -1899-01-01 | -1800-12-31
                    0044S1                      | EdtfYear | 0040-01-01 | 0049-12-31
                    0000S1                      | EdtfYear | 0000-01-01 | 0000-12-31
                    Y171010000S3                | EdtfYear | 171000000-01-01 | 171999999-12-31
                    Y3388E2S3                   | EdtfYear | 338000-01-01 | 338999-12-31
                    Y-3388E2S3                  | EdtfYear | -338999-01-01 | -338000-12-31
                    2001-25                     | EdtfYearPart | 2001-03-01 | 2001-05-31
                    2001-28                     | EdtfYearPart | 2001-12-01 | 2002-02-28
                    2001-29                     | EdtfYearPart | 2001-09-01 | 2001-11-30
                    2003-30                     | EdtfYearPart | 2003-12-01 | 2004-02-29
                    2001-32                     | EdtfYearPart | 2001-06-01 | 2001-08-31
                    2001-34                     | EdtfYearPart | 2001-04-01 | 2001-06-30
                    2001-37                     | EdtfYearPart | 2001-01-01 | 2001-04-30
                    2001-39                     | EdtfYearPart | 2001-09-01 | 2001-12-31
                    2001-40                     | EdtfYearPart | 2001-01-01 | 2001-06-30
                    -2001-41                    | EdtfYearPart | -2001-07-01 | -2001-12-31
                    [1667,1668,1670..1672]      | EdtfOneOf | 1667-01-01 | 1672-12-31
                    [..1760-12-03]              | EdtfOneOf | .. | 1760-12-03
                    [1760-12..]                 | EdtfOneOf | 1760-12-01 | ..
                    [1760-01,1760-02,1760-12..] | EdtfOneOf | 1760-01-01 | ..
                    [1667,1760-12]              | EdtfOneOf | 1667-01-01 | 1760-12-31
                    [..1984]                    | EdtfOneOf | .. | 1984-12-31
                    [2020]                      | EdtfOneOf | 2020-01-01 | 2020-12-31
                    [2020,1990?,20X1-03]        | EdtfOneOf | 1990-01-01 | 2091-03-31
                    [Y17000,1950S2]             | EdtfOneOf | 1900-01-01 | 17000-12-31
                    {1667,1668,1670..1672}      | EdtfAllOf | 1667-01-01 | 1672-12-31
                    {1960,1961-12}              | EdtfAllOf | 1960-01-01 | 1961-12-31
                    {..1984}                    | EdtfAllOf | .. | 1984-12-31
                    {-1740-02-12..-1200-01-29}  | EdtfAllOf | -1740-02-12 | -1200-01-29
                    {..1983-12-31,1984-10-10..1984-11-01,1984-11-05..} | EdtfAllOf | .. | ..
                    2004-06~-11                 | EdtfDate | 2004-06-11 | 2004-06-11
                    2004?-06-11                 | EdtfDate | 2004-06-11 | 2004-06-11
                    ?2004-06-~11                | EdtfDate | 2004-06-11 | 2004-06-11
                    2004-%06-11                 | EdtfDate | 2004-06-11 | 2004-06-11
                    ?2004~                      | EdtfDate | 2004-01-01 | 2004-12-31
                    ?-2004-06                   | EdtfDate | -2004-06-01 | -2004-06-30
                    156X-12-25                  | EdtfDate | 1560-12-25 | 1569-12-25
                    15XX-12-25                  | EdtfDate | 1500-12-25 | 1599-12-25
                    XXXX-12-XX                  | EdtfDate | 0000-12-01 | 9999-12-31
                    1XXX-XX                     | EdtfDate | 1000-01-01 | 1999-12-31
                    1XXX-12                     | EdtfDate | 1000-12-01 | 1999-12-31
                    1984-1X                     | EdtfDate | 1984-10-01 | 1984-12-31
                    XXXX                        | EdtfDate | 0000-01-01 | 9999-12-31
                    -XXXX                       | EdtfDate | -9999-01-01 | -0001-12-31
                    XXXX-02-29                  | EdtfDate | 0000-02-29 | 9996-02-29
                    -XXXX-02-29                 | EdtfDate | -9996-02-29 | -0004-02-29
                    X000-02-29                  | EdtfDate | 0000-02-29 | 8000-02-29
                    1985-XX-31                  | EdtfDate | 1985-01-31 | 1985-12-31
                    1985-X2-3X                  | EdtfDate | 1985-12-30 | 1985-12-31
                    2XX9-09-X1                  | EdtfDate | 2009-09-01 | 2999-09-21
                    -1X32-X1-X2                 | EdtfDate | -1932-01-02 | -1032-11-22
                    2004-06-~01/2004-06-~20     | EdtfInterval | 2004-06-01 | 2004-06-20
                    2003-06-25/2004-X1-03       | EdtfInterval | 2003-06-25 | 2004-11-03
                    1919-XX-02/1919-XX-01       | EdtfInterval | 1919-01-02 | 1919-12-01
                    Y17E7/..                    | EdtfInterval | 170000000-01-01 | ..
                    1950S2/1960                 | EdtfInterval | 1900-01-01 | 1960-12-31
                    ..2004-06-01/~2004-06-20    | EdtfInterval | '' | 2004-06-20
                    ..2004-06-01/2004-06-20..   | EdtfInterval | '' | ''
                    2004-06-01~/2004-06-20..    | EdtfInterval | 2004-06-01 | ''
                    2004-06-01../2004-06-20     | EdtfInterval | 2004-06-01 | 2004-06-20
                    2004-06-01/..2004-06-20     | EdtfInterval | 2004-06-01 | 2004-06-20
                    ..2004/..                   | EdtfInterval | '' | ..
                    """)
    void readsLevelTwo(String text, String type, String earliest, String latest) {
        check(text, type, 2, earliest, latest);
    }

    private static void check(String text, String type, int level, String earliest, String latest) {
        Edtf value = Edtf.parse(text);

        assertThat(value).hasToString(text).isEqualTo(Edtf.parse(text)).hasSameHashCodeAs(Edtf.parse(text));
        assertThat(value.getClass().getSimpleName()).isEqualTo(type);
        assertThat(value.level()).isEqualTo(level);
        assertThat(Edtf.parse(text, level)).isEqualTo(value);
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
        "1964~/, false, true",
        "2004-06~-11, false, true",
        "?2004-06-~11, true, true",
        "'[2020,1990?]', true, false",
        "'{2020~,1990}', false, true",
        "Y17E7?, true, false",
        "..2004?/2005, true, false"
    })
    void tellsDoubtFromApproximation(String text, boolean uncertain, boolean approximate) {
        Edtf value = Edtf.parse(text);

        assertThat(value.isUncertain()).isEqualTo(uncertain);
        assertThat(value.isApproximate()).isEqualTo(approximate);
    }
}
