package org.saidby.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.saidby.Ref;

/** Why two sources or actors belong together: what both of them are or belong to, and the steps that lead there. */
@Value.Immutable
public abstract class Bond {

    Bond() {}

    static Bond of(Ref first, Ref second, Ref shared, List<PartyLink> firstWay, List<PartyLink> secondWay) {
        return ImmutableBond.of(first, second, shared, firstWay, secondWay);
    }

    /** One of them. */
    @Value.Parameter
    public abstract Ref first();

    /** The other. */
    @Value.Parameter
    public abstract Ref second();

    /** What both are or belong to; one of them, if the other belongs to it. */
    @Value.Parameter
    public abstract Ref shared();

    /** The steps from the first to what they share; empty if it is that itself. */
    @Value.Parameter
    public abstract List<PartyLink> firstWay();

    /** The steps from the second to what they share; empty if it is that itself. */
    @Value.Parameter
    public abstract List<PartyLink> secondWay();

    /** Returns the steps in words, such as {@code source:berg holds a post with source:africom; source:herring ...}. */
    @Override
    public final String toString() {
        return firstWay().isEmpty() && secondWay().isEmpty()
                ? first() + " is the same"
                : Stream.concat(firstWay().stream(), secondWay().stream())
                        .map(PartyLink::toString)
                        .collect(Collectors.joining("; "));
    }
}
