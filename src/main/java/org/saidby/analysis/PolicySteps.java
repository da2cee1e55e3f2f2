package org.saidby.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saidby.CountRange;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.analysis.Resolution.Fallback;
import org.saidby.analysis.SetAside.Reason;

/** The steps of the policies. */
final class PolicySteps {

    private static final Comparator<CountRange> LEAST = Comparator.comparingLong(CountRange::min)
            .thenComparing(range -> range.max().orElse(Long.MAX_VALUE));

    private PolicySteps() {}

    private static Id<Source> origin(Answer answer) {
        return answer.claim().attribution().origin().source();
    }

    static List<Answer> byDay(List<Answer> left, Choosing choosing, boolean isLatest) {
        List<Answer> dated = choosing.keep(
                left,
                answer -> choosing.day(answer).isPresent(),
                Reason.UNDATED,
                answer -> "it is not known when it was said");
        Comparator<LocalDate> order = isLatest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Optional<LocalDate> wanted =
                dated.stream().flatMap(answer -> choosing.day(answer).stream()).min(order);
        return choosing.keep(
                dated,
                answer -> choosing.day(answer).equals(wanted),
                isLatest ? Reason.NOT_LATEST : Reason.NOT_EARLIEST,
                answer -> (choosing.isDayOfSaying(answer) ? "said on " : "published on ")
                        + choosing.day(answer).orElseThrow() + ", others on " + wanted.orElseThrow());
    }

    static List<Answer> namedSpeakersOnly(List<Answer> left, Choosing choosing) {
        OriginGroups groups = choosing.points().groups();
        return choosing.keep(
                left,
                answer -> groups.isNamed(origin(answer)),
                Reason.UNNAMED,
                answer -> "origin is not named: " + origin(answer));
    }

    static List<Answer> leastInterested(List<Answer> left, Choosing choosing) {
        OriginGroups groups = choosing.points().groups();
        int[] levels = left.stream()
                .mapToInt(answer -> groups.isInterested(answer.claim()) ? 2 : groups.isKnown(origin(answer)) ? 0 : 1)
                .toArray();
        int least = Arrays.stream(levels).min().orElse(0);
        Map<Answer, Integer> byAnswer = new IdentityHashMap<>();
        for (int i = 0; i < levels.length; i++) {
            byAnswer.put(left.get(i), levels[i]);
        }
        if (least == 1) {
            choosing.settleFor(Fallback.UNNAMED);
        } else if (least == 2) {
            choosing.settleFor(Fallback.INTERESTED);
        }
        return choosing.keep(
                left,
                answer -> byAnswer.getOrDefault(answer, 0) == least,
                Reason.MORE_INTERESTED,
                answer -> byAnswer.getOrDefault(answer, 0) == 2
                        ? "origin has a part in it: " + origin(answer) + " ("
                                + RoleWords.of(groups.interests(answer.claim()), false) + ")"
                        : "origin is not named, and may have a part in it: " + origin(answer));
    }

    static List<Answer> atLeastOrigins(List<Answer> left, Choosing choosing, int number) {
        Map<Answer, Integer> origins = new IdentityHashMap<>();
        choosing.byValue(left).values().forEach(same -> addOrigins(same, choosing.points(), origins));
        return choosing.keep(
                left,
                answer -> origins.getOrDefault(answer, 0) >= number,
                Reason.TOO_FEW_ORIGINS,
                answer -> "the value has " + origins.get(answer) + " of " + number + " origins at least");
    }

    /** Counts the origins of one value, for each time that is told apart from the others. */
    private static void addOrigins(List<Answer> same, Corroborator points, Map<Answer, Integer> origins) {
        Map<Sense, List<Answer>> bySense = new HashMap<>();
        for (Answer answer : same) {
            bySense.computeIfAbsent(points.senses().of(answer), any -> new ArrayList<>(1))
                    .add(answer);
        }
        bySense.values().forEach(some -> {
            List<Answer> comparable = bySense.size() == 1 ? some : points.ofTimeOf(some.get(0), same);
            int number = points.ofAnswers(comparable).atLeast();
            some.forEach(answer -> origins.put(answer, number));
        });
    }

    static List<Answer> only(List<Answer> left, Choosing choosing, String name, Predicate<Answer> condition) {
        return choosing.keep(left, condition, Reason.NOT_ASKED_FOR, answer -> "not " + name);
    }

    static List<Answer> mostConservative(List<Answer> left, Choosing choosing) {
        if (left.isEmpty()) {
            return left;
        }
        return switch (left.get(0).value().type()) {
            case COUNT -> leastCount(left, choosing);
            case TIME -> widestTime(left, choosing);
            case PLACE -> widestPlace(left, choosing);
            default -> left;
        };
    }

    private static List<Answer> leastCount(List<Answer> left, Choosing choosing) {
        CountRange least =
                left.stream().map(answer -> range(answer, choosing)).min(LEAST).orElseThrow();
        return choosing.keep(
                left,
                answer -> range(answer, choosing).equals(least),
                Reason.NOT_MOST_CONSERVATIVE,
                answer -> "means " + range(answer, choosing) + ", others " + least);
    }

    private static CountRange range(Answer answer, Choosing choosing) {
        return choosing.senses().hedges().rangeOf(answer.value().count().orElseThrow());
    }

    private static List<Answer> widestTime(List<Answer> left, Choosing choosing) {
        long most =
                left.stream().mapToLong(answer -> days(answer, choosing)).max().orElseThrow();
        return choosing.keep(
                left,
                answer -> days(answer, choosing) == most,
                Reason.NOT_MOST_CONSERVATIVE,
                answer -> "can be on " + days(answer, choosing) + (days(answer, choosing) == 1 ? " day" : " days")
                        + ", others on " + (most == Long.MAX_VALUE ? "any number" : Long.toString(most)));
    }

    private static long days(Answer answer, Choosing choosing) {
        When when = choosing.senses().counted(answer.value().time().orElseThrow());
        return when.date()
                .map(date -> date.possibleDays().count().orElse(Long.MAX_VALUE))
                .orElse(0L);
    }

    private static List<Answer> widestPlace(List<Answer> left, Choosing choosing) {
        Places places = choosing.places();
        List<Id<Location>> all = left.stream()
                .flatMap(answer -> places.area(answer.value().place().orElseThrow()).stream())
                .toList();
        Optional<Id<Location>> widest = all.isEmpty()
                ? Optional.empty()
                : places.areas().smallestAround(all).filter(all::contains);
        return widest.isEmpty()
                ? left
                : choosing.keep(
                        left,
                        answer -> places.area(answer.value().place().orElseThrow())
                                .equals(widest),
                        Reason.NOT_MOST_CONSERVATIVE,
                        answer -> "it lies within location:" + widest.get());
    }
}
