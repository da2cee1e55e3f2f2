package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who said it, and through whom it reached us: a chain of links with the origin first and the outermost relay last.
 */
@Value.Immutable
public abstract class Attribution {

    Attribution() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableAttribution.builder();
    }

    /**
     * Returns an attribution without a document.
     *
     * @param links origin first, outermost relay last
     * @throws MalformedValueException if there is no link ({@code claim.missing-source})
     */
    public static Attribution of(Link... links) {
        return builder().addAllLinks(List.of(links)).build();
    }

    /** The chain, origin first, outermost relay last; one link or more. */
    public abstract List<Link> links();

    /** The document in which the chain ends; empty when not told. */
    public abstract Optional<Id<Document>> document();

    /** The place in the document; empty when not told. */
    public abstract Optional<Passage> passage();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The link of the one who said it first, as far as we know. */
    public final Link origin() {
        return links().get(0);
    }

    /** The links that passed it on, from the one nearest to the origin to the outermost; empty when the origin told us. */
    public final List<Link> relays() {
        return links().subList(1, links().size());
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableAttribution.builder().from(this);
    }

    @Value.Check
    final void check() {
        if (links().isEmpty()) {
            throw new MalformedValueException("claim.missing-source", "attribution names no source");
        }
    }

    /** Builds {@link Attribution} values. Not safe to share between threads. */
    public interface Builder {

        /** Adds one to {@link Attribution#links()}. */
        Builder addLink(Link link);

        /** Adds to {@link Attribution#links()}, in this order. */
        Builder addAllLinks(Iterable<? extends Link> elements);

        /** Replaces {@link Attribution#links()}. */
        Builder links(Iterable<? extends Link> elements);

        /** Sets {@link Attribution#document()}. */
        Builder document(Id<Document> document);

        /** Sets or clears {@link Attribution#document()}. */
        Builder document(Optional<? extends Id<Document>> document);

        /** Sets {@link Attribution#document()} by the document it is the id of. */
        default Builder document(Document document) {
            return document(document.id());
        }

        /** Sets {@link Attribution#passage()}. */
        Builder passage(Passage passage);

        /** Sets or clears {@link Attribution#passage()}. */
        Builder passage(Optional<? extends Passage> passage);

        /** Sets {@link Attribution#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws MalformedValueException if there is no link
         */
        Attribution build();
    }
}
