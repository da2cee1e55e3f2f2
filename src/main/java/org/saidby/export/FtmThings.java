package org.saidby.export;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Country;
import org.saidby.Document;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Name;
import org.saidby.Post;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.json.EntityMembers;

/** Writes sources, documents, actors and locations, each with its links to others. */
final class FtmThings {

    private static final int DEEPEST = 16;

    private final FtmGraph graph;
    private final String folder;

    /** @param folder the id of what all documents are in */
    FtmThings(FtmGraph graph, String folder) {
        this.graph = graph;
        this.folder = folder;
    }

    void write(Source source) throws IOException {
        FtmEntity thing = graph.thing(FtmKinds.of(source.kind()), source)
                .add(FtmProperty.NAME, source.name(), "source.name")
                .add(FtmProperty.KEYWORDS, source.kind().text(), "source.kind")
                .code("reliability", source.reliability(), "source.reliability");
        if (!source.named()) {
            thing.fact("named", "false", "source.named");
        }
        for (Post post : source.posts()) {
            if (post.organization().isEmpty()) {
                post(source, post, thing);
            }
        }
        graph.externalIds(source.externalIds(), "source.externalIds", thing);
        graph.write(thing);
        for (int i = 0; i < source.posts().size(); i++) {
            Post post = source.posts().get(i);
            if (post.organization().isPresent()) {
                post(source, post, post.organization().get(), i + 1);
            }
        }
        if (source.actor().isPresent()) {
            graph.link(source, Ref.toActor(source.actor().get()), "is the actor", "actor", "source.actor");
        }
    }

    private void post(Source source, Post post, FtmEntity thing) {
        String when =
                post.when().map(time -> " [" + graph.plain().of(time) + "]").orElse("");
        thing.fact("post", post.title().orElse("not told") + when, "source.posts.title");
        if (post.when().isPresent()) {
            EntityMembers.visit(source, (path, text) -> {
                if (path.startsWith("source.posts.when.")) {
                    thing.lose("export.flattened", path, "told in English, with the title of the post", text);
                }
            });
        }
    }

    private void post(Source source, Post post, Ref organization, int number) throws IOException {
        FtmEntity link = graph.link(FtmKinds.LINK, source, "post." + number);
        link.derive(FtmProperty.SUBJECT, graph.id(source.ref(), source, "source.id"))
                .derive(FtmProperty.OBJECT, graph.id(organization, source, "source.posts.organization"))
                .derive(FtmProperty.ROLE, post.title().orElse("post"))
                .fact("title", post.title(), "source.posts.title");
        post.when().ifPresent(when -> FtmDates.add(when, "held", "source.posts.when", graph.plain(), link));
        graph.write(link);
    }

    void write(Document document) throws IOException {
        FtmEntity thing = graph.thing(FtmKinds.ARTICLE, document)
                .derive(FtmProperty.PARENT, folder)
                .add(FtmProperty.TITLE, document.title(), "document.title");
        document.publisher()
                .flatMap(graph.dataset()::source)
                .ifPresent(publisher -> thing.derive(FtmProperty.PUBLISHER, publisher.name()));
        document.published()
                .ifPresent(date ->
                        FtmDates.addOne(date, FtmProperty.PUBLISHED_AT, "published", "document.published", thing));
        document.address().ifPresent(address -> {
            if (FtmCodes.isUrl(address)) {
                thing.add(FtmProperty.SOURCE_URL, address, "document.address");
            } else {
                thing.fact("address", address, "document.address");
            }
        });
        document.language().ifPresent(tag -> {
            Optional<String> language = FtmCodes.documentLanguage(tag);
            if (language.isPresent()) {
                thing.recode(FtmProperty.LANGUAGE, language.get(), tag);
            } else {
                thing.fact("language", tag, "document.language");
            }
        });
        thing.fact("digest", document.digest().map(Object::toString), "document.digest")
                .fact("archived", document.archived(), "document.archived");
        graph.externalIds(document.externalIds(), "document.externalIds", thing);
        graph.write(thing);
        if (document.publisher().isPresent()) {
            Ref publisher = Ref.toSource(document.publisher().get());
            graph.link(document, publisher, "published by", "publisher", "document.publisher");
        }
    }

    void write(Actor actor) throws IOException {
        FtmEntity thing = graph.thing(FtmKinds.of(actor.kind()), actor)
                .add(FtmProperty.NAME, actor.name(), "actor.name")
                .add(FtmProperty.KEYWORDS, actor.kind().text(), "actor.kind");
        otherNames(actor.otherNames(), "actor.otherNames", thing);
        country(actor.country(), "actor.country", thing);
        graph.externalIds(actor.externalIds(), "actor.externalIds", thing);
        graph.write(thing);
        if (actor.partOf().isPresent()) {
            partOf(actor, actor.partOf().get());
        }
    }

    private void partOf(Actor actor, Id<Actor> whole) throws IOException {
        Ref ref = Ref.toActor(whole);
        boolean hasMembers = graph.dataset()
                .actor(whole)
                .filter(found -> FtmKinds.hasMembers(FtmKinds.of(found.kind())))
                .isPresent();
        if (!hasMembers) {
            graph.link(actor, ref, "part of", "part-of", "actor.partOf");
            return;
        }
        graph.write(graph.link(FtmKinds.MEMBERSHIP, actor, "part-of")
                .derive(FtmProperty.MEMBER, graph.id(actor.ref(), actor, "actor.id"))
                .derive(FtmProperty.ORGANIZATION, graph.id(ref, actor, "actor.partOf"))
                .derive(FtmProperty.ROLE, "part of"));
    }

    void write(Location location) throws IOException {
        FtmEntity thing = graph.thing(FtmKinds.ADDRESS, location)
                .add(FtmProperty.NAME, location.name(), "location.name")
                .derive(FtmProperty.FULL, String.join(", ", names(location)))
                .add(FtmProperty.KEYWORDS, location.kind().text(), "location.kind");
        otherNames(location.otherNames(), "location.otherNames", thing);
        country(location.country(), "location.country", thing);
        location.point()
                .ifPresent(point -> thing.derive(FtmProperty.LATITUDE, Degrees.plain(point.latitude()))
                        .derive(FtmProperty.LONGITUDE, Degrees.plain(point.longitude())));
        if (location.uncertaintyMetres().isPresent()) {
            thing.fact("uncertainty in metres", Shape.metres(location), "location.uncertaintyMetres");
        }
        graph.externalIds(location.externalIds(), "location.externalIds", thing);
        graph.write(thing);
        if (location.within().isPresent()) {
            Ref within = Ref.toLocation(location.within().get());
            graph.link(location, within, "within", "within", "location.within");
        }
    }

    /** Returns the name of a location and of what it lies within, as far as an address may be long; a circle ends where it begins. */
    private List<String> names(Location location) {
        Set<Location> around = new LinkedHashSet<>();
        Optional<Location> next = Optional.of(location);
        while (next.isPresent() && around.size() < DEEPEST && around.add(next.get())) {
            next = next.get().within().flatMap(graph.dataset()::location);
        }
        return around.stream().map(Location::name).toList();
    }

    private static void otherNames(List<Name> names, String path, FtmEntity thing) {
        for (Name name : names) {
            Optional<String> language = name.language().flatMap(FtmCodes::language);
            thing.add(FtmProperty.ALIAS, name.text(), language, path + ".text");
            name.language()
                    .filter(tag -> language.isEmpty() || !FtmCodes.isLanguageAlone(tag))
                    .ifPresent(tag -> thing.lose(
                            "export.recoded", path + ".language", "three letters, and no more, tell a language", tag));
        }
    }

    private static void country(Optional<Country> country, String path, FtmEntity thing) {
        country.ifPresent(told -> {
            Optional<String> code = FtmCodes.country(told);
            if (code.isPresent()) {
                thing.recode(FtmProperty.COUNTRY, code.get(), told.text());
            } else {
                thing.fact("country", told.text(), path);
            }
        });
    }
}
