package org.saidby.export;

import java.util.List;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.OperationKind;
import org.saidby.Ref;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

/** Puts a tally into the cells of its row. */
final class TallyCells {

    private final FlatValues values;

    TallyCells(FlatValues values) {
        this.values = values;
    }

    void write(Tally tally, CellSink cells) {
        FlatValues.count(cells, "count", tally.count());
        cells.set("count_unit", tally.unit().text());
        tally.scope().ifPresent(scope -> scope(scope, cells));
        CellLists superlatives = new CellLists();
        for (Superlative superlative : tally.superlatives()) {
            CellSink element = superlatives.next();
            element.set("superlative_kind", superlative.kind().text());
            if (superlative.ordinal().isPresent()) {
                element.set(
                        "superlative_ordinal",
                        Integer.toString(superlative.ordinal().getAsInt()));
            }
            element.set("superlative_window", superlative.window());
            FlatValues.when(element, "superlative_within", superlative.within());
            element.set("superlative_words", superlative.words());
        }
        superlatives.writeTo(cells);
    }

    private void scope(TallyScope scope, CellSink cells) {
        cells.set(
                "scope_kind",
                CellList.join(scope.kinds().stream().map(OperationKind::text).toList()));
        actors("scope_conductor", scope.conductors(), cells);
        actors("scope_target", scope.targets(), cells);
        CellLists locations = new CellLists();
        for (Id<Location> id : scope.locations()) {
            CellSink element = locations.next();
            element.set("scope_location_id", id.text());
            element.set("scope_location_name", values.told(Ref.toLocation(id), ToldAttribute.NAME));
        }
        locations.writeTo(cells);
        CellLists times = new CellLists();
        for (When time : scope.times()) {
            FlatValues.when(times.next(), "scope_time", Optional.of(time));
        }
        times.writeTo(cells);
    }

    private void actors(String prefix, List<Id<Actor>> actors, CellSink cells) {
        CellLists list = new CellLists();
        for (Id<Actor> id : actors) {
            values.actor(list.next(), prefix, Optional.of(id));
        }
        list.writeTo(cells);
    }
}
