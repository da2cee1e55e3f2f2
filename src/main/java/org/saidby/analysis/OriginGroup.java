package org.saidby.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Source;

/** Origins that belong together and count once, with what they claim. */
@Value.Immutable
public abstract class OriginGroup {

    OriginGroup() {}

    static OriginGroup of(
            List<Id<Source>> sources,
            boolean named,
            List<PartyLink> ties,
            List<Claim> claims,
            List<Bond> bonds,
            List<Interest> interests) {
        return ImmutableOriginGroup.of(sources, named, ties, claims, bonds, interests);
    }

    /** The origins, by id; one or more. */
    @Value.Parameter
    public abstract List<Id<Source>> sources();

    /** Whether readers are told who one of them is. */
    @Value.Parameter
    public abstract boolean named();

    /**
     * Where they belong if none of them is named: the steps to the actor that one of them is and to where it holds or held a post, by
     * source. Empty if one is named, or nothing is told.
     */
    @Value.Parameter
    public abstract List<PartyLink> ties();

    /**
     * Whether it is told who one of them is, or at least to what it belongs, as of a spokesman of a command who is not named. A group of
     * which neither is told may be the same as any other.
     */
    public final boolean isKnown() {
        return named() || !ties().isEmpty();
    }

    /** What they claim, by id; one or more. */
    @Value.Parameter
    public abstract List<Claim> claims();

    /** Why they belong together: one reason for every origin but one; empty if there is one origin only. */
    @Value.Parameter
    public abstract List<Bond> bonds();

    /** What part they have in the operations that their claims are about, by operation, source and actor; empty if none is known. */
    @Value.Parameter
    public abstract List<Interest> interests();

    /** Returns what part one of them has, by operation and actor; empty if none is known. */
    public final List<Interest> interestsOf(Id<Source> source) {
        return interests().stream()
                .filter(interest -> interest.source().equals(Ref.toSource(source)))
                .toList();
    }

    /** Whether one of them has a part in an operation that it speaks of. Of a group that is not known this may not be told. */
    public final boolean isInterested() {
        return !interests().isEmpty();
    }

    /** At how many links from the reader the group stands where it stands nearest: 1 where it told us itself. */
    public final int linksToReader() {
        return claims().stream()
                .mapToInt(claim -> claim.attribution().links().size())
                .min()
                .orElseThrow();
    }

    /**
     * Returns such as {@code africom, us-military (interested)}, {@code analysts (unnamed)} or {@code officials (unnamed, of
     * source:civil-defence)}.
     */
    @Override
    public final String toString() {
        String of = ties().isEmpty()
                ? ""
                : ties().stream()
                        .map(tie -> tie.to().toString())
                        .distinct()
                        .collect(Collectors.joining(" and ", ", of ", ""));
        String marks = (named() ? "" : "unnamed" + of)
                + (named() || !isInterested() ? "" : ", ")
                + (isInterested() ? "interested" : "");
        return sources().stream().map(Id::text).collect(Collectors.joining(", "))
                + (marks.isEmpty() ? "" : " (" + marks + ")");
    }
}
