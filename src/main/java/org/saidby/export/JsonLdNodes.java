package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.EntityKind;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.Point;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TimeExtent;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** Writes entities as nodes: first what schema.org has words for, then all else. */
final class JsonLdNodes {

    private final Dataset dataset;
    private final EntityIris iris;
    private final AssertionWords words;
    private final JsonLdMembers members;
    private final JsonGenerator json;

    JsonLdNodes(Dataset dataset, Mentions mentions, JsonGenerator json) {
        this.dataset = dataset;
        this.json = json;
        iris = new EntityIris(dataset);
        words = new AssertionWords(mentions, new PlainWords(mentions));
        members = new JsonLdMembers(iris, json);
    }

    void dataset() throws IOException {
        begin(EntityIris.of(dataset.id()), List.of("Dataset"));
        Fields.text("name", dataset.title(), json);
        json.writeEndObject();
    }

    void write(Entity entity) throws IOException {
        String id = iris.of(entity.ref());
        Set<String> written = Set.of();
        if (entity instanceof Source source) {
            begin(id, types(party(source.kind()), "saidby:Source"));
        } else if (entity instanceof Document document) {
            begin(id, List.of("CreativeWork", "saidby:Document"));
            Fields.text("datePublished", document.published().flatMap(JsonLdNodes::day), json);
        } else if (entity instanceof Actor actor) {
            begin(id, types(party(actor.kind()), "saidby:Actor"));
        } else if (entity instanceof Location location) {
            begin(id, List.of("Place", "saidby:Location"));
            if (isDrawn(location)) {
                geo(location);
                written = Set.of("location.point");
            }
        } else if (entity instanceof Operation operation) {
            begin(id, List.of("Event", "saidby:Operation"));
            event(operation);
        } else if (entity instanceof Claim claim) {
            claim(id, claim);
        }
        members.write(entity, written);
        json.writeEndObject();
    }

    private void begin(String id, List<String> types) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        json.writeArrayFieldStart("@type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }

    private static List<String> types(Optional<String> ofSchemaOrg, String own) {
        List<String> types = new ArrayList<>(ofSchemaOrg.stream().toList());
        types.add(own);
        return types;
    }

    private static Optional<String> party(SourceKind kind) {
        if (kind.equals(SourceKind.PERSON)) {
            return Optional.of("Person");
        }
        boolean isOrganization = kind.equals(SourceKind.ORGANIZATION) || kind.equals(SourceKind.OUTLET);
        return isOrganization ? Optional.of("Organization") : Optional.empty();
    }

    private static Optional<String> party(ActorKind kind) {
        if (kind.equals(ActorKind.PERSON)) {
            return Optional.of("Person");
        }
        boolean isOrganization = Set.of(
                        ActorKind.STATE_FORCE,
                        ActorKind.ARMED_GROUP,
                        ActorKind.MILITIA,
                        ActorKind.INTERNATIONAL_ORGANIZATION)
                .contains(kind);
        return isOrganization ? Optional.of("Organization") : Optional.empty();
    }

    /** Returns the day of a date that is one day and no other. */
    private static Optional<String> day(Edtf date) {
        Optional<LocalDate> first = date.earliest().day();
        boolean isOne = first.equals(date.latest().day()) && !date.isUncertain() && !date.isApproximate();
        return first.filter(day -> isOne).flatMap(JsonLdNodes::text);
    }

    private static Optional<String> text(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9999 ? Optional.of(day.toString()) : Optional.empty();
    }

    private void event(Operation operation) throws IOException {
        Optional<Edtf> date = operation.when().flatMap(When::date);
        Optional<String> day = date.flatMap(JsonLdNodes::day);
        boolean isWhole = operation
                        .when()
                        .flatMap(When::extent)
                        .filter(TimeExtent.ALL_DAYS::equals)
                        .isPresent()
                && date.filter(one -> !one.isUncertain() && !one.isApproximate())
                        .isPresent();
        if (day.isPresent()) {
            json.writeStringField("startDate", day.get());
        } else if (isWhole) {
            Fields.text("startDate", date.get().earliest().day().flatMap(JsonLdNodes::text), json);
            Fields.text("endDate", date.get().latest().day().flatMap(JsonLdNodes::text), json);
        }
        if (operation.place().filter(this::isLocation).isPresent()) {
            Ref location = Ref.toLocation(operation.place().get().location().orElseThrow());
            json.writeStringField("location", iris.of(location));
        }
    }

    /** Returns whether a location stands for a place, so that nobody takes the point of a larger or of another place for it. */
    private boolean isLocation(Place place) {
        if (place.location().isEmpty()
                || place.part().isPresent()
                || place.anchor().isPresent()) {
            return false;
        }
        Optional<Location> location = dataset.location(place.location().get());
        boolean isSpot = location.filter(one -> isDrawn(one) && !isCircle(one)).isPresent();
        return place.state().equals(PlaceState.NAMED) || place.state().equals(PlaceState.AREA) && !isSpot;
    }

    /** Returns whether the point of a location may be drawn, alone or as the middle of a circle. */
    private static boolean isDrawn(Location location) {
        return location.point().isPresent() && (isCircle(location) || ToldPlace.isSpot(location));
    }

    private static boolean isCircle(Location location) {
        return location.uncertaintyMetres().orElse(0) > 0;
    }

    private void geo(Location location) throws IOException {
        json.writeObjectFieldStart("geo");
        if (isCircle(location)) {
            json.writeStringField("@type", "GeoCircle");
            json.writeObjectFieldStart("geoMidpoint");
            point(location.point().orElseThrow());
            json.writeEndObject();
            json.writeFieldName("geoRadius");
            json.writeNumber(Shape.metres(location));
        } else {
            point(location.point().orElseThrow());
        }
        json.writeEndObject();
    }

    private void point(Point point) throws IOException {
        json.writeStringField("@type", "GeoCoordinates");
        json.writeFieldName("latitude");
        json.writeNumber(Degrees.plain(point.latitude()));
        json.writeFieldName("longitude");
        json.writeNumber(Degrees.plain(point.longitude()));
    }

    private void claim(String id, Claim claim) throws IOException {
        Link origin = claim.attribution().origin();
        boolean isReview = isReview(claim);
        begin(id, isReview ? List.of("ClaimReview", "Claim") : List.of("Claim"));
        json.writeStringField("text", words.of(claim));
        json.writeStringField("author", iris.of(Ref.toSource(origin.source())));
        if (isOwnDocument(claim)) {
            json.writeStringField(
                    "firstAppearance",
                    iris.of(Ref.toDocument(claim.attribution().document().orElseThrow())));
        }
        if (isReview) {
            json.writeStringField("itemReviewed", iris.of(claim.about()));
            Fields.text(
                    "claimReviewed",
                    dataset.find(claim.about()).map(Claim.class::cast).map(words::of),
                    json);
            json.writeStringField("reviewBody", words.of(claim));
        }
    }

    /** Returns whether a claim says of another one that it holds or does not. */
    private static boolean isReview(Claim claim) {
        if (!claim.about().kind().equals(EntityKind.CLAIM)) {
            return false;
        }
        boolean isFinding = claim.assertion() instanceof Response response
                && (response.response().equals(ResponseKind.SUBSTANTIATED)
                        || response.response().equals(ResponseKind.UNSUBSTANTIATED));
        return isFinding
                || claim.polarity() == Polarity.NEGATIVE
                || claim.attribution().origin().act().equals(SpeechAct.DENIED);
    }

    /** Returns whether the origin published the document itself, so that nobody can have told it before. */
    private boolean isOwnDocument(Claim claim) {
        return claim.attribution().relays().isEmpty()
                && claim.attribution()
                        .document()
                        .flatMap(dataset::document)
                        .flatMap(Document::publisher)
                        .filter(claim.attribution().origin().source()::equals)
                        .isPresent();
    }
}
