package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Operation;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.rows.Cells;
import org.saidby.rows.PlainCells;
import org.saidby.rows.RawCells;

/**
 * An event of a row in which every cell is as it should be: columns become values when they are asked for.
 *
 * <p>Most rows of most files are so, and few of their columns are ever asked for. That two threads may read all columns at once
 * does no harm, since what they get is immutable and the same.
 */
final class ReadEvent extends CellEvent {

    private final RawCells<GedColumn> row;
    private final UcdpGedOptions options;
    private final LocalDate dateStart;
    private final LocalDate dateEnd;
    private final Optional<Point> point;
    private @Nullable UcdpGedEvent whole;

    private ReadEvent(Cells<GedColumn> cells, UcdpGedOptions options, LocalDate dateStart, LocalDate dateEnd) {
        super(cells.plain());
        row = new RawCells<>(cells);
        this.options = options;
        this.dateStart = dateStart;
        this.dateEnd = dateEnd;
        point = Optional.of(
                Point.ofLatLon(cells.plain().decimal(LATITUDE), cells.plain().decimal(LONGITUDE)));
    }

    /** Returns the event of a row; null when some cell has to be looked at more closely. */
    static @Nullable ReadEvent read(Cells<GedColumn> cells, UcdpGedOptions options) {
        PlainCells<GedColumn> plain = cells.plain();
        if (cells.hasError() || !PlainRow.isPlain(plain)) {
            return null;
        }
        @Nullable LocalDate start = cells.plainDay(DATE_START);
        @Nullable LocalDate end = cells.plainDay(DATE_END);
        if (start == null || end == null) {
            return null;
        }
        if (plain.is(NUMBER_OF_SOURCES, EventReader.NOT_RECORDED)) {
            EventReader.addNotRecorded(cells);
        }
        return new ReadEvent(cells, options, start, end);
    }

    @Override
    public Optional<String> release() {
        return options.release();
    }

    @Override
    public Optional<Point> point() {
        return point;
    }

    @Override
    public LocalDate dateStart() {
        return dateStart;
    }

    @Override
    public LocalDate dateEnd() {
        return dateEnd;
    }

    @Override
    RawCells<GedColumn> row() {
        return row;
    }

    @Override
    boolean keepsCells() {
        return options.keepCells();
    }

    /** Returns the event with all its columns read, which keeps what is derived of them. */
    private UcdpGedEvent whole() {
        @Nullable UcdpGedEvent known = whole;
        if (known == null) {
            known = ImmutableUcdpGedEvent.builder().from(this).build();
            whole = known;
        }
        return known;
    }

    @Override
    public Operation operation() {
        return whole().operation();
    }

    @Override
    public Claim claim() {
        return whole().claim();
    }

    @Override
    public List<Source> sources() {
        return whole().sources();
    }

    @Override
    public List<Actor> actors() {
        return whole().actors();
    }

    @Override
    PlaceMapping.Mapped places() {
        return whole().places();
    }
}
