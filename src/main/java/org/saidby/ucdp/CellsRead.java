package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.saidby.MalformedValueException;
import org.saidby.Point;
import org.saidby.rows.RawCells;
import org.saidby.rows.SemicolonList;
import org.saidby.rows.ShapedRow;
import org.saidby.rows.Spaces;

/** Reads the cells of one row that is about to be written as an event, without findings: what cannot be read is no event. */
final class CellsRead {

    private static final int DAY_LENGTH = 10;
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00:00(\\.0{1,6})?)?");
    private static final RawCells<GedColumn> NO_ROW =
            new RawCells<>(DraftRow.ofNothing().columns(), DraftRow.ofNothing().cells());

    private final ShapedRow<GedColumn, GedGroup> row;

    CellsRead(ShapedRow<GedColumn, GedGroup> row) {
        this.row = row;
    }

    Optional<UcdpGedEvent> event() {
        try {
            return Optional.of(read());
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException | MalformedValueException e) {
            return Optional.empty();
        }
    }

    private UcdpGedEvent read() {
        return ImmutableUcdpGedEvent.builder()
                .id(number(ID).orElseThrow(NumberFormatException::new))
                .relid(name(RELID))
                .year(number(YEAR))
                .codeStatus(name(CODE_STATUS))
                .typeOfViolence(code(TYPE_OF_VIOLENCE, TypeOfViolence.values()))
                .conflict(UcdpEntry.none())
                .dyad(UcdpEntry.of(number(DYAD_NEW_ID), name(DYAD_DSET_ID), name(DYAD_NAME)))
                .sideA(UcdpEntry.of(number(SIDE_A_NEW_ID), name(SIDE_A_DSET_ID), name(SIDE_A)))
                .sideB(UcdpEntry.of(number(SIDE_B_NEW_ID), name(SIDE_B_DSET_ID), name(SIDE_B)))
                .statesA(states(GWNOA))
                .statesB(states(GWNOB))
                .sourceOffice(name(SOURCE_OFFICE))
                .sourceDate(words(SOURCE_DATE))
                .sourceHeadline(words(SOURCE_HEADLINE))
                .sourceOriginal(name(SOURCE_ORIGINAL))
                .wherePrecision(code(WHERE_PREC, WherePrecision.values()))
                .whereCoordinates(name(WHERE_COORDINATES))
                .whereDescription(words(WHERE_DESCRIPTION))
                .adm1(name(ADM_1))
                .adm2(name(ADM_2))
                .point(point())
                .country(name(COUNTRY))
                .countryId(number(COUNTRY_ID))
                .datePrecision(code(DATE_PREC, DatePrecision.values()))
                .dateStart(day(DATE_START))
                .dateEnd(day(DATE_END))
                .deathsA(number(DEATHS_A))
                .deathsB(number(DEATHS_B))
                .deathsCivilians(number(DEATHS_CIVILIANS))
                .deathsUnknown(number(DEATHS_UNKNOWN))
                .best(number(BEST).orElseThrow(NumberFormatException::new))
                .high(number(HIGH))
                .low(number(LOW))
                .row(NO_ROW)
                .keepsCells(false)
                .build();
    }

    private Optional<String> words(GedColumn column) {
        String text = row.cell(column);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> name(GedColumn column) {
        String text = Spaces.trim(row.cell(column));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private OptionalLong number(GedColumn column) {
        String text = Spaces.trim(row.cell(column));
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(number(text));
    }

    private static long number(String text) {
        long number = Long.parseLong(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        if (number < 0) {
            throw new NumberFormatException("negative: " + text);
        }
        return number;
    }

    private <T extends GedCode> Optional<T> code(GedColumn column, T[] table) {
        OptionalLong number = number(column);
        return number.isPresent() ? Optional.of(table[Math.toIntExact(number.getAsLong()) - 1]) : Optional.empty();
    }

    private List<Long> states(GedColumn column) {
        return SemicolonList.of(row.cell(column)).stream()
                .map(CellsRead::number)
                .toList();
    }

    /** Returns whether a cell is a day that every reader takes: year, month and day, with or without a time behind them. */
    static boolean isDay(String cell) {
        return ISO.matcher(cell).matches();
    }

    private LocalDate day(GedColumn column) {
        return LocalDate.parse(row.cell(column).substring(0, DAY_LENGTH));
    }

    private Optional<Point> point() {
        Optional<String> latitude = name(LATITUDE);
        Optional<String> longitude = name(LONGITUDE);
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(Point.ofLatLon(Double.parseDouble(latitude.get()), Double.parseDouble(longitude.get())))
                : Optional.empty();
    }
}
