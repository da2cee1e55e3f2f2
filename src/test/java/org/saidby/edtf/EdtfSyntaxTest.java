package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused for how it is written: where, what was expected, and what to do about what other texts of EDTF have. */
class EdtfSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    x                          | 0  | a year
                    985                        | 3  | a digit or X
                    85                         | 2  | a digit or X
                    +1985                      | 0  | a year
                    19850412                   | 4  | -, S, ?, ~, % or the end
                    1985-4-12                  | 6  | a digit or X
                    1985-04-1                  | 9  | a digit or X
                    1985-                      | 5  | a digit or X
                    1985-04-                   | 8  | a digit or X
                    1985/04/12                 | 7  | a digit or X
                    1985-04-123                | 10 | T, ?, ~, % or the end
                    1985-04-12-                | 10 | T, ?, ~, % or the end
                    ١٩٨٥                       | 0  | a year
                    1985-0٤                    | 6  | a digit or X
                    1985u                      | 4  | -, S, ?, ~, % or the end
                    1985-X                     | 6  | a digit or X
                    1985-1                     | 6  | a digit or X
                    -0000                      | 0  | 0000 for the year 0
                    -0000-01-01                | 0  | 0000 for the year 0
                    ?-0000                     | 1  | 0000 for the year 0
                    -?1985                     | 1  | a digit or X
                    --1985                     | 1  | a digit or X
                    1985-04-12t10:00:00        | 10 | T, ?, ~, % or the end
                    1985-04-12T10:00:00z       | 19 | Z, +, - or the end
                    2015-10-03T02:08           | 16 | seconds, as in 2015-10-03T02:08:00
                    2015-10-03T02:08Z          | 16 | seconds, as in 2015-10-03T02:08:00
                    2015-10-03T02:08+04:30     | 16 | seconds, as in 2015-10-03T02:08:00
                    2015-10-03T02:             | 14 | a digit
                    2015-10-03T02:08:          | 17 | a digit
                    -1985-04-12T10             | 14 | minutes and seconds, as in -1985-04-12T10:00:00
                    1985-04-12T10-04           | 13 | minutes and seconds, as in 1985-04-12T10:00:00
                    1985-04-12T10:0000         | 16 | :
                    1985-04-12T                | 11 | a digit
                    1985-04-12T100000          | 13 | :
                    1985-04-12T1:00:00         | 12 | a digit
                    1985-04-12T10:00:00.5      | 19 | Z, +, - or the end
                    1985-04-12T10:00:00ZZ      | 20 | the end
                    1985-04-12T10:00:00+4      | 21 | a digit
                    1985-04-12T10:00:00+0430   | 22 | : or the end
                    1985-04-12T10:00:00+04:3   | 24 | a digit
                    1985-04-12T10:00:00+04:300 | 25 | the end
                    1985-04-12T10:00:00+04:00:30 | 25 | the end
                    1985-04-12T10:00:00-00     | 19 | +, as the offset is zero
                    1985-04-12T10:00:00-00:00  | 19 | +, as the offset is zero
                    Y1985                      | 5  | a digit
                    Y-1985                     | 6  | a digit
                    Y                          | 1  | a digit
                    Y-                         | 2  | a digit
                    Y01985                     | 1  | a digit from 1 to 9
                    Y-00000                    | 2  | a digit from 1 to 9
                    Y+17000                    | 1  | a digit
                    Y17000-04                  | 6  | a digit, E, S, ?, ~, % or the end
                    Y1X000                     | 2  | a digit
                    12345                      | 4  | -, S, ?, ~, % or the end
                    -12345                     | 5  | -, S, ?, ~, % or the end
                    Y17E                       | 4  | a digit from 1 to 9
                    Y17E0                      | 4  | a digit from 1 to 9
                    Y17E07                     | 4  | a digit from 1 to 9
                    Y17E-7                     | 4  | a digit from 1 to 9
                    YE7                        | 1  | a digit
                    Y17E7-12                   | 5  | a digit, S, ?, ~, % or the end
                    Y17E7E7                    | 5  | a digit, S, ?, ~, % or the end
                    1950S                      | 5  | a digit from 1 to 9
                    1950S0                     | 5  | a digit from 1 to 9
                    1950S02                    | 5  | a digit from 1 to 9
                    1950S2-04                  | 6  | a digit, ?, ~, % or the end
                    195XS2                     | 4  | -, ?, ~, % or the end
                    1950-04S2                  | 7  | -, ?, ~, % or the end
                    1950?S2                    | 5  | - or the end
                    Y1950S2                    | 5  | a digit
                    2001-21?                   | 7  | the end, as a part of the year stands alone
                    2001-21-01                 | 7  | the end, as a part of the year stands alone
                    2001-34?                   | 7  | the end, as a part of the year stands alone
                    ?2001-21                   | 6  | a month from 01 to 12, as a part of the year stands alone
                    2001?-21                   | 6  | a month from 01 to 12, as a part of the year stands alone
                    20XX-21                    | 5  | a month from 01 to 12, as a part of the year stands alone
                    2001-21/2003               | 5  | a month from 01 to 12, as a part of the year stands alone
                    2003/2004-24               | 10 | a month from 01 to 12, as a part of the year stands alone
                    [2001-21,2002]             | 6  | a month from 01 to 12, as a part of the year stands alone
                    2004-06-11?-               | 11 | the end
                    /                          | 1  | a date, as the other end is none
                    ../..                      | 3  | a date, as the other end is none
                    ../                        | 3  | a date, as the other end is none
                    /..                        | 1  | a date, as the other end is none
                    .../1985                   | 2  | a year
                    ./1985                     | 0  | a year
                    1985/.                     | 5  | a year
                    1985/...                   | 7  | a year
                    1985//1986                 | 5  | a year
                    1985/1986/1987             | 9  | -, S, ?, ~, %, .. or the end
                    1985,1986                  | 4  | -, S, ?, ~, % or the end
                    []                         | 1  | a year
                    {}                         | 1  | a year
                    [..]                       | 3  | a year
                    [,]                        | 1  | a year
                    [1985                      | 5  | -, S, ?, ~, %, .., a comma or ]
                    {1985                      | 5  | -, S, ?, ~, %, .., a comma or }
                    [1985}                     | 5  | -, S, ?, ~, %, .., a comma or ]
                    {1985]                     | 5  | -, S, ?, ~, %, .., a comma or }
                    [1985]x                    | 6  | the end
                    [1985,]                    | 6  | a year
                    [,1985]                    | 1  | a year
                    [1985/1986]                | 5  | -, S, ?, ~, %, .., a comma or ]
                    [1985..,1986]              | 7  | a date or ]
                    [1985...1986]              | 7  | a year
                    [198X..1990]               | 4  | a digit, as the ends of a range are known
                    [1980..199X]               | 10 | a digit, as the ends of a range are known
                    [..198X]                   | 6  | a digit, as the ends of a range are known
                    [198X..]                   | 4  | a digit, as the ends of a range are known
                    [1950S2..1960]             | 5  | the end of the year, as the ends of a range are known
                    [1987-10..1988]            | 10 | a month, as the range starts with one
                    [1987..1988-10]            | 7  | a year, as the range starts with one
                    [1987-10..1988-10-01]      | 10 | a month, as the range starts with one
                    [1987..Y17000-01]          | 13 | a digit, E, S, ?, ~, %, a comma or ]
                    [1985,[1986]]              | 6  | a year
                    [1985]/1986                | 6  | the end
                    1985/[1986]                | 5  | a year
                    2004-06-11/[..1984]        | 11 | a year
                    P1Y                        | 0  | a year
                    R5/1985/1986               | 0  | a year
                    1985-W15                   | 5  | a digit or X
                    1985-102                   | 7  | -, ?, ~, % or the end
                    hello                      | 0  | a year
                    null                       | 0  | a year
                    1985-13-01x                | 10 | T, ?, ~, % or the end
                    2019-02-30/x               | 11 | a year
                    [2019-02-30                | 11 | ?, ~, %, .., a comma or ]
                    -0000-02-XX                | 0  | 0000 for the year 0
                    """)
    void refusesBadSyntaxWhereItStarts(String text, int index, String expected) {
        check(text, index, expected, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ` 1985`                    | 0  | a year | there are no spaces in a date
                    `1985 `                    | 4  | -, S, ?, ~, % or the end | there are no spaces in a date
                    1985?~                     | 5  | - or the end | ? and ~ together are % now
                    1985??                     | 5  | - or the end | ? and ~ together are % now
                    198u                       | 3  | a digit or X | u of the draft of 2012 is X now
                    198x                       | 3  | a digit or X | X is a capital letter
                    1985-xx                    | 5  | a digit or X | X is a capital letter
                    1985-04-12 10:00:00        | 10 | T, ?, ~, % or the end | there are no spaces in a date
                    2008-08-22T02:00:00+04:30~ | 25 | the end | a time of day takes no mark of doubt
                    2008-08-22T02:00:00Z?      | 20 | the end | a time of day takes no mark of doubt
                    1985-04-12T10:00:00~       | 19 | Z, +, - or the end | a time of day takes no mark of doubt
                    1985-04T10:00:00           | 7  | -, ?, ~, % or the end | a time goes with a whole day that stands alone
                    1985-04-XXT10:00:00        | 10 | ?, ~, % or the end | a time goes with a whole day that stands alone
                    1985-04-12?T10:00:00       | 11 | the end | a time goes with a whole day that stands alone
                    1985?-04-12T10:00:00       | 11 | ?, ~, % or the end | a time goes with a whole day that stands alone
                    y170000002                 | 0  | a year | y of the draft of 2012 is Y now
                    -Y17000                    | 1  | a digit or X | the sign of a long year stands behind the Y
                    Y17e7                      | 3  | a digit | e of the draft of 2012 is E now
                    1950p2                     | 4  | -, S, ?, ~, % or the end | p of the draft of 2012 is S now
                    2001-21^southernHemisphere | 7  | the end, as a part of the year stands alone | a hemisphere is told by a number from 25 to 32 now
                    2004-06-11?~               | 11 | the end | ? and ~ together are % now
                    2004-06?~-11               | 8  | - or the end | ? and ~ together are % now
                    2004-06??-11               | 8  | - or the end | ? and ~ together are % now
                    2004-?~06                  | 6  | a digit or X | ? and ~ together are % now
                    2004-(06)?-11              | 5  | a digit or X | marks of the draft of 2012 in parentheses stand left of a part now, as in 2004-?06
                    (2004)?-06-04~             | 0  | a year | marks of the draft of 2012 in parentheses stand left of a part now, as in 2004-?06
                    1985/open                  | 5  | a year | open of the draft of 2012 is .. now
                    unknown/1985               | 0  | a year | unknown of the draft of 2012 is left out now, as in 1985/
                    1985-04-12T10:00:00/1986   | 10 | ?, ~, %, .. or the end | a time goes with a whole day that stands alone
                    1985/1985-04-12T10:00:00   | 15 | ?, ~, %, .. or the end | a time goes with a whole day that stands alone
                    ..1985../1986              | 6  | -, S, ?, ~, % or the end | two dots stand in an interval, and in a set between dates or at either end
                    1985/..1986..              | 11 | -, S, ?, ~, % or the end | two dots stand in an interval, and in a set between dates or at either end
                    1985..1986                 | 4  | -, S, ?, ~, % or the end | two dots stand in an interval, and in a set between dates or at either end
                    ..1985                     | 0  | a year | two dots stand in an interval, and in a set between dates or at either end
                    1985..                     | 4  | -, S, ?, ~, % or the end | two dots stand in an interval, and in a set between dates or at either end
                    [1985, 1986]               | 6  | a year | there are no spaces in a date
                    [ 1985]                    | 1  | a year | there are no spaces in a date
                    [1985 ,1986]               | 5  | -, S, ?, ~, %, .., a comma or ] | there are no spaces in a date
                    [1985,..1986]              | 6  | a year | two dots stand in an interval, and in a set between dates or at either end
                    [1985..1986..1987]         | 11 | -, S, ?, ~, %, a comma or ] | two dots stand in an interval, and in a set between dates or at either end
                    [..1985..]                 | 7  | -, S, ?, ~, %, a comma or ] | two dots stand in an interval, and in a set between dates or at either end
                    [..1985..1986]             | 7  | -, S, ?, ~, %, a comma or ] | two dots stand in an interval, and in a set between dates or at either end
                    [1985-04-12T10:00:00]      | 11 | ?, ~, %, .., a comma or ] | a time goes with a whole day that stands alone
                    """)
    void tellsWhatIsMeantInstead(String text, int index, String expected, String hint) {
        check(text, index, expected, " (" + hint + ")");
    }

    private static void check(String text, int index, String expected, String hint) {
        EdtfException fault = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));

        assertThat(fault).hasMessage("expected " + expected + " at index " + index + ": " + text + hint);
        assertThat(fault.reason()).isEqualTo("expected " + expected + hint);
        assertThat(fault.index()).isEqualTo(index);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.level()).isEmpty();
        assertThat(fault.isBeyondLimit()).isFalse();
        assertThat(fault.isImpossibleDate()).isFalse();
        assertThat(fault.isReversedInterval()).isFalse();
    }
}
