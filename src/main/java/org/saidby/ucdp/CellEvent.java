package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.rows.PlainCells;

/** The columns of an event that are read from the cells of its row when they are asked for. */
abstract class CellEvent extends UcdpGedEvent {

    private final PlainCells<GedColumn> cells;

    CellEvent(PlainCells<GedColumn> cells) {
        this.cells = cells;
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
}
