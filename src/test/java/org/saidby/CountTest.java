package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    private static final String UNREAD =
            "count is of none of the forms that are read (17, seventeen, about 17, nearly 17, at least 17, more than 17, up to 17, "
                    + "fewer than 17, between 10 and 15, 10 to 15, 10-15, dozens, hundreds, thousands, tens of thousands, some, none "
                    + "reported): ";

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of(Count.exactly(17), "[17,17]"),
                Arguments.of(Count.exactly(0), "[0,0]"),
                Arguments.of(Count.about(500), "[450,550]"),
                Arguments.of(Count.about(17), "[15,19]"),
                Arguments.of(Count.about(1), "[0,2]"),
                Arguments.of(Count.about(0), "[0,0]"),
                Arguments.of(Count.nearly(500), "[450,499]"),
                Arguments.of(Count.nearly(11), "[9,10]"),
                Arguments.of(Count.nearly(10), "[9,9]"),
                Arguments.of(Count.nearly(2), "[1,1]"),
                Arguments.of(Count.nearly(1), "[0,0]"),
                Arguments.of(Count.atLeast(8), "[8,..]"),
                Arguments.of(Count.moreThan(500), "[501,..]"),
                Arguments.of(Count.upTo(50), "[0,50]"),
                Arguments.of(Count.upTo(0), "[0,0]"),
                Arguments.of(Count.fewerThan(10), "[0,9]"),
                Arguments.of(Count.fewerThan(1), "[0,0]"),
                Arguments.of(Count.between(8, 11), "[8,11]"),
                Arguments.of(Count.between(8, 11, 9), "[8,11]"),
                Arguments.of(Count.dozens(), "[24,99]"),
                Arguments.of(Count.hundreds(), "[200,999]"),
                Arguments.of(Count.thousands(), "[2000,9999]"),
                Arguments.of(Count.of(Hedge.TENS_OF_THOUSANDS), "[20000,99999]"),
                Arguments.of(Count.some(), "[1,..]"),
                Arguments.of(Count.noneReported(), "[0,..]"),
                Arguments.of(Count.exactly(Count.MAX), "[9007199254740991,9007199254740991]"),
                Arguments.of(Count.about(Count.MAX), "[8106479329266891,9907919180215091]"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void meansARangeByConvention(Count count, String range) {
        assertThat(count.range()).hasToString(range);
        assertThat(HedgePolicy.convention().rangeOf(count)).isEqualTo(count.range());
    }

    @Test
    void hasARangeForEveryHedge() {
        assertThat(ranges().map(row -> ((Count) row.get()[0]).hedge()).distinct())
                .containsExactlyInAnyOrder(Hedge.values());
    }

    @Test
    void takesAnotherPolicyForItsRange() {
        HedgePolicy literal = count -> CountRange.atLeast(count.number().orElse(0));

        assertThat(literal.rangeOf(Count.nearly(500))).hasToString("[500,..]");
    }

    @Test
    void hasABestValueOnlyWhereOneNumberStands() {
        assertThat(Count.exactly(17).best()).hasValue(17);
        assertThat(Count.about(500).best()).hasValue(500);
        assertThat(Count.between(8, 11, 9).best()).hasValue(9);
        assertThat(Stream.of(
                        Count.between(8, 11),
                        Count.nearly(500),
                        Count.atLeast(8),
                        Count.moreThan(8),
                        Count.upTo(8),
                        Count.fewerThan(8),
                        Count.dozens(),
                        Count.some(),
                        Count.noneReported()))
                .allSatisfy(count -> assertThat(count.best()).isEmpty());
    }

    @Test
    void tellsNoneReportedFromZero() {
        assertThat(Count.noneReported()).isNotEqualTo(Count.exactly(0));
        assertThat(Count.noneReported().range()).isNotEqualTo(Count.exactly(0).range());
    }

    static Stream<Arguments> phrases() {
        return Stream.of(
                Arguments.of("17", Count.exactly(17)),
                Arguments.of("exactly 17", Count.exactly(17)),
                Arguments.of("seventeen", Count.exactly(17)),
                Arguments.of("zero", Count.exactly(0)),
                Arguments.of("twenty", Count.exactly(20)),
                Arguments.of("ninety-nine", Count.exactly(99)),
                Arguments.of("about 500", Count.about(500)),
                Arguments.of("around 500", Count.about(500)),
                Arguments.of("roughly 500", Count.about(500)),
                Arguments.of("approximately 500", Count.about(500)),
                Arguments.of("some 600", Count.about(600)),
                Arguments.of("nearly 500", Count.nearly(500)),
                Arguments.of("almost forty-one", Count.nearly(41)),
                Arguments.of("at least eight", Count.atLeast(8)),
                Arguments.of("no fewer than eight", Count.atLeast(8)),
                Arguments.of("No Fewer Than 8", Count.atLeast(8)),
                Arguments.of("more than 1,000,000", Count.moreThan(1_000_000)),
                Arguments.of("over 500", Count.moreThan(500)),
                Arguments.of("up to 50", Count.upTo(50)),
                Arguments.of("at most 50", Count.upTo(50)),
                Arguments.of("fewer than ten", Count.fewerThan(10)),
                Arguments.of("less than ten", Count.fewerThan(10)),
                Arguments.of("under ten", Count.fewerThan(10)),
                Arguments.of("between 8 and 11", Count.between(8, 11)),
                Arguments.of("Between eight and eleven", Count.between(8, 11)),
                Arguments.of("8-11", Count.between(8, 11)),
                Arguments.of("8 - 11", Count.between(8, 11)),
                Arguments.of("8\u201311", Count.between(8, 11)),
                Arguments.of("1,000-2,000", Count.between(1000, 2000)),
                Arguments.of("8-8", Count.between(8, 8)),
                Arguments.of("dozens", Count.dozens()),
                Arguments.of("Dozens", Count.dozens()),
                Arguments.of("hundreds", Count.hundreds()),
                Arguments.of("thousands", Count.thousands()),
                Arguments.of("tens of thousands", Count.of(Hedge.TENS_OF_THOUSANDS)),
                Arguments.of("10 to 15", Count.between(10, 15)),
                Arguments.of("From ten to 1,500", Count.between(10, 1_500)),
                Arguments.of("twenty-one to thirty", Count.between(21, 30)),
                Arguments.of("some", Count.some()),
                Arguments.of("several", Count.some()),
                Arguments.of("many", Count.some()),
                Arguments.of("a number", Count.some()),
                Arguments.of("an unspecified number", Count.some()),
                Arguments.of("an unknown number", Count.some()),
                Arguments.of("none reported", Count.noneReported()),
                Arguments.of("007", Count.exactly(7)),
                Arguments.of("9007199254740991", Count.exactly(Count.MAX)));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsAPhraseAndKeepsItsWords(String phrase, Count plain) {
        Count count = Count.parse(phrase);

        assertThat(count).hasToString(phrase);
        assertThat(count).isEqualTo(plain.toString().equals(phrase) ? plain : plain.withWords(phrase));
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Test
    void readsEveryNumberInWordsUpToNinetyNine() {
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        List<String> ones = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        for (int ten = 0; ten < tens.size(); ten++) {
            for (int one = 0; one < ones.size(); one++) {
                assertThat(Count.parse(tens.get(ten) + "-" + ones.get(one)).number())
                        .hasValue(10 * (ten + 2) + one + 1);
            }
        }
    }

    @Test
    void readsWhatItWrites() {
        for (long seed = 0; seed < 5_000; seed++) {
            Count count = random(new Random(seed));

            assertThat(Count.parse(count.toString())).as("seed " + seed).isEqualTo(count);
        }
    }

    private static Count random(Random random) {
        Hedge hedge = Hedge.values()[random.nextInt(Hedge.values().length)];
        long number = 1 + (random.nextLong() & Count.MAX - 1) >> random.nextInt(53);
        if (hedge == Hedge.BETWEEN) {
            return Count.between(number / 2, number);
        }
        return hedge.takesNumber() ? Count.of(hedge, Math.max(1, number)) : Count.of(hedge);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                " 17",
                "17 ",
                "nearly",
                "nearly  500",
                "nearly 500 people",
                "close to 500",
                "-5",
                "+5",
                "1.5",
                "1e3",
                "1,00",
                "1000,000",
                ",5",
                "a hundred",
                "five hundred",
                "two dozen",
                "twenty one",
                "twenty-zero",
                "twenty-ten",
                "twenty-twenty",
                "one-two",
                "fewer than",
                "fewer then 5",
                "no fewer than",
                "no fewer than nearly 5",
                "between 8 and",
                "between 8 to 11",
                "8 to",
                "to 11",
                "8 to 11 to 12",
                "from 8",
                "up to to 11",
                "about 8 to 11",
                "between 8-11",
                "8--11",
                "8-11-12",
                "eight-eleven",
                "\u0661\u0662",
                "1\n"
            })
    void refusesOtherPhrases(String phrase) {
        assertMalformed(phrase, "value.number-format", UNREAD + phrase.replace('\n', '\ufffd'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9007199254740992            | value.number-range   | number is greater than 9007199254740991: 9007199254740992
                    999999999999999999          | value.number-range   | number is greater than 9007199254740991: 999999999999999999
                    over 99999999999999999999   | value.number-range   | number is greater than 9007199254740991: 99999999999999999999
                    9,999,999,999,999,999,999   | value.number-range   | number is greater than 9007199254740991: 9999999999999999999
                    1-9007199254740992          | value.number-range   | high is greater than 9007199254740991: 9007199254740992
                    between 11 and 8            | value.range-inverted | high is less than low: 11 to 8
                    11-8                        | value.range-inverted | high is less than low: 11 to 8
                    11 to 8                     | value.range-inverted | high is less than low: 11 to 8
                    nearly zero                 | value.number-range   | nothing is nearly 0
                    under 0                     | value.number-range   | nothing is fewer than 0
                    """)
    void refusesNumbersThatCannotBe(String phrase, String code, String message) {
        assertMalformed(phrase, code, message);
    }

    @Test
    void refusesAnEmptyPhraseForBeingEmpty() {
        assertMalformed("", "value.empty", UNREAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "None of them", "nobody", "no one", "no civilians", "no civilian casualties", "nil"})
    void asksWhichIsMeantWhereNobodyCanBeZeroOrNotKnown(String phrase) {
        assertMalformed(
                phrase,
                "value.number-format",
                "count can be 0 (nobody was harmed) or none reported (no number was given), write which: " + phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no fewer than a lot", "no more than 5", "no less than 5", "50 or 60", "nobles"})
    void takesNoOtherPhraseForNobody(String phrase) {
        assertMalformed(phrase, "value.number-format", UNREAD + phrase);
    }

    @Test
    void readsTheFormsThatItsRefusalLists() {
        assertThat(CountWords.FORMS.split(", ")).hasSize(17).allSatisfy(Count::parse);
    }

    @Test
    void refusesLongTextsInTimeAndWithoutAStackOverflow() {
        assertMalformed(
                "1" + ",000".repeat(250_000),
                "value.number-range",
                "number is greater than 9007199254740991: 1" + "0".repeat(63) + "...");
        assertMalformed("x".repeat(1_000_000), "value.number-format", UNREAD + "x".repeat(64) + "...");
        assertMalformed(
                "1" + ",000".repeat(250_000) + "x", "value.number-format", UNREAD + "1" + ",000".repeat(15) + ",00...");
    }

    static Stream<Arguments> malformed() {
        Count.Builder exactly = Count.builder().hedge(Hedge.EXACTLY);
        Count.Builder between = Count.builder().hedge(Hedge.BETWEEN);
        return Stream.of(
                row(() -> Count.exactly(-1), "value.number-range", "number is negative: -1"),
                row(
                        () -> Count.atLeast(Count.MAX + 1),
                        "value.number-range",
                        "number is greater than 9007199254740991: 9007199254740992"),
                row(() -> Count.nearly(0), "value.number-range", "nothing is nearly 0"),
                row(() -> Count.fewerThan(0), "value.number-range", "nothing is fewer than 0"),
                row(() -> Count.between(-1, 5), "value.number-range", "low is negative: -1"),
                row(() -> Count.between(-2, -1), "value.number-range", "low is negative: -2"),
                row(
                        () -> Count.between(1, Long.MAX_VALUE),
                        "value.number-range",
                        "high is greater than 9007199254740991: 9223372036854775807"),
                row(() -> Count.between(11, 8), "value.range-inverted", "high is less than low: 11 to 8"),
                row(() -> Count.between(8, 11, 7), "value.number-range", "number is not between low and high: 7"),
                row(() -> Count.between(8, 11, 12), "value.number-range", "number is not between low and high: 12"),
                row(() -> Count.of(Hedge.EXACTLY), "value.missing", "number is missing beside EXACTLY"),
                row(() -> Count.of(Hedge.DOZENS, 5), "value.type", "no number goes with DOZENS"),
                row(() -> Count.of(Hedge.NONE_REPORTED, 0), "value.type", "no number goes with NONE_REPORTED"),
                row(() -> Count.of(Hedge.BETWEEN, 5), "value.missing", "a range needs both low and high"),
                row(() -> Count.of(Hedge.BETWEEN), "value.missing", "a range needs both low and high"),
                row(() -> between.low(1).build(), "value.missing", "a range needs both low and high"),
                row(() -> exactly.number(1).high(2).build(), "value.type", "only a range has low and high: EXACTLY"),
                row(() -> Count.some().withWords(" "), "value.empty", "words is blank"));
    }

    private static Arguments row(Runnable attempt, String code, String message) {
        return Arguments.of(attempt, code, message);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsNoCount(Runnable attempt, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(attempt::run)
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }

    private static void assertMalformed(String phrase, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Count.parse(phrase))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }
}
