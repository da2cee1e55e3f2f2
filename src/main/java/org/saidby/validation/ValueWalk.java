package org.saidby.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.saidby.Code;
import org.saidby.Count;
import org.saidby.Distance;
import org.saidby.Extensions;
import org.saidby.ExternalId;
import org.saidby.Name;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.Ref;
import org.saidby.TimeAnchor;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** Goes over the values that entities and assertions are made of, member by member under their names in the format. */
class ValueWalk {

    final Visitor visitor;
    final Path path = new Path();

    ValueWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    final <T> void member(String name, T value, Consumer<? super T> visit) {
        path.in(name);
        visit.accept(value);
        path.out();
    }

    final <T> void maybe(String name, Optional<? extends T> value, Consumer<? super T> visit) {
        if (value.isPresent()) {
            member(name, value.get(), visit);
        }
    }

    final <T> void each(String name, List<? extends T> list, Consumer<? super T> visit) {
        if (!list.isEmpty()) {
            path.in(name);
            for (int i = 0; i < list.size(); i++) {
                path.in(i);
                visit.accept(list.get(i));
                path.out();
            }
            path.out();
        }
    }

    final void text(String text) {
        visitor.text(text, path);
    }

    final void code(Code code) {
        visitor.code(code, path);
    }

    final void ref(Ref ref) {
        visitor.code(ref.kind(), path);
        visitor.ref(ref, path);
    }

    final void value(Object value) {
        visitor.value(value, path);
    }

    final void date(Edtf date) {
        visitor.date(date, path);
    }

    final void extensions(Extensions extensions) {
        if (!extensions.isEmpty()) {
            visitor.extensions(extensions, path);
        }
    }

    final void externalId(ExternalId id) {
        member("scheme", id.scheme(), this::text);
        member("value", id.value(), this::text);
        extensions(id.extensions());
    }

    final void name(Name name) {
        member("text", name.text(), this::text);
        maybe("language", name.language(), this::text);
        extensions(name.extensions());
    }

    final void when(When when) {
        visitor.when(when, path);
        maybe("date", when.date(), this::date);
        maybe("words", when.words(), this::text);
        maybe("extent", when.extent(), this::code);
        maybe("anchor", when.anchor(), this::timeAnchor);
        extensions(when.extensions());
    }

    private void timeAnchor(TimeAnchor anchor) {
        path.in("to");
        visitor.code(anchor.to().kind(), path);
        visitor.timeAnchor(anchor.to(), path);
        path.out();
        member("relation", anchor.relation(), this::code);
        maybe("offset", anchor.offset(), this::value);
        maybe("weekday", anchor.weekday(), this::value);
        maybe("unit", anchor.unit(), this::code);
        extensions(anchor.extensions());
    }

    final void place(Place place) {
        member("state", place.state(), this::code);
        maybe("location", place.location().map(Ref::toLocation), this::ref);
        maybe("part", place.part(), this::text);
        maybe("anchor", place.anchor(), this::placeAnchor);
        maybe("words", place.words(), this::text);
        extensions(place.extensions());
    }

    private void placeAnchor(PlaceAnchor anchor) {
        member("to", anchor.to(), this::ref);
        member("relation", anchor.relation(), this::code);
        maybe("distance", anchor.distance(), this::distance);
        maybe("bearing", anchor.bearing(), this::code);
        extensions(anchor.extensions());
    }

    private void distance(Distance distance) {
        member("hedge", distance.hedge(), this::value);
        member("number", distance.number(), this::value);
        member("unit", distance.unit(), this::code);
        maybe("words", distance.words(), this::text);
        extensions(distance.extensions());
    }

    final void count(Count count) {
        member("hedge", count.hedge(), this::value);
        number("number", count.number());
        number("low", count.low());
        number("high", count.high());
        maybe("words", count.words(), this::text);
        extensions(count.extensions());
    }

    private void number(String name, OptionalLong number) {
        if (number.isPresent()) {
            member(name, number.getAsLong(), this::value);
        }
    }

    final void passage(Passage passage) {
        maybe("locator", passage.locator(), this::text);
        maybe("quotation", passage.quotation(), this::text);
        maybe("mode", passage.mode(), this::code);
        extensions(passage.extensions());
    }
}
