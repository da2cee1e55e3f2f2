package org.saidby.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.saidby.Actor;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.TallyScope;
import org.saidby.When;
import org.saidby.edtf.DaySet;
import org.saidby.edtf.Edtf;

/**
 * Operations by kind, actors, place and month, so that a scope need not be held against each one. What is not coded of an operation may
 * be anything, so such operations are found under every key.
 */
final class OperationIndex {

    private static final int UNTOLD = -1;

    /** A time that lies in more months than this is found under every key. */
    private static final int MANY_MONTHS = 24;

    private enum Dimension {
        KIND,
        CONDUCTED,
        TARGETED,
        WITHIN,
        AT,
        MONTH
    }

    private record Key(Dimension dimension, Object value) {}

    private final List<Operation> operations;
    private final ScopeMatch scopes;
    private final Map<Key, List<Integer>> found = new HashMap<>();

    /** The possible days of each, by their numbers; without end where that is not known. */
    private final Days[] days;

    private record Days(long first, long last) {

        static final Days ANY = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

        static Days of(Edtf date) {
            DaySet days = date.possibleDays();
            return new Days(
                    days.first().day().map(LocalDate::toEpochDay).orElse(ANY.first),
                    days.last().day().map(LocalDate::toEpochDay).orElse(ANY.last));
        }

        Days and(Days other) {
            return new Days(Math.max(first, other.first), Math.min(last, other.last));
        }

        Days or(Days other) {
            return new Days(Math.min(first, other.first), Math.max(last, other.last));
        }

        boolean meet(Days other) {
            return first <= other.last && other.first <= last;
        }

        boolean hasBothEnds() {
            return first != ANY.first && last != ANY.last;
        }

        /** The months from the first day to the last; there are both. */
        Set<Key> months() {
            Set<Key> months = new HashSet<>();
            for (long month = month(first); month <= month(last); month++) {
                months.add(new Key(Dimension.MONTH, month));
            }
            return months;
        }

        boolean hasManyMonths(int many) {
            return !hasBothEnds() || month(last) - month(first) >= many;
        }

        private static long month(long day) {
            LocalDate date = LocalDate.ofEpochDay(day);
            return date.getYear() * 12L + date.getMonthValue();
        }
    }

    OperationIndex(List<Operation> operations, ScopeMatch scopes) {
        this.operations = operations;
        this.scopes = scopes;
        days = operations.stream()
                .map(operation -> scopes.date(operation).map(Days::of).orElse(Days.ANY))
                .toArray(Days[]::new);
        for (int i = 0; i < operations.size(); i++) {
            for (Key key : keys(operations.get(i), days[i])) {
                found.computeIfAbsent(key, any -> new ArrayList<>(1)).add(i);
            }
        }
    }

    private Set<Key> keys(Operation operation, Days days) {
        Set<Key> keys = new HashSet<>();
        keys.add(new Key(Dimension.KIND, operation.kind()));
        addActors(keys, Dimension.CONDUCTED, scopes.actors(operation, Role.CONDUCTED));
        addActors(keys, Dimension.TARGETED, scopes.actors(operation, Role.TARGETED));
        Optional<Id<Location>> location = scopes.place(operation).flatMap(Place::location);
        keys.add(new Key(Dimension.AT, location.<Object>map(at -> at).orElse(UNTOLD)));
        location.ifPresent(at -> scopes.chain(at).forEach(area -> keys.add(new Key(Dimension.WITHIN, area))));
        keys.addAll(days.hasManyMonths(MANY_MONTHS) ? Set.of(new Key(Dimension.MONTH, UNTOLD)) : days.months());
        return keys;
    }

    private void addActors(Set<Key> keys, Dimension dimension, List<Id<Actor>> actors) {
        actors.forEach(actor -> scopes.above(actor).forEach(above -> keys.add(new Key(dimension, above))));
        if (actors.isEmpty()) {
            keys.add(new Key(dimension, UNTOLD));
        }
    }

    /** A search for operations that may be what is asked for; each condition that is added narrows it, or nothing does. */
    final class Search {

        private final List<Set<Key>> conditions = new ArrayList<>();
        private Days asked = Days.ANY;

        void kinds(Collection<?> kinds) {
            Set<Key> keys = new HashSet<>();
            kinds.forEach(kind -> keys.add(new Key(Dimension.KIND, kind)));
            add(keys);
        }

        void scope(TallyScope scope) {
            kinds(scope.kinds());
            actors(Dimension.CONDUCTED, scope.conductors());
            actors(Dimension.TARGETED, scope.targets());
            Set<Key> places = new HashSet<>();
            for (Id<Location> location : scope.locations()) {
                places.add(new Key(Dimension.AT, UNTOLD));
                places.add(new Key(Dimension.WITHIN, location));
                // a wider area than asked for may hold the place in it
                scopes.chain(location).forEach(area -> places.add(new Key(Dimension.AT, area)));
            }
            add(places);
            times(scope.times());
        }

        private void actors(Dimension dimension, List<Id<Actor>> actors) {
            Set<Key> keys = new HashSet<>();
            for (Id<Actor> actor : actors) {
                keys.add(new Key(dimension, UNTOLD));
                keys.add(new Key(dimension, Ref.toActor(actor)));
            }
            add(keys);
        }

        /** One of several times. */
        void times(List<When> times) {
            times.stream()
                    .map(time -> time.date().map(Days::of).orElse(Days.ANY))
                    .reduce(Days::or)
                    .ifPresent(this::days);
        }

        void days(LocalDate first, LocalDate last) {
            days(new Days(first.toEpochDay(), last.toEpochDay()));
        }

        private void days(Days days) {
            asked = asked.and(days);
            // looking up so many months would cost more than it saves
            if (!days.hasManyMonths(40 * MANY_MONTHS)) {
                Set<Key> months = days.months();
                months.add(new Key(Dimension.MONTH, UNTOLD));
                add(months);
            }
        }

        private void add(Set<Key> keys) {
            if (!keys.isEmpty()) {
                conditions.add(keys);
            }
        }

        /** Returns all that may meet every condition, in their order, and others, by the condition that the fewest meet. */
        List<Operation> candidates() {
            long fewest = operations.size();
            Set<Key> narrowest = Set.of();
            for (Set<Key> condition : conditions) {
                long size = condition.stream()
                        .mapToLong(key -> found.getOrDefault(key, List.of()).size())
                        .sum();
                if (size < fewest) {
                    fewest = size;
                    narrowest = condition;
                }
            }
            IntStream numbers = narrowest.isEmpty()
                    ? IntStream.range(0, operations.size())
                    : narrowest.stream()
                            .flatMap(key -> found.getOrDefault(key, List.of()).stream())
                            .mapToInt(Integer::intValue);
            return numbers.filter(number -> days[number].meet(asked))
                    .sorted()
                    .distinct()
                    .mapToObj(operations::get)
                    .toList();
        }
    }
}
