package org.saidby.json;

import static org.saidby.json.TableBuilder.object;

import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Country;
import org.saidby.Document;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Post;
import org.saidby.Reliability;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;

/** The wire forms of everything that has an id, but claims. */
final class EntityTables {

    private static final String EXTERNAL_IDS = "Identifiers of the same thing in other collections.";

    static final Table<Post, Post.Builder> POST = object("post", Post::builder, Post.Builder::build)
            .optional("title", Scalars.TEXT, Post::title, Post.Builder::title, "The title of the post.")
            .optional(
                    "organization",
                    Scalars.REF,
                    Post::organization,
                    Post.Builder::organization,
                    "Where it is or was held, a source or an actor.")
            .optional("when", ValueTables.WHEN, Post::when, Post.Builder::when, "When it was held.")
            .extensions(Post::extensions, Post.Builder::extensions, "A post that a source held.");

    static final Table<Source, Source.Builder> SOURCE = object("source", Source::builder, Source.Builder::build)
            .taggedOnLines("source")
            .required("id", Scalars.id(), Source::id, Source.Builder::id, "The id, unique among sources.")
            .required(
                    "name",
                    Scalars.TEXT,
                    Source::name,
                    Source.Builder::name,
                    "The name, or what unnamed ones are called.")
            .required(
                    "kind",
                    Scalars.code(SourceKind::of, SourceKind.known()),
                    Source::kind,
                    Source.Builder::kind,
                    "What the source is.")
            .defaulted(
                    "named",
                    Scalars.BOOLEAN,
                    true,
                    Source::named,
                    Source.Builder::named,
                    "Whether readers are told who it is.")
            .list("posts", POST, Source::posts, Source.Builder::addPost, "The posts it holds or held.")
            .optional(
                    "actor", Scalars.id(), Source::actor, Source.Builder::actor, "The actor that this source also is.")
            .optional(
                    "reliability",
                    Scalars.code(Reliability::of, Reliability.known()),
                    Source::reliability,
                    Source.Builder::reliability,
                    "The reliability on the Admiralty scale.")
            .list(
                    "externalIds",
                    ValueTables.EXTERNAL_ID,
                    Source::externalIds,
                    Source.Builder::addExternalId,
                    EXTERNAL_IDS)
            .extensions(
                    Source::extensions,
                    Source.Builder::extensions,
                    "Somebody or something that says, cites or relays.");

    static final Table<Document, Document.Builder> DOCUMENT = object(
                    "document", Document::builder, Document.Builder::build)
            .taggedOnLines("document")
            .required("id", Scalars.id(), Document::id, Document.Builder::id, "The id, unique among documents.")
            .optional("title", Scalars.TEXT, Document::title, Document.Builder::title, "The title or headline.")
            .optional("publisher", Scalars.id(), Document::publisher, Document.Builder::publisher, "Who published it.")
            .optional(
                    "published",
                    Scalars.EDTF,
                    Document::published,
                    Document.Builder::published,
                    "When it was published.")
            .optional(
                    "address",
                    Scalars.TEXT,
                    Document::address,
                    Document.Builder::address,
                    "Where it can be found, a URI.")
            .optional("language", Scalars.TEXT, Document::language, Document.Builder::language, "A BCP 47 tag.")
            .optional("digest", Scalars.DIGEST, Document::digest, Document.Builder::digest, "The digest of its text.")
            .optional(
                    "archived",
                    Scalars.TEXT,
                    Document::archived,
                    Document.Builder::archived,
                    "An archived copy, a URI.")
            .list(
                    "externalIds",
                    ValueTables.EXTERNAL_ID,
                    Document::externalIds,
                    Document.Builder::addExternalId,
                    EXTERNAL_IDS)
            .extensions(
                    Document::extensions,
                    Document.Builder::extensions,
                    "A text or recording in which something was said.");

    static final Table<Actor, Actor.Builder> ACTOR = object("actor", Actor::builder, Actor.Builder::build)
            .taggedOnLines("actor")
            .required("id", Scalars.id(), Actor::id, Actor.Builder::id, "The id, unique among actors.")
            .required("name", Scalars.TEXT, Actor::name, Actor.Builder::name, "The name.")
            .list("otherNames", ValueTables.NAME, Actor::otherNames, Actor.Builder::addOtherName, "Other names.")
            .required(
                    "kind",
                    Scalars.code(ActorKind::of, ActorKind.known()),
                    Actor::kind,
                    Actor.Builder::kind,
                    "What the actor is.")
            .optional(
                    "country",
                    Scalars.code(Country::of, Country.known()),
                    Actor::country,
                    Actor.Builder::country,
                    "The country it belongs to, ISO 3166.")
            .optional("partOf", Scalars.id(), Actor::partOf, Actor.Builder::partOf, "The actor it is a part of.")
            .list(
                    "externalIds",
                    ValueTables.EXTERNAL_ID,
                    Actor::externalIds,
                    Actor.Builder::addExternalId,
                    EXTERNAL_IDS)
            .extensions(Actor::extensions, Actor.Builder::extensions, "Somebody who takes part in events.");

    static final Table<Location, Location.Builder> LOCATION = object(
                    "location", Location::builder, Location.Builder::build)
            .taggedOnLines("location")
            .required("id", Scalars.id(), Location::id, Location.Builder::id, "The id, unique among locations.")
            .required("name", Scalars.TEXT, Location::name, Location.Builder::name, "The name.")
            .list("otherNames", ValueTables.NAME, Location::otherNames, Location.Builder::addOtherName, "Other names.")
            .required(
                    "kind",
                    Scalars.code(LocationKind::of, LocationKind.known()),
                    Location::kind,
                    Location.Builder::kind,
                    "What the location is.")
            .optional(
                    "country",
                    Scalars.code(Country::of, Country.known()),
                    Location::country,
                    Location.Builder::country,
                    "The country it lies in, ISO 3166.")
            .optional(
                    "within", Scalars.id(), Location::within, Location.Builder::within, "The location it lies within.")
            .optional(
                    "point", ValueTables.POINT, Location::point, Location.Builder::point, "A point that stands for it.")
            .optionalDouble(
                    "uncertaintyMetres",
                    Numbers.MEASURE,
                    Location::uncertaintyMetres,
                    Location.Builder::uncertaintyMetres,
                    "How far the true place can be from the point, in metres.")
            .list(
                    "externalIds",
                    ValueTables.EXTERNAL_ID,
                    Location::externalIds,
                    Location.Builder::addExternalId,
                    EXTERNAL_IDS)
            .extensions(Location::extensions, Location.Builder::extensions, "A place on earth that has a name.");

    static final Table<Participation, Participation.Builder> PARTICIPATION = object(
                    "participation", Participation::builder, Participation.Builder::build)
            .required("actor", Scalars.id(), Participation::actor, Participation.Builder::actor, "Who took part.")
            .required(
                    "role",
                    Scalars.code(Role::of, Role.known()),
                    Participation::role,
                    Participation.Builder::role,
                    "In what role.")
            .optional("means", Scalars.TEXT, Participation::means, Participation.Builder::means, "With what means.")
            .extensions(
                    Participation::extensions, Participation.Builder::extensions, "An actor's part in an operation.");

    static final Table<Operation, Operation.Builder> OPERATION = object(
                    "operation", Operation::builder, Operation.Builder::build)
            .taggedOnLines("operation")
            .required("id", Scalars.id(), Operation::id, Operation.Builder::id, "The id, unique among operations.")
            .required(
                    "kind",
                    Scalars.code(OperationKind::of, OperationKind.known()),
                    Operation::kind,
                    Operation.Builder::kind,
                    "What kind of event it was.")
            .optional("label", Scalars.TEXT, Operation::label, Operation.Builder::label, "A short name for people.")
            .optional("when", ValueTables.WHEN, Operation::when, Operation.Builder::when, "When it happened.")
            .optional("place", ValueTables.PLACE, Operation::place, Operation.Builder::place, "Where it happened.")
            .list(
                    "participants",
                    PARTICIPATION,
                    Operation::participants,
                    Operation.Builder::addParticipant,
                    "Who took part.")
            .optional("partOf", Scalars.id(), Operation::partOf, Operation.Builder::partOf, "What it is a part of.")
            .defaulted(
                    "provisional",
                    Scalars.BOOLEAN,
                    false,
                    Operation::provisional,
                    Operation.Builder::provisional,
                    "Whether the record may still change.")
            .list(
                    "externalIds",
                    ValueTables.EXTERNAL_ID,
                    Operation::externalIds,
                    Operation.Builder::addExternalId,
                    EXTERNAL_IDS)
            .extensions(
                    Operation::extensions,
                    Operation.Builder::extensions,
                    "An event or a series of events: the coded reading that identifies it.");

    private EntityTables() {}
}
