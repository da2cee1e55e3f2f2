package org.saidby.analysis;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.saidby.Certainty;
import org.saidby.Code;
import org.saidby.CountRange;
import org.saidby.Place;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Superlative;
import org.saidby.When;

/** Answers as people would tell them, with names instead of refs. */
final class AnswerWords {

    private final Names names;
    private final PlaceWords places;

    AnswerWords(Names names) {
        this.names = names;
        places = new PlaceWords(names);
    }

    /** Returns what a claim told, with how sure its origin was and the time that it spoke of. */
    String told(Answer answer, AnswerGroup group) {
        AnswerValue value = answer.value();
        if (answer.question().kind() == QuestionKind.STANDING) {
            return answer.polarity() == Polarity.POSITIVE ? "yes" : "no";
        }
        // a time counts from its anchor, which the group has done
        Object told = value.time().isPresent() ? group.sense().value() : value.get();
        String text = (answer.polarity() == Polarity.NEGATIVE ? "denied: " : "") + words(told) + spokenOf(group);
        return text
                + (answer.isFromLabel() ? " (from the label)" : "")
                + answer.claim()
                        .certainty()
                        .filter(certainty -> !certainty.equals(Certainty.CERTAIN))
                        .map(certainty -> " (" + certainty + ")")
                        .orElse("");
    }

    /** Returns how answers were read, such as {@code 450 to 499} for nearly 500. */
    String reading(AnswerGroup group) {
        Answer first = group.answers().get(0);
        if (first.question().kind() == QuestionKind.STANDING) {
            return first.polarity() == Polarity.POSITIVE ? "yes" : "no";
        }
        Object value = first.value().text().isPresent()
                ? first.value().get()
                : group.sense().value();
        return (group.sense().isDenied() ? "denied: " : "") + words(value);
    }

    String spokenOf(AnswerGroup group) {
        return group.spokenOf().map(span -> " [" + words(span) + "]").orElse("");
    }

    String words(Object value) {
        if (value instanceof Sense.Number number) {
            return number.noneReported() ? "none reported" : range(number.range());
        }
        if (value instanceof When time) {
            return time.anchor()
                    .map(anchor -> names.within(time.toEnglish(), anchor.to()))
                    .orElseGet(time::toEnglish);
        }
        if (value instanceof Place place) {
            return places.of(place);
        }
        if (value instanceof Ref ref) {
            return names.of(ref);
        }
        if (value instanceof Code code) {
            return code.text().replace('-', ' ');
        }
        return value instanceof Superlative superlative ? superlative(superlative) : value.toString();
    }

    static String range(CountRange range) {
        if (range.max().isEmpty()) {
            return range.min() == 0 ? "any number" : range.min() + " or more";
        }
        return range.isExact()
                ? Long.toString(range.min())
                : range.min() + " to " + range.max().getAsLong();
    }

    private static String superlative(Superlative superlative) {
        if (superlative.words().isPresent()) {
            return superlative.words().get();
        }
        String place = superlative.ordinal().isEmpty()
                ? superlative.kind().text()
                : superlative.ordinal().getAsInt() == 1
                        ? "first"
                        : "number " + superlative.ordinal().getAsInt();
        return place
                + superlative.window().map(window -> " in " + period(window)).orElse("")
                + superlative
                        .within()
                        .map(within -> " within " + within.toEnglish())
                        .orElse("");
    }

    private static String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return parts.isEmpty() ? "no time" : Names.and(parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
