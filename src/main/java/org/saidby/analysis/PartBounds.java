package org.saidby.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.HedgePolicy;

/** What several claims that count parts of one event and tell no total come to together: so many at least, whichever of them is right. */
final class PartBounds {

    private PartBounds() {}

    /**
     * Returns the greatest that is sure: the least that one of the claims comes to, or of those with one label the least that is told of
     * them.
     *
     * @param claims one or more that bound a total, see {@link PartSums}
     */
    static CountRange of(List<Claim> claims, HedgePolicy hedges) {
        long ofOneClaim = claims.stream()
                .flatMap(claim -> PartSums.of(claim, hedges).stream())
                .flatMap(answer -> answer.value().count().stream())
                .mapToLong(count -> hedges.rangeOf(count).min())
                .min()
                .orElse(0);
        Map<CountedPeople, Long> leasts = new HashMap<>();
        claims.stream()
                .flatMap(claim -> claim.assertion() instanceof Casualties casualties ? parts(casualties) : Stream.of())
                .forEach(part -> leasts.merge(
                        part.getKey(), hedges.rangeOf(part.getValue()).min(), Math::min));
        long ofOneLabel =
                leasts.values().stream().mapToLong(least -> least).max().orElse(0);
        return CountRange.atLeast(Math.max(ofOneClaim, ofOneLabel));
    }

    private static Stream<Map.Entry<CountedPeople, Count>> parts(Casualties casualties) {
        return casualties.parts().stream()
                .map(part -> Map.entry(CountedPeople.of(casualties.harm(), part), part.count()));
    }
}
