package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.edtf.Edtf;

/**
 * A text or recording in which something was said: an article, a statement, a report.
 */
@Value.Immutable
public abstract non-sealed class Document implements Entity {

    Document() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableDocument.builder();
    }

    /** The id, unique among the documents of a dataset. */
    public abstract Id<Document> id();

    /** The title or headline. */
    public abstract Optional<String> title();

    /** Who published it. */
    public abstract Optional<Id<Source>> publisher();

    /** When it was published. */
    public abstract Optional<Edtf> published();

    /** Where it can be found, a URI (RFC 3986); validation says when it is none. */
    public abstract Optional<String> address();

    /** The language it is in, a BCP 47 tag, which nothing checks. */
    public abstract Optional<String> language();

    /** The digest of its text, by which a copy can be told to be the same. */
    public abstract Optional<Digest> digest();

    /** Where an archived copy can be found, a URI (RFC 3986). */
    public abstract Optional<String> archived();

    /** Identifiers of the same thing in other collections. */
    public abstract List<ExternalId> externalIds();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Override
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Override
    public final Ref ref() {
        return Ref.toDocument(id());
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableDocument.builder().from(this);
    }

    @Value.Check
    final void check() {
        title().ifPresent(title -> Texts.requireText("title", title));
        address().ifPresent(address -> Texts.requireText("address", address));
        language().ifPresent(language -> Texts.requireText("language", language));
        archived().ifPresent(archived -> Texts.requireText("archived", archived));
    }

    /** Builds {@link Document} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Document#id()}. */
        Builder id(Id<Document> id);

        /**
         * Sets {@link Document#id()} from its text.
         *
         * @throws MalformedValueException if the text is no id ({@code value.empty}, {@code value.id-syntax})
         */
        default Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Document#title()}. */
        Builder title(String title);

        /** Sets or clears {@link Document#title()}. */
        Builder title(Optional<String> title);

        /** Sets {@link Document#publisher()}. */
        Builder publisher(Id<Source> publisher);

        /** Sets or clears {@link Document#publisher()}. */
        Builder publisher(Optional<? extends Id<Source>> publisher);

        /** Sets {@link Document#publisher()} by the source it is the id of. */
        default Builder publisher(Source publisher) {
            return publisher(publisher.id());
        }

        /** Sets {@link Document#published()}. */
        Builder published(Edtf published);

        /** Sets or clears {@link Document#published()}. */
        Builder published(Optional<? extends Edtf> published);

        /**
         * Sets {@link Document#published()} from its text.
         *
         * @throws org.saidby.edtf.EdtfException if the text is not a valid EDTF date
         */
        default Builder published(String text) {
            return published(Edtf.parse(text));
        }

        /** Sets {@link Document#address()}. */
        Builder address(String address);

        /** Sets or clears {@link Document#address()}. */
        Builder address(Optional<String> address);

        /** Sets {@link Document#language()}. */
        Builder language(String language);

        /** Sets or clears {@link Document#language()}. */
        Builder language(Optional<String> language);

        /** Sets {@link Document#digest()}. */
        Builder digest(Digest digest);

        /** Sets or clears {@link Document#digest()}. */
        Builder digest(Optional<? extends Digest> digest);

        /** Sets {@link Document#archived()}. */
        Builder archived(String archived);

        /** Sets or clears {@link Document#archived()}. */
        Builder archived(Optional<String> archived);

        /** Adds one to {@link Document#externalIds()}. */
        Builder addExternalId(ExternalId externalId);

        /** Adds to {@link Document#externalIds()}, in this order. */
        Builder addAllExternalIds(Iterable<? extends ExternalId> elements);

        /** Replaces {@link Document#externalIds()}. */
        Builder externalIds(Iterable<? extends ExternalId> elements);

        /** Sets {@link Document#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: id
         * @throws MalformedValueException if a text is blank
         */
        Document build();
    }
}
