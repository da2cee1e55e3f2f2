package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
final class ReadEvent extends UcdpGedEvent {

    private final PlainCells<GedColumn> cells;
    private final RawCells<GedColumn> row;
    private final UcdpGedOptions options;
    private final LocalDate dateStart;
    private final LocalDate dateEnd;
    private final Optional<Point> point;
    private @Nullable UcdpGedEvent whole;

    private ReadEvent(Cells<GedColumn> cells, UcdpGedOptions options, LocalDate dateStart, LocalDate dateEnd) {
        this.cells = cells.plain();
        row = new RawCells<>(cells);
        this.options = options;
        this.dateStart = dateStart;
        this.dateEnd = dateEnd;
        point = Optional.of(Point.ofLatLon(this.cells.decimal(LATITUDE), this.cells.decimal(LONGITUDE)));
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

    private <C extends GedCode> Optional<C> code(GedColumn column, C[] table) {
        long number = cells.plain(column);
        return number < 1 ? Optional.empty() : Optional.of(table[(int) number - 1]);
    }

    private UcdpEntry entry(GedColumn number, GedColumn olderNumber, GedColumn name) {
        return UcdpEntry.of(cells.number(number), cells.name(olderNumber), cells.name(name));
    }

    private List<Long> states(GedColumn column) {
        OptionalLong number = cells.number(column);
        return number.isPresent() ? List.of(number.getAsLong()) : List.of();
    }

    @Override
    public long id() {
        return cells.plain(ID);
    }

    @Override
    public Optional<String> relid() {
        return cells.name(RELID);
    }

    @Override
    public Optional<String> release() {
        return options.release();
    }

    @Override
    public OptionalLong year() {
        return cells.number(YEAR);
    }

    @Override
    public Optional<Boolean> activeYear() {
        return cells.isEmpty(ACTIVE_YEAR) ? Optional.empty() : Optional.of(PlainRow.isYes(cells, ACTIVE_YEAR));
    }

    @Override
    public Optional<String> codeStatus() {
        return cells.name(CODE_STATUS);
    }

    @Override
    public Optional<TypeOfViolence> typeOfViolence() {
        return code(TYPE_OF_VIOLENCE, PlainRow.TYPES);
    }

    @Override
    public UcdpEntry conflict() {
        return entry(CONFLICT_NEW_ID, CONFLICT_DSET_ID, CONFLICT_NAME);
    }

    @Override
    public UcdpEntry dyad() {
        return entry(DYAD_NEW_ID, DYAD_DSET_ID, DYAD_NAME);
    }

    @Override
    public UcdpEntry sideA() {
        return entry(SIDE_A_NEW_ID, SIDE_A_DSET_ID, SIDE_A);
    }

    @Override
    public UcdpEntry sideB() {
        return entry(SIDE_B_NEW_ID, SIDE_B_DSET_ID, SIDE_B);
    }

    @Override
    public List<Long> statesA() {
        return states(GWNOA);
    }

    @Override
    public List<Long> statesB() {
        return states(GWNOB);
    }

    @Override
    public OptionalLong numberOfSources() {
        return cells.number(NUMBER_OF_SOURCES);
    }

    @Override
    public Optional<String> sourceArticle() {
        return cells.words(SOURCE_ARTICLE);
    }

    @Override
    public Optional<String> sourceOffice() {
        return cells.name(SOURCE_OFFICE);
    }

    @Override
    public Optional<String> sourceDate() {
        return cells.words(SOURCE_DATE);
    }

    @Override
    public Optional<String> sourceHeadline() {
        return cells.words(SOURCE_HEADLINE);
    }

    @Override
    public Optional<String> sourceOriginal() {
        return cells.name(SOURCE_ORIGINAL);
    }

    @Override
    public Optional<WherePrecision> wherePrecision() {
        return code(WHERE_PREC, PlainRow.PLACES);
    }

    @Override
    public Optional<String> whereCoordinates() {
        return cells.name(WHERE_COORDINATES);
    }

    @Override
    public Optional<String> whereDescription() {
        return cells.words(WHERE_DESCRIPTION);
    }

    @Override
    public Optional<String> adm1() {
        return cells.name(ADM_1);
    }

    @Override
    public Optional<String> adm2() {
        return cells.name(ADM_2);
    }

    @Override
    public Optional<Point> point() {
        return point;
    }

    @Override
    public Optional<String> geomWkt() {
        return cells.words(GEOM_WKT);
    }

    @Override
    public OptionalLong priogridCell() {
        return cells.number(PRIOGRID_GID);
    }

    @Override
    public Optional<String> country() {
        return cells.name(COUNTRY);
    }

    @Override
    public OptionalLong countryId() {
        return cells.number(COUNTRY_ID);
    }

    @Override
    public Optional<String> region() {
        return cells.name(REGION);
    }

    @Override
    public Optional<EventClarity> eventClarity() {
        return code(EVENT_CLARITY, PlainRow.CLARITIES);
    }

    @Override
    public Optional<DatePrecision> datePrecision() {
        return code(DATE_PREC, PlainRow.PRECISIONS);
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
    public OptionalLong deathsA() {
        return cells.number(DEATHS_A);
    }

    @Override
    public OptionalLong deathsB() {
        return cells.number(DEATHS_B);
    }

    @Override
    public OptionalLong deathsCivilians() {
        return cells.number(DEATHS_CIVILIANS);
    }

    @Override
    public OptionalLong deathsUnknown() {
        return cells.number(DEATHS_UNKNOWN);
    }

    @Override
    public long best() {
        return cells.plain(BEST);
    }

    @Override
    public OptionalLong high() {
        return cells.number(HIGH);
    }

    @Override
    public OptionalLong low() {
        return cells.number(LOW);
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
