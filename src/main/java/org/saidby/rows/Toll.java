package org.saidby.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.analysis.Answer;
import org.saidby.analysis.Resolution;
import org.saidby.analysis.ResolvedValue;
import org.saidby.analysis.SetAside;

/**
 * How many were killed in an event, as one number and a range, which rows demand: what a policy makes of the claims.
 *
 * @param basis where the one number comes from
 * @param best the one number
 * @param low the least; empty where nobody told a number
 * @param high the most, or where there is no upper bound the one number; empty where nobody told one
 * @param used the claims that the numbers come from
 * @param others the claims that were set aside
 */
public record Toll(Basis basis, long best, OptionalLong low, OptionalLong high, List<Claim> used, List<Claim> others) {

    /** Where the one number comes from. */
    public enum Basis {
        /** The policy came to it. */
        TOLD,
        /** The policy came to a range, of which it is the least. */
        LEAST,
        /** The policy set the one claim aside that stands; it is its number, or the least of its range. */
        ONLY,
        /** The policy came to nothing; it is the least of what the claims say that still stand. */
        UNRESOLVED,
        /** Nobody told a number. */
        NOBODY
    }

    /** Returns the toll that a resolution of {@link org.saidby.analysis.Question#killed} gives. */
    public static Toll of(Resolution resolution) {
        List<Answer> left = resolution.used().isEmpty() ? standing(resolution) : resolution.used();
        List<Claim> used = claims(left);
        List<Claim> others = claims(
                        resolution.setAside().stream().map(SetAside::answer).toList())
                .stream()
                .filter(claim -> !used.contains(claim))
                .toList();
        Optional<ResolvedValue> value = resolution.value();
        if (value.isPresent()) {
            OptionalLong best = value.get().best();
            return of(
                    best.isPresent() ? Basis.TOLD : Basis.LEAST,
                    best,
                    value.get().count().orElseThrow(),
                    used,
                    others);
        }
        List<Count> counts =
                left.stream().flatMap(answer -> answer.value().count().stream()).toList();
        return counts.isEmpty()
                ? new Toll(Basis.NOBODY, 0, OptionalLong.empty(), OptionalLong.empty(), used, others)
                : of(
                        counts.size() == 1 ? Basis.ONLY : Basis.UNRESOLVED,
                        counts.size() == 1 ? counts.get(0).best() : OptionalLong.empty(),
                        counts.stream()
                                .map(Count::range)
                                .reduce(CountRange::span)
                                .orElseThrow(),
                        used,
                        others);
    }

    /** Returns the toll of a claim of a count beside which there is no other. */
    public static Toll of(Claim claim, Count count) {
        return of(Basis.TOLD, count.best(), count.range(), List.of(claim), List.of());
    }

    private static Toll of(Basis basis, OptionalLong best, CountRange range, List<Claim> used, List<Claim> others) {
        long number = best.orElse(range.min());
        return new Toll(
                basis,
                number,
                OptionalLong.of(range.min()),
                OptionalLong.of(range.max().orElse(number)),
                used,
                others);
    }

    /** Returns the answers that the policy alone set aside, and that are not taken back, replaced, denied or without a number. */
    private static List<Answer> standing(Resolution resolution) {
        return resolution.setAside().stream()
                .filter(aside -> switch (aside.reason()) {
                    case RETRACTED, SUPERSEDED, DENIAL, NO_VALUE -> false;
                    default -> true;
                })
                .map(SetAside::answer)
                .toList();
    }

    private static List<Claim> claims(List<Answer> answers) {
        return answers.stream().map(Answer::claim).distinct().toList();
    }

    /** Returns the claim that the numbers are those of; empty when there are several, or none. */
    public Optional<Claim> claim() {
        return used.size() == 1 && basis != Basis.NOBODY ? Optional.of(used.get(0)) : Optional.empty();
    }

    /** Returns whether several claims tell a number or deny one. */
    public boolean isChosen() {
        return used.size() + others.size() > 1;
    }
}
