package org.saidby.export;

import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.saidby.Actor;
import org.saidby.Assertion;
import org.saidby.Count;
import org.saidby.CountingUnit;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.MalformedValueException;
import org.saidby.OperationKind;
import org.saidby.Ref;
import org.saidby.Superlative;
import org.saidby.SuperlativeKind;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;
import org.saidby.internal.Excerpt;

/** Reads the columns of a tally. */
final class TallyReading {

    private final FlatRow row;

    private TallyReading(FlatRow row) {
        this.row = row;
    }

    static Optional<Assertion> read(FlatRow row, Optional<When> when) {
        CellReading cells = new CellReading(row);
        TallyReading reading = new TallyReading(row);
        Optional<Count> count = FlatParts.count(cells, "count");
        Optional<CountingUnit> unit = cells.requiredCode("count_unit", CountingUnit::of);
        TallyScope scope = reading.scope();
        List<Superlative> superlatives = reading.superlatives();
        boolean isScoped = !scope.equals(TallyScope.builder().build());
        return unit.flatMap(told -> cells.built(
                "count_unit",
                () -> Tally.builder()
                        .count(count)
                        .unit(told)
                        .scope(isScoped ? Optional.of(scope) : Optional.empty())
                        .superlatives(superlatives)
                        .when(when)
                        .build()));
    }

    private TallyScope scope() {
        TallyScope.Builder scope = TallyScope.builder();
        row.elements("scope_kind")
                .forEach(element ->
                        element.requiredCode("scope_kind", OperationKind::of).ifPresent(scope::addKind));
        actors("scope_conductor").forEach(scope::addConductor);
        actors("scope_target").forEach(scope::addTarget);
        for (CellReading element : row.elements("scope_location_")) {
            Optional<Id<Location>> location = element.required("scope_location_id", Id::<Location>of);
            location.ifPresent(id -> FlatParts.tell(
                    element,
                    Ref.toLocation(id),
                    ToldAttribute.NAME,
                    "scope_location_name",
                    element.text("scope_location_name")));
            location.ifPresent(scope::addLocation);
        }
        row.elements("scope_time_").forEach(element -> scope.addTime(FlatParts.part(element, "scope_time")));
        return scope.build();
    }

    private List<Id<Actor>> actors(String prefix) {
        return row.elements(prefix + "_").stream()
                .flatMap(element -> {
                    element.required(prefix + "_id", Id::<Actor>of);
                    return FlatParts.actor(element, prefix).stream();
                })
                .toList();
    }

    private List<Superlative> superlatives() {
        return row.elements("superlative_").stream()
                .flatMap(element -> superlative(element).stream())
                .toList();
    }

    private static Optional<Superlative> superlative(CellReading cells) {
        Optional<SuperlativeKind> kind = cells.requiredCode("superlative_kind", SuperlativeKind::of);
        OptionalLong ordinal = cells.number("superlative_ordinal");
        Optional<Period> window = cells.value("superlative_window", TallyReading::period);
        Optional<When> within = FlatParts.when(cells, "superlative_within");
        return kind.flatMap(told -> cells.built(
                "superlative_kind",
                () -> Superlative.builder()
                        .kind(told)
                        .ordinal(
                                ordinal.isPresent()
                                        ? OptionalInt.of((int) Math.min(ordinal.getAsLong(), Integer.MAX_VALUE))
                                        : OptionalInt.empty())
                        .window(window)
                        .within(within)
                        .words(cells.text("superlative_words"))
                        .build()));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedValueException(
                    "time.format", "expected a period such as P5D, found " + Excerpt.of(text));
        }
    }
}
