package org.saidby.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.EntityKind;
import org.saidby.Hedge;
import org.saidby.Involvement;
import org.saidby.Occurrence;
import org.saidby.OperationKind;
import org.saidby.Passage;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.QuotationMode;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Role;
import org.saidby.Superlative;
import org.saidby.SuperlativeKind;
import org.saidby.Tally;
import org.saidby.TallyScope;

/** Puts what a claim asserts into words, to be read below the name of its subject. */
final class Sentences {

    private static final Map<Role, String> ROLES = Map.of(
            Role.CONDUCTED, "carried out by",
            Role.TARGETED, "aimed at",
            Role.SUPPORTED, "supported by",
            Role.COORDINATED_WITH, "coordinated with",
            Role.HOSTED, "hosted by",
            Role.VICTIM, "its victim was");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Map<ResponseKind, String> RESPONSES = Map.of(
            ResponseKind.DECLINED_TO_COMMENT, "no comment",
            ResponseKind.DID_NOT_RESPOND, "no answer",
            ResponseKind.ASSESSMENT_PENDING, "still being assessed",
            ResponseKind.UNSUBSTANTIATED, "found unsubstantiated",
            ResponseKind.SUBSTANTIATED, "found substantiated");

    private final Wording wording;

    Sentences(Wording wording) {
        this.wording = wording;
    }

    /** Returns what is asserted, with the words quoted from the speaker. */
    String of(Claim claim) {
        String not = claim.polarity() == Polarity.NEGATIVE ? "it is not so: " : "";
        String sentence = not + of(claim.assertion(), claim.about());
        return claim.attribution()
                .passage()
                .filter(passage -> !passage.mode().equals(Optional.of(QuotationMode.INDIRECT)))
                .flatMap(Passage::quotation)
                .map(words ->
                        sentence + (sentence.contains('"' + words + '"') ? ", quoted" : ", quoted: \"" + words + "\""))
                .orElse(sentence);
    }

    private String of(Assertion assertion, Ref subject) {
        String time = assertion.when().map(wording::when).orElse("");
        if (assertion instanceof Casualties casualties) {
            return with(of(casualties), time);
        } else if (assertion instanceof Involvement involvement) {
            return with(of(involvement), time);
        } else if (assertion instanceof Occurrence occurrence) {
            return occurrence.operationKind().map(Sentences::an).orElse("it was")
                    + inWords(occurrence.words().filter(words -> !isKind(words, occurrence)))
                    + (time.isEmpty() ? "" : " " + time)
                    + occurrence
                            .place()
                            .map(place -> comma(time) + wording.in(place))
                            .orElse("");
        } else if (assertion instanceof Presence presence) {
            return with(of(presence, subject), time);
        } else if (assertion instanceof Affiliation affiliation) {
            return with(of(affiliation, subject), time);
        } else if (assertion instanceof Tally tally) {
            return with(of(tally), time) + tally.scope().map(this::of).orElse("");
        } else if (assertion instanceof Assessment assessment) {
            String topic = assessment.topic().equals(AssessmentTopic.OTHER) ? "" : assessment.topic() + ": ";
            return with(topic + assessment.paraphrase(), time);
        } else if (assertion instanceof Response response) {
            String answer = RESPONSES.getOrDefault(
                    response.response(), response.response().text());
            return with(
                    answer + response.paraphrase().map(asked -> ": " + asked).orElse(""), time);
        }
        return "something of a kind this version does not know: " + assertion.kind();
    }

    private static String with(String sentence, String time) {
        return time.isEmpty() ? sentence : sentence + ", " + time;
    }

    private static String comma(String before) {
        return before.isEmpty() ? " " : ", ";
    }

    /** Returns the words of the source, as an aside; nothing when it gave none. */
    private static String inWords(Optional<String> words) {
        return words.map(said -> " (\"" + said + "\")").orElse("");
    }

    private static boolean isKind(String words, Occurrence occurrence) {
        return occurrence
                .operationKind()
                .filter(kind -> kind.text().equals(words))
                .isPresent();
    }

    private static String an(OperationKind kind) {
        return ("aeiou".indexOf(kind.text().charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    private String of(Casualties casualties) {
        List<String> numbers = new ArrayList<>();
        casualties
                .total()
                .ifPresent(total -> numbers.add(total
                        + casualties.label().map(label -> " " + label).orElse("")
                        + " "
                        + casualties.harm()
                        + Wording.range(total)
                        + casualties
                                .party()
                                .map(party -> ", all of " + wording.actor(party))
                                .orElse("")));
        for (CasualtyPart part : casualties.parts()) {
            numbers.add("among those " + casualties.harm() + ", " + of(part));
        }
        return String.join("; ", numbers);
    }

    private String of(CasualtyPart part) {
        String who = part.label().or(() -> part.party().map(wording::actor)).orElse("people");
        Count count = part.count();
        if (count.hedge() == Hedge.NONE_REPORTED) {
            return who + ": " + count;
        }
        if (isOne(count) && part.party().filter(wording::isPerson).isPresent()) {
            return who;
        }
        boolean plain = count.hedge().takesNumber() || count.equals(Count.some());
        return count + (plain ? " " : " of ") + who + Wording.range(count);
    }

    private static boolean isOne(Count count) {
        return count.hedge() == Hedge.EXACTLY && count.number().orElse(0) == 1;
    }

    private String of(Involvement involvement) {
        String role = ROLES.getOrDefault(involvement.role(), involvement.role() + ":");
        return role + " " + wording.actor(involvement.actor())
                + involvement.means().map(means -> " (" + means + ")").orElse("");
    }

    private String of(Presence presence, Ref subject) {
        String of = presence.count().map(count -> count + " of them ").orElse("");
        String words = inWords(presence.words()) + " ";
        String place = wording.in(presence.place());
        PresenceRelation relation = presence.relation();
        if (relation.equals(PresenceRelation.ORIGIN)) {
            return of + "comes" + words + led("from ", place);
        } else if (relation.equals(PresenceRelation.MOVED_TO)) {
            return of + "moved" + words + led("to ", place);
        } else if (relation.equals(PresenceRelation.MOVED_FROM)) {
            return of + "moved away" + words + led("from ", place);
        } else if (relation.equals(PresenceRelation.APPEARED)) {
            return of + "appeared" + words + place;
        }
        return of + (subject.kind().equals(EntityKind.LOCATION) ? "lies" : "is or was") + words + place;
    }

    /** Returns the place led by another preposition than its own. */
    private static String led(String preposition, String place) {
        return preposition + (place.startsWith("in ") ? place.substring("in ".length()) : place);
    }

    private String of(Affiliation affiliation, Ref subject) {
        String who = subject.equals(Ref.toActor(affiliation.actor())) ? "" : wording.actor(affiliation.actor()) + " ";
        return who + "belongs to " + wording.actor(affiliation.group())
                + affiliation.role().map(role -> " as " + role).orElse("");
    }

    private String of(Tally tally) {
        List<String> parts = new ArrayList<>();
        tally.count().ifPresent(count -> parts.add(counted(count, tally)));
        for (Superlative superlative : tally.superlatives()) {
            parts.add(of(superlative, tally));
        }
        return String.join("; ", parts);
    }

    private static String counted(Count count, Tally tally) {
        String number = count.toString();
        String unit = tally.unit() + (isOne(count) ? "" : "s");
        return (number.endsWith(unit) ? number : number + " " + unit) + Wording.range(count);
    }

    private String of(Superlative superlative, Tally tally) {
        return "the " + place(superlative) + " of the " + tally.unit() + "s"
                + superlative
                        .window()
                        .map(window -> " within " + Wording.period(window))
                        .orElse("")
                + superlative.within().map(within -> " " + wording.when(within)).orElse("")
                + inWords(superlative.words());
    }

    private static String place(Superlative superlative) {
        if (!superlative.kind().equals(SuperlativeKind.ORDINAL)) {
            return superlative.kind().text();
        }
        int ordinal = superlative.ordinal().orElse(0);
        return ordinal >= 1 && ordinal <= ORDINALS.size() ? ORDINALS.get(ordinal - 1) : "number " + ordinal;
    }

    private String of(TallyScope scope) {
        String kinds = any(" ", scope.kinds(), kind -> kind + "s");
        return ", among" + (kinds.isEmpty() ? " operations" : kinds)
                + any(" by ", scope.conductors(), wording::actor)
                + any(" on ", scope.targets(), wording::actor)
                + any(" in ", scope.locations(), wording::location)
                + any(" ", scope.times(), wording::when);
    }

    private static <T> String any(String before, List<T> alternatives, Function<T, String> name) {
        return alternatives.isEmpty()
                ? ""
                : alternatives.stream().map(name).collect(Collectors.joining(" or ", before, ""));
    }
}
