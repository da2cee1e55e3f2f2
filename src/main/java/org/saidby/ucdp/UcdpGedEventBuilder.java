package org.saidby.ucdp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.Point;

/**
 * Builds {@link UcdpGedEvent} values. Not safe to share between threads.
 *
 * <p>A column is set by the value that it stands for, and its cell is written anew only if that value is another than before, in the
 * spelling of release 26.1 or, for dates and {@code active_year}, in that of the cell. Nothing else follows by itself: whoever
 * moves the point sets the text of it and the cell of the grid too, and whoever changes deaths sets best, low and high.
 */
public interface UcdpGedEventBuilder {

    /** Sets {@link UcdpGedEvent#id()}. */
    UcdpGedEventBuilder id(long id);

    /** Sets {@link UcdpGedEvent#relid()}. */
    UcdpGedEventBuilder relid(String relid);

    /** Sets or clears {@link UcdpGedEvent#relid()}. */
    UcdpGedEventBuilder relid(Optional<String> relid);

    /** Sets {@link UcdpGedEvent#release()}. */
    UcdpGedEventBuilder release(String release);

    /** Sets or clears {@link UcdpGedEvent#release()}. */
    UcdpGedEventBuilder release(Optional<String> release);

    /** Sets {@link UcdpGedEvent#year()}. */
    UcdpGedEventBuilder year(long year);

    /** Sets or clears {@link UcdpGedEvent#year()}. */
    UcdpGedEventBuilder year(OptionalLong year);

    /** Sets {@link UcdpGedEvent#activeYear()}. */
    UcdpGedEventBuilder activeYear(boolean activeYear);

    /** Sets or clears {@link UcdpGedEvent#activeYear()}. */
    UcdpGedEventBuilder activeYear(Optional<Boolean> activeYear);

    /** Sets {@link UcdpGedEvent#codeStatus()}. */
    UcdpGedEventBuilder codeStatus(String codeStatus);

    /** Sets or clears {@link UcdpGedEvent#codeStatus()}. */
    UcdpGedEventBuilder codeStatus(Optional<String> codeStatus);

    /** Sets {@link UcdpGedEvent#typeOfViolence()}. */
    UcdpGedEventBuilder typeOfViolence(TypeOfViolence typeOfViolence);

    /** Sets or clears {@link UcdpGedEvent#typeOfViolence()}. */
    UcdpGedEventBuilder typeOfViolence(Optional<? extends TypeOfViolence> typeOfViolence);

    /** Sets {@link UcdpGedEvent#conflict()}. */
    UcdpGedEventBuilder conflict(UcdpEntry conflict);

    /** Sets {@link UcdpGedEvent#dyad()}. */
    UcdpGedEventBuilder dyad(UcdpEntry dyad);

    /** Sets {@link UcdpGedEvent#sideA()}. */
    UcdpGedEventBuilder sideA(UcdpEntry sideA);

    /** Sets {@link UcdpGedEvent#sideB()}. */
    UcdpGedEventBuilder sideB(UcdpEntry sideB);

    /** Replaces {@link UcdpGedEvent#statesA()}. */
    UcdpGedEventBuilder statesA(Iterable<Long> statesA);

    /** Replaces {@link UcdpGedEvent#statesB()}. */
    UcdpGedEventBuilder statesB(Iterable<Long> statesB);

    /** Sets {@link UcdpGedEvent#numberOfSources()}. */
    UcdpGedEventBuilder numberOfSources(long numberOfSources);

    /** Sets or clears {@link UcdpGedEvent#numberOfSources()}. */
    UcdpGedEventBuilder numberOfSources(OptionalLong numberOfSources);

    /** Sets {@link UcdpGedEvent#sourceArticle()}. */
    UcdpGedEventBuilder sourceArticle(String sourceArticle);

    /** Sets or clears {@link UcdpGedEvent#sourceArticle()}. */
    UcdpGedEventBuilder sourceArticle(Optional<String> sourceArticle);

    /** Sets {@link UcdpGedEvent#sourceOffice()}. */
    UcdpGedEventBuilder sourceOffice(String sourceOffice);

    /** Sets or clears {@link UcdpGedEvent#sourceOffice()}. */
    UcdpGedEventBuilder sourceOffice(Optional<String> sourceOffice);

    /** Sets {@link UcdpGedEvent#sourceDate()}. */
    UcdpGedEventBuilder sourceDate(String sourceDate);

    /** Sets or clears {@link UcdpGedEvent#sourceDate()}. */
    UcdpGedEventBuilder sourceDate(Optional<String> sourceDate);

    /** Sets {@link UcdpGedEvent#sourceHeadline()}. */
    UcdpGedEventBuilder sourceHeadline(String sourceHeadline);

    /** Sets or clears {@link UcdpGedEvent#sourceHeadline()}. */
    UcdpGedEventBuilder sourceHeadline(Optional<String> sourceHeadline);

    /** Sets {@link UcdpGedEvent#sourceOriginal()}. */
    UcdpGedEventBuilder sourceOriginal(String sourceOriginal);

    /** Sets or clears {@link UcdpGedEvent#sourceOriginal()}. */
    UcdpGedEventBuilder sourceOriginal(Optional<String> sourceOriginal);

    /** Sets {@link UcdpGedEvent#wherePrecision()}. */
    UcdpGedEventBuilder wherePrecision(WherePrecision wherePrecision);

    /** Sets or clears {@link UcdpGedEvent#wherePrecision()}. */
    UcdpGedEventBuilder wherePrecision(Optional<? extends WherePrecision> wherePrecision);

    /** Sets {@link UcdpGedEvent#whereCoordinates()}. */
    UcdpGedEventBuilder whereCoordinates(String whereCoordinates);

    /** Sets or clears {@link UcdpGedEvent#whereCoordinates()}. */
    UcdpGedEventBuilder whereCoordinates(Optional<String> whereCoordinates);

    /** Sets {@link UcdpGedEvent#whereDescription()}. */
    UcdpGedEventBuilder whereDescription(String whereDescription);

    /** Sets or clears {@link UcdpGedEvent#whereDescription()}. */
    UcdpGedEventBuilder whereDescription(Optional<String> whereDescription);

    /** Sets {@link UcdpGedEvent#adm1()}. */
    UcdpGedEventBuilder adm1(String adm1);

    /** Sets or clears {@link UcdpGedEvent#adm1()}. */
    UcdpGedEventBuilder adm1(Optional<String> adm1);

    /** Sets {@link UcdpGedEvent#adm2()}. */
    UcdpGedEventBuilder adm2(String adm2);

    /** Sets or clears {@link UcdpGedEvent#adm2()}. */
    UcdpGedEventBuilder adm2(Optional<String> adm2);

    /** Sets {@link UcdpGedEvent#point()}. */
    UcdpGedEventBuilder point(Point point);

    /** Sets or clears {@link UcdpGedEvent#point()}. */
    UcdpGedEventBuilder point(Optional<? extends Point> point);

    /** Sets {@link UcdpGedEvent#geomWkt()}. */
    UcdpGedEventBuilder geomWkt(String geomWkt);

    /** Sets or clears {@link UcdpGedEvent#geomWkt()}. */
    UcdpGedEventBuilder geomWkt(Optional<String> geomWkt);

    /** Sets {@link UcdpGedEvent#priogridCell()}. */
    UcdpGedEventBuilder priogridCell(long priogridCell);

    /** Sets or clears {@link UcdpGedEvent#priogridCell()}. */
    UcdpGedEventBuilder priogridCell(OptionalLong priogridCell);

    /** Sets {@link UcdpGedEvent#country()}. */
    UcdpGedEventBuilder country(String country);

    /** Sets or clears {@link UcdpGedEvent#country()}. */
    UcdpGedEventBuilder country(Optional<String> country);

    /** Sets {@link UcdpGedEvent#countryId()}. */
    UcdpGedEventBuilder countryId(long countryId);

    /** Sets or clears {@link UcdpGedEvent#countryId()}. */
    UcdpGedEventBuilder countryId(OptionalLong countryId);

    /** Sets {@link UcdpGedEvent#region()}. */
    UcdpGedEventBuilder region(String region);

    /** Sets or clears {@link UcdpGedEvent#region()}. */
    UcdpGedEventBuilder region(Optional<String> region);

    /** Sets {@link UcdpGedEvent#eventClarity()}. */
    UcdpGedEventBuilder eventClarity(EventClarity eventClarity);

    /** Sets or clears {@link UcdpGedEvent#eventClarity()}. */
    UcdpGedEventBuilder eventClarity(Optional<? extends EventClarity> eventClarity);

    /** Sets {@link UcdpGedEvent#datePrecision()}. */
    UcdpGedEventBuilder datePrecision(DatePrecision datePrecision);

    /** Sets or clears {@link UcdpGedEvent#datePrecision()}. */
    UcdpGedEventBuilder datePrecision(Optional<? extends DatePrecision> datePrecision);

    /** Sets {@link UcdpGedEvent#dateStart()}. */
    UcdpGedEventBuilder dateStart(LocalDate dateStart);

    /** Sets {@link UcdpGedEvent#dateEnd()}. */
    UcdpGedEventBuilder dateEnd(LocalDate dateEnd);

    /** Sets {@link UcdpGedEvent#deathsA()}. */
    UcdpGedEventBuilder deathsA(long deathsA);

    /** Sets or clears {@link UcdpGedEvent#deathsA()}. */
    UcdpGedEventBuilder deathsA(OptionalLong deathsA);

    /** Sets {@link UcdpGedEvent#deathsB()}. */
    UcdpGedEventBuilder deathsB(long deathsB);

    /** Sets or clears {@link UcdpGedEvent#deathsB()}. */
    UcdpGedEventBuilder deathsB(OptionalLong deathsB);

    /** Sets {@link UcdpGedEvent#deathsCivilians()}. */
    UcdpGedEventBuilder deathsCivilians(long deathsCivilians);

    /** Sets or clears {@link UcdpGedEvent#deathsCivilians()}. */
    UcdpGedEventBuilder deathsCivilians(OptionalLong deathsCivilians);

    /** Sets {@link UcdpGedEvent#deathsUnknown()}. */
    UcdpGedEventBuilder deathsUnknown(long deathsUnknown);

    /** Sets or clears {@link UcdpGedEvent#deathsUnknown()}. */
    UcdpGedEventBuilder deathsUnknown(OptionalLong deathsUnknown);

    /** Sets {@link UcdpGedEvent#best()}. */
    UcdpGedEventBuilder best(long best);

    /** Sets {@link UcdpGedEvent#high()}. */
    UcdpGedEventBuilder high(long high);

    /** Sets or clears {@link UcdpGedEvent#high()}. */
    UcdpGedEventBuilder high(OptionalLong high);

    /** Sets {@link UcdpGedEvent#low()}. */
    UcdpGedEventBuilder low(long low);

    /** Sets or clears {@link UcdpGedEvent#low()}. */
    UcdpGedEventBuilder low(OptionalLong low);

    /**
     * Returns the event. A column that is set and that the row did not have is added behind its last.
     *
     * @throws IllegalStateException if one of these is not set: id, dateStart, dateEnd, best
     * @throws org.saidby.MalformedValueException if a changed value could not be read back: a name that is blank or has space
     *     around it ({@code value.empty}, {@code value.trimmed}), half of a surrogate pair or U+0000 in a text ({@code
     *     text.lone-surrogate}, {@code text.control-char}), a number that is negative or too great ({@code
     *     value.number-range}), a year beyond 0 to 9999 ({@code time.invalid-date}), an end before the start ({@code
     *     time.end-before-start})
     */
    UcdpGedEvent build();
}
