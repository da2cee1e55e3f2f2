package org.saidby;

import java.util.List;
import java.util.Optional;

/**
 * Where resolving looks up when something was.
 *
 * <p>A dataset is one, {@link #in(Dataset)}; a program that keeps its entities elsewhere can be another.
 */
@FunctionalInterface
public interface TimeLookup {

    /**
     * Returns the times of what a ref points to, the one to count from first; the first that has a date or can be resolved is
     * taken.
     *
     * @return the times, none if it is held and has no time; empty if it is not held
     */
    Optional<List<When>> timesOf(Ref ref);

    /**
     * Returns the times of what a dataset holds: when an operation was; when a document was published; of a claim the time that
     * it speaks of, else that of the operation or claim it is about, and for an assessment or a response, which are acts of
     * speaking, else when it was said. Sources, actors and locations have none.
     */
    static TimeLookup in(Dataset dataset) {
        return ref -> dataset.find(ref).map(TimesOf::entity);
    }

    /**
     * Returns the times of a claim of which the parts are kept, in the order in which {@link #in(Dataset)} has them.
     *
     * @param told the time that it speaks of
     * @param about what it is about
     * @param kind what kind of assertion it makes
     * @param said when it was said, by the origin or the first who passed it on with a date; none if nobody told
     */
    static List<When> timesOfClaim(Optional<When> told, Ref about, AssertionKind kind, List<When> said) {
        return TimesOf.claim(told, about, kind, said);
    }
}
