package org.saidby.edtf;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What parsing a date costs, against {@link LocalDate#parse(CharSequence)}; {@code -prof gc} tells what it allocates. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class ParseBenchmark {

    /** For JMH. */
    public ParseBenchmark() {}

    /** A day, as most dates are. */
    @State(Scope.Thread)
    public static class Day {

        /** Not a constant that the compiler could know. */
        public String text = "2019-09-19";

        /** For JMH. */
        public Day() {}
    }

    /** The forms that the worked example has. */
    @State(Scope.Thread)
    public static class OfTheStory {

        @Param({"2018-11", "2019", "2014/..", "2019-09-19/2019-09-26", "2016-XX/2016-XX"})
        public String text = "";

        /** For JMH. */
        public OfTheStory() {}
    }

    /** The forms of level 2, the most of the examples of the Library of Congress. */
    @State(Scope.Thread)
    public static class OfLevelTwo {

        @Param({
            "2004-06~-11",
            "?2004-06-~11",
            "156X-12-25",
            "XXXX-12-XX",
            "XXXX-02-29",
            "1984-1X",
            "2001-34",
            "Y-17E7",
            "Y3388E2S3",
            "[..1760-12-03]",
            "{1960,1961-12}",
            "[1667,1668,1670..1672]",
            "[1760-01,1760-02,1760-12..]",
            "2004-06-~01/2004-06-~20",
            "2004-06-XX/2004-07-03",
            "..2004-06-01/~2004-06-20"
        })
        public String text = "";

        /** For JMH. */
        public OfLevelTwo() {}
    }

    /** What would hurt a parser that trusts its input. */
    @State(Scope.Thread)
    public static class Pathological {

        @Param({"digits", "exponent", "masks", "set", "marks"})
        public String kind = "";

        private String text = "";

        /** For JMH. */
        public Pathological() {}

        @Setup
        public void prepare() {
            text = switch (kind) {
                case "digits" -> "Y" + "1".repeat(1_000_000);
                case "exponent" -> "Y9E999999999";
                case "masks" -> "XXXX-XX-XX/".repeat(90);
                case "set" -> "[" + "XXXX-XX-X9,".repeat(90) + "2019]";
                default -> "?".repeat(999);
            };
        }
    }

    @Benchmark
    public LocalDate localDate(Day day) {
        return LocalDate.parse(day.text);
    }

    @Benchmark
    public Edtf day(Day day) {
        return Edtf.parse(day.text);
    }

    @Benchmark
    public Edtf story(OfTheStory form) {
        return Edtf.parse(form.text);
    }

    @Benchmark
    public Edtf levelTwo(OfLevelTwo form) {
        return Edtf.parse(form.text);
    }

    /** Returns the value or the refusal. */
    @Benchmark
    public Object pathological(Pathological input) {
        try {
            return Edtf.parse(input.text);
        } catch (EdtfException e) {
            return e;
        }
    }
}
