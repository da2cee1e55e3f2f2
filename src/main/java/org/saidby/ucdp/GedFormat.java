package org.saidby.ucdp;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.rows.Cells;
import org.saidby.rows.Row;
import org.saidby.rows.RowFormat;

/** What UCDP GED makes of its rows. */
final class GedFormat implements RowFormat<GedColumn, UcdpGedEvent> {

    private static final double SEVEN_DECIMALS = 1e7;

    private final UcdpGedOptions options;

    GedFormat(UcdpGedOptions options) {
        this.options = options;
    }

    @Override
    public Class<GedColumn> columns() {
        return GedColumn.class;
    }

    @Override
    public GedColumn key() {
        return GedColumn.ID;
    }

    @Override
    public @Nullable UcdpGedEvent read(Cells<GedColumn> cells) {
        return new EventReader(cells, options).read();
    }

    @Override
    public long number(UcdpGedEvent event) {
        return event.id();
    }

    @Override
    public List<String> sums() {
        return List.of("best", "low", "high");
    }

    @Override
    public long[] addends(UcdpGedEvent event) {
        return new long[] {event.best(), event.low().orElse(0), event.high().orElse(0)};
    }

    @Override
    public boolean canHaveFindings(UcdpGedEvent event, Row row) {
        // texts, the point, and parts that exceed the total: there is nothing else in a row that a rule could find
        long greatest = Math.max(
                event.best(), Math.max(event.low().orElse(0), event.high().orElse(0)));
        long parts = event.deathsA().orElse(0)
                + event.deathsB().orElse(0)
                + event.deathsCivilians().orElse(0)
                + event.deathsUnknown().orElse(0);
        return row.hasUnusualText()
                || parts > greatest
                || event.point().filter(GedFormat::isOdd).isPresent();
    }

    private static boolean isOdd(Point point) {
        boolean isFine = Math.rint(point.latitude() * SEVEN_DECIMALS) / SEVEN_DECIMALS == point.latitude()
                && Math.rint(point.longitude() * SEVEN_DECIMALS) / SEVEN_DECIMALS == point.longitude();
        return !isFine || point.latitude() == 0 && point.longitude() == 0;
    }

    @Override
    public GedColumn columnOf(Entity shared, UcdpGedEvent event) {
        if (shared instanceof Source source) {
            return event.sourceOriginal().equals(Optional.of(source.name()))
                    ? GedColumn.SOURCE_ORIGINAL
                    : GedColumn.SOURCE_OFFICE;
        } else if (shared instanceof Actor actor) {
            return event.sideA().name().equals(Optional.of(actor.name())) ? GedColumn.SIDE_A : GedColumn.SIDE_B;
        } else if (shared instanceof Location location) {
            String id = location.id().text();
            return id.startsWith("ucdp-country-")
                    ? GedColumn.COUNTRY
                    : id.startsWith("ucdp-adm1-")
                            ? GedColumn.ADM_1
                            : id.startsWith("ucdp-adm2-") ? GedColumn.ADM_2 : GedColumn.WHERE_COORDINATES;
        }
        return GedColumn.ID;
    }

    @Override
    public GedColumn columnOf(String pointer) {
        if (pointer.startsWith("/kind")) {
            return GedColumn.TYPE_OF_VIOLENCE;
        } else if (pointer.startsWith("/label")) {
            return GedColumn.DYAD_NAME;
        } else if (pointer.startsWith("/when")) {
            return GedColumn.DATE_START;
        } else if (pointer.startsWith("/place/point/latitude")) {
            return GedColumn.LATITUDE;
        } else if (pointer.startsWith("/place/point")) {
            return GedColumn.LONGITUDE;
        } else if (pointer.startsWith("/place/words")) {
            return GedColumn.WHERE_DESCRIPTION;
        } else if (pointer.startsWith("/place")) {
            return GedColumn.WHERE_COORDINATES;
        } else if (pointer.startsWith("/participants/0")) {
            return GedColumn.SIDE_A;
        } else if (pointer.startsWith("/participants")) {
            return GedColumn.SIDE_B;
        } else if (pointer.startsWith("/externalIds/1")) {
            return GedColumn.RELID;
        } else if (pointer.startsWith("/assertion")) {
            return GedColumn.BEST;
        } else if (pointer.startsWith("/attribution")) {
            return GedColumn.SOURCE_OFFICE;
        }
        return GedColumn.ID;
    }
}
