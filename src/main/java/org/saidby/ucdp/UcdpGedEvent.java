package org.saidby.ucdp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.rows.RawCells;
import org.saidby.validation.EventRecord;

/**
 * One row of UCDP GED: its columns with their types, its cells as they stood, and what it is in the model.
 *
 * <p>Accessors are in the order of the columns; one is empty when the row or the file does not have it. In the model a row is
 * one {@link #operation()}, the coded reading, and one {@link #claim()} of the deaths, which reached us through the original
 * source, the publishers and UCDP. The things that both refer to are {@link #entities()} too.
 */
@Value.Immutable
public abstract class UcdpGedEvent implements EventRecord {

    UcdpGedEvent() {}

    /** Returns a builder of an event with the 49 columns of a release, of which all but four can be left empty. */
    public static UcdpGedEventBuilder builder() {
        return ImmutableUcdpGedEvent.builder()
                .conflict(UcdpEntry.none())
                .dyad(UcdpEntry.none())
                .sideA(UcdpEntry.none())
                .sideB(UcdpEntry.none())
                .row(DraftRow.ofNothing())
                .keepsCells(false);
    }

    /** The number of the event, column {@code id}; the same in every release that has the event. */
    public abstract long id();

    /** The readable number, such as {@code IRQ-1989-1-524-322}; made anew when an event is recoded. */
    public abstract Optional<String> relid();

    /** The version of the release, as the caller named it; no row tells it. */
    public abstract Optional<String> release();

    /** The year in which the event is counted. */
    public abstract OptionalLong year();

    /** Whether the conflict or side was active in that year, that is, had 25 deaths or more. */
    public abstract Optional<Boolean> activeYear();

    /** How far the coding is: {@code Clear}, or in candidate releases what is still to be checked. */
    public abstract Optional<String> codeStatus();

    /** The type of violence. */
    public abstract Optional<TypeOfViolence> typeOfViolence();

    /** The conflict. */
    public abstract UcdpEntry conflict();

    /** The dyad, that is, the pair of sides. */
    public abstract UcdpEntry dyad();

    /** Side A: of state-based conflict the government, of one-sided violence the one who used it; not told to have begun. */
    public abstract UcdpEntry sideA();

    /** Side B: of one-sided violence the civilians. */
    public abstract UcdpEntry sideB();

    /** The states that side A is, by Gleditsch and Ward number, column {@code gwnoa}; empty when it is none. */
    public abstract List<Long> statesA();

    /** The states that side B is, by Gleditsch and Ward number, column {@code gwnob}; empty when it is none. */
    public abstract List<Long> statesB();

    /** How many sources were used; empty when not recorded, which a row writes as -1. */
    public abstract OptionalLong numberOfSources();

    /** The source material in the words of the coder, of any length. */
    public abstract Optional<String> sourceArticle();

    /** The publishers of the source material, separated by semicolons. */
    public abstract Optional<String> sourceOffice();

    /** The days of the source material as the row gives them, separated by semicolons. */
    public abstract Optional<String> sourceDate();

    /** The headlines of the source material, separated by semicolons, which headlines hold too. */
    public abstract Optional<String> sourceHeadline();

    /** Name or type of the person or organisation from whom the information originates, or several of them. */
    public abstract Optional<String> sourceOriginal();

    /** How precisely the place is known. */
    public abstract Optional<WherePrecision> wherePrecision();

    /** The name of the place that the coordinates are of. */
    public abstract Optional<String> whereCoordinates();

    /** What the sources tell of the place. */
    public abstract Optional<String> whereDescription();

    /** The first-order administrative division. */
    public abstract Optional<String> adm1();

    /** The second-order administrative division. */
    public abstract Optional<String> adm2();

    /** The coordinates, WGS 84. Unless {@link WherePrecision#hasPoint()} they represent an area and are not where it happened. */
    public abstract Optional<Point> point();

    /** The coordinates as well-known text, longitude first. */
    public abstract Optional<String> geomWkt();

    /** The cell of PRIO-GRID, column {@code priogrid_gid}. */
    public abstract OptionalLong priogridCell();

    /** The name of the country; of an event in international waters the one it is filed under. */
    public abstract Optional<String> country();

    /** The Gleditsch and Ward number of that country. */
    public abstract OptionalLong countryId();

    /** The region: Africa, Americas, Asia, Europe or Middle East. */
    public abstract Optional<String> region();

    /** Whether the sources tell of one event. */
    public abstract Optional<EventClarity> eventClarity();

    /** How precisely the date is known. */
    public abstract Optional<DatePrecision> datePrecision();

    /** The first day on which it can have happened. */
    public abstract LocalDate dateStart();

    /** The last day on which it can have happened, included. */
    public abstract LocalDate dateEnd();

    /** Deaths on side A. */
    public abstract OptionalLong deathsA();

    /** Deaths on side B. */
    public abstract OptionalLong deathsB();

    /** Deaths of civilians. */
    public abstract OptionalLong deathsCivilians();

    /** Deaths of people whose status is not known. */
    public abstract OptionalLong deathsUnknown();

    /** The most likely number of deaths; can be 0. */
    public abstract long best();

    /** The highest reliable number of deaths; in some rows less than {@link #best()}. */
    public abstract OptionalLong high();

    /** The lowest reliable number of deaths; in some rows more than {@link #best()}. */
    public abstract OptionalLong low();

    abstract RawCells<GedColumn> row();

    abstract boolean keepsCells();

    /** Two events are equal if they have the same cells, read in the same way. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof UcdpGedEvent that
                && id() == that.id()
                && dateStart().equals(that.dateStart())
                && dateEnd().equals(that.dateEnd())
                && release().equals(that.release())
                && keepsCells() == that.keepsCells()
                && row().equals(that.row());
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(id());
    }

    /** Returns the cells as they stand, for people. */
    @Override
    public final String toString() {
        return "UcdpGedEvent" + row();
    }

    /** Returns a builder that starts from this value; cells of columns that are not changed stay as they stand. */
    public final UcdpGedEventBuilder toBuilder() {
        return ImmutableUcdpGedEvent.builder().from(this).row(new DraftRow(this));
    }

    @Value.Check
    final UcdpGedEvent check() {
        return row() instanceof DraftRow draft
                ? ImmutableUcdpGedEvent.builder()
                        .from(this)
                        .row(draft.written(this))
                        .build()
                : this;
    }

    /** What the generated builder is, so that users see none of its other methods. */
    interface Builder extends UcdpGedEventBuilder {}

    /** Returns whether the record may still change: its code status is not {@code Clear}, or the release is a candidate one. */
    public final boolean isProvisional() {
        return release().isPresent() && Releases.isCandidate(release().get())
                || codeStatus().isPresent() && !GedWords.isClear(codeStatus().get());
    }

    /** Returns the pieces of source material; none when the lists of publishers and dates do not match. */
    public final List<UcdpReport> reports() {
        return Reports.of(sourceOffice(), sourceDate(), sourceHeadline());
    }

    @Override
    public final List<String> columns() {
        return row().names();
    }

    @Override
    public final List<String> cells() {
        return row().cells();
    }

    /**
     * Returns a cell as it stood; empty when the file has no such column, while an empty cell is empty text.
     *
     * @param column the name of the column, as in the header of the file or in this version of the GED
     */
    @Override
    public final Optional<String> cell(String column) {
        return row().cell(column);
    }

    /**
     * The event as coded.
     *
     * <p>Its id is {@code ucdp-ged-} and {@link #id()}. A day that is not known is the interval between the two dates, meant as
     * some day of it. Both sides {@link org.saidby.Role#PARTICIPATED participated}, since being a side does not tell who
     * conducted the operation; civilians as side B of one-sided violence are its {@link org.saidby.Role#VICTIM victims}. The
     * place is a named one only where the exact place is known, and an area else; see {@link WherePrecision}.
     */
    @Override
    @Value.Lazy
    public Operation operation() {
        return OperationMapping.operation(this);
    }

    /**
     * The claim of the deaths.
     *
     * <p>The total is {@link #best()} where low, best and high are one number, else the range that holds all three, with the
     * best value in it. The four exclusive categories are its parts. The chain is the original source, when given, then
     * the publisher, then UCDP, which recorded it. Publishers beside each other are no chain, and which of them said how much
     * is not told: several stand as one link, a source named {@code A; B}, with a note. An original source that names several is
     * kept as one source by that text.
     */
    @Override
    @Value.Lazy
    public Claim claim() {
        return ClaimMapping.claim(this);
    }

    /** The sources of the chain, in its order; ids are made of the names. */
    @Override
    @Value.Lazy
    public List<Source> sources() {
        return ClaimMapping.sources(this);
    }

    /** The release that the claim stands in. */
    @Override
    public final Document document() {
        return ClaimMapping.document(release());
    }

    /** The sides, A first. */
    @Override
    @Value.Lazy
    public List<Actor> actors() {
        return ActorMapping.actors(this);
    }

    /** The places, outermost first: country, divisions, place. */
    @Override
    public final List<Location> locations() {
        return places().locations();
    }

    @Value.Lazy
    PlaceMapping.Mapped places() {
        return PlaceMapping.of(this);
    }
}
