package org.saidby.ucdp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidby.MalformedValueException;
import org.saidby.internal.Excerpt;
import org.saidby.internal.Surrogates;
import org.saidby.rows.Spaces;

/** The cells that the values of an event are written as, in the spelling of release 26.1. */
final class CellTexts {

    private static final String MIDNIGHT = " 00:00:00.000";
    private static final int MAX_YEAR = 9_999;

    /** Columns that are read with the space around them. */
    private static final Set<GedColumn> WORDS = EnumSet.of(
            GedColumn.SOURCE_ARTICLE,
            GedColumn.SOURCE_DATE,
            GedColumn.SOURCE_HEADLINE,
            GedColumn.WHERE_DESCRIPTION,
            GedColumn.GEOM_WKT);

    private final UcdpGedEvent event;

    CellTexts(UcdpGedEvent event) {
        this.event = event;
    }

    /**
     * Returns the cell of a column; empty text where the event has no value.
     *
     * @throws MalformedValueException if the value could not be read back from it
     */
    String text(GedColumn column) {
        return switch (column) {
            case ID -> number(column, event.id());
            case RELID -> of(column, event.relid());
            case YEAR -> of(column, event.year());
            case ACTIVE_YEAR ->
                event.activeYear().map(isActive -> Boolean.toString(isActive)).orElse("");
            case CODE_STATUS -> of(column, event.codeStatus());
            case TYPE_OF_VIOLENCE -> code(event.typeOfViolence());
            case CONFLICT_DSET_ID -> of(column, event.conflict().olderNumber());
            case CONFLICT_NEW_ID -> of(column, event.conflict().number());
            case CONFLICT_NAME -> of(column, event.conflict().name());
            case DYAD_DSET_ID -> of(column, event.dyad().olderNumber());
            case DYAD_NEW_ID -> of(column, event.dyad().number());
            case DYAD_NAME -> of(column, event.dyad().name());
            case SIDE_A_DSET_ID -> of(column, event.sideA().olderNumber());
            case SIDE_A_NEW_ID -> of(column, event.sideA().number());
            case SIDE_A -> of(column, event.sideA().name());
            case SIDE_B_DSET_ID -> of(column, event.sideB().olderNumber());
            case SIDE_B_NEW_ID -> of(column, event.sideB().number());
            case SIDE_B -> of(column, event.sideB().name());
            // -1 is how a row says that the number was not recorded
            case NUMBER_OF_SOURCES -> event.numberOfSources().isEmpty() ? "-1" : of(column, event.numberOfSources());
            case SOURCE_ARTICLE -> of(column, event.sourceArticle());
            case SOURCE_OFFICE -> of(column, event.sourceOffice());
            case SOURCE_DATE -> of(column, event.sourceDate());
            case SOURCE_HEADLINE -> of(column, event.sourceHeadline());
            case SOURCE_ORIGINAL -> of(column, event.sourceOriginal());
            case WHERE_PREC -> code(event.wherePrecision());
            case WHERE_COORDINATES -> of(column, event.whereCoordinates());
            case WHERE_DESCRIPTION -> of(column, event.whereDescription());
            case ADM_1 -> of(column, event.adm1());
            case ADM_2 -> of(column, event.adm2());
            case LATITUDE ->
                event.point().map(point -> decimal(point.latitude())).orElse("");
            case LONGITUDE ->
                event.point().map(point -> decimal(point.longitude())).orElse("");
            case GEOM_WKT -> of(column, event.geomWkt());
            case PRIOGRID_GID -> of(column, event.priogridCell());
            case COUNTRY -> of(column, event.country());
            case COUNTRY_ID -> of(column, event.countryId());
            case REGION -> of(column, event.region());
            case EVENT_CLARITY -> code(event.eventClarity());
            case DATE_PREC -> code(event.datePrecision());
            case DATE_START -> day(column, event.dateStart());
            case DATE_END -> day(column, event.dateEnd());
            case DEATHS_A -> of(column, event.deathsA());
            case DEATHS_B -> of(column, event.deathsB());
            case DEATHS_CIVILIANS -> of(column, event.deathsCivilians());
            case DEATHS_UNKNOWN -> of(column, event.deathsUnknown());
            case BEST -> number(column, event.best());
            case HIGH -> of(column, event.high());
            case LOW -> of(column, event.low());
            case GWNOA -> list(column, event.statesA());
            case GWNOB -> list(column, event.statesB());
        };
    }

    private static String of(GedColumn column, Optional<String> text) {
        if (text.isPresent()) {
            check(column, text.get());
        }
        return text.orElse("");
    }

    private static void check(GedColumn column, String text) {
        if (text.isBlank()) {
            throw new MalformedValueException("value.empty", column + " is blank");
        }
        if (!WORDS.contains(column) && Spaces.trim(text).length() != text.length()) {
            throw new MalformedValueException("value.trimmed", column + " has space around it: " + Excerpt.of(text));
        }
        int lone = Surrogates.firstLone(text);
        if (lone >= 0) {
            throw new MalformedValueException(
                    "text.lone-surrogate", column + " holds half of a surrogate pair, at index " + lone);
        }
        if (text.indexOf('\0') >= 0) {
            throw new MalformedValueException(
                    "text.control-char", column + " holds a control character: U+0000, at index " + text.indexOf('\0'));
        }
    }

    private static String of(GedColumn column, OptionalLong number) {
        return number.isPresent() ? number(column, number.getAsLong()) : "";
    }

    private static String number(GedColumn column, long number) {
        if (number < 0 || number > column.greatest()) {
            throw new MalformedValueException(
                    "value.number-range",
                    column + (number < 0 ? " is negative: " : " is greater than " + column.greatest() + ": ") + number);
        }
        return Long.toString(number);
    }

    private static String code(Optional<? extends GedCode> code) {
        return code.map(entry -> Integer.toString(entry.number())).orElse("");
    }

    static String decimal(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private static String list(GedColumn column, List<Long> numbers) {
        return numbers.stream().map(number -> number(column, number)).collect(Collectors.joining(";"));
    }

    static String day(GedColumn column, LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > MAX_YEAR) {
            throw new MalformedValueException(
                    "time.invalid-date", column + " is not of a year from 0 to " + MAX_YEAR + ": " + day);
        }
        return day + MIDNIGHT;
    }

    /** Returns a new text of a column as the cell spells what it held: days with or without a time, yes and no in its words. */
    static String inStyleOf(String cell, String old, GedColumn column, String text) {
        return switch (column) {
            case DATE_START, DATE_END -> {
                String day = old.isEmpty() ? " " : old.substring(0, old.length() - MIDNIGHT.length());
                boolean isIso = cell.startsWith(day) && isNoTime(cell, day.length());
                yield isIso
                        ? text.substring(0, text.length() - MIDNIGHT.length()) + cell.substring(day.length())
                        : text;
            }
            case ACTIVE_YEAR ->
                switch (cell) {
                    case "1", "0" -> text.equals("true") ? "1" : text.isEmpty() ? "" : "0";
                    case "True", "False" -> text.equals("true") ? "True" : text.isEmpty() ? "" : "False";
                    default -> text;
                };
            default -> text;
        };
    }

    private static boolean isNoTime(String cell, int start) {
        for (int i = start; i < cell.length(); i++) {
            if ("T 0:.".indexOf(cell.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
