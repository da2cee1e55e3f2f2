package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.edtf.Truth;

/** What it means that times overlap, which depends on whether some day or all days are meant. */
class TimeOverlapTest {

    private static When when(String date, String extent) {
        When when = When.on(date);
        return switch (extent) {
            case "some" -> when.someDay();
            case "all" -> when.allDays();
            default -> when;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-09-19 | -    | 2019-09-19 | -    | YES
                    2019-09-19 | some | 2019-09-19 | all  | YES
                    2019-09-19 | -    | 2019-09-20 | -    | NO
                    2019-09    | some | 2019-09    | some | MAYBE
                    2019-09    | -    | 2019-09    | -    | MAYBE
                    2019-09    | some | 2019-09    | all  | YES
                    2019-09    | -    | 2019-09    | all  | YES
                    2019-09    | all  | 2019-09    | all  | YES
                    2019-09    | some | 2019-09-19 | -    | MAYBE
                    2019-09    | all  | 2019-09-19 | -    | YES
                    2019-09    | all  | 2019-10    | all  | NO
                    2019       | some | 2019-09    | all  | MAYBE
                    2019       | all  | 2019-09    | some | YES
                    2019       | all  | 2019-09/2020 | all | YES
                    2019-XX    | all  | 2019-09-19 | -    | MAYBE
                    2019-XX    | all  | 2019       | all  | YES
                    201X       | all  | 2019       | all  | MAYBE
                    [2018,2020] | all | 2018       | all  | MAYBE
                    [2018,2020] | all | 2018/2020  | all  | YES
                    [2018,2018-05] | all | 2018-05-03 | - | YES
                    [1670..1672] | all | 1671      | all  | MAYBE
                    [1670..1672] | all | 1670/1672 | all  | MAYBE
                    [1670..1672] | all | 1669/1673 | all  | YES
                    [..1672]    | all | 1673       | all  | NO
                    [2018,2020] | all | 2019/2020  | all  | MAYBE
                    {1670..1672} | -  | 1671-05-01 | -    | YES
                    {..1672}    | -    | 1671-05-01 | -   | YES
                    {2018,2020} | -   | 2018-05-03 | -    | YES
                    {2018,2020} | some | 2018-05-03 | -   | MAYBE
                    {2019-XX,2020-01} | - | 2019   | all  | YES
                    {2019-XX,2020-01} | some | 2019 | all | MAYBE
                    {2018,2020} | -   | 2019       | all  | NO
                    2018/2020  | -    | 2019-05    | some | YES
                    2018/2020  | -    | 2018-05    | some | MAYBE
                    2018/2020  | some | 2019-05    | some | MAYBE
                    2018-05-01/2018-05-09 | - | 2018-05-09 | - | YES
                    2018/..    | -    | 2019-05    | -    | YES
                    2018/..    | -    | 2018-05    | -    | MAYBE
                    2018/..    | -    | 2017       | -    | NO
                    ../2018    | -    | 2017       | -    | YES
                    2018/      | -    | 2019       | -    | UNKNOWN
                    2018/      | -    | 2017       | -    | NO
                    2019       | all  | 2019/      | -    | YES
                    2019       | all  | /2019      | -    | YES
                    2019       | some | 2019/      | -    | MAYBE
                    2019       | all  | 2019/      | some | UNKNOWN
                    2019-09/2019-09 | - | 2019-09  | all  | YES
                    2019-09/2019-09 | - | 2019-09-03 | -  | MAYBE
                    2018-05-20/2018-05 | - | 2018-05-20 | - | YES
                    2018-05-20/2018-05 | - | 2018-05-21 | - | MAYBE
                    2019-09-19T10:00:00 | - | 2019-09-19 | - | YES
                    2018-05-01/ | -   | 2018-05-01 | -    | YES
                    /2018-05-01 | -   | 2018-05-01 | -    | YES
                    ..2018-05-01/2018-05-09 | - | 2018-05-03 | - | YES
                    ..2018-05-01/2018-05-09 | - | 2018-04 | - | UNKNOWN
                    2018-05-01../2018-05-09 | - | 2018-05-03 | - | MAYBE
                    2018-05-01../2018-05-09 | - | 2018-05-09 | - | YES
                    2018-05-01/..2018-05-09 | - | 2018-05-01 | - | YES
                    2018-05-01../..2018-05-09 | - | 2018-05-03 | - | MAYBE
                    ../..2018-05-09 | - | 2018-05-09 | - | MAYBE
                    ..2018-05-01/..2018-05-09 | - | 2018-05-01 | - | MAYBE
                    2018-05-01/2018-05-09.. | - | 2018-05-09 | - | YES
                    2018-05-01../2018-05-09.. | - | 2018-05-09 | - | MAYBE
                    2001-21    | all  | 2001-04-01 | -    | MAYBE
                    2001-25    | all  | 2001-04-01 | -    | YES
                    1950S2     | all  | 1950-04-01 | -    | MAYBE
                    Y17E7      | all  | Y17E7      | all  | YES
                    """)
    void dependsOnWhatIsMeant(String one, String oneExtent, String other, String otherExtent, Truth expected) {
        When first = when(one, oneExtent);
        When second = when(other, otherExtent);

        assertThat(first.overlaps(second)).isEqualTo(expected);
        assertThat(second.overlaps(first)).isEqualTo(expected);
    }

    @Test
    void isUnknownWithoutADate() {
        assertThat(When.inWords("then").overlaps(When.on("2019"))).isEqualTo(Truth.UNKNOWN);
        assertThat(When.on("2019").overlaps(When.inWords("then"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void takesAnExtentOfALaterVersionForOneNotTold() {
        When mornings =
                When.on("2019-09").toBuilder().extent(TimeExtent.of("mornings")).build();

        assertThat(mornings.overlaps(When.on("2019-09"))).isEqualTo(Truth.MAYBE);
    }
}
