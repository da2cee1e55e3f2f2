package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Source;

/**
 * Who got what from whom: sources, and edges from those who passed claims on to those they had them from. It need not be
 * free of circles, since two sources can each pass on what the other said.
 */
@Value.Immutable
public abstract class SourceGraph {

    SourceGraph() {}

    /** Returns the graph of all claims of a dataset. */
    public static SourceGraph of(Dataset dataset) {
        return of(dataset.claims());
    }

    /** Returns the graph of some claims. */
    public static SourceGraph of(Collection<Claim> claims) {
        Map<Id<Source>, List<Claim>> own = new TreeMap<>();
        Map<Id<Source>, Map<Id<Source>, List<RelayedClaim>>> passed = new TreeMap<>();
        for (Claim claim : Ordered.claims(claims)) {
            List<Link> links = claim.attribution().links();
            own.computeIfAbsent(links.get(0).source(), any -> new ArrayList<>()).add(claim);
            for (int i = 1; i < links.size(); i++) {
                Link relay = links.get(i);
                own.computeIfAbsent(relay.source(), any -> new ArrayList<>());
                passed.computeIfAbsent(relay.source(), any -> new TreeMap<>())
                        .computeIfAbsent(links.get(i - 1).source(), any -> new ArrayList<>())
                        .add(RelayedClaim.of(claim, relay.act()));
            }
        }
        List<RelayEdge> edges = new ArrayList<>();
        passed.forEach(
                (relay, sources) -> sources.forEach((from, relayed) -> edges.add(RelayEdge.of(relay, from, relayed))));
        return ImmutableSourceGraph.of(own, edges);
    }

    @Value.Parameter
    abstract Map<Id<Source>, List<Claim>> own();

    /** The edges, by relay and then by the source it got the claims from. */
    @Value.Parameter
    public abstract List<RelayEdge> edges();

    /** The sources, by id. */
    public final List<Id<Source>> sources() {
        return List.copyOf(own().keySet());
    }

    /** Returns the claims of which a source is the origin, by id; empty if it is none, or not in the graph. */
    public final List<Claim> claimsOf(Id<Source> source) {
        return List.copyOf(own().getOrDefault(source, List.of()));
    }

    /** Returns from whom a source got claims, by those sources. */
    public final List<RelayEdge> edgesFrom(Id<Source> relay) {
        return edges().stream().filter(edge -> edge.relay().equals(relay)).toList();
    }

    /** Returns who got claims from a source, by those relays. */
    public final List<RelayEdge> edgesTo(Id<Source> source) {
        return edges().stream().filter(edge -> edge.source().equals(source)).toList();
    }

    /**
     * Returns the graph in lines, each with an end: the origins with the ids of their claims, {@code wehrey: s24-fled}, then the edges,
     * {@code nyt <- wehrey: s24-fled (reported)}.
     */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        own().forEach((source, claims) -> {
            if (!claims.isEmpty()) {
                text.append(source)
                        .append(": ")
                        .append(claims.stream().map(claim -> claim.id().text()).collect(Collectors.joining(", ")))
                        .append('\n');
            }
        });
        edges().forEach(edge -> text.append(edge).append('\n'));
        return text.toString();
    }
}
