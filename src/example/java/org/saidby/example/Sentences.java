package org.saidby.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Hedge;
import org.saidby.Involvement;
import org.saidby.Occurrence;
import org.saidby.OperationKind;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.QuotationMode;
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

    private static final Map<PresenceRelation, String> PRESENCES = Map.of(
            PresenceRelation.AT, "is or was",
            PresenceRelation.APPEARED, "appeared",
            PresenceRelation.ORIGIN, "comes from a home",
            PresenceRelation.MOVED_TO, "went to be",
            PresenceRelation.MOVED_FROM, "left from being");

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
        String quoted = claim.attribution()
                .passage()
                .filter(passage ->
                        passage.mode().filter(QuotationMode.INDIRECT::equals).isEmpty())
                .flatMap(passage -> passage.quotation())
                .map(words -> ", quoted as \"" + words + "\"")
                .orElse("");
        return not + of(claim.assertion()) + quoted;
    }

    private String of(Assertion assertion) {
        String time = assertion.when().map(wording::when).orElse("");
        if (assertion instanceof Casualties casualties) {
            return with(of(casualties), time);
        } else if (assertion instanceof Involvement involvement) {
            return with(of(involvement), time);
        } else if (assertion instanceof Occurrence occurrence) {
            return with(occurrence.operationKind().map(Sentences::an).orElse("it was"), time)
                    + occurrence
                            .place()
                            .map(place -> comma(time) + wording.in(place))
                            .orElse("");
        } else if (assertion instanceof Presence presence) {
            return with(of(presence), time);
        } else if (assertion instanceof Affiliation affiliation) {
            return with(of(affiliation), time);
        } else if (assertion instanceof Tally tally) {
            return with(of(tally), time);
        } else if (assertion instanceof Assessment assessment) {
            return with(assessment.topic() + ": " + assessment.paraphrase(), time);
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

    private static String an(OperationKind kind) {
        return ("aeiou".indexOf(kind.text().charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    private String of(Casualties casualties) {
        List<String> numbers = new ArrayList<>();
        casualties
                .total()
                .ifPresent(total ->
                        numbers.add(Wording.count(total) + wording.people(casualties) + " " + casualties.harm()));
        for (CasualtyPart part : casualties.parts()) {
            numbers.add("among those " + casualties.harm() + ", " + of(part));
        }
        return String.join("; ", numbers);
    }

    private String of(CasualtyPart part) {
        String who = part.label().or(() -> part.party().map(wording::actor)).orElse("people");
        Count count = part.count();
        boolean one = count.hedge() == Hedge.EXACTLY && count.number().orElse(0) == 1;
        return one && part.party().isPresent() ? who : who + ": " + Wording.count(count);
    }

    private String of(Involvement involvement) {
        String role = ROLES.getOrDefault(involvement.role(), involvement.role() + ":");
        return role + " " + wording.actor(involvement.actor())
                + involvement.means().map(means -> " (" + means + ")").orElse("");
    }

    private String of(Presence presence) {
        String of = presence.count()
                .map(count -> Wording.count(count) + " of them ")
                .orElse("");
        return of + PRESENCES.getOrDefault(presence.relation(), "was") + " " + wording.in(presence.place());
    }

    private String of(Affiliation affiliation) {
        return wording.actor(affiliation.actor()) + " belongs to " + wording.actor(affiliation.group())
                + affiliation.role().map(role -> " as " + role).orElse("");
    }

    private String of(Tally tally) {
        List<String> parts = new ArrayList<>();
        tally.count().ifPresent(count -> parts.add(counted(count, tally)));
        for (Superlative superlative : tally.superlatives()) {
            parts.add(of(superlative, tally));
        }
        return String.join("; ", parts) + tally.scope().map(this::of).orElse("");
    }

    private static String counted(Count count, Tally tally) {
        String number = Wording.count(count);
        boolean one = count.hedge() == Hedge.EXACTLY && count.number().orElse(0) == 1;
        String unit = one ? tally.unit().text() : tally.unit() + "s";
        return number.endsWith(unit) ? number : number + " " + unit;
    }

    private String of(Superlative superlative, Tally tally) {
        String place = superlative.kind().equals(SuperlativeKind.ORDINAL)
                ? "number " + superlative.ordinal().orElse(0)
                : "the " + superlative.kind();
        return place + " of the " + tally.unit() + "s"
                + superlative
                        .window()
                        .map(window -> " within " + Wording.period(window))
                        .orElse("")
                + superlative
                        .within()
                        .map(within -> " of " + wording.when(within))
                        .orElse("");
    }

    private String of(TallyScope scope) {
        String kinds = any(scope.kinds(), kind -> kind + "s");
        return ", among " + (kinds.isEmpty() ? "operations" : kinds)
                + led(" by ", any(scope.conductors(), wording::actor))
                + led(" on ", any(scope.targets(), wording::actor))
                + led(" in ", any(scope.locations(), wording::location))
                + led(" in ", any(scope.times(), wording::when));
    }

    private static <T> String any(List<T> alternatives, Function<T, String> name) {
        return alternatives.stream().map(name).collect(Collectors.joining(" or "));
    }

    private static String led(String preposition, String text) {
        return text.isEmpty() ? "" : preposition + text;
    }
}
