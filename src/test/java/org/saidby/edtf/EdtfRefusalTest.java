package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused: where, what was expected, and whether it is bad syntax, an impossible date or of level 2. */
class EdtfRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    x                          | 0  | a year
                    985                        | 3  | a digit or X
                    85                         | 2  | a digit or X
                    +1985                      | 0  | a year
                    ` 1985`                    | 0  | a year
                    `1985 `                    | 4  | -, ?, ~, % or the end
                    19850412                   | 4  | -, ?, ~, % or the end
                    1985-4-12                  | 6  | a digit
                    1985-04-1                  | 9  | a digit
                    1985-                      | 5  | a digit or X
                    1985-04-                   | 8  | a digit or X
                    1985/04/12                 | 7  | a digit or X
                    1985-04-123                | 10 | T, ?, ~, % or the end
                    1985-04-12-                | 10 | T, ?, ~, % or the end
                    ١٩٨٥                       | 0  | a year
                    1985-0٤                    | 6  | a digit
                    1985?~                     | 5  | the end
                    1985u                      | 4  | -, ?, ~, % or the end
                    198u                       | 3  | a digit or X
                    198x                       | 3  | a digit or X
                    1985-xx                    | 5  | a digit or X
                    1985-X                     | 6  | X
                    -0000                      | 0  | 0000 for the year 0
                    -0000-01-01                | 0  | 0000 for the year 0
                    --1985                     | 1  | a digit
                    1985-04-12t10:00:00        | 10 | T, ?, ~, % or the end
                    1985-04-12 10:00:00        | 10 | T, ?, ~, % or the end
                    1985-04-12T10:00:00z       | 19 | Z, +, - or the end
                    1985-04-12T10:00           | 16 | :
                    1985-04-12T10              | 13 | :
                    1985-04-12T100000          | 13 | :
                    1985-04-12T1:00:00         | 12 | a digit
                    1985-04-12T10:00:00.5      | 19 | Z, +, - or the end
                    1985-04-12T10:00:00ZZ      | 20 | the end
                    1985-04-12T10:00:00+4      | 21 | a digit
                    1985-04-12T10:00:00+0430   | 22 | : or the end
                    1985-04-12T10:00:00+04:3   | 24 | a digit
                    1985-04-12T10:00:00+04:300 | 25 | the end
                    1985-04-12T10:00:00-00     | 19 | +, as the offset is zero
                    1985-04-12T10:00:00-00:00  | 19 | +, as the offset is zero
                    1985-04-12T10:00:00~       | 19 | Z, +, - or the end
                    1985-04T10:00:00           | 7  | -, ?, ~, % or the end
                    1985-04-XXT10:00:00        | 10 | ?, ~, % or the end
                    y170000002                 | 0  | a year
                    Y1985                      | 5  | a digit
                    Y-1985                     | 6  | a digit
                    Y                          | 1  | a digit
                    Y01985                     | 1  | a digit from 1 to 9
                    Y-00000                    | 2  | a digit from 1 to 9
                    Y+17000                    | 1  | a digit
                    Y17000-04                  | 6  | a digit, ?, ~, % or the end
                    Y12345678901234567         | 17 | the end of the year, as at most 16 digits are read,
                    12345                      | 4  | -, ?, ~, % or the end
                    2001-21?                   | 7  | the end
                    2001-21-01                 | 7  | the end
                    2001-34?                   | 5  | a month from 01 to 12 or a season from 21 to 24
                    2001-21/2003               | 5  | a month from 01 to 12
                    2003/2004-24               | 10 | a month from 01 to 12
                    /                          | 1  | a date, as the other end is none
                    ../..                      | 3  | a date, as the other end is none
                    ../                        | 3  | a date, as the other end is none
                    /..                        | 1  | a date, as the other end is none
                    .../1985                   | 0  | a year
                    ./1985                     | 0  | a year
                    1985/.                     | 5  | a year
                    1985/...                   | 5  | a year
                    1985//1986                 | 5  | a year
                    1985/1986/1987             | 9  | -, ?, ~, % or the end
                    1985/open                  | 5  | a year
                    unknown/1985               | 0  | a year
                    1985-04-12T10:00:00/1986   | 10 | ?, ~, % or the end
                    1985/1985-04-12T10:00:00   | 15 | ?, ~, % or the end
                    1985..1986                 | 4  | -, ?, ~, % or the end
                    1985,1986                  | 4  | -, ?, ~, % or the end
                    [1985                      | 0  | a year
                    2004-(06)?-11              | 5  | a digit or X
                    1985-13-01x                | 10 | T, ?, ~, % or the end
                    2019-02-30/x               | 11 | a year
                    """)
    void refusesBadSyntaxWhereItStarts(String text, int index, String expected) {
        EdtfException fault = refusal(text);

        assertThat(fault).hasMessage("expected " + expected + " at index " + index + ": " + text);
        assertThat(fault.index()).isEqualTo(index);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.level()).isEmpty();
        assertThat(fault.isImpossibleDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-02-29                | 8  | a day from 01 to 28
                    2019-09-31                | 8  | a day from 01 to 30
                    1900-02-29                | 8  | a day from 01 to 28
                    2016-02-30                | 8  | a day from 01 to 29
                    2016-01-32                | 8  | a day from 01 to 31
                    2016-01-00                | 8  | a day from 01 to 31
                    2019-02-29?               | 8  | a day from 01 to 28
                    2019-00                   | 5  | a month from 01 to 12 or a season from 21 to 24
                    2019-13                   | 5  | a month from 01 to 12 or a season from 21 to 24
                    2019-20                   | 5  | a month from 01 to 12 or a season from 21 to 24
                    2019-42                   | 5  | a month from 01 to 12 or a season from 21 to 24
                    2019-13-01                | 5  | a month from 01 to 12 or a season from 21 to 24
                    2019-00-XX                | 5  | a month from 01 to 12 or a season from 21 to 24
                    -0001-02-29               | 9  | a day from 01 to 28
                    2019-09-19T25:00:00Z      | 11 | an hour from 00 to 23, or 24:00:00
                    2019-09-19T24:00:01       | 11 | an hour from 00 to 23, or 24:00:00
                    2019-09-19T23:60:00       | 14 | a minute from 00 to 59
                    2019-09-19T23:59:60Z      | 17 | a second from 00 to 59
                    2019-09-31T23:59:00Z      | 8  | a day from 01 to 30
                    2019-13-19T23:59:00Z      | 5  | a month from 01 to 12 or a season from 21 to 24
                    2019-09-19T10:00:00-05:60 | 23 | a minute from 00 to 59
                    2019-09-19T10:00:00+18:01 | 20 | an offset of 18:00 or less
                    2019-09-19T10:00:00-19    | 20 | an offset of 18:00 or less
                    2019-13-19T25:61:61       | 5  | a month from 01 to 12 or a season from 21 to 24
                    2019-02-29/2018-02-29     | 8  | a day from 01 to 28
                    2008/1964                 | 5  | an end that is not before the start
                    2004-12/2004-11           | 8  | an end that is not before the start
                    2005/2004-12-31           | 5  | an end that is not before the start
                    2004-06-12/2004-06-11     | 11 | an end that is not before the start
                    1964/-1964                | 5  | an end that is not before the start
                    Y10000/9999               | 7  | an end that is not before the start
                    2019-02-29/2020           | 8  | a day from 01 to 28
                    2018/2019-02-29           | 13 | a day from 01 to 28
                    2019-13/2018              | 5  | a month from 01 to 12
                    201X/2009                 | 5  | an end that is not before the start
                    2004-06-XX/2004-05-31     | 11 | an end that is not before the start
                    2017/2016-XX              | 5  | an end that is not before the start
                    0000/-000X                | 5  | an end that is not before the start
                    2004-13-XX/2005           | 5  | a month from 01 to 12
                    2004/2019-00-XX           | 10 | a month from 01 to 12
                    XXXX-02-30                | 8  | a day from 01 to 29
                    2021-02-3X                | 8  | a day from 01 to 28
                    20X0-13                   | 5  | a month from 01 to 12
                    1XX1-02-29                | 8  | a day from 01 to 28
                    ?2019-02-29               | 9  | a day from 01 to 28
                    [2018,2019-02-29]         | 14 | a day from 01 to 28
                    """)
    void refusesADateThatDoesNotExist(String text, int index, String expected) {
        EdtfException fault = refusal(text);

        assertThat(fault).hasMessage("expected " + expected + " at index " + index + ": " + text);
        assertThat(fault.index()).isEqualTo(index);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.level()).isEmpty();
        assertThat(fault.isImpossibleDate()).isTrue();
        assertThat(fault.isReversedInterval()).isEqualTo(expected.startsWith("an end"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Y-17E7                      | 4 | a digit
                    Y17E8                       | 3 | a digit
                    Y9E999999999                | 2 | a digit
                    1950S2                      | 4 | -, ?, ~, % or the end
                    Y171010000S3                | 10 | a digit, ?, ~, % or the end
                    Y3388E2S3                   | 5 | a digit
                    2001-34                     | 5 | a month from 01 to 12 or a season from 21 to 24
                    2001-25                     | 5 | a month from 01 to 12 or a season from 21 to 24
                    2001-41                     | 5 | a month from 01 to 12 or a season from 21 to 24
                    [1667,1668,1670..1672]      | 0 | a year
                    [..1760-12-03]              | 0 | a year
                    [1760-12..]                 | 0 | a year
                    [1760-01,1760-02,1760-12..] | 0 | a year
                    [1667,1760-12]              | 0 | a year
                    [..1984]                    | 0 | a year
                    {1667,1668,1670..1672}      | 0 | a year
                    {1960,1961-12}              | 0 | a year
                    {..1984}                    | 0 | a year
                    2004-06~-11                 | 8 | the end
                    2004?-06-11                 | 5 | the end
                    ?2004-06-~11                | 0 | a year
                    2004-%06-11                 | 5 | a digit or X
                    2004-06-~01/2004-06-~20     | 8 | a digit or X
                    156X-12-25/1570             | 4 | ?, ~, % or the end
                    2004/1XXX                   | 6 | a digit
                    2004-1X/..                  | 6 | a digit
                    156X-12-25                  | 4 | ?, ~, % or the end
                    15XX-12-25                  | 4 | ?, ~, % or the end
                    XXXX-12-XX                  | 0 | a year
                    XXXX                        | 0 | a year
                    1XXX                        | 1 | a digit
                    1XXX-XX                     | 1 | a digit
                    1XXX-12                     | 1 | a digit
                    20X9                        | 3 | X
                    1984-1X                     | 6 | a digit
                    1985-XX-12                  | 8 | X
                    2000-02-2X                  | 9 | a digit
                    X000-02-29                  | 0 | a year
                    """)
    void namesLevelTwoAsTheLevelThatIsMissing(String text, int index, String expected) {
        EdtfException fault = refusal(text);

        assertThat(fault)
                .hasMessage("level 2 is not supported, expected " + expected + " at index " + index + ": " + text);
        assertThat(fault.index()).isEqualTo(index);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.level()).hasValue(2);
        assertThat(fault.isImpossibleDate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2018,2020..]x",
                "[2018,2020}",
                "[]",
                "[,]",
                "2018S",
                "Y17E",
                "Y017E7",
                "[2018,]",
                "19XX-02-29~x",
                "2004-06-11/[..1984]"
            })
    void findsNoLevelForTextThatOnlyLooksLikeLevelTwo(String text) {
        assertThat(refusal(text).level()).isEmpty();
    }

    @Test
    void refusesAnEmptyText() {
        EdtfException fault = refusal("");

        assertThat(fault).hasMessage("expected a year at index 0 of an empty text");
        assertThat(fault.index()).isZero();
    }

    @Test
    void cutsLongTextInMessages() {
        assertThat(refusal("1985 " + "x".repeat(100)))
                .hasMessage("expected -, ?, ~, % or the end at index 4: 1985 " + "x".repeat(59) + "...");
    }

    @Test
    void keepsLineBreaksAndHalfCharactersOutOfMessages() {
        assertThat(refusal("1985\n\uD83D")).hasMessage("expected -, ?, ~, % or the end at index 4: 1985\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "Y1", "X", "[1985,", "-", "?", "/", "1985-XX"})
    void refusesWhatIsTooLongUnread(String part) {
        EdtfException fault = refusal(part.repeat(1_000_000));

        assertThat(fault.index()).isEqualTo(Edtf.MAX_LENGTH);
        assertThat(fault.expected()).isEqualTo("the end, as at most 1000 characters are read,");
        assertThat(fault.getMessage()).hasSizeLessThan(200);
    }

    private static EdtfException refusal(String text) {
        return catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    }
}
