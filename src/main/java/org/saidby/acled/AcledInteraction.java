package org.saidby.acled;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.saidby.rows.Spaces;

/**
 * Which sorts of actors met in an event, column {@code interaction} of the ACLED Codebook: the types of the two actors
 * whichever was named first, or that of a sole actor.
 *
 * <p>There are 44: eight of one type, and each of the 36 pairs. Equal by the types.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class AcledInteraction {

    private static final Pattern SOLE = Pattern.compile("sole (.+?)(?: action)?|(.+?) only");
    private static final Pattern BETWEEN = Pattern.compile("[-\u2013\u2014]| versus | vs\\.? ");

    AcledInteraction() {}

    /** The numbers and words of current exports; kept apart, since a value must not need values of its own type to be loaded. */
    private static final class Known {

        static final Map<String, AcledInteraction> BY_TEXT = byText();

        private static Map<String, AcledInteraction> byText() {
            Map<String, AcledInteraction> known = new HashMap<>();
            for (int number = 10; number <= 88; number++) {
                ofNumber(number).ifPresent(found -> {
                    known.put(Integer.toString(found.number()), found);
                    known.put(found.text(), found);
                });
            }
            return Map.copyOf(known);
        }
    }

    /** Returns the interaction of an event with one actor. */
    static AcledInteraction of(AcledActorType sole) {
        return ImmutableAcledInteraction.of(sole, Optional.empty());
    }

    /** Returns the interaction of an event with two actors, named in any order. */
    static AcledInteraction of(AcledActorType actor1, AcledActorType actor2) {
        boolean isOrdered = actor1.number() <= actor2.number();
        return ImmutableAcledInteraction.of(isOrdered ? actor1 : actor2, Optional.of(isOrdered ? actor2 : actor1));
    }

    /** The type of the sole actor, or of the two the one with the lower number. */
    @Value.Parameter
    public abstract AcledActorType first();

    /** The type with the higher number, or the same again; empty for a sole actor. */
    @Value.Parameter
    public abstract Optional<AcledActorType> second();

    /** Returns the number in older exports: both digits, the lower first, or that of a sole actor and 0; 10 to 88. */
    public final int number() {
        return 10 * first().number() + second().map(AcledActorType::number).orElse(0);
    }

    /** Returns the words in current exports, such as {@code State forces-Civilians} or {@code Rioters only}. */
    public final String text() {
        if (second().isEmpty()) {
            return first().text() + " only";
        }
        AcledActorType second = second().get();
        // the one pair that ACLED writes the other way round
        return number() == 78 ? second.text() + "-" + first().text() : first().text() + "-" + second.text();
    }

    /** Returns {@link #text()}. */
    @Override
    public final String toString() {
        return text();
    }

    /** Returns whether a number is one of the 44. */
    static boolean isNumber(int number) {
        int first = number / 10;
        int second = number % 10;
        return first >= 1 && first <= 8 && (second == 0 || second >= first && second <= 8);
    }

    /**
     * Finds the interaction that a cell tells, in digits or words.
     *
     * <p>Exports have more than twice as many labels as there are interactions: the order of the two types and their words
     * differ, and older material says "sole" for "only" and "versus" for the hyphen.
     *
     * @return the interaction; empty for a number that is none of the 44 and for words not known
     */
    static Optional<AcledInteraction> find(String cell) {
        AcledInteraction known = Known.BY_TEXT.get(cell);
        if (known != null) {
            return Optional.of(known);
        }
        String text = Spaces.trim(cell).toLowerCase(Locale.ROOT);
        if (text.length() == 2 && isDigit(text.charAt(0)) && isDigit(text.charAt(1))) {
            return ofNumber(Integer.parseInt(text));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.find()) {
            Optional<AcledActorType> first = type(text.substring(0, between.start()));
            Optional<AcledActorType> second = type(text.substring(between.end()));
            return first.flatMap(one -> second.map(other -> of(one, other)));
        }
        Matcher sole = SOLE.matcher(text);
        if (!sole.matches()) {
            return Optional.empty();
        }
        return type(sole.group(1) == null ? sole.group(2) : sole.group(1)).map(AcledInteraction::of);
    }

    private static Optional<AcledInteraction> ofNumber(int number) {
        if (!isNumber(number)) {
            return Optional.empty();
        }
        AcledActorType first = AcledActorType.ofNumber(number / 10);
        return Optional.of(number % 10 == 0 ? of(first) : of(first, AcledActorType.ofNumber(number % 10)));
    }

    /** Digits stand for a type in their own columns only: "1-2" is no label that any export has. */
    private static Optional<AcledActorType> type(String words) {
        return words.chars().allMatch(c -> isDigit((char) c)) ? Optional.empty() : AcledActorType.find(words);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
