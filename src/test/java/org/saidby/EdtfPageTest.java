package org.saidby;

import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfException;
import org.saidby.edtf.Truth;

/** Holds every example of the reference page of dates against what the code does. */
class EdtfPageTest {

    private static final String PAGE = page();

    private static String page() {
        try {
            return Files.readString(Path.of("src/site/markdown/edtf.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the table with this header; cells in backticks without them. */
    private static Stream<Arguments> rows(String header) {
        List<Arguments> rows = new ArrayList<>();
        int start = PAGE.indexOf("\n" + header + "\n");
        assertThat(start).as(header).isNotNegative();
        String[] lines = PAGE.substring(start + 1).split("\n");
        for (int i = 2; i < lines.length && lines[i].startsWith("|"); i++) {
            String[] cells = lines[i].substring(1, lines[i].length() - 1).split("\\|", -1);
            Object[] row = new Object[cells.length];
            for (int j = 0; j < cells.length; j++) {
                String cell = cells[j].substring(1, Math.max(1, cells[j].length() - 1));
                boolean isCode = cell.startsWith("`") && cell.indexOf('`', 1) == cell.length() - 1;
                row[j] = isCode ? cell.substring(1, cell.length() - 1) : cell.strip();
            }
            rows.add(argumentSet(lines[i], row));
        }
        assertThat(rows).as(header).isNotEmpty();
        return rows.stream();
    }

    static Stream<Arguments> forms() {
        return rows("| Feature | Example | Level | Earliest | Latest | In English |");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsReadAsItSays(
            String feature, String example, String level, String earliest, String latest, String english) {
        Edtf value = Edtf.parse(example);

        assertThat(value).hasToString(example);
        assertThat(value.level()).hasToString(level);
        assertThat(value.earliest()).hasToString(earliest);
        assertThat(value.latest()).hasToString(latest);
        assertThat(value.toEnglish()).isEqualTo(english);
    }

    static Stream<Arguments> counts() {
        return rows("| Date | Possible days |");
    }

    @ParameterizedTest
    @MethodSource("counts")
    void aDateHasSoManyDays(String example, String days) {
        assertThat(Edtf.parse(example).possibleDays().count().stream().boxed().map(Object::toString))
                .isEqualTo(days.equals("without end") ? List.of() : List.of(days));
    }

    static Stream<Arguments> relations() {
        return rows("| This | Other | before | after | overlaps | contains | sameAs |");
    }

    @ParameterizedTest
    @MethodSource("relations")
    void relationsAreAsItSays(
            String one, String other, Truth before, Truth after, Truth overlaps, Truth contains, Truth sameAs) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);

        assertThat(first.before(second)).isEqualTo(before);
        assertThat(first.after(second)).isEqualTo(after);
        assertThat(first.overlaps(second)).isEqualTo(overlaps);
        assertThat(first.contains(second)).isEqualTo(contains);
        assertThat(first.sameAs(second)).isEqualTo(sameAs);
    }

    static Stream<Arguments> decisions() {
        return rows("| Case | Example | Answer | Why |");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionsAreAsItSays(String decision, String example, String answer, String why) {
        if (answer.equals("refused")) {
            assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(example));
        } else {
            assertThat("level " + Edtf.parse(example).level()).isEqualTo(answer);
        }
    }

    @Test
    void bothAnswersAreThere() {
        assertThat(PAGE).contains("| refused |", "| level 0 |", "| level 1 |", "| level 2 |");
    }

    static Stream<Arguments> rules() {
        return rows("| The rule | counted from | gives |");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesCountAsItSays(String rule, String from, String expected) {
        Operation anchor = Operation.builder()
                .id("anchor")
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on(from))
                .build();
        String[] words = rule.split("[ ,]+");
        TimeAnchor.Builder counted =
                TimeAnchor.builder().to(anchor).relation(TimeRelation.of(words[0].toLowerCase(Locale.ROOT)));
        if (rule.endsWith("thursday")) {
            counted.weekday(THURSDAY);
        } else if (rule.contains(", the ")) {
            counted.unit(CalendarUnit.of(words[2]));
        } else if (words.length > 1) {
            counted.offset(Period.parse(words[1]));
        }
        When told = When.builder().anchor(counted.build()).build();

        assertThat(told.resolveIn(Dataset.builder().id("d").add(anchor).build()).date())
                .hasValue(Edtf.parse(expected));
    }

    static Stream<Arguments> extents() {
        return rows("| This | | Other | | overlaps |");
    }

    @ParameterizedTest
    @MethodSource("extents")
    void timesOverlapAsItSays(String one, String oneExtent, String other, String otherExtent, Truth overlaps) {
        assertThat(when(one, oneExtent).overlaps(when(other, otherExtent))).isEqualTo(overlaps);
    }

    private static When when(String date, String extent) {
        When when = When.on(date);
        return extent.equals("some day") ? when.someDay() : extent.equals("all days") ? when.allDays() : when;
    }

    static Stream<Arguments> sayings() {
        return rows("| A source says | EDTF | When |");
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void aWhenSaysIt(String saying, String edtf, String code) {
        Ref strike = Ref.parse("operation:strike");
        Ref article = Ref.parse("document:article");
        Ref fallOfSurt = Ref.parse("operation:fall-of-surt");
        Map<String, When> times = Map.of(
                "When.inWords(\"in recent days\")", When.inWords("in recent days"),
                "When.on(\"2018-03\").someDay().withWords(\"in March 2018\")",
                        When.on("2018-03").someDay().withWords("in March 2018"),
                "When.on(\"2018\").allDays()", When.on("2018").allDays(),
                "When.after(strike, Period.ofDays(5))", When.after(strike, Period.ofDays(5)),
                "When.weekday(THURSDAY, article)", When.weekday(THURSDAY, article),
                "When.before(article, Period.ofDays(1))", When.before(article, Period.ofDays(1)),
                "When.monthOf(article)", When.monthOf(article),
                "When.before(fallOfSurt)", When.before(fallOfSurt),
                "When.on(\"2016-XX/2016-XX\").withWords(\"several months\")",
                        When.on("2016-XX/2016-XX").withWords("several months"));

        assertThat(times).containsKey(code);
        When time = Objects.requireNonNull(times.get(code));
        assertThat(time.date().map(Edtf::toString).orElse("nothing")).isEqualTo(edtf);
    }

    @Test
    void theCodeAtItsTopDoesWhatItsCommentsSay() {
        Edtf date = Edtf.parse("2004-06~/2006-08");

        assertThat(PAGE)
                .contains(
                        "Edtf date = Edtf.parse(\"2004-06~/2006-08\");",
                        "Edtf.year(2016).approximate(); // " + Edtf.year(2016).approximate(),
                        "Edtf.between(Edtf.year(1984).approximate(), Edtf.month(2004, 6)); // "
                                + Edtf.between(Edtf.year(1984).approximate(), Edtf.month(2004, 6)),
                        "Edtf.oneOf(Edtf.year(1667), Edtf.month(1760, 12)); // "
                                + Edtf.oneOf(Edtf.year(1667), Edtf.month(1760, 12)),
                        "date.earliest(); // " + date.earliest(),
                        "date.contains(LocalDate.of(2005, 1, 1)); // " + date.contains(LocalDate.of(2005, 1, 1)),
                        "date.toEnglish(); // " + date.toEnglish());
    }
}
