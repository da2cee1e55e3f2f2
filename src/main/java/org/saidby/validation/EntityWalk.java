package org.saidby.validation;

import org.saidby.Actor;
import org.saidby.Attribution;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Post;
import org.saidby.Ref;
import org.saidby.Source;

/** Goes over entities, in the order of the format. */
final class EntityWalk extends AssertionWalk {

    EntityWalk(Visitor visitor) {
        super(visitor);
    }

    void entity(Entity entity) {
        member("id", entity.ref().id().text(), this::text);
        if (entity instanceof Claim claim) {
            claim(claim);
        } else if (entity instanceof Operation operation) {
            operation(operation);
        } else if (entity instanceof Source source) {
            source(source);
        } else if (entity instanceof Document document) {
            document(document);
        } else if (entity instanceof Actor actor) {
            actor(actor);
        } else if (entity instanceof Location location) {
            location(location);
        }
        extensions(entity.extensions());
    }

    private void source(Source source) {
        member("name", source.name(), this::text);
        member("kind", source.kind(), this::code);
        each("posts", source.posts(), this::post);
        maybe("actor", source.actor().map(Ref::toActor), this::ref);
        maybe("reliability", source.reliability(), this::code);
        each("externalIds", source.externalIds(), this::externalId);
    }

    private void post(Post post) {
        maybe("title", post.title(), this::text);
        maybe("organization", post.organization(), this::ref);
        maybe("when", post.when(), this::when);
    }

    private void document(Document document) {
        maybe("title", document.title(), this::text);
        maybe("publisher", document.publisher().map(Ref::toSource), this::ref);
        maybe("published", document.published(), this::date);
        maybe("address", document.address(), address -> visitor.address(address, path));
        maybe("language", document.language(), this::text);
        maybe("archived", document.archived(), address -> visitor.address(address, path));
        each("externalIds", document.externalIds(), this::externalId);
    }

    private void actor(Actor actor) {
        member("name", actor.name(), this::text);
        each("otherNames", actor.otherNames(), this::name);
        member("kind", actor.kind(), this::code);
        maybe("country", actor.country(), this::code);
        maybe("partOf", actor.partOf().map(Ref::toActor), this::ref);
        each("externalIds", actor.externalIds(), this::externalId);
    }

    private void location(Location location) {
        member("name", location.name(), this::text);
        each("otherNames", location.otherNames(), this::name);
        member("kind", location.kind(), this::code);
        maybe("country", location.country(), this::code);
        maybe("within", location.within().map(Ref::toLocation), this::ref);
        maybe("point", location.point(), point -> visitor.point(point, path));
        each("externalIds", location.externalIds(), this::externalId);
    }

    private void operation(Operation operation) {
        member("kind", operation.kind(), this::code);
        maybe("label", operation.label(), this::text);
        maybe("when", operation.when(), this::when);
        maybe("place", operation.place(), this::place);
        each("participants", operation.participants(), this::participation);
        maybe("partOf", operation.partOf().map(Ref::toOperation), this::ref);
        each("externalIds", operation.externalIds(), this::externalId);
    }

    private void participation(Participation participation) {
        member("actor", Ref.toActor(participation.actor()), this::ref);
        member("role", participation.role(), this::code);
        maybe("means", participation.means(), this::text);
    }

    private void claim(Claim claim) {
        member("about", claim.about(), this::ref);
        member("assertion", claim.assertion(), this::assertion);
        member("attribution", claim.attribution(), this::attribution);
        maybe("credibility", claim.credibility(), this::code);
        each("supersedes", claim.supersedes(), id -> ref(Ref.toClaim(id)));
        each("retracts", claim.retracts(), id -> ref(Ref.toClaim(id)));
        maybe("note", claim.note(), this::text);
    }

    void attribution(Attribution attribution) {
        each("chain", attribution.links(), this::link);
        maybe("document", attribution.document().map(Ref::toDocument), this::ref);
        maybe("passage", attribution.passage(), this::passage);
        extensions(attribution.extensions());
    }

    private void link(Link link) {
        member("source", Ref.toSource(link.source()), this::ref);
        member("act", link.act(), this::code);
        maybe("said", link.said(), this::when);
        maybe("medium", link.medium(), this::code);
        maybe("certainty", link.certainty(), this::code);
        extensions(link.extensions());
    }
}
