package org.saidby.analysis;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Place;
import org.saidby.When;

/** Tells in arguments and in words why two senses got their verdict. */
final class Explanation {

    private final Places places;

    Explanation(Places places) {
        this.places = places;
    }

    Judgement of(Reason reason, AnswerGroup answers, AnswerGroup others) {
        Sense one = answers.sense();
        Sense other = others.sense();
        Map<String, String> arguments = new LinkedHashMap<>();
        String first = answers.reading();
        String second = others.reading();
        arguments.put("first", first);
        arguments.put("second", second);
        String both = first + " and " + second;
        String message = switch (reason) {
            case SAME_COUNT, SAME_TIME, SAME_PLACE, SAME_ANSWER -> same(first, second);
            case BOTH_DENY -> "both deny it: " + both;
            case COUNTS_OVERLAP -> both + " have numbers in common";
            case NONE_REPORTED -> "none reported is not zero and leaves every number possible: " + both;
            case TIMES_MEET -> both + " have days in common";
            case TIMES_MAY_MEET -> both + " may have a day in common";
            case TIME_IN_DOUBT ->
                TimeWords.doubt((When) one.value(), (When) other.value()) + ", so both can be so: " + both;
            case MOMENTS_CLOSE -> both + TimeWords.apart((When) one.value(), (When) other.value(), arguments);
            case OFFSET_UNTOLD -> "by whose clock one is told is not known, and by some both can be so: " + both;
            case SAME_AT_OTHER_TIME ->
                "they say the same of times that differ" + TimeWords.spans(one, other, arguments) + ": "
                        + (first.equals(second) ? first : both);
            case DENIES_OTHER_TIME ->
                "what one denies of a time the other need not say of that time" + TimeWords.spans(one, other, arguments)
                        + ": " + both;
            case PARTS_FIT -> parts(one, arguments) + ", and both can be so: " + both;
            case PARTS_EXCEED -> parts(one, arguments) + ", and these are more than the total: " + both;
            case TIME_END_UNKNOWN -> "whether they meet depends on an unknown end: " + both;
            case PLACE_WITHIN -> "one lies within the other: " + both;
            case PLACE_NEAR -> "one can be in the surroundings of the other: " + both;
            case PLACES_CLOSE -> both + " are as close as they may be wrong" + apart(one, other, arguments);
            case PARTS_MAY_OVERLAP -> "they tell of parts in different words: " + both;
            case AREAS_MAY_OVERLAP -> both + " may overlap";
            case PLACE_WITHHELD -> "the place is withheld, and nothing told is outside its area: " + both;
            case PLACE_UNKNOWN -> "one does not know the place: " + both;
            case DISTANCES_OVERLAP -> both + " can be the same place";
            case POINT_FITS -> "the points fit: " + both + apart(one, other, arguments);
            case PART_OF -> "one is part of the other: " + both;
            case SEVERAL_POSSIBLE -> "both can be so: " + both;
            case KIND_IS_GENERAL -> "one is too general to exclude the other: " + both;
            case KINDS_COMBINE -> "one event can be both: " + both;
            case DENIES_ANOTHER -> "what is denied is not all that the other says: " + both;
            case DENIED_TOGETHER -> "one denies several things together, of which this may be so: " + both;
            case HARM_INCLUDED -> "those of one harm can be among those of any: " + both;
            case COUNTS_APART -> both + " have no number in common";
            case TIMES_APART -> both + TimeWords.apart((When) one.value(), (When) other.value(), arguments);
            case PLACES_APART -> both + " lie apart" + apart(one, other, arguments);
            case OUTSIDE_AREA -> "one lies outside the area that the other admits: " + both;
            case DISTANCES_APART -> both + " are different distances";
            case BEARINGS_APART -> both + " are different directions";
            case POINT_ELSEWHERE -> "the points do not fit: " + both + apart(one, other, arguments);
            case KINDS_EXCLUDE -> "an event is not both " + both;
            case ORDINALS_DIFFER -> "it has one place in a sequence, and not both " + both;
            case DENIED -> "one denies what the other says: " + both;
            case HARM_EXCEEDS -> "more came to one harm than to any: " + both;
            case WORDS_DIFFER -> "they are told in different words: " + both;
            case UNKNOWN_WORD -> "a word is not known to this version: " + both;
            case RESPONSES_DIFFER -> "answers to being asked are not held against each other: " + both;
            case SPANS_DIFFER -> "they speak of different times" + TimeWords.spans(one, other, arguments) + ": " + both;
            case TIME_UNRESOLVED -> "one has no date: " + both;
            case PLACES_UNRELATED -> "how they lie to each other is not told: " + both;
            default -> throw new IllegalStateException("no reason within one question: " + reason);
        };
        return Judgement.of(reason, arguments, message);
    }

    private static String same(String first, String second) {
        return first.equals(second) ? "both say " + first : first + " and " + second + " come to the same";
    }

    /** Which of the two counts parts alone. */
    private static String parts(Sense one, Map<String, String> arguments) {
        boolean isFirst = one.value() instanceof Sense.Number number && number.derived();
        arguments.put("fromParts", isFirst ? "first" : "second");
        return "the " + (isFirst ? "first" : "second") + " counts parts alone";
    }

    private String apart(Sense one, Sense other, Map<String, String> arguments) {
        Optional<Id<Location>> location = places.locationOf((Place) one.value());
        Optional<Id<Location>> another = places.locationOf((Place) other.value());
        OptionalDouble metres = location.isPresent() && another.isPresent()
                ? places.areas().metresBetween(location.get(), another.get())
                : OptionalDouble.empty();
        if (metres.isEmpty()) {
            return "";
        }
        String kilometres = String.format(Locale.ROOT, "%.1f", metres.getAsDouble() / 1000);
        arguments.put("kilometres", kilometres);
        return ", their points " + kilometres + " km apart";
    }
}
