package org.saidby.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saidby.Actor;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.analysis.PartyLink.Kind;

/** Who belongs to whom and who took part, as a dataset tells it. */
final class DatasetParties implements PartyLookup {

    private final Dataset dataset;

    DatasetParties(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public List<PartyLink> linksOf(Ref ref) {
        List<PartyLink> links = new ArrayList<>(2);
        dataset.find(ref).ifPresent(entity -> {
            if (entity instanceof Source source) {
                source.actor().ifPresent(actor -> links.add(PartyLink.of(ref, Kind.IS, Ref.toActor(actor))));
                source.posts()
                        .forEach(post -> post.organization()
                                .ifPresent(at -> links.add(PartyLink.of(ref, Kind.HOLDS_POST_WITH, at))));
            } else if (entity instanceof Actor actor) {
                actor.partOf().ifPresent(whole -> links.add(PartyLink.of(ref, Kind.IS_PART_OF, Ref.toActor(whole))));
            }
        });
        return links;
    }

    @Override
    public List<Participation> participantsOf(Ref operation) {
        return operation(operation)
                .flatMap(held -> held.participants().stream())
                .toList();
    }

    @Override
    public List<Ref> partsOf(Ref operation) {
        return operation(operation)
                .flatMap(held -> dataset.partsOf(held).stream())
                .map(Operation::ref)
                .toList();
    }

    private Stream<Operation> operation(Ref ref) {
        return Operations.find(dataset, ref).stream();
    }
}
