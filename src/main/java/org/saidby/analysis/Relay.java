package org.saidby.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Id;
import org.saidby.Source;

/** A source that passes on what others say on a point, and says nothing of its own on it. */
@Value.Immutable
public abstract class Relay {

    Relay() {}

    static Relay of(Id<Source> source, List<Claim> claims) {
        return ImmutableRelay.of(source, claims);
    }

    /** The source. */
    @Value.Parameter
    public abstract Id<Source> source();

    /** What it passes on, by id; one or more. */
    @Value.Parameter
    public abstract List<Claim> claims();

    /** Returns such as {@code nyt: s03-killed-17, s11-killed-8}. */
    @Override
    public final String toString() {
        return source() + ": "
                + claims().stream().map(claim -> claim.id().text()).collect(Collectors.joining(", "));
    }
}
