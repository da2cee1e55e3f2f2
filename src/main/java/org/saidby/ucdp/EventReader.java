package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.rows.Coordinates;
import org.saidby.rows.RawCells;
import org.saidby.validation.Severity;

/** Reads one row as an event, as far as it is one. */
final class EventReader {

    private final Cells<GedColumn> cells;
    private final UcdpGedOptions options;

    EventReader(Cells<GedColumn> cells, UcdpGedOptions options) {
        this.cells = cells;
        this.options = options;
    }

    /** Returns the event; null when the findings hold an error. */
    @Nullable
    UcdpGedEvent read() {
        ImmutableUcdpGedEvent.Builder event = UcdpGedEvent.builder();
        event.id(cells.requiredNumber(ID))
                .relid(cells.name(RELID))
                .release(options.release())
                .year(cells.number(YEAR))
                .activeYear(flag(ACTIVE_YEAR))
                .codeStatus(cells.name(CODE_STATUS))
                .typeOfViolence(cells.code(TYPE_OF_VIOLENCE, TypeOfViolence.values(), GedCode::number))
                .conflict(entry(CONFLICT_NEW_ID, CONFLICT_DSET_ID, CONFLICT_NAME))
                .dyad(entry(DYAD_NEW_ID, DYAD_DSET_ID, DYAD_NAME))
                .sideA(entry(SIDE_A_NEW_ID, SIDE_A_DSET_ID, SIDE_A))
                .sideB(entry(SIDE_B_NEW_ID, SIDE_B_DSET_ID, SIDE_B))
                .numberOfSources(numberOfSources());
        sources(event);
        place(event);
        @Nullable LocalDate start = cells.requiredDay(DATE_START);
        @Nullable LocalDate end = cells.requiredDay(DATE_END);
        event.eventClarity(cells.code(EVENT_CLARITY, EventClarity.values(), GedCode::number))
                .datePrecision(cells.code(DATE_PREC, DatePrecision.values(), GedCode::number))
                .deathsA(cells.expectedNumber(DEATHS_A))
                .deathsB(cells.expectedNumber(DEATHS_B))
                .deathsCivilians(cells.expectedNumber(DEATHS_CIVILIANS))
                .deathsUnknown(cells.expectedNumber(DEATHS_UNKNOWN))
                .best(cells.requiredNumber(BEST))
                .high(cells.expectedNumber(HIGH))
                .low(cells.expectedNumber(LOW))
                .statesA(states(GWNOA))
                .statesB(states(GWNOB));
        if (start == null || end == null || cells.hasError()) {
            return null;
        }
        event.dateStart(start).dateEnd(end);
        event.row(new RawCells<>(cells))
                .isOfCandidateRelease(options.isCandidateRelease())
                .keepsCells(options.keepCells());
        UcdpGedEvent read = event.build();
        EventRules.check(read, cells);
        // an interval that ends before it begins is no value, whatever grade its rule has
        return end.isBefore(start) ? null : read;
    }

    private UcdpEntry entry(GedColumn number, GedColumn olderNumber, GedColumn name) {
        return UcdpEntry.of(cells.number(number), cells.name(olderNumber), cells.name(name));
    }

    private Optional<Boolean> flag(GedColumn column) {
        Optional<String> text = cells.name(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        switch (text.get().toLowerCase(Locale.ROOT)) {
            case "1", "true" -> {
                return Optional.of(true);
            }
            case "0", "false" -> {
                return Optional.of(false);
            }
            default -> {
                cells.add(cells.finding(
                                "value.unknown-code",
                                column,
                                column + " is neither 1, 0, true nor false: " + Excerpt.of(text.get()))
                        .severity(Severity.WARNING)
                        .argument("found", Excerpt.of(text.get())));
                return Optional.empty();
            }
        }
    }

    private OptionalLong numberOfSources() {
        OptionalLong number = cells.number(NUMBER_OF_SOURCES, -1);
        if (number.isPresent() && number.getAsLong() < 0) {
            cells.add(cells.finding(
                            "ucdp.missing-code", NUMBER_OF_SOURCES, "number_of_sources of -1 was read as not recorded")
                    .argument("found", "-1"));
            return OptionalLong.empty();
        }
        return number;
    }

    private void sources(ImmutableUcdpGedEvent.Builder event) {
        Optional<String> offices = cells.name(SOURCE_OFFICE);
        event.sourceArticle(cells.words(SOURCE_ARTICLE))
                .sourceOffice(offices)
                .sourceOriginal(cells.name(SOURCE_ORIGINAL))
                .addAllReports(Reports.of(offices, cells.words(SOURCE_DATE), cells.words(SOURCE_HEADLINE)));
    }

    private void place(ImmutableUcdpGedEvent.Builder event) {
        event.wherePrecision(cells.code(WHERE_PREC, WherePrecision.values(), GedCode::number))
                .whereCoordinates(cells.name(WHERE_COORDINATES))
                .whereDescription(cells.words(WHERE_DESCRIPTION))
                .adm1(cells.name(ADM_1))
                .adm2(cells.name(ADM_2))
                .point(Coordinates.read(cells, LATITUDE, LONGITUDE))
                .geomWkt(cells.words(GEOM_WKT))
                .priogridCell(cells.number(PRIOGRID_GID))
                .country(cells.name(COUNTRY))
                .countryId(cells.number(COUNTRY_ID))
                .region(cells.name(REGION));
    }

    /** Reads one number or several, as {@code 2;200;900}. */
    private List<Long> states(GedColumn column) {
        List<Long> states = new ArrayList<>();
        Optional<String> text = cells.name(column);
        if (text.isPresent()) {
            for (String part : Reports.split(text.get())) {
                cells.whole(column, part, 0).ifPresent(states::add);
            }
        }
        return states;
    }
}
