package org.saidby.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatTest {

    @ParameterizedTest
    @CsvSource({
        "day-first, 09/04/2015, 2015 4 9",
        "day-first, 9.4.2015, 2015 4 9",
        "day-first, 9-04-2015, 2015 4 9",
        "Month-First, 09/04/2015, 2015 9 4",
        "month-first, 9/4/2015, 2015 9 4",
        "month-first, 13/04/2015, 2015 13 4",
        "M/d/yyyy, 1/22/2014, 2014 1 22",
        "mm/dd/yyyy, 01/22/2014, 2014 1 22",
        "dd.MM.yy, 22.01.14, 2014 1 22",
        "dd.MM.yy, 22.01.69, 2069 1 22",
        "dd.MM.yy, 22.01.70, 1970 1 22",
        "d-MMM-yy, 26-Sep-19, 2019 9 26",
        "d-MMM-yy, 26-SEPTEMBER-19, 2019 9 26",
        "'MMMM d, yyyy', 'September 26, 2019', 2019 9 26",
        "yyyy/MM/dd, 2019/09/26, 2019 9 26"
    })
    void readsDatesSpelledLikeIt(String format, String date, String expected) {
        int[] read = Objects.requireNonNull(DateFormat.of(format).read(date));

        assertThat(read[0] + " " + read[1] + " " + read[2]).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "day-first, 09/04/15",
        "day-first, 09/04-2015",
        "day-first, 2015-04-09",
        "month-first, 123/04/2015",
        "month-first, \u0661/4/2015",
        "d-MMM-yy, 26-Sept-19",
        "d-MMM-yy, 26-Mrz-19",
        "d-MMM-yy, 26-Sep-2019",
        "M/d/yyyy, 1/22/2014x"
    })
    void readsNoOthers(String format, String date) {
        assertThat(DateFormat.of(format).read(date)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d/M",
                "d/M/y",
                "d/M/yyyyy",
                "d/M/yyyy/d",
                "dd/dd/yyyy",
                "ddd/M/yyyy",
                "d/M/yyyy HH:mm",
                "%d/%m/%Y",
                "day",
                "d/MMMMM/yyyy",
                "yyyy1MM1dd",
                "yyyy-dd-MM"
            })
    void refusesWhatIsNoFormat(String text) {
        assertThatThrownBy(() -> DateFormat.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "date format is neither day-first, month-first nor a pattern of d, M and y such as d/M/yyyy: "
                                + text);
    }
}
