package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Hedge;
import org.saidby.HedgePolicy;
import org.saidby.Polarity;
import org.saidby.analysis.Resolution.Failure;
import org.saidby.analysis.Resolution.Fallback;
import org.saidby.analysis.SetAside.Reason;

/**
 * Resolves the questions of one dataset by policies, with lookups that are built once. All questions of a dataset take time
 * near-linear in its claims. Safe to share between threads.
 */
public final class Resolver {

    private final Corroborator points;
    private final ClaimDates days;
    private final Places places;

    private Resolver(Dataset dataset, HedgePolicy hedges) {
        points = Corroborator.in(dataset, hedges);
        days = ClaimDates.in(dataset);
        places = new Places(dataset);
    }

    /** Returns one for the questions of a dataset, with hedges read by convention. */
    public static Resolver of(Dataset dataset) {
        return of(dataset, HedgePolicy.convention());
    }

    /** Returns one for the questions of a dataset, with hedges read by a policy. */
    public static Resolver of(Dataset dataset, HedgePolicy hedges) {
        return new Resolver(dataset, hedges);
    }

    /** What the claims of the dataset answer, by question; made when it is first asked for. */
    public Answers answers() {
        return points.answers();
    }

    /** Returns what a policy makes of the answers to a question; unresolved if nobody answers it. */
    public Resolution resolve(Question question, Policy policy) {
        List<Answer> given = answers().to(question);
        ImmutableResolution.Builder resolution =
                ImmutableResolution.builder().question(question).policy(policy.name());
        if (given.isEmpty()) {
            return resolution
                    .failure(Failure.NO_CLAIM)
                    .reason("nobody answers it")
                    .build();
        }
        Choosing choosing = new Choosing(points, days, places);
        List<Answer> left = withValue(standing(given, choosing), choosing);
        for (PolicyStep step : policy.steps()) {
            left = step.choose(left, choosing);
        }
        if (left.isEmpty()) {
            List<SetAside> aside = choosing.setAside();
            boolean isForOrigins = aside.get(aside.size() - 1).reason() == Reason.TOO_FEW_ORIGINS;
            return resolution
                    .failure(isForOrigins ? Failure.TOO_FEW_ORIGINS : Failure.NOTHING_LEFT)
                    .reason(reason(
                            isForOrigins ? "no value has enough independent origins" : "all answers are set aside",
                            choosing.fallback()))
                    .setAside(aside)
                    .fallback(choosing.fallback())
                    .build();
        }
        return new ValueChoice(question, left, policy.isEnvelope(), points.senses(), places)
                .addTo(resolution.used(left).setAside(choosing.setAside()), choosing.fallback())
                .build();
    }

    static String reason(String reason, Optional<Fallback> fallback) {
        return reason + fallback.map(settled -> "; " + settled.words()).orElse("");
    }

    private List<Answer> standing(List<Answer> given, Choosing choosing) {
        Corrections corrections = points.corrections();
        List<Answer> left = choosing.keep(
                given,
                answer -> !corrections.isRetracted(answer.claim()),
                Reason.RETRACTED,
                answer -> corrections.whyRetracted(answer.claim()));
        left = choosing.keep(
                left,
                answer -> !corrections.isSuperseded(answer.claim()),
                Reason.SUPERSEDED,
                answer -> corrections.whySuperseded(answer.claim()));
        return choosing.keep(
                left,
                answer -> answer.polarity() == Polarity.POSITIVE,
                Reason.DENIAL,
                answer -> "it denies a value and gives none");
    }

    /** Sets aside answers that give no value; a time or place in words alone gives one where no other gives more. */
    private List<Answer> withValue(List<Answer> left, Choosing choosing) {
        List<Answer> counted = choosing.keep(
                left,
                answer -> answer.value().count().map(Count::hedge).orElse(Hedge.SOME) != Hedge.NONE_REPORTED,
                Reason.NO_VALUE,
                answer -> "none reported is no number");
        return counted.stream().anyMatch(this::hasTerm)
                ? choosing.keep(counted, this::hasTerm, Reason.NO_VALUE, answer -> switch (answer.value()
                        .type()) {
                    case TIME -> "it tells no date";
                    case PLACE -> "it tells no location";
                    default -> "it tells words alone";
                })
                : counted;
    }

    /** Whether a value can be put beside others. */
    private boolean hasTerm(Answer answer) {
        AnswerValue value = answer.value();
        return switch (value.type()) {
            case TIME ->
                points.senses().counted(value.time().orElseThrow()).date().isPresent();
            case PLACE -> places.area(value.place().orElseThrow()).isPresent();
            case TEXT -> answer.question().kind() != QuestionKind.KIND;
            default -> true;
        };
    }
}
