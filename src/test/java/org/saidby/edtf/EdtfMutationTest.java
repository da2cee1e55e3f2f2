package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Changes valid texts at random: each result is refused, or is valid by a second reading of the grammar. */
class EdtfMutationTest {

    private static final int VALUES = 20_000;
    private static final String ALPHABET = "0123456789X-/.?~%TZ:+YES[]{},uxzty \u0000\u0663\uD83D";
    private static final String YEAR = "(?:-(?!0000)[0-9]{4}|[0-9]{4})";
    private static final String DATE = YEAR + "(?:-[0-9]{2}(?:-[0-9]{2})?)?";
    private static final String LONG_YEAR = "Y-?[1-9][0-9]{4,15}";
    private static final String MASKED = "(?:-?(?:[0-9]{3}X|[0-9]{2}XX)|" + YEAR + "-(?:XX|XX-XX|[0-9]{2}-XX))";
    private static final String END = "(?:" + DATE + "|" + MASKED + "|" + LONG_YEAR + ")[?~%]?";
    private static final Pattern LEGAL = Pattern.compile("(?:"
            + END
            + "|" + DATE + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
            + "|" + YEAR + "-2[1-4]"
            + "|" + END + "/" + END
            + "|(?:\\.\\.)?/" + END
            + "|" + END + "/(?:\\.\\.)?"
            + ")");
    private static final Pattern PARTS = Pattern.compile(
            "(-?[0-9]{4})-([0-9]{2})(?:-([0-9]{2}|XX))?(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[+-]([0-9]{2})(?::([0-9]{2}))?)?)?");

    @Test
    void refusesAMutationOrReadsItRightly() {
        long seed = 20_190_920;
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < VALUES; i++) {
            String text = text(random);
            for (int rounds = 1 + random.nextInt(2); rounds > 0; rounds--) {
                text = mutated(text, random);
            }
            read += check(text, seed) ? 1 : 0;
        }

        assertThat(read).as("mutations that are legal, seed " + seed).isBetween(VALUES / 20, VALUES / 2);
    }

    private static boolean check(String text, long seed) {
        String label = "'" + text + "', seed " + seed;
        Edtf value;
        try {
            value = Edtf.parse(text);
        } catch (EdtfException fault) {
            assertThat(isLegal(text)).as(label + ": " + fault.getMessage()).isFalse();
            assertThat(fault.index()).as(label).isBetween(0, text.length());
            assertThat(fault.expected()).as(label).isNotBlank();
            assertThat(fault.level().orElse(2)).as(label).isEqualTo(2);
            assertThat(fault.isImpossibleDate() && fault.level().isPresent())
                    .as(label)
                    .isFalse();
            return false;
        }
        assertThat(isLegal(text)).as(label).isTrue();
        assertThat(value).as(label).hasToString(text);
        assertThat(value.compareTo(Edtf.parse(text))).as(label).isZero();
        assertThat(value.overlaps(value)).as(label).isEqualTo(Truth.YES);
        assertThat(value.sameAs(value)).as(label).isNotEqualTo(Truth.NO);
        assertThat(value.earliest().isDay() || value.latest().isDay() || text.contains("Y"))
                .as(label)
                .isTrue();
        return true;
    }

    /** A second reading, by patterns and java.time, that shares nothing with the first. */
    private static boolean isLegal(String text) {
        if (!LEGAL.matcher(text).matches()) {
            return false;
        }
        String[] ends = text.split("/", -1);
        for (String end : ends) {
            Matcher parts = PARTS.matcher(end);
            if (parts.lookingAt() && !exists(parts, text)) {
                return false;
            }
        }
        return ends.length == 1 || inOrder(text, ends);
    }

    private static boolean exists(Matcher parts, String text) {
        int month = number(parts.group(2));
        if (month >= 21 && month <= 24) {
            return text.matches(YEAR + "-[0-9]{2}");
        }
        boolean masked = parts.group(3) == null || parts.group(3).equals("XX");
        try {
            LocalDate.of(Integer.parseInt(parts.group(1)), month, masked ? 1 : number(parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
        if (parts.group(4) == null) {
            return true;
        }
        String time = parts.group(4) + parts.group(5) + parts.group(6);
        boolean legalTime = time.equals("240000") || number(parts.group(4)) < 24;
        int hours = parts.group(7) == null ? 0 : number(parts.group(7));
        int minutes = parts.group(8) == null ? 0 : number(parts.group(8));
        boolean zeroWest = parts.group(7) != null
                && parts.group().charAt(parts.start(7) - parts.start() - 1) == '-'
                && hours + minutes == 0;
        return legalTime
                && number(parts.group(5)) < 60
                && number(parts.group(6)) < 60
                && minutes < 60
                && hours * 60 + minutes <= 18 * 60
                && !zeroWest;
    }

    private static boolean inOrder(String text, String[] ends) {
        boolean oneSided = ends[0].isEmpty() || ends[1].isEmpty() || text.contains("..");
        if (oneSided) {
            return true;
        }
        long[] first = parts(ends[0], ends[0].startsWith("-") ? '9' : '0', 1, 1);
        long[] last = parts(ends[1], ends[1].startsWith("-") ? '0' : '9', 12, 31);
        for (int i = 0; i < 3; i++) {
            if (first[i] != last[i]) {
                return first[i] < last[i];
            }
        }
        return true;
    }

    private static long[] parts(String end, char digit, int month, int day) {
        String bare = end.replaceAll("[?~%Y]", "").replace("-XX", "");
        String[] parts = bare.substring(1).split("-");
        long year = Long.parseLong(bare.charAt(0) + parts[0].replace('X', digit));
        return new long[] {
            // there is no year -0000, so that -000X ends with the year -1
            bare.charAt(0) == '-' ? Math.min(year, -1) : year,
            parts.length > 1 ? number(parts[1]) : month,
            parts.length > 2 ? number(parts[2]) : day
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String text(Random random) {
        String[] others = {
            "-0044",
            "-0044-03-15",
            "-198X",
            "20XX",
            "0000",
            "Y170000002",
            "Y-17000~",
            "-0001-24",
            "Y-17000/-0044?",
            "9999-12-31",
            "2016-02-29",
            "Y9999999999999999",
            "1985-04-12T24:00:00Z",
            "XXXX-12-XX",
            "2004-06~-11",
            "[1667,1668..]",
            "-000X/-0001",
            "-00XX/000X",
            "19XX/2016-XX",
        };
        return random.nextInt(4) == 0
                ? others[random.nextInt(others.length)]
                : ReportedDate.random(random).text();
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        char c = ALPHABET.charAt(random.nextInt(random.nextBoolean() ? 15 : ALPHABET.length()));
        if (at == text.length()) {
            return text + c;
        }
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + c + text.substring(at);
            case 1 -> text.length() == 1 ? text : text.substring(0, at) + text.substring(at + 1);
            case 2 -> at == 0 ? text : text.substring(0, at);
            default -> text.substring(0, at) + c + text.substring(at + 1);
        };
    }
}
