package org.saidby;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A set of records about armed conflict: who speaks, in what, who acts, where, what happened, and what was said of it.
 *
 * <p>Lookups are built once, on first use. Ids that stand twice are kept and left to validation; lookups give the first.
 */
@Value.Immutable
public abstract class Dataset {

    Dataset() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableDataset.builder();
    }

    /** The id of the dataset. */
    public abstract Id<Dataset> id();

    /** The title for people. */
    public abstract Optional<String> title();

    /** Who speaks. */
    public abstract List<Source> sources();

    /** In what. */
    public abstract List<Document> documents();

    /** Who acts. */
    public abstract List<Actor> actors();

    /** Where. */
    public abstract List<Location> locations();

    /** What happened, as coded. */
    public abstract List<Operation> operations();

    /** What was said. */
    public abstract List<Claim> claims();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns the source with this id, the first if several have it; empty when there is none. */
    public final Optional<Source> source(Id<Source> id) {
        return index().find(EntityKind.SOURCE, id).map(Source.class::cast);
    }

    /** Returns the document with this id, the first if several have it; empty when there is none. */
    public final Optional<Document> document(Id<Document> id) {
        return index().find(EntityKind.DOCUMENT, id).map(Document.class::cast);
    }

    /** Returns the actor with this id, the first if several have it; empty when there is none. */
    public final Optional<Actor> actor(Id<Actor> id) {
        return index().find(EntityKind.ACTOR, id).map(Actor.class::cast);
    }

    /** Returns the location with this id, the first if several have it; empty when there is none. */
    public final Optional<Location> location(Id<Location> id) {
        return index().find(EntityKind.LOCATION, id).map(Location.class::cast);
    }

    /** Returns the operation with this id, the first if several have it; empty when there is none. */
    public final Optional<Operation> operation(Id<Operation> id) {
        return index().find(EntityKind.OPERATION, id).map(Operation.class::cast);
    }

    /** Returns the claim with this id, the first if several have it; empty when there is none. */
    public final Optional<Claim> claim(Id<Claim> id) {
        return index().find(EntityKind.CLAIM, id).map(Claim.class::cast);
    }

    /** Returns what the ref points to, the first if several have the id; empty when the dataset does not hold it. */
    public final Optional<Entity> find(Ref ref) {
        return index().find(ref.kind(), ref.id());
    }

    /** Returns the claims about a subject, in the order of the dataset; empty when there are none. */
    public final List<Claim> claimsAbout(Referable subject) {
        return index().about(subject.ref());
    }

    /** Returns the claims whose origin is this source, in the order of the dataset. */
    public final List<Claim> claimsBy(Id<Source> origin) {
        return index().by(origin);
    }

    /** Returns the claims whose origin is this source, in the order of the dataset. */
    public final List<Claim> claimsBy(Source origin) {
        return claimsBy(origin.id());
    }

    /** Returns the claims that this source passed on, in the order of the dataset; its own are {@link #claimsBy(Id)}. */
    public final List<Claim> relayedBy(Id<Source> relay) {
        return index().relayedBy(relay);
    }

    /** Returns the claims that this source passed on, in the order of the dataset. */
    public final List<Claim> relayedBy(Source relay) {
        return relayedBy(relay.id());
    }

    /** Returns the operations that are part of this one, directly, in the order of the dataset. */
    public final List<Operation> partsOf(Operation whole) {
        return index().partsOf(whole.id());
    }

    /**
     * Returns the point of a place; empty unless the place is a named location as a whole and nothing vaguer, and that
     * location has a point. The point of a location does not stand for a part of it.
     */
    public final Optional<Point> pointOf(Place place) {
        return place.state().equals(PlaceState.NAMED)
                        && place.part().isEmpty()
                        && place.anchor().isEmpty()
                ? place.location().flatMap(this::location).flatMap(Location::point)
                : Optional.empty();
    }

    /** Returns everything the dataset holds: sources, documents, actors, locations, operations, claims, in this order. */
    public final Stream<Entity> entities() {
        return Stream.of(sources(), documents(), actors(), locations(), operations(), claims())
                .flatMap(List::stream);
    }

    @Value.Lazy
    DatasetIndex index() {
        return new DatasetIndex(this);
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableDataset.builder().from(this);
    }

    @Value.Check
    final void check() {
        title().ifPresent(title -> Texts.requireText("title", title));
    }

    /** Builds {@link Dataset} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Dataset#id()}. */
        Builder id(Id<Dataset> id);

        /**
         * Sets {@link Dataset#id()} from its text.
         *
         * @throws MalformedValueException if the text is no id ({@code value.empty}, {@code value.id-syntax})
         */
        default Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Dataset#title()}. */
        Builder title(String title);

        /** Sets or clears {@link Dataset#title()}. */
        Builder title(Optional<String> title);

        /** Adds one to {@link Dataset#sources()}. */
        Builder addSource(Source source);

        /** Adds to {@link Dataset#sources()}, in this order. */
        Builder addAllSources(Iterable<? extends Source> elements);

        /** Replaces {@link Dataset#sources()}. */
        Builder sources(Iterable<? extends Source> elements);

        /** Adds one to {@link Dataset#documents()}. */
        Builder addDocument(Document document);

        /** Adds to {@link Dataset#documents()}, in this order. */
        Builder addAllDocuments(Iterable<? extends Document> elements);

        /** Replaces {@link Dataset#documents()}. */
        Builder documents(Iterable<? extends Document> elements);

        /** Adds one to {@link Dataset#actors()}. */
        Builder addActor(Actor actor);

        /** Adds to {@link Dataset#actors()}, in this order. */
        Builder addAllActors(Iterable<? extends Actor> elements);

        /** Replaces {@link Dataset#actors()}. */
        Builder actors(Iterable<? extends Actor> elements);

        /** Adds one to {@link Dataset#locations()}. */
        Builder addLocation(Location location);

        /** Adds to {@link Dataset#locations()}, in this order. */
        Builder addAllLocations(Iterable<? extends Location> elements);

        /** Replaces {@link Dataset#locations()}. */
        Builder locations(Iterable<? extends Location> elements);

        /** Adds one to {@link Dataset#operations()}. */
        Builder addOperation(Operation operation);

        /** Adds to {@link Dataset#operations()}, in this order. */
        Builder addAllOperations(Iterable<? extends Operation> elements);

        /** Replaces {@link Dataset#operations()}. */
        Builder operations(Iterable<? extends Operation> elements);

        /** Adds one to {@link Dataset#claims()}. */
        Builder addClaim(Claim claim);

        /** Adds to {@link Dataset#claims()}, in this order. */
        Builder addAllClaims(Iterable<? extends Claim> elements);

        /** Replaces {@link Dataset#claims()}. */
        Builder claims(Iterable<? extends Claim> elements);

        /** Sets {@link Dataset#extensions()}. */
        Builder extensions(Extensions extensions);

        /** Adds entities to the list of their kind, in this order. */
        default Builder add(Entity... entities) {
            for (Entity entity : entities) {
                if (entity instanceof Source source) {
                    addSource(source);
                } else if (entity instanceof Document document) {
                    addDocument(document);
                } else if (entity instanceof Actor actor) {
                    addActor(actor);
                } else if (entity instanceof Location location) {
                    addLocation(location);
                } else if (entity instanceof Operation operation) {
                    addOperation(operation);
                } else if (entity instanceof Claim claim) {
                    addClaim(claim);
                }
            }
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: id
         * @throws MalformedValueException if the title is blank
         */
        Dataset build();
    }
}
