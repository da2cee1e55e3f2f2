package org.saidby.export;

import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.Actor;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Distance;
import org.saidby.Document;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.When;

/** Puts the values that go into groups of columns there. */
final class FlatValues {

    private final ToldNames names;

    FlatValues(ToldNames names) {
        this.names = names;
    }

    String told(Ref ref, ToldAttribute attribute) {
        return names.told(ref, attribute);
    }

    void actor(CellSink cells, String prefix, Optional<Id<Actor>> actor) {
        actor.ifPresent(id -> {
            cells.set(prefix + "_id", id.text());
            cells.set(prefix + "_name", told(Ref.toActor(id), ToldAttribute.NAME));
        });
    }

    static void count(CellSink cells, String prefix, Optional<Count> count) {
        count.ifPresent(told -> {
            cells.set(prefix + "_hedge", CellTexts.word(told.hedge()));
            set(cells, prefix + "_number", told.number());
            set(cells, prefix + "_low", low(told));
            set(cells, prefix + "_high", high(told));
            cells.set(prefix + "_words", told.words());
        });
    }

    private static OptionalLong low(Count count) {
        return count.hedge() == Hedge.BETWEEN
                ? count.low()
                : OptionalLong.of(range(count).min());
    }

    private static OptionalLong high(Count count) {
        return count.hedge() == Hedge.BETWEEN ? count.high() : range(count).max();
    }

    private static CountRange range(Count count) {
        return count.range();
    }

    private static void set(CellSink cells, String column, OptionalLong number) {
        if (number.isPresent()) {
            cells.set(column, Long.toString(number.getAsLong()));
        }
    }

    static void when(CellSink cells, String prefix, Optional<When> when) {
        when.ifPresent(told -> {
            cells.set(prefix + "_date", told.date());
            cells.set(prefix + "_words", told.words());
            cells.set(prefix + "_extent", told.extent());
            cells.set(prefix + "_anchor", told.anchor().map(AnchorText::of));
        });
    }

    void place(CellSink cells, Optional<Place> place) {
        place.ifPresent(told -> {
            cells.set("place_state", told.state().text());
            told.location().ifPresent(id -> location(cells, id));
            cells.set("place_part", told.part());
            cells.set("place_words", told.words());
            told.anchor().ifPresent(anchor -> anchor(cells, anchor));
        });
    }

    private void location(CellSink cells, Id<Location> id) {
        Ref ref = Ref.toLocation(id);
        cells.set("location_id", id.text());
        cells.set("location_name", told(ref, ToldAttribute.NAME));
        cells.set("location_kind", told(ref, ToldAttribute.KIND));
        cells.set("location_country", told(ref, ToldAttribute.COUNTRY));
        cells.set("location_latitude", told(ref, ToldAttribute.LATITUDE));
        cells.set("location_longitude", told(ref, ToldAttribute.LONGITUDE));
        cells.set("location_uncertainty_metres", told(ref, ToldAttribute.UNCERTAINTY));
    }

    private static void anchor(CellSink cells, PlaceAnchor anchor) {
        cells.set("place_relation", anchor.relation().text());
        cells.set("place_anchor", anchor.to().toString());
        anchor.distance().ifPresent(distance -> distance(cells, distance));
        cells.set("bearing", anchor.bearing());
    }

    private static void distance(CellSink cells, Distance distance) {
        cells.set("distance_hedge", CellTexts.word(distance.hedge()));
        cells.set("distance_number", CellTexts.number(distance.number()));
        cells.set("distance_unit", distance.unit().text());
        cells.set("distance_words", distance.words());
    }

    void link(CellSink cells, String prefix, Link link) {
        Ref ref = Ref.toSource(link.source());
        cells.set(prefix + "_id", link.source().text());
        cells.set(prefix + "_name", told(ref, ToldAttribute.NAME));
        cells.set(prefix + "_kind", told(ref, ToldAttribute.KIND));
        cells.set(prefix + "_named", told(ref, ToldAttribute.NAMED));
        cells.set(prefix + "_act", link.act().text());
        when(cells, prefix + "_said", link.said());
        cells.set(prefix + "_medium", link.medium());
        cells.set(prefix + "_certainty", link.certainty());
    }

    void document(CellSink cells, Id<Document> id) {
        Ref ref = Ref.toDocument(id);
        cells.set("document_id", id.text());
        cells.set("document_title", told(ref, ToldAttribute.TITLE));
        String publisher = told(ref, ToldAttribute.PUBLISHER);
        if (!publisher.isEmpty()) {
            cells.set("document_publisher_id", publisher);
            cells.set("document_publisher_name", told(Ref.toSource(Id.<Source>of(publisher)), ToldAttribute.NAME));
        }
        cells.set("document_published", told(ref, ToldAttribute.PUBLISHED));
        cells.set("document_address", told(ref, ToldAttribute.ADDRESS));
    }
}
