package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in English words; the reference page, which another test holds against the code, has more. */
class EdtfEnglishTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0044                     | 44 CE
                    0044-03-15               | 15 March 44 CE
                    0999                     | 999 CE
                    1000                     | 1000
                    0000                     | 1 BCE
                    -0001-12-25              | 25 December 2 BCE
                    -198X                    | some year between 1990 BCE and 1981 BCE
                    -00XX                    | some year between 100 BCE and 2 BCE
                    -XXXX                    | some year BCE
                    -1XX3                    | some year like -1XX3
                    XXXX                     | some year
                    XXXX-02-29               | 29 February of some year
                    XXXX-12                  | December of some year
                    XXXX-XX                  | some month of some year
                    XXXX-XX-XX               | some day in some year
                    1XXX-12-XX               | some day in December of some year between 1000 and 1999
                    2X19-0X                  | some month from January to September of some year like 2X19
                    2019-X2                  | February or December 2019
                    2019-1X-XX               | some day in October, November or December 2019
                    2019-09-1X               | some day from 10 to 19 September 2019
                    2019-09-X1               | 1, 11 or 21 September 2019
                    2019-02-2X               | some day from 20 to 28 February 2019
                    2019-XX-1X               | some day from 10 to 19 of some month of 2019
                    2019-1X-25               | day 25 of October, November or December 2019
                    2019-X1-X1               | day 1, 11, 21 or 31 of January or November 2019
                    201X-12-25               | 25 December of some year between 2010 and 2019
                    2019-XX-25~              | about day 25 of some month of 2019
                    201X?                    | possibly some year between 2010 and 2019
                    2004-XX%                 | possibly about some month of 2004
                    2004-06-XX~              | about some day in June 2004
                    2004-06~-XX              | some day in June 2004 (year and month approximate)
                    ?2004                    | possibly 2004
                    ?2004~                   | possibly about 2004
                    2004?-06                 | June 2004 (year uncertain)
                    2004-?06-~11             | 11 June 2004 (month uncertain, day approximate)
                    ?2004-~06-%11            | 11 June 2004 (year uncertain, month approximate, day uncertain and approximate)
                    2004-06?-11              | 11 June 2004 (year and month uncertain)
                    2004?-06?-11?            | possibly 11 June 2004
                    2004-06?-11~             | 11 June 2004 (year and month uncertain and approximate, day approximate)
                    %2011-06-13              | 13 June 2011 (year uncertain and approximate)
                    Y-17E7~                  | about 170000001 BCE
                    Y17000?                  | possibly the year 17000
                    Y-17000S2                | some year between 18000 BCE and 17001 BCE, estimated 17001 BCE
                    -0950S2                  | some year between 960 BCE and 951 BCE, estimated 951 BCE
                    1950S4                   | 1950
                    1950S2%                  | possibly about some year between 1900 and 1999, estimated 1950
                    2001-22                  | summer 2001
                    -0001-30                 | southern summer 2 BCE
                    ../2018-02-28            | until 28 February 2018
                    [..2018-02-28]           | 28 February 2018 or earlier
                    {2018-02-28..}           | 28 February 2018 and later
                    [2020]                   | 2020
                    [2020~,1990?]            | about 2020 or possibly 1990
                    [201X,2030..2035]        | some year between 2010 and 2019 or 2030 to 2035
                    {Y17000,1950S2}          | the year 17000 and some year between 1900 and 1999, estimated 1950
                    1964?/2008~              | from possibly 1964 to about 2008
                    201X/2020                | from some year between 2010 and 2019 to 2020
                    ..2004/..                | from 2004 or earlier on
                    ..2004/                  | from 2004 or earlier to an unknown end
                    2004../..2005            | from 2004 or later to 2005 or earlier
                    2004-06-01/2004-06-20..  | from 1 June 2004 to 20 June 2004 or later
                    1985-04-12T24:00:00      | 12 April 1985, 24:00:00 local time
                    -0044-03-15T12:00:00-00:30 | 15 March 45 BCE, 12:00:00 UTC-00:30
                    """)
    void tellsADateInWords(String text, String words) {
        assertThat(Edtf.parse(text).toEnglish()).isEqualTo(words);
    }

    @Test
    void tellsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Edtf.parse("2019-1X-25").toEnglish()).isEqualTo("day 25 of October, November or December 2019");
            assertThat(Edtf.part(YearPart.FIRST_THIRD, 2019).toEnglish()).isEqualTo("the first third of 2019");
            assertThat(Edtf.day(2019, 9, 19)).hasToString("2019-09-19");
        } finally {
            Locale.setDefault(before);
        }
    }
}
