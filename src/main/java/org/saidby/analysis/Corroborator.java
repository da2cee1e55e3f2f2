package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Polarity;
import org.saidby.Referable;
import org.saidby.Source;

/**
 * Tells who stands behind the points of one dataset, with lookups that are built once. All points of a dataset take time
 * near-linear in its claims. Safe to share between threads.
 */
public final class Corroborator {

    private final Dataset dataset;
    private final Corrections corrections;
    private final OriginGroups groups;
    private final Senses senses;
    private final SpokenTimes times;
    private @Nullable Answers answers;

    private Corroborator(Dataset dataset, HedgePolicy hedges) {
        this.dataset = dataset;
        corrections = Corrections.in(dataset);
        groups = new OriginGroups(dataset, Parties.in(dataset));
        senses = new Senses(dataset, hedges);
        times = new SpokenTimes(dataset);
    }

    /** Returns one for the points of a dataset, with hedges read by convention. */
    public static Corroborator in(Dataset dataset) {
        return in(dataset, HedgePolicy.convention());
    }

    /** Returns one for the points of a dataset, with hedges read by a policy. */
    public static Corroborator in(Dataset dataset, HedgePolicy hedges) {
        return new Corroborator(dataset, hedges);
    }

    /** Returns who answers a question, whatever the answer, and of whatever time. */
    public Corroboration of(Question question) {
        return ofAnswers(answers().to(question));
    }

    /**
     * Returns who gives the value of an answer to its question, and who denies it.
     *
     * <p>Counts give the same value if they may mean the same numbers, times if they come to the same date, places, texts and
     * superlatives if nothing but the words for them differs, everything else if it is equal. "At least eight" is not the same value
     * as "eight". Who gives the value of a time that cannot be compared with that of the answer does not support it, and is in {@link
     * Corroboration#otherTimes()}; nor does who denies it of another time deny it.
     */
    public Corroboration of(Answer answer) {
        Object value = senses.value(answer);
        List<Answer> same = answers().to(answer.question()).stream()
                .filter(other -> senses.value(other).equals(value))
                .toList();
        List<Answer> comparable = ofTimeOf(answer, same);
        Set<Claim> kept = new HashSet<>();
        comparable.forEach(one -> kept.add(one.claim()));
        List<Claim> apart = same.stream()
                .map(Answer::claim)
                .filter(claim -> !kept.contains(claim))
                .toList();
        return of(with(Polarity.POSITIVE, comparable), with(Polarity.NEGATIVE, comparable), apart, true);
    }

    /** Returns those of some answers with the value of another one that the times do not keep apart from it. */
    List<Answer> ofTimeOf(Answer answer, List<Answer> same) {
        Sense sense = senses.of(answer);
        return same.stream()
                .filter(other -> !times.keepApart(answer.question(), sense, senses.of(other)))
                .toList();
    }

    /** Returns who stands behind some claims taken together; the dataset need not hold them. */
    public Corroboration of(Collection<Claim> claims) {
        return of(
                claims.stream()
                        .filter(claim -> claim.polarity() == Polarity.POSITIVE)
                        .toList(),
                claims.stream()
                        .filter(claim -> claim.polarity() == Polarity.NEGATIVE)
                        .toList(),
                List.of(),
                true);
    }

    /** Returns who speaks about a subject, such as an operation, in all claims about it. */
    public Corroboration about(Referable subject) {
        return of(dataset.claimsAbout(subject));
    }

    /** Returns who stands behind what claims of one polarity say, be it that something is not so. */
    Corroboration behind(Collection<Claim> claims) {
        return of(claims, List.of(), List.of(), false);
    }

    Corroboration ofAnswers(Collection<Answer> given) {
        return of(with(Polarity.POSITIVE, given), with(Polarity.NEGATIVE, given), List.of(), true);
    }

    private static List<Claim> with(Polarity polarity, Collection<Answer> given) {
        return given.stream()
                .filter(answer -> answer.polarity() == polarity)
                .map(Answer::claim)
                .toList();
    }

    synchronized Answers answers() {
        Answers made = answers == null ? Answers.of(dataset) : answers;
        answers = made;
        return made;
    }

    Dataset dataset() {
        return dataset;
    }

    Corrections corrections() {
        return corrections;
    }

    OriginGroups groups() {
        return groups;
    }

    Senses senses() {
        return senses;
    }

    private Corroboration of(
            Collection<Claim> affirming,
            Collection<Claim> denying,
            Collection<Claim> apart,
            boolean withDenialsOfClaims) {
        List<Claim> support = new ArrayList<>();
        List<Claim> denials = new ArrayList<>();
        List<Claim> otherTimes = new ArrayList<>();
        List<Claim> retracted = new ArrayList<>();
        List<Claim> superseded = new ArrayList<>();
        sort(affirming, support, retracted, superseded);
        sort(denying, denials, retracted, superseded);
        sort(apart, otherTimes, retracted, superseded);
        if (withDenialsOfClaims) {
            for (Claim claim : support) {
                sort(ClaimAnswers.denialsOf(claim, dataset), denials, retracted, superseded);
            }
        }
        List<Claim> ordered = Ordered.claims(support);
        return ImmutableCorroboration.builder()
                .origins(groups.of(ordered))
                .relays(relays(ordered))
                .denials(Ordered.claims(denials))
                .otherTimes(Ordered.claims(otherTimes))
                .retracted(Ordered.claims(retracted))
                .superseded(Ordered.claims(superseded))
                .claims(ordered)
                .build();
    }

    private void sort(Collection<Claim> claims, List<Claim> standing, List<Claim> retracted, List<Claim> superseded) {
        for (Claim claim : claims) {
            (corrections.isRetracted(claim) ? retracted : corrections.isSuperseded(claim) ? superseded : standing)
                    .add(claim);
        }
    }

    private static List<Relay> relays(List<Claim> claims) {
        Set<Id<Source>> origins = claims.stream()
                .map(claim -> claim.attribution().origin().source())
                .collect(Collectors.toCollection(HashSet::new));
        Map<Id<Source>, List<Claim>> relayed = new TreeMap<>();
        for (Claim claim : claims) {
            claim.attribution().relays().stream()
                    .map(Link::source)
                    .distinct()
                    .filter(relay -> !origins.contains(relay))
                    .forEach(relay -> relayed.computeIfAbsent(relay, any -> new ArrayList<>())
                            .add(claim));
        }
        List<Relay> relays = new ArrayList<>();
        relayed.forEach((source, passedOn) -> relays.add(Relay.of(source, passedOn)));
        return relays;
    }
}
