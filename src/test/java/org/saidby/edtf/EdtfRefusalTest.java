package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused although it is well written: dates that do not exist, levels that are not wanted, and what exceeds a limit. */
class EdtfRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-02-29                 | 8  | a day from 01 to 28
                    2019-09-31                 | 8  | a day from 01 to 30
                    1900-02-29                 | 8  | a day from 01 to 28
                    2016-02-30                 | 8  | a day from 01 to 29
                    2016-01-32                 | 8  | a day from 01 to 31
                    2016-01-00                 | 8  | a day from 01 to 31
                    2019-02-29?                | 8  | a day from 01 to 28
                    2019-00                    | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-13                    | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-20                    | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-42                    | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-99                    | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-13?                   | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-13-01                 | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-00-XX                 | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-2X                    | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-0X-32                 | 8  | a day from 01 to 31
                    -0001-02-29                | 9  | a day from 01 to 28
                    2019-09-19T25:00:00Z       | 11 | an hour from 00 to 23, or 24:00:00
                    2019-09-19T24:00:01        | 11 | an hour from 00 to 23, or 24:00:00
                    2019-09-19T23:60:00        | 14 | a minute from 00 to 59
                    2019-09-19T23:59:60Z       | 17 | a second from 00 to 59
                    2019-09-31T23:59:00Z       | 8  | a day from 01 to 30
                    2019-13-19T23:59:00Z       | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-09-19T10:00:00-05:60  | 23 | a minute from 00 to 59
                    2019-09-19T10:00:00+18:01  | 20 | an offset of 18:00 or less
                    2019-09-19T10:00:00-19     | 20 | an offset of 18:00 or less
                    2019-13-19T25:61:61        | 5  | a month from 01 to 12 or a part of the year from 21 to 41
                    2019-02-29/2018-02-29      | 8  | a day from 01 to 28
                    2008/1964                  | 5  | an end that is not before the start
                    2004-12/2004-11            | 8  | an end that is not before the start
                    2005/2004-12-31            | 5  | an end that is not before the start
                    2004-06-12/2004-06-11      | 11 | an end that is not before the start
                    1964/-1964                 | 5  | an end that is not before the start
                    Y10000/9999                | 7  | an end that is not before the start
                    2019-02-29/2020            | 8  | a day from 01 to 28
                    2018/2019-02-29            | 13 | a day from 01 to 28
                    2019-13/2018               | 5  | a month from 01 to 12
                    201X/2009                  | 5  | an end that is not before the start
                    2004-06-XX/2004-05-31      | 11 | an end that is not before the start
                    2017/2016-XX               | 5  | an end that is not before the start
                    0000/-000X                 | 5  | an end that is not before the start
                    2004-13-XX/2005            | 5  | a month from 01 to 12
                    2004/2019-00-XX            | 10 | a month from 01 to 12
                    2004-06-11../2004-06-10    | 13 | an end that is not before the start
                    2004-06-11/..2004-06-10    | 11 | an end that is not before the start
                    XXXX-02-30                 | 8  | a day from 01 to 29
                    -XXXX-02-30                | 9  | a day from 01 to 29
                    2021-02-3X                 | 8  | a day from 01 to 28
                    20X0-13                    | 5  | a month from 01 to 12
                    1XX1-02-29                 | 8  | a day from 01 to 28
                    X100-02-29                 | 8  | a day from 01 to 28
                    XXXX-XX-32                 | 8  | a day from 01 to 31
                    XXXX-04-31                 | 8  | a day from 01 to 30
                    XXXX-X2-32                 | 8  | a day from 01 to 31
                    ?2019-02-29                | 9  | a day from 01 to 28
                    [2018,2019-02-29]          | 14 | a day from 01 to 28
                    [2002..2001]               | 7  | an end that is not before the start
                    {1987-10..1987-09}         | 10 | an end that is not before the start
                    {2019-02-30..2001-01-01}   | 9  | a day from 01 to 28
                    [2018,2020..2019]          | 12 | an end that is not before the start
                    """)
    void refusesADateThatDoesNotExist(String text, int index, String expected) {
        EdtfException fault = refusal(text);

        assertThat(fault).hasMessage("expected " + expected + " at index " + index + ": " + text);
        assertThat(fault.reason()).isEqualTo("expected " + expected);
        assertThat(fault.index()).isEqualTo(index);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.level()).isEmpty();
        assertThat(fault.isBeyondLimit()).isFalse();
        assertThat(fault.isImpossibleDate()).isTrue();
        assertThat(fault.isReversedInterval()).isEqualTo(expected.startsWith("an end"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Y123456789012345678        | 17 | the end of the year, as a year has at most 16 digits here
                    Y12345678901234567         | 17 | the end of the year, as a year has at most 16 digits here
                    Y9E999999999               | 3  | a smaller exponent, as a year has at most 16 digits here
                    1950S9999999999            | 5  | a smaller number of digits
                    Y1E16                      | 3  | a smaller exponent, as a year has at most 16 digits here
                    Y10000000000000000S3       | 17 | the end of the year, as a year has at most 16 digits here
                    Y-99E15                    | 5  | a smaller exponent, as a year has at most 16 digits here
                    """)
    void refusesAYearThatIsTooLong(String text, int index, String expected) {
        EdtfException fault = refusal(text);

        assertThat(fault).hasMessage("expected " + expected + " at index " + index + ": " + text);
        assertThat(fault.level()).isEmpty();
        assertThat(fault.isBeyondLimit()).isTrue();
        assertThat(fault.isImpossibleDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1985                   | 0 | 1 | 0
                    1985?                   | 0 | 1 | 4
                    1985-04-12~             | 0 | 1 | 10
                    201X                    | 0 | 1 | 3
                    1985-XX-XX              | 0 | 1 | 5
                    2001-21                 | 0 | 1 | 5
                    Y17000                  | 0 | 1 | 0
                    1985/..                 | 0 | 1 | 5
                    /1985                   | 0 | 1 | 0
                    1984?/2004              | 0 | 1 | 4
                    -0044-03-15T12:00:00    | 0 | 1 | 0
                    -1985?/2000-XX          | 0 | 2 | 0
                    1985/2000-XX            | 0 | 2 | 10
                    ?1985                   | 1 | 2 | 0
                    2004-06~-11             | 1 | 2 | 7
                    2004?-06-11~            | 1 | 2 | 4
                    2004-?06-11             | 1 | 2 | 5
                    156X-12-25              | 1 | 2 | 3
                    1985-XX-12              | 1 | 2 | 5
                    1984-1X                 | 1 | 2 | 6
                    2001-34                 | 1 | 2 | 5
                    Y-17E7                  | 1 | 2 | 4
                    1950S2                  | 1 | 2 | 4
                    [1667,1668]             | 1 | 2 | 0
                    {1667}                  | 1 | 2 | 0
                    -1985/2004-XX           | 1 | 2 | 11
                    ..1985/1986             | 1 | 2 | 0
                    1985/1986..             | 1 | 2 | 9
                    """)
    void namesTheLevelThatIsTooHighAndWhereItBegins(String text, int highest, int level, int index) {
        EdtfException fault = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text, highest));

        assertThat(fault)
                .hasMessage(
                        "expected nothing above level %d at index %d: %s (this is level %d)",
                        highest, index, text, level);
        assertThat(fault.index()).isEqualTo(index);
        assertThat(fault.level()).hasValue(level);
        assertThat(fault.isImpossibleDate()).isFalse();
        assertThat(Edtf.parse(text, level)).isEqualTo(Edtf.parse(text));
    }

    @Test
    void knowsThreeLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("1985", 3))
                .withMessage("level is not 0, 1 or 2: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.parse("1985", -1))
                .withMessage("level is not 0, 1 or 2: -1");
    }

    @Test
    void refusesAnEmptyText() {
        EdtfException fault = refusal("");

        assertThat(fault).hasMessage("expected a year at index 0 of an empty text");
        assertThat(fault.reason()).isEqualTo("expected a year");
        assertThat(fault.index()).isZero();
    }

    @Test
    void cutsLongTextInMessages() {
        assertThat(refusal("1985-" + "z".repeat(100)))
                .hasMessage("expected a digit or X at index 5: 1985-" + "z".repeat(59) + "...");
    }

    @Test
    void keepsLineBreaksAndHalfCharactersOutOfMessages() {
        assertThat(refusal("1985-\n\uD83D")).hasMessage("expected a digit or X at index 5: 1985-\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "Y1", "X", "[1985,", "-", "?", "/", "1985-XX"})
    void refusesWhatIsTooLongUnread(String part) {
        EdtfException fault = refusal(part.repeat(1_000_000));

        assertThat(fault.index()).isEqualTo(Edtf.MAX_LENGTH);
        assertThat(fault.expected()).isEqualTo("the end, as at most 1000 characters are read,");
        assertThat(fault.isBeyondLimit()).isTrue();
        assertThat(fault.getMessage()).hasSizeLessThan(200);
    }

    private static EdtfException refusal(String text) {
        return catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    }
}
