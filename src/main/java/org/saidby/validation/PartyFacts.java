package org.saidby.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saidby.Actor;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Ref;
import org.saidby.analysis.PartyLink;
import org.saidby.analysis.PartyLink.Kind;
import org.saidby.analysis.PartyLookup;
import org.saidby.validation.EntityFacts.SourceDetail;
import org.saidby.validation.EntityFacts.ThingDetail;

/** Who belongs to whom and who took part, as far as the summary remembers it. */
final class PartyFacts implements PartyLookup {

    private final DatasetFacts facts;
    private final Map<Ref, List<Ref>> parts = new HashMap<>();

    PartyFacts(DatasetFacts facts) {
        this.facts = facts;
        for (EntityFacts holder : facts.all()) {
            DatasetRules.operation(facts, holder.ref())
                    .flatMap(Operation::partOf)
                    .ifPresent(whole -> parts.computeIfAbsent(Ref.toOperation(whole), any -> new ArrayList<>())
                            .add(holder.ref()));
        }
    }

    @Override
    public List<PartyLink> linksOf(Ref ref) {
        List<PartyLink> links = new ArrayList<>(2);
        EntityFacts held = facts.find(ref);
        if (held != null && held.detail() instanceof SourceDetail source) {
            source.actor().ifPresent(actor -> links.add(PartyLink.of(ref, Kind.IS, Ref.toActor(actor))));
            source.organizations().forEach(at -> links.add(PartyLink.of(ref, Kind.HOLDS_POST_WITH, at)));
        } else if (held != null
                && held.detail() instanceof ThingDetail thing
                && thing.stripped() instanceof Actor actor) {
            actor.partOf().ifPresent(whole -> links.add(PartyLink.of(ref, Kind.IS_PART_OF, Ref.toActor(whole))));
        }
        return links;
    }

    @Override
    public List<Participation> participantsOf(Ref operation) {
        return DatasetRules.operation(facts, operation).stream()
                .flatMap(held -> held.participants().stream())
                .toList();
    }

    @Override
    public List<Ref> partsOf(Ref operation) {
        return parts.getOrDefault(operation, List.of());
    }
}
