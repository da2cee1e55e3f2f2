package org.saidby;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English phrases that {@link Count#parse(String)} reads and {@link Count#toString()} writes. */
final class CountWords {

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d+";
    private static final String NUMBER = "(" + DIGITS + "|[a-z]+(?:-[a-z]+)?)";
    private static final Pattern BETWEEN = Pattern.compile("between " + NUMBER + " and " + NUMBER);
    private static final Pattern DASHED = Pattern.compile("(" + DIGITS + ") ?[-\u2013] ?(" + DIGITS + ")");
    private static final Pattern FROM_TO = Pattern.compile("(?:from )?" + NUMBER + " to " + NUMBER);
    private static final Pattern HEDGED = Pattern.compile("(?:([a-z]+(?: [a-z]+)?) )?" + NUMBER);

    /** What can mean that there were none, and that none are known of. */
    private static final Pattern NOBODY =
            Pattern.compile("(?:none|nobody|nil|no one|no-one)(?: .*)?|no (?!fewer |more |less )[a-z -]+");

    /** An example of each, for people whose phrase is none of them. */
    static final String FORMS =
            "17, seventeen, about 17, nearly 17, at least 17, more than 17, up to 17, fewer than 17, between 10 and 15,"
                    + " 10 to 15, 10-15, dozens, hundreds, thousands, tens of thousands, some, none reported";

    private static final Map<String, Hedge> BEFORE_A_NUMBER = Map.ofEntries(
            Map.entry("exactly", Hedge.EXACTLY),
            Map.entry("about", Hedge.ABOUT),
            Map.entry("around", Hedge.ABOUT),
            Map.entry("roughly", Hedge.ABOUT),
            Map.entry("approximately", Hedge.ABOUT),
            Map.entry("some", Hedge.ABOUT),
            Map.entry("nearly", Hedge.NEARLY),
            Map.entry("almost", Hedge.NEARLY),
            Map.entry("at least", Hedge.AT_LEAST),
            Map.entry("no fewer than", Hedge.AT_LEAST),
            Map.entry("more than", Hedge.MORE_THAN),
            Map.entry("over", Hedge.MORE_THAN),
            Map.entry("up to", Hedge.UP_TO),
            Map.entry("at most", Hedge.UP_TO),
            Map.entry("fewer than", Hedge.FEWER_THAN),
            Map.entry("less than", Hedge.FEWER_THAN),
            Map.entry("under", Hedge.FEWER_THAN));

    private static final Map<String, Hedge> ALONE = Map.ofEntries(
            Map.entry("dozens", Hedge.DOZENS),
            Map.entry("hundreds", Hedge.HUNDREDS),
            Map.entry("thousands", Hedge.THOUSANDS),
            Map.entry("tens of thousands", Hedge.TENS_OF_THOUSANDS),
            Map.entry("some", Hedge.SOME),
            Map.entry("several", Hedge.SOME),
            Map.entry("many", Hedge.SOME),
            Map.entry("a number", Hedge.SOME),
            Map.entry("an unspecified number", Hedge.SOME),
            Map.entry("an unknown number", Hedge.SOME),
            Map.entry("none reported", Hedge.NONE_REPORTED));

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

    private CountWords() {}

    static Count parse(String text) {
        String phrase = text.toLowerCase(Locale.ROOT);
        Hedge alone = ALONE.get(phrase);
        if (alone != null) {
            return worded(Count.builder().hedge(alone), text);
        }
        Matcher range = BETWEEN.matcher(phrase);
        if (range.matches() || range.usePattern(DASHED).matches()) {
            return range(range, text);
        }
        Matcher hedged = HEDGED.matcher(phrase);
        // "no fewer than" is the one hedge of three words
        boolean three = phrase.startsWith("no fewer than ");
        if (three ? hedged.region(3, phrase.length()).matches() : hedged.matches()) {
            String words = hedged.group(1) == null ? "exactly" : (three ? "no " : "") + hedged.group(1);
            Hedge hedge = BEFORE_A_NUMBER.get(words);
            if (hedge != null) {
                return worded(Count.builder().hedge(hedge).number(number(hedged.group(2), text)), text);
            }
        }
        // behind the hedges, since "up to 10" is no range from "up"
        if (range.usePattern(FROM_TO).matches()) {
            return range(range, text);
        }
        throw unreadable(text);
    }

    private static Count range(Matcher range, String text) {
        return worded(
                Count.builder()
                        .hedge(Hedge.BETWEEN)
                        .low(number(range.group(1), text))
                        .high(number(range.group(2), text)),
                text);
    }

    /** Keeps the words unless they are the ones that would be written anyway. */
    private static Count worded(Count.Builder count, String text) {
        Count plain = count.build();
        return plain.toString().equals(text) ? plain : plain.withWords(text);
    }

    private static long number(String word, String text) {
        if (Character.isDigit(word.charAt(0))) {
            return parsed(word.replace(",", ""));
        }
        for (int i = 0; i < SMALL.length; i++) {
            if (SMALL[i].equals(word)) {
                return i;
            }
        }
        int dash = word.indexOf('-');
        String ten = dash < 0 ? word : word.substring(0, dash);
        for (int i = 0; i < TENS.length; i++) {
            if (TENS[i].equals(ten)) {
                return 10L * (i + 2) + (dash < 0 ? 0 : one(word.substring(dash + 1), text));
            }
        }
        throw unreadable(text);
    }

    /** The second half of a number such as twenty-one: one to nine. */
    private static long one(String word, String text) {
        for (int i = 1; i <= 9; i++) {
            if (SMALL[i].equals(word)) {
                return i;
            }
        }
        throw unreadable(text);
    }

    private static long parsed(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new MalformedValueException(
                    "value.number-range", "number is greater than " + Count.MAX + ": " + Texts.shortened(digits));
        }
    }

    private static MalformedValueException unreadable(String text) {
        if (NOBODY.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return new MalformedValueException(
                    "value.number-format",
                    "count can be 0 (nobody was harmed) or none reported (no number was given), write which: "
                            + Texts.shortened(text));
        }
        return new MalformedValueException(
                text.isEmpty() ? "value.empty" : "value.number-format",
                "count is of none of the forms that are read (" + FORMS + "): " + Texts.shortened(text));
    }

    static String phrase(Count count) {
        String n = count.number().isPresent() ? Long.toString(count.number().getAsLong()) : "";
        return switch (count.hedge()) {
            case EXACTLY -> n;
            case ABOUT -> "about " + n;
            case NEARLY -> "nearly " + n;
            case AT_LEAST -> "at least " + n;
            case MORE_THAN -> "more than " + n;
            case UP_TO -> "up to " + n;
            case FEWER_THAN -> "fewer than " + n;
            case BETWEEN ->
                "between " + count.low().getAsLong() + " and " + count.high().getAsLong();
            case DOZENS -> "dozens";
            case HUNDREDS -> "hundreds";
            case THOUSANDS -> "thousands";
            case TENS_OF_THOUSANDS -> "tens of thousands";
            case SOME -> "some";
            case NONE_REPORTED -> "none reported";
        };
    }
}
