package org.saidby.export;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.Actor;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Code;
import org.saidby.Count;
import org.saidby.Id;
import org.saidby.Involvement;
import org.saidby.MalformedValueException;
import org.saidby.Occurrence;
import org.saidby.Place;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

/** What is asserted, in a few words, with names instead of refs. */
final class AssertionWords {

    private static final List<String> ATTRIBUTES = List.of(
            "claim.casualties.harm",
            "claim.casualties.total",
            "claim.casualties.label",
            "claim.casualties.party",
            "claim.casualties.parts",
            "claim.casualties.overlapping",
            "claim.casualties.when",
            "claim.involvement.actor",
            "claim.involvement.role",
            "claim.involvement.means",
            "claim.involvement.when",
            "claim.occurrence.operationKind",
            "claim.occurrence.place",
            "claim.occurrence.words",
            "claim.occurrence.when",
            "claim.presence.relation",
            "claim.presence.place",
            "claim.presence.count",
            "claim.presence.words",
            "claim.presence.when",
            "claim.affiliation.actor",
            "claim.affiliation.group",
            "claim.affiliation.role",
            "claim.affiliation.when",
            "claim.tally.count",
            "claim.tally.unit",
            "claim.tally.scope",
            "claim.tally.superlatives",
            "claim.tally.when",
            "claim.assessment.topic",
            "claim.assessment.paraphrase",
            "claim.assessment.when",
            "claim.response.response",
            "claim.response.paraphrase",
            "claim.response.when",
            "claim.otherAssertion");

    private final Mentions mentions;
    private final PlainWords plain;

    AssertionWords(Mentions mentions, PlainWords plain) {
        this.mentions = mentions;
        this.plain = plain;
    }

    /** Returns the paths of what becomes words. */
    static String[] attributes() {
        return ATTRIBUTES.toArray(String[]::new);
    }

    /** Returns what a claim says, which is that something is not so if it is negative. */
    String of(Claim claim) {
        return (claim.polarity() == Polarity.NEGATIVE ? "denied: " : "") + of(claim.assertion());
    }

    /** Returns what is asserted and, in square brackets, the time that it speaks of. */
    String of(Assertion assertion) {
        return what(assertion) + time(assertion.when());
    }

    private String what(Assertion assertion) {
        if (assertion instanceof Casualties casualties) {
            return word(casualties.harm()) + ": " + howMany(casualties);
        }
        if (assertion instanceof Involvement involvement) {
            return word(involvement.role()) + ": " + actor(involvement.actor()) + with(involvement.means());
        }
        if (assertion instanceof Occurrence occurrence) {
            return occurrence(occurrence);
        }
        if (assertion instanceof Presence presence) {
            return presence(presence);
        }
        if (assertion instanceof Affiliation affiliation) {
            return actor(affiliation.actor()) + " belongs to " + actor(affiliation.group())
                    + affiliation.role().map(role -> " as " + role).orElse("");
        }
        if (assertion instanceof Tally tally) {
            return tally(tally);
        }
        if (assertion instanceof Assessment assessment) {
            return word(assessment.topic()) + ": " + assessment.paraphrase();
        }
        if (assertion instanceof Response response) {
            return word(response.response())
                    + response.paraphrase().map(words -> ": " + words).orElse("");
        }
        return assertion.kind() + " " + assertion.extensions();
    }

    /** Returns the numbers of casualties, without what happened to them. */
    String howMany(Casualties casualties) {
        List<String> all = new ArrayList<>();
        casualties.total().ifPresent(total -> all.add(people(total, casualties.label(), casualties.party())));
        if (casualties.total().isEmpty()
                && (casualties.label().isPresent() || casualties.party().isPresent())) {
            all.add("of " + who(casualties.label(), casualties.party()));
        }
        for (CasualtyPart part : casualties.parts()) {
            all.add(people(part.count(), part.label(), part.party()));
        }
        boolean isSplit = casualties.total().isPresent() && !casualties.parts().isEmpty();
        String text = isSplit ? all.get(0) + ", of these " + join(all.subList(1, all.size())) : join(all);
        return text + (casualties.overlapping() ? ", some of them counted twice" : "");
    }

    private static String join(List<String> texts) {
        return String.join(" and ", texts);
    }

    private String people(Count count, Optional<String> label, Optional<Id<Actor>> party) {
        String who = who(label, party);
        Optional<String> words = ownWords(count).map(AssertionWords::quoted);
        String more = String.join(
                "; ",
                Stream.of(words, Optional.of(who).filter(text -> !text.isEmpty()))
                        .flatMap(Optional::stream)
                        .toList());
        return coded(count) + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private String who(Optional<String> label, Optional<Id<Actor>> party) {
        return String.join(
                "; ",
                Stream.concat(label.stream(), party.map(this::actor).stream()).toList());
    }

    private static String count(Count count) {
        return coded(count)
                + ownWords(count).map(words -> " (" + quoted(words) + ")").orElse("");
    }

    private static String coded(Count count) {
        boolean isWordsAlone = count.number().isEmpty() && count.low().isEmpty();
        if (isWordsAlone && count.words().isPresent() && ownWords(count).isEmpty()) {
            return count.words().get();
        }
        return count.toBuilder().words(Optional.empty()).build().toString();
    }

    /** Returns the words of the source, where they say it in another way than the number alone: not "eight" for 8. */
    private static Optional<String> ownWords(Count count) {
        return count.words().filter(words -> !saysTheSame(words, count));
    }

    private static boolean saysTheSame(String words, Count count) {
        try {
            Count read = Count.parse(words);
            return read.hedge() == count.hedge() && read.range().equals(count.range());
        } catch (MalformedValueException e) {
            return false;
        }
    }

    private String occurrence(Occurrence occurrence) {
        List<String> parts = new ArrayList<>();
        Optional<Place> place = occurrence.place();
        String kind = occurrence
                .operationKind()
                .map(AssertionWords::word)
                .orElse(place.isPresent() ? "where" : "it happened");
        parts.add(kind + place.map(where -> ": " + place(where)).orElse(""));
        occurrence
                .words()
                .filter(words -> !words.equals(kind))
                .map(AssertionWords::quoted)
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String presence(Presence presence) {
        List<String> parts = new ArrayList<>();
        parts.add(word(presence.relation()) + ": " + place(presence.place()));
        presence.count().map(AssertionWords::count).ifPresent(parts::add);
        presence.words().map(AssertionWords::quoted).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String tally(Tally tally) {
        List<String> parts = new ArrayList<>();
        parts.add("counted in " + word(tally.unit()) + "s"
                + tally.count().map(count -> ": " + count(count)).orElse(""));
        tally.scope().map(this::scope).filter(text -> !text.isEmpty()).ifPresent(parts::add);
        tally.superlatives().stream().map(this::superlative).forEach(parts::add);
        return String.join(", ", parts);
    }

    private String scope(TallyScope scope) {
        List<String> parts = new ArrayList<>();
        add(parts, "of kind ", scope.kinds().stream().map(AssertionWords::word));
        add(parts, "by ", scope.conductors().stream().map(this::actor));
        add(parts, "against ", scope.targets().stream().map(this::actor));
        add(parts, "within ", scope.locations().stream().map(id -> mentions.name(Ref.toLocation(id))));
        add(parts, "in ", scope.times().stream().map(plain::of));
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String before, Stream<String> alternatives) {
        List<String> all = alternatives.toList();
        if (!all.isEmpty()) {
            parts.add(before + String.join(" or ", all));
        }
    }

    private String superlative(Superlative superlative) {
        String place = superlative.ordinal().isPresent()
                ? "number " + superlative.ordinal().getAsInt()
                : "the " + word(superlative.kind());
        return place
                + superlative.window().map(window -> " in " + period(window)).orElse("")
                + superlative.within().map(when -> " within " + plain.of(when)).orElse("")
                + superlative.words().map(words -> " (" + quoted(words) + ")").orElse("");
    }

    private static String period(Period period) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("year", period.getYears());
        numbers.put("month", period.getMonths());
        numbers.put("day", period.getDays());
        return numbers.entrySet().stream()
                .filter(number -> number.getValue() != 0)
                .map(number -> number.getValue() + " " + number.getKey() + (number.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(" and "));
    }

    private String place(Place place) {
        String text = plain.of(place);
        return text
                + place.words()
                        .filter(words -> !words.equals(text))
                        .map(words -> " (" + quoted(words) + ")")
                        .orElse("");
    }

    private String time(Optional<When> when) {
        return when.map(time -> " [" + plain.of(time) + "]").orElse("");
    }

    private static String with(Optional<String> means) {
        return means.map(text -> " (" + text + ")").orElse("");
    }

    private String actor(Id<Actor> id) {
        return mentions.name(Ref.toActor(id));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    static String word(Code code) {
        return code.text().replace('-', ' ');
    }
}
