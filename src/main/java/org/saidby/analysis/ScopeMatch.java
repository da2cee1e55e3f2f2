package org.saidby.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.saidby.Actor;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.TallyScope;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

/** Whether an operation is one of those that a scope counts; what is not coded may be. */
final class ScopeMatch {

    private final Dataset dataset;
    private final Parties parties;
    private final Places places;

    ScopeMatch(Dataset dataset) {
        this.dataset = dataset;
        parties = Parties.in(dataset);
        places = new Places(dataset);
    }

    Truth matches(Operation operation, TallyScope scope) {
        Truth kind = scope.kinds().isEmpty() || scope.kinds().contains(operation.kind()) ? Truth.YES : Truth.NO;
        return and(
                kind,
                actors(operation, Role.CONDUCTED, scope.conductors()),
                actors(operation, Role.TARGETED, scope.targets()),
                location(operation, scope.locations()),
                times(operation, scope.times()));
    }

    /** The first answer that is not so decides: no before maybe before yes. */
    static Truth and(Truth... answers) {
        Truth all = Truth.YES;
        for (Truth answer : answers) {
            if (answer == Truth.NO) {
                return Truth.NO;
            }
            if (answer != Truth.YES) {
                all = Truth.MAYBE;
            }
        }
        return all;
    }

    private Truth actors(Operation operation, Role role, List<Id<Actor>> asked) {
        if (asked.isEmpty()) {
            return Truth.YES;
        }
        List<Id<Actor>> actors = actors(operation, role);
        if (actors.isEmpty()) {
            return Truth.MAYBE;
        }
        return actors.stream().anyMatch(actor -> isAmong(actor, asked)) ? Truth.YES : Truth.NO;
    }

    /** The actors that took part in a role, or did so in the nearest whole of which that is told. */
    List<Id<Actor>> actors(Operation operation, Role role) {
        return inherited(operation, own -> !withRole(own, role).isEmpty())
                .map(own -> withRole(own, role))
                .orElse(List.of());
    }

    private static List<Id<Actor>> withRole(Operation operation, Role role) {
        return operation.participants().stream()
                .filter(part -> part.role().equals(role))
                .map(Participation::actor)
                .toList();
    }

    private boolean isAmong(Id<Actor> actor, List<Id<Actor>> wholes) {
        return wholes.stream().map(Ref::toActor).anyMatch(above(actor)::contains);
    }

    Set<Ref> above(Id<Actor> actor) {
        return parties.above(Ref.toActor(actor));
    }

    private Truth location(Operation operation, List<Id<Location>> asked) {
        if (asked.isEmpty()) {
            return Truth.YES;
        }
        return place(operation).map(place -> place(place, asked)).orElse(Truth.MAYBE);
    }

    Optional<Place> place(Operation operation) {
        return inherited(operation, own -> own.place().isPresent()).flatMap(Operation::place);
    }

    /** What is near a place or in its area is taken to be in what that place lies within, and may be outside it. */
    private Truth place(Place place, List<Id<Location>> asked) {
        if (place.location().isPresent()) {
            return within(place.location().get(), asked);
        }
        boolean isIn = places.area(place)
                .filter(area -> within(area, asked) == Truth.YES)
                .isPresent();
        return isIn ? Truth.YES : Truth.MAYBE;
    }

    /** A place in one of the areas asked for; a wider area than asked for may hold the place in it. */
    private Truth within(Id<Location> location, List<Id<Location>> asked) {
        if (asked.stream().anyMatch(chain(location)::contains)) {
            return Truth.YES;
        }
        return asked.stream().anyMatch(one -> chain(one).contains(location)) ? Truth.MAYBE : Truth.NO;
    }

    Set<Id<Location>> chain(Id<Location> location) {
        return places.areas().chain(location);
    }

    private Truth times(Operation operation, List<When> asked) {
        if (asked.isEmpty()) {
            return Truth.YES;
        }
        boolean mayBe = false;
        for (When time : asked) {
            Truth one = during(operation, time);
            if (one == Truth.YES) {
                return Truth.YES;
            }
            mayBe |= one != Truth.NO;
        }
        return mayBe ? Truth.MAYBE : Truth.NO;
    }

    Truth during(Operation operation, When time) {
        Optional<Edtf> date = date(operation);
        return date.isPresent() && time.date().isPresent() ? time.date().get().contains(date.get()) : Truth.MAYBE;
    }

    Optional<Edtf> date(Operation operation) {
        return inherited(operation, own -> own.when().flatMap(When::date).isPresent())
                .flatMap(Operation::when)
                .flatMap(When::date);
    }

    /** Returns the operation or the nearest whole it is a part of that has something. */
    private Optional<Operation> inherited(Operation operation, Predicate<Operation> has) {
        Set<Id<Operation>> seen = new HashSet<>();
        Optional<Operation> next = Optional.of(operation);
        while (next.isPresent() && seen.add(next.get().id())) {
            if (has.test(next.get())) {
                return next;
            }
            next = next.get().partOf().flatMap(dataset::operation);
        }
        return Optional.empty();
    }
}
