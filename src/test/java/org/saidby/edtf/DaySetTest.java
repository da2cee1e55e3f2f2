package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of days and the patterns they are made of; {@link EdtfBruteForceTest} checks them through the values. */
class DaySetTest {

    private static final long YEAR_ZERO = LocalDate.of(0, 1, 1).toEpochDay();

    private static DaySet days(String text) {
        return Edtf.parse(text).possibleDays();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-09-19          | 1
                    2019-09             | 30
                    2020                | 366
                    [2018,2020]         | 731
                    [2018,2018-05]      | 365
                    {2018..2019,2019}   | 730
                    2X19-09             | 300
                    XXXX-02-29          | 2425
                    -XXXX-02-29         | 2424
                    XXXX                | 3652425
                    XXXX-XX-X5          | 360000
                    2001-21             | 183
                    1985-XX-31          | 7
                    2019-09-19T10:00:00 | 1
                    Y9999999999999999   | 365
                    """)
    void countsDays(String text, long count) {
        assertThat(days(text).count()).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019/..", "../2019", "2019/", "/2019", "[..2019]", "{2019..}", "..2019/2020"})
    void countsNoDaysThatHaveNoEnd(String text) {
        assertThat(days(text).count()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [2018,2020]   | 2019          | no day
                    [2018,2020]   | 2018-06/2020-06 | 2018-06-01 to 2020-06-30
                    2X19-09       | 2500          | no day
                    2X19-09       | 2519          | 2519-09-01 to 2519-09-30
                    XXXX-XX-31    | 2019-09       | no day
                    XXXX-02-29    | 1900/1999     | 1904-02-29 to 1996-02-29
                    XXXX-02-29    | 2XX1          | no day
                    20XX-XX-3X    | XXXX-02       | no day
                    1XX3-1X-XX    | 12XX-XX-25    | 1203-10-25 to 1293-12-25
                    201X          | -201X         | no day
                    ../2019       | 2019/..       | 2019-01-01 to 2019-12-31
                    ../2019       | [..2018]      | .. to 2018-12-31
                    2019/         | 2020/..       | 2020-01-01 to ..
                    """)
    void intersects(String one, String other, String expected) {
        DaySet both = days(one).intersection(days(other));

        assertThat(both).hasToString(expected).isEqualTo(days(other).intersection(days(one)));
        assertThat(both.isEmpty()).isEqualTo(expected.equals("no day"));
        assertThat(days(one).overlaps(days(other))).isEqualTo(!both.isEmpty());
    }

    @Test
    void isEqualByItsDays() {
        assertThat(days("[2018,2019]")).isEqualTo(days("2018/2019")).hasSameHashCodeAs(days("2018/2019"));
        assertThat(days("2019-XX-XX")).isEqualTo(days("2019"));
        assertThat(days("{2019-0X,2019-1X}")).isEqualTo(days("2019"));
        assertThat(days("[XXXX-XX-0X,XXXX-XX-1X,XXXX-XX-2X,XXXX-XX-3X]")).isEqualTo(days("XXXX"));
        assertThat(days("[2018,2020]")).isNotEqualTo(days("2018/2020")).isNotEqualTo("2018/2020");
        assertThat(days("2019/..")).isEqualTo(days("2019/")).isNotEqualTo(days("2019"));
    }

    @Test
    void findsGapsThatSeveralPartsLeave() {
        assertThat(days("[2018-01..2018-06,2018-07..2018-12]").containsAll(days("2018")))
                .isTrue();
        assertThat(days("[2018-01..2018-06,2018-08..2018-12]").containsAll(days("2018")))
                .isFalse();
        assertThat(days("2018").containsAll(days("../2018"))).isFalse();
        assertThat(days("[..2018,2019..]").containsAll(days("../2020"))).isTrue();
        assertThat(days("[..2018,2020..]").containsAll(days("../2020"))).isFalse();
        assertThat(days("2018").containsAll(days("2018").intersection(days("2019"))))
                .isTrue();
    }

    @Test
    void tellsItsDaysInOrder() {
        assertThat(days("[2019-09-21,2019-09-19,2019-09-19..2019-09-20]").stream())
                .containsExactly(LocalDate.of(2019, 9, 19), LocalDate.of(2019, 9, 20), LocalDate.of(2019, 9, 21));
        assertThat(days("2019-12-30/..").stream().skip(2).findFirst()).contains(LocalDate.of(2020, 1, 1));
        assertThat(days("XXXX-02-29").stream()
                        .skip(25)
                        .limit(2)
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("0104-02-29 0108-02-29");
        assertThat(days("2018").intersection(days("2019")).stream()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> days("../2019").stream())
                .withMessage("days have no first one that can be told: .. to 2019-12-31");
    }

    @Test
    void anEmptySetHasNoEnds() {
        DaySet none = days("2018").intersection(days("2019"));

        assertThat(none.first().isUnknown()).isTrue();
        assertThat(none.last().isUnknown()).isTrue();
        assertThat(none.count()).hasValue(0);
        assertThat(none.contains(LocalDate.of(2018, 1, 1))).isFalse();
        assertThat(none).isEqualTo(days("2001").intersection(days("2002")));
    }

    @Test
    void holdsTogetherWhereRangesMeetPatterns() {
        assertThat(days("[..9999-12-30,XXXX-12-31]").containsAll(days("../9999-12-31")))
                .isTrue();
        assertThat(days("[..-0001,XXXX-0X,XXXX-1X,Y10000..]").containsAll(days("Y-20000/Y20000")))
                .isTrue();
        assertThat(days("[..-0001,XXXX-0X,XXXX-1X,Y10001..]").containsAll(days("Y-20000/Y20000")))
                .isFalse();
        assertThat(days("[..-0002,XXXX-0X,XXXX-1X,Y10000..]").containsAll(days("Y-20000/Y20000")))
                .isFalse();
        assertThat(days("[Y-17000,XXXX-02-29,Y17000]").count()).hasValue(365 + 2425 + 365);
    }

    @Test
    void countsIntersectsAndComparesLikeTheDaysThemselves() {
        long seed = 20_190_924;
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String one = set(random);
            String other = set(random);
            String label = one + " and " + other + ", seed " + seed;
            BitSet mine = bits(one);
            BitSet theirs = bits(other);
            BitSet both = (BitSet) mine.clone();
            both.and(theirs);
            DaySet common = days(one).intersection(days(other));

            assertThat(days(one).count()).as(label).hasValue(mine.cardinality());
            assertThat(common.count()).as(label).hasValue(both.cardinality());
            assertThat(common.isEmpty()).as(label).isEqualTo(both.isEmpty());
            assertThat(days(one).containsAll(days(other))).as(label).isEqualTo(both.equals(theirs));
            assertThat(days(one).containsAll(common)).as(label).isTrue();
            assertThat(days(one).equals(days(other))).as(label).isEqualTo(mine.equals(theirs));
            if (!both.isEmpty()) {
                assertThat(common.first()).as(label).hasToString(day(both.nextSetBit(0)));
                assertThat(common.last()).as(label).hasToString(day(both.length() - 1));
                assertThat(common.stream().limit(500).map(LocalDate::toEpochDay))
                        .as(label)
                        .containsExactlyElementsOf(both.stream()
                                .limit(500)
                                .mapToObj(bit -> bit + YEAR_ZERO)
                                .toList());
            }
        }
    }

    private static String day(int bit) {
        return LocalDate.ofEpochDay(bit + YEAR_ZERO).toString();
    }

    /** Up to three dates with digits left open anywhere, or a range, in years from 0000 to 9999. */
    private static String set(Random random) {
        StringBuilder set = new StringBuilder("[");
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate day = LocalDate.ofEpochDay(YEAR_ZERO + random.nextInt(3_600_000));
            if (random.nextInt(4) == 0) {
                set.append(day).append("..").append(day.plusDays(random.nextInt(50_000)));
            } else {
                StringBuilder open = new StringBuilder(day.toString().substring(0, 4 + 3 * random.nextInt(3)));
                for (int at = 0; at < open.length(); at++) {
                    if (open.charAt(at) != '-' && random.nextInt(3) > 0) {
                        open.setCharAt(at, 'X');
                    }
                }
                set.append(open);
            }
            set.append(i == 0 ? "]" : ",");
        }
        return set.toString();
    }

    private static BitSet bits(String set) {
        BitSet bits = new BitSet();
        for (String element : set.substring(1, set.length() - 1).split(",")) {
            int dots = element.indexOf("..");
            if (dots > 0) {
                bits.set(
                        (int) (LocalDate.parse(element.substring(0, dots)).toEpochDay() - YEAR_ZERO),
                        (int) (LocalDate.parse(element.substring(dots + 2)).toEpochDay() - YEAR_ZERO) + 1);
            } else {
                addMatching(element, bits);
            }
        }
        return bits;
    }

    private static void addMatching(String mask, BitSet bits) {
        int bit = 0;
        for (int year = 0; year <= 9_999; year++) {
            boolean yearFits = fits(mask.substring(0, 4), year);
            for (int month = 1; month <= 12; month++) {
                boolean monthFits = yearFits && (mask.length() < 7 || fits(mask.substring(5, 7), month));
                int length = YearMonth.of(year, month).lengthOfMonth();
                for (int day = 1; day <= length; day++, bit++) {
                    if (monthFits && (mask.length() < 10 || fits(mask.substring(8), day))) {
                        bits.set(bit);
                    }
                }
            }
        }
    }

    private static boolean fits(String mask, int number) {
        int rest = number;
        for (int i = mask.length() - 1; i >= 0; i--, rest /= 10) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) - '0' != rest % 10) {
                return false;
            }
        }
        return true;
    }

    @Test
    void findsTheNearestYearsOfAPattern() {
        Random random = new Random(20_190_921);
        for (int i = 0; i < 300; i++) {
            int digits = 0;
            for (int place = 0; place < 4; place++) {
                digits = digits << 4 | (random.nextInt(2) == 0 ? YearPattern.ANY : random.nextInt(10));
            }
            YearPattern years = new YearPattern(digits, random.nextBoolean());
            long nearest = YearPattern.NONE;
            for (int year = 9_999; year >= -9_999; year--) {
                nearest = matches(years, year) ? year : nearest;
                if (year % 7 == 0 || nearest == year) {
                    assertThat(years.ceiling(year)).as(years + " from " + year).isEqualTo(nearest);
                }
            }
            nearest = YearPattern.NONE;
            boolean hasLeapYear = false;
            for (int year = -9_999; year <= 9_999; year++) {
                nearest = matches(years, year) ? year : nearest;
                hasLeapYear |= nearest == year && Days.isLeap(year);
                if (year % 7 == 0 || nearest == year) {
                    assertThat(years.floor(year)).as(years + " to " + year).isEqualTo(nearest);
                }
            }
            assertThat(years.hasLeapYear()).as(years.toString()).isEqualTo(hasLeapYear);
        }
    }

    private static boolean matches(YearPattern years, int year) {
        if (year < 0 != years.negative()) {
            return false;
        }
        int magnitude = Math.abs(year);
        for (int shift = 0; shift < 16; shift += 4, magnitude /= 10) {
            int digit = years.digits() >>> shift & 0xF;
            if (digit != YearPattern.ANY && digit != magnitude % 10) {
                return false;
            }
        }
        return true;
    }
}
