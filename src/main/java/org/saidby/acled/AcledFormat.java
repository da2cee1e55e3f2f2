package org.saidby.acled;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.rows.Cells;
import org.saidby.rows.Coordinates;
import org.saidby.rows.MissingMarker;
import org.saidby.rows.Part;
import org.saidby.rows.Row;
import org.saidby.rows.RowFormat;
import org.saidby.validation.Finding;

/** What ACLED makes of its rows. */
final class AcledFormat implements RowFormat<AcledColumn, AcledEvent> {

    static final MissingMarker<AcledColumn> MARKER =
            new MissingMarker<>("NA", "acled.missing-marker", AcledColumn::hasMissingMarker);

    /** What the parts of operation and claim are made of, by the beginnings of their pointers; the first that fits holds. */
    private static final List<Part<AcledColumn>> PARTS = List.of(
            new Part<>("/kind", AcledColumn.EVENT_TYPE),
            new Part<>("/label", AcledColumn.SUB_EVENT_TYPE),
            new Part<>("/when", AcledColumn.EVENT_DATE),
            new Part<>("/place/point/longitude", AcledColumn.LONGITUDE),
            new Part<>("/place/point", AcledColumn.LATITUDE),
            new Part<>("/place", AcledColumn.LOCATION),
            new Part<>("/participants/0", AcledColumn.ACTOR1),
            new Part<>("/participants", AcledColumn.ACTOR2),
            new Part<>("/externalIds/1", AcledColumn.DATA_ID),
            new Part<>("/assertion", AcledColumn.FATALITIES),
            new Part<>("/attribution/passage", AcledColumn.NOTES),
            new Part<>("/attribution/chain/2", AcledColumn.TIMESTAMP),
            new Part<>("/attribution", AcledColumn.SOURCE),
            new Part<>("/note", AcledColumn.SOURCE));

    private final AcledOptions options;
    private final MonadicRows monadic = new MonadicRows();

    AcledFormat(AcledOptions options) {
        this.options = options;
    }

    @Override
    public Class<AcledColumn> columns() {
        return AcledColumn.class;
    }

    @Override
    public AcledColumn key() {
        return AcledColumn.EVENT_ID_CNTY;
    }

    @Override
    public MissingMarker<AcledColumn> marker() {
        return MARKER;
    }

    @Override
    public boolean isHyphenDayFirst() {
        return true;
    }

    @Override
    public @Nullable AcledEvent read(Cells<AcledColumn> cells) {
        return new EventReader(cells, options).read();
    }

    @Override
    public long number(AcledEvent event) {
        return EventIds.pack(event.id()).orElseThrow();
    }

    @Override
    public long fingerprint(Row row) {
        return options.monadic() ? monadic.fingerprint(row) : RowHash.of(row);
    }

    @Override
    public long version(AcledEvent event) {
        return event.timestamp().map(Instant::getEpochSecond).orElse(0L);
    }

    @Override
    public Finding.@Nullable Builder counterpart(Cells<AcledColumn> cells, long earlier) {
        return options.monadic() ? monadic.counterpart(cells, earlier) : null;
    }

    @Override
    public Ref subject(AcledEvent event) {
        return Ref.toOperation(OperationMapping.id(event.id()));
    }

    @Override
    public List<String> sums() {
        return List.of(AcledColumn.FATALITIES.text());
    }

    @Override
    public long[] addends(AcledEvent event) {
        return new long[] {event.fatalities()};
    }

    @Override
    public boolean canHaveFindings(AcledEvent event, Cells<AcledColumn> cells) {
        return cells.plain().hasFlawedText()
                || event.point().filter(Coordinates::areOdd).isPresent();
    }

    @Override
    public boolean hasFingerprints() {
        return options.monadic();
    }

    @Override
    public AcledColumn columnOf(Entity shared, AcledEvent event) {
        if (shared instanceof Source) {
            return AcledColumn.SOURCE;
        } else if (shared instanceof Actor actor) {
            return columnOf(actor.name(), event);
        } else if (shared instanceof Location location) {
            String id = location.id().text();
            return id.startsWith("acled-country-")
                    ? AcledColumn.COUNTRY
                    : id.startsWith("acled-admin1-")
                            ? AcledColumn.ADMIN1
                            : id.startsWith("acled-admin2-")
                                    ? AcledColumn.ADMIN2
                                    : id.startsWith("acled-admin3-") ? AcledColumn.ADMIN3 : AcledColumn.LOCATION;
        }
        return AcledColumn.EVENT_ID_CNTY;
    }

    private static AcledColumn columnOf(String actor, AcledEvent event) {
        if (event.actor1().name().equals(Optional.of(actor))) {
            return AcledColumn.ACTOR1;
        } else if (event.actor1().associates().contains(actor)) {
            return AcledColumn.ASSOC_ACTOR_1;
        }
        return event.actor2().name().equals(Optional.of(actor)) ? AcledColumn.ACTOR2 : AcledColumn.ASSOC_ACTOR_2;
    }

    @Override
    public AcledColumn columnOf(String pointer, Cells<AcledColumn> cells) {
        return Part.columnOf(pointer, PARTS).orElse(AcledColumn.EVENT_ID_CNTY);
    }
}
