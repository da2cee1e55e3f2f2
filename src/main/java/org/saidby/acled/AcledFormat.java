package org.saidby.acled;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.rows.Cells;
import org.saidby.rows.MissingMarker;
import org.saidby.rows.Row;
import org.saidby.rows.RowFormat;
import org.saidby.validation.Finding;

/** What ACLED makes of its rows. */
final class AcledFormat implements RowFormat<AcledColumn, AcledEvent> {

    static final MissingMarker<AcledColumn> MARKER =
            new MissingMarker<>("NA", "acled.missing-marker", AcledColumn::hasMissingMarker);

    private static final double SEVEN_DECIMALS = 1e7;

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
    public List<String> sums() {
        return List.of(AcledColumn.FATALITIES.text());
    }

    @Override
    public long[] addends(AcledEvent event) {
        return new long[] {event.fatalities()};
    }

    /** Rows of plain texts and usual coordinates need not be made into entities to know that nothing is to be said of those. */
    @Override
    public boolean canHaveFindings(AcledEvent event, Row row) {
        return options.validator().hasDayOfChecking()
                || row.hasUnusualText()
                || event.point().filter(AcledFormat::isUnusual).isPresent();
    }

    private static boolean isUnusual(Point point) {
        return point.latitude() == 0 && point.longitude() == 0 || isLong(point.latitude()) || isLong(point.longitude());
    }

    private static boolean isLong(double degrees) {
        return Math.rint(degrees * SEVEN_DECIMALS) / SEVEN_DECIMALS != degrees;
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
    public AcledColumn columnOf(String pointer) {
        if (pointer.startsWith("/kind")) {
            return AcledColumn.EVENT_TYPE;
        } else if (pointer.startsWith("/label")) {
            return AcledColumn.SUB_EVENT_TYPE;
        } else if (pointer.startsWith("/when")) {
            return AcledColumn.EVENT_DATE;
        } else if (pointer.startsWith("/place/point/longitude")) {
            return AcledColumn.LONGITUDE;
        } else if (pointer.startsWith("/place/point")) {
            return AcledColumn.LATITUDE;
        } else if (pointer.startsWith("/place")) {
            return AcledColumn.LOCATION;
        } else if (pointer.startsWith("/participants/0")) {
            return AcledColumn.ACTOR1;
        } else if (pointer.startsWith("/participants")) {
            return AcledColumn.ACTOR2;
        } else if (pointer.startsWith("/externalIds/1")) {
            return AcledColumn.DATA_ID;
        } else if (pointer.startsWith("/assertion")) {
            return AcledColumn.FATALITIES;
        } else if (pointer.startsWith("/attribution/passage")) {
            return AcledColumn.NOTES;
        } else if (pointer.startsWith("/attribution/chain/2")) {
            return AcledColumn.TIMESTAMP;
        } else if (pointer.startsWith("/attribution") || pointer.startsWith("/note")) {
            return AcledColumn.SOURCE;
        }
        return AcledColumn.EVENT_ID_CNTY;
    }
}
