package org.saidby.export;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.saidby.Actor;
import org.saidby.Bearing;
import org.saidby.Certainty;
import org.saidby.Count;
import org.saidby.Country;
import org.saidby.Distance;
import org.saidby.Document;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.LengthUnit;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Medium;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TimeExtent;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** Reads groups of columns: counts, times, places, and the things that a row points to. */
final class FlatParts {

    private FlatParts() {}

    static Optional<Count> count(CellReading cells, String prefix) {
        Optional<Hedge> hedge = cells.word(prefix + "_hedge", Hedge.class);
        OptionalLong number = cells.number(prefix + "_number");
        boolean isRange = hedge.isPresent() && hedge.get() == Hedge.BETWEEN;
        OptionalLong low = cells.number(prefix + "_low");
        OptionalLong high = cells.number(prefix + "_high");
        return hedge.flatMap(told -> cells.built(
                prefix + "_hedge",
                () -> Count.builder()
                        .hedge(told)
                        .number(number)
                        .low(isRange ? low : OptionalLong.empty())
                        .high(isRange ? high : OptionalLong.empty())
                        .words(cells.text(prefix + "_words"))
                        .build()));
    }

    /** Returns the time; empty when no cell tells anything of it. */
    static Optional<When> when(CellReading cells, String prefix) {
        When when = part(cells, prefix);
        return when.equals(When.builder().build()) ? Optional.empty() : Optional.of(when);
    }

    /** Returns the time, which is one without anything told when no cell tells of it. */
    static When part(CellReading cells, String prefix) {
        return When.builder()
                .date(cells.value(prefix + "_date", Edtf::parse))
                .words(cells.text(prefix + "_words"))
                .extent(cells.code(prefix + "_extent", TimeExtent::of))
                .anchor(cells.text(prefix + "_anchor")
                        .flatMap(text -> cells.built(prefix + "_anchor", () -> AnchorText.parse(text))))
                .build();
    }

    static Optional<Place> place(CellReading cells) {
        Optional<Id<Location>> location = cells.value("location_id", Id::<Location>of);
        location.ifPresent(id -> tellLocation(cells, Ref.toLocation(id)));
        Optional<PlaceAnchor> anchor = anchor(cells);
        return cells.code("place_state", PlaceState::of)
                .flatMap(state -> cells.built(
                        "place_state",
                        () -> Place.builder()
                                .state(state)
                                .location(location)
                                .part(cells.text("place_part"))
                                .words(cells.text("place_words"))
                                .anchor(anchor)
                                .build()));
    }

    private static Optional<PlaceAnchor> anchor(CellReading cells) {
        Optional<Ref> to = cells.value("place_anchor", Ref::parse);
        Optional<PlaceRelation> relation = cells.code("place_relation", PlaceRelation::of);
        Optional<Distance> distance = distance(cells);
        if (to.isEmpty() || relation.isEmpty()) {
            return Optional.empty();
        }
        return cells.built(
                "place_anchor",
                () -> PlaceAnchor.builder()
                        .to(to.get())
                        .relation(relation.get())
                        .distance(distance)
                        .bearing(cells.code("bearing", Bearing::of))
                        .build());
    }

    private static Optional<Distance> distance(CellReading cells) {
        Optional<Hedge> hedge = cells.word("distance_hedge", Hedge.class);
        OptionalDouble number = cells.decimal("distance_number");
        Optional<LengthUnit> unit = cells.code("distance_unit", LengthUnit::of);
        if (hedge.isEmpty() || number.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return cells.built(
                "distance_hedge",
                () -> Distance.builder()
                        .hedge(hedge.get())
                        .number(number.getAsDouble())
                        .unit(unit.get())
                        .words(cells.text("distance_words"))
                        .build());
    }

    private static void tellLocation(CellReading cells, Ref ref) {
        tell(cells, ref, ToldAttribute.NAME, "location_name", cells.text("location_name"));
        tell(cells, ref, ToldAttribute.KIND, "location_kind", cells.code("location_kind", LocationKind::of));
        tell(cells, ref, ToldAttribute.COUNTRY, "location_country", cells.code("location_country", Country::of));
        Optional<Double> latitude = degrees(
                cells,
                "location_latitude",
                degrees -> Point.ofLatLon(degrees, 0).latitude());
        Optional<Double> longitude = degrees(
                cells,
                "location_longitude",
                degrees -> Point.ofLatLon(0, degrees).longitude());
        if (latitude.isPresent() != longitude.isPresent()) {
            String column = latitude.isPresent() ? "location_longitude" : "location_latitude";
            cells.cells().problem("geo.incomplete-pair", column, column + " is missing beside the other");
        }
        tell(cells, ref, ToldAttribute.LATITUDE, "location_latitude", latitude.map(CellTexts::number));
        tell(cells, ref, ToldAttribute.LONGITUDE, "location_longitude", longitude.map(CellTexts::number));
        String uncertainty = "location_uncertainty_metres";
        Optional<Double> metres = degrees(cells, uncertainty, number -> number);
        if (metres.isPresent() && metres.get() < 0) {
            cells.cells().problem("value.number-range", uncertainty, uncertainty + " is negative: " + metres.get());
        }
        tell(cells, ref, ToldAttribute.UNCERTAINTY, uncertainty, metres.map(CellTexts::number));
    }

    private static Optional<Double> degrees(CellReading cells, String column, Function<Double, Double> check) {
        OptionalDouble number = cells.decimal(column);
        return number.isEmpty() ? Optional.empty() : cells.built(column, () -> check.apply(number.getAsDouble()));
    }

    static void tell(CellReading cells, Ref ref, ToldAttribute attribute, String column, Optional<?> value) {
        value.ifPresent(told -> cells.cells().tell(ref, attribute, told.toString(), column));
    }

    /** Returns the id of an actor, of which the name is told too. */
    static Optional<Id<Actor>> actor(CellReading cells, String prefix) {
        Optional<Id<Actor>> actor = cells.value(prefix + "_id", Id::<Actor>of);
        actor.ifPresent(
                id -> tell(cells, Ref.toActor(id), ToldAttribute.NAME, prefix + "_name", cells.text(prefix + "_name")));
        return actor;
    }

    static Optional<Link> link(CellReading cells, String prefix) {
        Optional<Id<Source>> source = cells.required(prefix + "_id", Id::<Source>of);
        Optional<SpeechAct> act = cells.requiredCode(prefix + "_act", SpeechAct::of);
        if (source.isEmpty() || act.isEmpty()) {
            return Optional.empty();
        }
        Ref ref = Ref.toSource(source.get());
        tell(cells, ref, ToldAttribute.NAME, prefix + "_name", cells.text(prefix + "_name"));
        tell(cells, ref, ToldAttribute.KIND, prefix + "_kind", cells.code(prefix + "_kind", SourceKind::of));
        tell(cells, ref, ToldAttribute.NAMED, prefix + "_named", cells.bool(prefix + "_named"));
        return Optional.of(Link.builder()
                .source(source.get())
                .act(act.get())
                .said(when(cells, prefix + "_said"))
                .medium(cells.code(prefix + "_medium", Medium::of))
                .certainty(cells.code(prefix + "_certainty", Certainty::of))
                .build());
    }

    static Optional<Id<Document>> document(CellReading cells) {
        Optional<Id<Document>> document = cells.value("document_id", Id::<Document>of);
        document.ifPresent(id -> {
            Ref ref = Ref.toDocument(id);
            cells.cells().mention(ref, "document_id");
            Optional<Id<Source>> publisher = cells.value("document_publisher_id", Id::<Source>of);
            tell(cells, ref, ToldAttribute.TITLE, "document_title", cells.text("document_title"));
            tell(cells, ref, ToldAttribute.PUBLISHER, "document_publisher_id", publisher);
            publisher.ifPresent(source -> tell(
                    cells,
                    Ref.toSource(source),
                    ToldAttribute.NAME,
                    "document_publisher_name",
                    cells.text("document_publisher_name")));
            tell(
                    cells,
                    ref,
                    ToldAttribute.PUBLISHED,
                    "document_published",
                    cells.value("document_published", Edtf::parse));
            tell(cells, ref, ToldAttribute.ADDRESS, "document_address", cells.text("document_address"));
        });
        return document;
    }
}
