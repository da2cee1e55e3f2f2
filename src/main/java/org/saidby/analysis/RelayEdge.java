package org.saidby.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.Id;
import org.saidby.Source;

/** That one source got claims from another: next to each other in their chains. */
@Value.Immutable
public abstract class RelayEdge {

    RelayEdge() {}

    static RelayEdge of(Id<Source> relay, Id<Source> source, List<RelayedClaim> claims) {
        return ImmutableRelayEdge.of(relay, source, claims);
    }

    /** The source that passed on. */
    @Value.Parameter
    public abstract Id<Source> relay();

    /** The source it got the claims from: their origin, or one who passed them on before. */
    @Value.Parameter
    public abstract Id<Source> source();

    /** What it passed on, and how, by the ids of the claims; one or more. */
    @Value.Parameter
    public abstract List<RelayedClaim> claims();

    /** Returns such as {@code nyt <- wehrey: s20-khazmi-targeted (reported)}. */
    @Override
    public final String toString() {
        return relay() + " <- " + source() + ": "
                + claims().stream().map(RelayedClaim::toString).collect(Collectors.joining(", "));
    }
}
