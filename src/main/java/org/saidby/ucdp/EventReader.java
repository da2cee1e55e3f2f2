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
import org.saidby.rows.SemicolonList;
import org.saidby.rows.Spaces;
import org.saidby.validation.Severity;

/** Reads one row as an event, as far as it is one. */
final class EventReader {

    /** How a row spells that the number of its sources is not recorded. */
    static final String NOT_RECORDED = "-1";

    private final Cells<GedColumn> cells;
    private final UcdpGedOptions options;
    private final EventRules rules;
    private final boolean mayBePlain;

    /** @param mayBePlain whether a row that nothing is wrong with is left as it is until somebody asks for a column */
    EventReader(Cells<GedColumn> cells, UcdpGedOptions options, EventRules rules, boolean mayBePlain) {
        this.cells = cells;
        this.options = options;
        this.rules = rules;
        this.mayBePlain = mayBePlain;
    }

    /** Returns the event; null when the findings hold an error. */
    @Nullable
    UcdpGedEvent read() {
        @Nullable UcdpGedEvent plain = mayBePlain ? ReadEvent.read(cells, options) : null;
        return plain == null ? readWhole() : checked(plain);
    }

    private @Nullable UcdpGedEvent checked(UcdpGedEvent event) {
        rules.check(event, cells);
        // an interval that ends before it begins is no value, whatever grade its rule has
        return event.dateEnd().isBefore(event.dateStart()) ? null : event;
    }

    private @Nullable UcdpGedEvent readWhole() {
        ImmutableUcdpGedEvent.Builder event = ImmutableUcdpGedEvent.builder();
        event.id(cells.requiredNumber(ID))
                .relid(name(RELID))
                .release(options.release())
                .year(cells.number(YEAR))
                .activeYear(flag(ACTIVE_YEAR))
                .codeStatus(name(CODE_STATUS))
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
        event.row(new RawCells<>(cells)).keepsCells(options.keepCells());
        return checked(event.build());
    }

    private UcdpEntry entry(GedColumn number, GedColumn olderNumber, GedColumn name) {
        return UcdpEntry.of(cells.number(number), cells.name(olderNumber), name(name));
    }

    /** Reads a name as it stands, and tells of what in it cannot be seen. */
    private Optional<String> name(GedColumn column) {
        Optional<String> name =
                column.kind() == GedColumn.Kind.FILLED ? cells.expectedName(column) : cells.name(column);
        int index = name.isPresent() && cells.row().hasUnusualText() ? Spaces.invisible(name.get()) : -1;
        if (index >= 0) {
            String character =
                    String.format(Locale.ROOT, "U+%04X", (int) name.get().charAt(index));
            cells.add(cells.finding("text.invisible", column, column + " holds what cannot be seen: " + character)
                    .argument("character", character)
                    .argument("index", name.get().codePointCount(0, index)));
        }
        return name;
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
            addNotRecorded(cells);
            return OptionalLong.empty();
        }
        return number;
    }

    static void addNotRecorded(Cells<GedColumn> cells) {
        cells.add(cells.finding(
                        "ucdp.missing-code",
                        NUMBER_OF_SOURCES,
                        "number_of_sources of " + NOT_RECORDED + " was read as not recorded")
                .argument("found", NOT_RECORDED));
    }

    private void sources(ImmutableUcdpGedEvent.Builder event) {
        event.sourceArticle(cells.words(SOURCE_ARTICLE))
                .sourceOffice(name(SOURCE_OFFICE))
                .sourceDate(cells.words(SOURCE_DATE))
                .sourceHeadline(cells.words(SOURCE_HEADLINE))
                .sourceOriginal(name(SOURCE_ORIGINAL));
    }

    private void place(ImmutableUcdpGedEvent.Builder event) {
        event.wherePrecision(cells.code(WHERE_PREC, WherePrecision.values(), GedCode::number))
                .whereCoordinates(name(WHERE_COORDINATES))
                .whereDescription(cells.words(WHERE_DESCRIPTION))
                .adm1(name(ADM_1))
                .adm2(name(ADM_2))
                .point(Coordinates.read(cells, LATITUDE, LONGITUDE))
                .geomWkt(cells.words(GEOM_WKT))
                .priogridCell(cells.number(PRIOGRID_GID))
                .country(name(COUNTRY))
                .countryId(cells.number(COUNTRY_ID))
                .region(name(REGION));
    }

    /** Reads one number or several, as {@code 2;200;900}. */
    private List<Long> states(GedColumn column) {
        OptionalLong one = cells.plain().number(column);
        if (one.isPresent()) {
            return List.of(one.getAsLong());
        }
        List<Long> states = new ArrayList<>();
        Optional<String> text = cells.name(column);
        if (text.isPresent()) {
            for (String part : SemicolonList.parts(text.get())) {
                cells.whole(column, part, 0).ifPresent(states::add);
            }
        }
        return states;
    }
}
