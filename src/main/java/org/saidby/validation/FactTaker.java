package org.saidby.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.EntityKind;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.Post;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.Tally;
import org.saidby.TimeAnchor;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.Detail;
import org.saidby.validation.EntityFacts.DocumentDetail;
import org.saidby.validation.EntityFacts.Edge;
import org.saidby.validation.EntityFacts.Measured;
import org.saidby.validation.EntityFacts.Relation;
import org.saidby.validation.EntityFacts.RelativeTime;
import org.saidby.validation.EntityFacts.SourceDetail;
import org.saidby.validation.EntityFacts.Tallied;
import org.saidby.validation.EntityFacts.ThingDetail;

/** Takes from an entity what the dataset-wide rules need. */
final class FactTaker implements Visitor {

    private final Entity entity;
    private final RecordPlace place;
    private final InputPosition position;
    private final DatasetFacts facts;
    private final BiConsumer<Ref, Path> refs;
    private final List<Edge> edges = new ArrayList<>(2);
    private final List<RelativeTime> times = new ArrayList<>(0);

    private FactTaker(Entity entity, RecordPlace place, DatasetFacts facts, BiConsumer<Ref, Path> refs) {
        this.entity = entity;
        this.place = place;
        position = place.position();
        this.facts = facts;
        this.refs = refs;
    }

    /**
     * Returns what is to be remembered.
     *
     * @param facts what came before
     * @param refs gets every ref of the entity, anchors of times left out
     */
    static EntityFacts take(
            long record,
            boolean shared,
            Entity entity,
            RecordPlace place,
            DatasetFacts facts,
            BiConsumer<Ref, Path> refs) {
        FactTaker taker = new FactTaker(entity, place, facts, refs);
        new EntityWalk(taker).entity(entity);
        Detail detail = taker.detail();
        return new EntityFacts(record, shared, entity.ref(), taker.position, detail, taker.edges, taker.times);
    }

    @Override
    public void ref(Ref ref, Path path) {
        refs.accept(ref, path);
    }

    @Override
    public void when(When when, Path path) {
        when.anchor().ifPresent(anchor -> {
            InputPosition anchorAt = place.at(path + "/anchor/to");
            boolean isOwn = entity instanceof Operation || path.startsWith("assertion");
            if (isOwn && path.isTime()) {
                edges.add(new Edge(Relation.ANCHOR, anchor.to(), anchorAt));
            }
            boolean isCompared = when.date().isPresent() && RelativeTimes.isCounted(anchor);
            times.add(new RelativeTime(
                    stripped(anchor),
                    when.date().orElse(null),
                    anchorAt,
                    isCompared ? place.at(path + "/date") : anchorAt));
        });
    }

    private static TimeAnchor stripped(TimeAnchor anchor) {
        return anchor.extensions().isEmpty()
                ? anchor
                : TimeAnchor.builder()
                        .to(anchor.to())
                        .relation(anchor.relation())
                        .offset(anchor.offset())
                        .weekday(anchor.weekday())
                        .unit(anchor.unit())
                        .build();
    }

    private void edge(Relation relation, Optional<Ref> to, String pointer) {
        to.ifPresent(ref -> edges.add(new Edge(relation, ref, place.at(pointer))));
    }

    /**
     * Adds a pointer to a whole. Working out its place can cost as much as reading the record, and only a member that others
     * pointed to before it came can close a circle.
     */
    private void wholeEdge(Relation relation, Optional<Ref> to, String pointer) {
        if (facts.isAwaited(entity.ref())) {
            edge(relation, to, pointer);
        } else {
            to.ifPresent(ref ->
                    edges.add(new Edge(relation, ref, RecordPlace.of(position).at(pointer))));
        }
    }

    private Detail detail() {
        if (entity instanceof Claim claim) {
            return claim(claim);
        }
        if (entity instanceof Source source) {
            return new SourceDetail(
                    source.named(),
                    !source.kind().equals(SourceKind.UNKNOWN),
                    source.actor(),
                    source.posts().stream()
                            .map(Post::organization)
                            .flatMap(Optional::stream)
                            .toList());
        }
        if (entity instanceof Document document) {
            return new DocumentDetail(document.published());
        }
        if (entity instanceof Actor actor) {
            wholeEdge(Relation.PART_OF, actor.partOf().map(Ref::toActor), "/partOf");
            return new ThingDetail(Actor.builder()
                    .id(actor.id())
                    .name(actor.id().text())
                    .kind(actor.kind())
                    .partOf(actor.partOf())
                    .build());
        }
        if (entity instanceof Location location) {
            wholeEdge(Relation.WITHIN, location.within().map(Ref::toLocation), "/within");
            return new ThingDetail(Location.builder()
                    .id(location.id())
                    .name(location.id().text())
                    .kind(location.kind())
                    .within(location.within())
                    .point(location.point())
                    .uncertaintyMetres(location.uncertaintyMetres())
                    .build());
        }
        Operation operation = (Operation) entity;
        wholeEdge(Relation.PART_OF, operation.partOf().map(Ref::toOperation), "/partOf");
        return new ThingDetail(stripped(operation));
    }

    private static Operation stripped(Operation operation) {
        return Operation.builder()
                .id(operation.id())
                .kind(operation.kind())
                .when(operation.when().map(FactTaker::stripped))
                .place(operation.place().map(FactTaker::stripped))
                .participants(operation.participants())
                .partOf(operation.partOf())
                .build();
    }

    private static When stripped(When when) {
        return When.builder()
                .date(when.date())
                .extent(when.extent())
                .anchor(when.anchor())
                .build();
    }

    private static Place stripped(Place place) {
        return Place.builder()
                .state(place.state())
                .location(place.location())
                .anchor(place.anchor())
                .build();
    }

    private ClaimDetail claim(Claim claim) {
        if (claim.about().kind().equals(EntityKind.CLAIM)) {
            edge(Relation.ABOUT, Optional.of(claim.about()), "/about");
        }
        for (int i = 0; i < claim.supersedes().size(); i++) {
            edge(Relation.CORRECTS, Optional.of(Ref.toClaim(claim.supersedes().get(i))), "/supersedes/" + i);
        }
        for (int i = 0; i < claim.retracts().size(); i++) {
            edges.add(new Edge(
                    Relation.CORRECTS, Ref.toClaim(claim.retracts().get(i)), place.at("/retracts/" + i), true));
        }
        int dated = dated(claim.attribution().links());
        boolean isCorrection =
                !claim.supersedes().isEmpty() || !claim.retracts().isEmpty();
        Fingerprint print = Fingerprint.of(claim);
        return new ClaimDetail(
                claim.about(),
                claim.polarity(),
                claim.assertion().kind(),
                claim.assertion() instanceof Casualties casualties ? casualties.harm() : null,
                facts.pooled(claim.attribution().origin().source()),
                claim.attribution().relays().stream()
                        .map(Link::source)
                        .map(facts::pooled)
                        .toList(),
                !claim.attribution().origin().act().equals(SpeechAct.UNKNOWN),
                claim.attribution().origin().said().isPresent(),
                facts.pooled(Asked.of(claim)),
                print.content(),
                print.whole(),
                claim.assertion().when().map(FactTaker::stripped).orElse(null),
                dated < 0 ? null : date(claim.attribution().links().get(dated)).get(),
                anchoredSaid(claim.attribution().links()),
                isCorrection && dated < 0 ? claim.attribution().document().orElse(null) : null,
                dated,
                dated < 0 ? null : saidAt(claim, dated),
                claim.assertion() instanceof Presence presence ? measured(claim, presence) : null,
                claim.assertion() instanceof Tally tally ? new Tallied(tally, place.at("/assertion")) : null);
    }

    /** The place of when it was said; null where it is known already that no finding comes of it. */
    private @Nullable InputPosition saidAt(Claim claim, int dated) {
        Edtf said = date(claim.attribution().links().get(dated)).get();
        boolean isInOrder = !claim.about().kind().equals(EntityKind.OPERATION)
                || DatasetRules.isLookingAhead(claim.assertion().kind())
                || facts.find(claim.about()) != null
                        && DatasetRules.began(facts, claim.about(), said).isEmpty();
        return isInOrder ? null : place.at(ClaimDetail.saidPointer(dated));
    }

    /** The first link from the origin on that has a date; -1 when none has. */
    private static int dated(List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            if (date(links.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static List<When> anchoredSaid(List<Link> links) {
        boolean isAnchored = links.stream()
                .anyMatch(link -> link.said().flatMap(When::anchor).isPresent());
        return isAnchored
                ? links.stream()
                        .flatMap(link -> link.said().stream())
                        .map(FactTaker::stripped)
                        .toList()
                : List.of();
    }

    private static Optional<Edtf> date(Link link) {
        return link.said().flatMap(When::date);
    }

    private @Nullable Measured measured(Claim claim, Presence presence) {
        PlaceAnchor anchor = presence.place().anchor().orElse(null);
        if (anchor == null
                || !claim.about().kind().equals(EntityKind.LOCATION)
                || !anchor.to().kind().equals(EntityKind.LOCATION)
                || !presence.relation().equals(PresenceRelation.AT)
                || anchor.distance().isEmpty() && anchor.bearing().isEmpty()) {
            return null;
        }
        return new Measured(
                anchor.to(),
                anchor.distance(),
                anchor.bearing(),
                place.at("/assertion/place/anchor/distance"),
                place.at("/assertion/place/anchor/bearing"));
    }
}
