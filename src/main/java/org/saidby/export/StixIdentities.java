package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Code;
import org.saidby.Dataset;
import org.saidby.Post;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;

/** Writes those who speak and those who act: identities, since nobody said of either that they mean harm, as a threat actor does. */
final class StixIdentities {

    /** What somebody else's word was given for is told by none of them. */
    private static final Map<Code, String> CLASSES = Map.ofEntries(
            Map.entry(SourceKind.ORGANIZATION, "organization"),
            Map.entry(SourceKind.PERSON, "individual"),
            Map.entry(SourceKind.OUTLET, "organization"),
            Map.entry(SourceKind.DATASET, "system"),
            Map.entry(SourceKind.SOCIAL_MEDIA, "group"),
            Map.entry(SourceKind.UNNAMED_GROUP, "group"),
            Map.entry(SourceKind.UNKNOWN, "unknown"),
            Map.entry(ActorKind.STATE, "organization"),
            Map.entry(ActorKind.STATE_FORCE, "organization"),
            Map.entry(ActorKind.ARMED_GROUP, "group"),
            Map.entry(ActorKind.MILITIA, "group"),
            Map.entry(ActorKind.PERSON, "individual"),
            Map.entry(ActorKind.CIVILIANS, "class"),
            Map.entry(ActorKind.CROWD, "group"),
            Map.entry(ActorKind.INTERNATIONAL_ORGANIZATION, "organization"),
            Map.entry(ActorKind.UNKNOWN, "unknown"));

    private final StixObjects objects;
    private final StixIds ids;
    private final PlainWords plain;
    private final JsonGenerator json;

    StixIdentities(StixObjects objects, StixIds ids, PlainWords plain) {
        this.objects = objects;
        this.ids = ids;
        this.plain = plain;
        json = objects.json();
    }

    /** Writes the definition of the extension and who defines it: the same in every export. */
    void writeExtension() throws IOException {
        objects.beginFixed("identity", StixIds.PRODUCER);
        json.writeStringField("name", "saidby");
        json.writeStringField("identity_class", "system");
        json.writeEndObject();
        objects.beginFixed("extension-definition", StixIds.EXTENSION);
        json.writeStringField("created_by_ref", StixIds.PRODUCER);
        json.writeStringField("name", "saidby record");
        json.writeStringField("description", Stix.EXTENSION_DESCRIPTION);
        json.writeStringField("schema", Stix.EXTENSION_SCHEMA);
        json.writeStringField("version", "1.0.0");
        objects.texts("extension_types", List.of("property-extension"));
        json.writeEndObject();
    }

    /** Writes the dataset as who made the records. */
    void write(Dataset dataset) throws IOException {
        objects.begin("identity", ids.keeper(), ids.keeper(), StixTimes.STAND_IN);
        json.writeStringField("name", dataset.title().orElse(dataset.id().text()));
        json.writeStringField("description", "The dataset that the records of this bundle are from.");
        json.writeStringField("identity_class", "system");
        objects.beginExtension("dataset:" + dataset.id());
        objects.text("title", dataset.title());
        objects.endExtended();
    }

    void write(Source source) throws IOException {
        begin(source.ref(), source.name(), source.kind());
        objects.texts(
                "roles",
                source.posts().stream()
                        .flatMap(post -> post.title().stream())
                        .distinct()
                        .toList());
        objects.references(source.externalIds());
        objects.beginExtension(source.ref().toString());
        json.writeStringField("kind", source.kind().text());
        json.writeBooleanField("named", source.named());
        objects.ref("actor", source.actor().map(Ref::toActor));
        Fields.code("reliability", source.reliability(), json);
        if (!source.posts().isEmpty()) {
            json.writeArrayFieldStart("posts");
            for (Post post : source.posts()) {
                json.writeStartObject();
                objects.text("title", post.title());
                objects.ref("organization", post.organization());
                objects.when("time", post.when(), plain);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        objects.oddReferences(source.externalIds());
        objects.endExtended();
        relate("duplicate-of", source.ref(), source.actor().map(Ref::toActor));
    }

    void write(Actor actor) throws IOException {
        begin(actor.ref(), actor.name(), actor.kind());
        objects.references(actor.externalIds());
        objects.beginExtension(actor.ref().toString());
        json.writeStringField("kind", actor.kind().text());
        Fields.code("country", actor.country(), json);
        objects.ref("part_of", actor.partOf().map(Ref::toActor));
        objects.names(actor.otherNames());
        objects.oddReferences(actor.externalIds());
        objects.endExtended();
        relate("part-of", actor.ref(), actor.partOf().map(Ref::toActor));
    }

    private void begin(Ref ref, String name, Code kind) throws IOException {
        objects.begin("identity", ids.of(ref).orElseThrow(), ids.keeper(), StixTimes.STAND_IN);
        json.writeStringField("name", name);
        objects.text("identity_class", Optional.ofNullable(CLASSES.get(kind)));
    }

    private void relate(String type, Ref from, Optional<Ref> to) throws IOException {
        objects.relationship(type, ids.of(from), to.flatMap(ids::of), ids.keeper(), StixTimes.STAND_IN, "");
    }
}
