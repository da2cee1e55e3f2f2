package org.saidby.acled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Point;
import org.saidby.Source;
import org.saidby.rows.RawCells;
import org.saidby.validation.EventRecord;

/**
 * One row of ACLED: its columns with their types, its cells as they stood, and what it is in the model.
 *
 * <p>Accessors are in the order of the columns; one is empty when the row or the input does not have it. Where a column has a
 * table of words, the text is kept beside the code, since a word that is in no table has no code. In the model a row is one
 * {@link #operation()}, the coded reading, and one {@link #claim()} of the deaths, which reached us through the listed sources
 * and ACLED. The things that both refer to are {@link #entities()} too.
 */
@Value.Immutable
public abstract class AcledEvent implements EventRecord {

    AcledEvent() {}

    static ImmutableAcledEvent.Builder builder() {
        return ImmutableAcledEvent.builder();
    }

    /** The id, column {@code event_id_cnty}: three capital letters and digits; the same in every export that has the event. */
    public abstract String id();

    /** What tells the export from others, as the caller named it; no row tells it. */
    public abstract Optional<String> export();

    /** The date as coded; the day of the event only if {@link #timePrecision()} says so. */
    public abstract LocalDate date();

    /** The year, which should be that of the date. */
    public abstract OptionalLong year();

    /** How precisely the date is known. */
    public abstract Optional<AcledTimePrecision> timePrecision();

    /** The cell of {@code disorder_type}. */
    public abstract Optional<String> disorderTypeText();

    /** The disorder types, one or two; words that are in no table are left out. */
    public abstract List<AcledDisorderType> disorderTypes();

    /** The word of {@code event_type}. */
    public abstract String eventTypeText();

    /** The event type; empty when the word is in no table. */
    public abstract Optional<AcledEventType> eventType();

    /** The words of {@code sub_event_type}. */
    public abstract Optional<String> subEventTypeText();

    /** The sub-event type, which should be one of the event type; empty when the words are in no table. */
    public abstract Optional<AcledSubEventType> subEventType();

    /** The first actor, which has a name. */
    public abstract AcledActor actor1();

    /** The second actor, without a name when the event has one actor only. */
    public abstract AcledActor actor2();

    /** The digits or words of {@code interaction}. */
    public abstract Optional<String> interactionText();

    /** Which types of actors met; empty when the words are in no table. */
    public abstract Optional<AcledInteraction> interaction();

    /** The words of {@code civilian_targeting}, which are those of the codebook or others; empty when the cell is. */
    public abstract Optional<String> civilianTargeting();

    /** The number of the country in ISO 3166-1, 0 to 999; that of former countries too, and 0 where there is none. */
    public abstract OptionalInt iso();

    /** The word or number of {@code region}. */
    public abstract Optional<String> regionText();

    /** The region; empty when the word is in no table. */
    public abstract Optional<AcledRegion> region();

    /** The name of the country. */
    public abstract Optional<String> country();

    /** The largest administrative division. */
    public abstract Optional<String> admin1();

    /** The second largest administrative division; with {@link AcledGeoPrecision#REGION} that of the coordinates. */
    public abstract Optional<String> admin2();

    /** The third largest administrative division; with {@link AcledGeoPrecision#REGION} that of the coordinates. */
    public abstract Optional<String> admin3();

    /** The name of the place that the coordinates are of. */
    public abstract Optional<String> location();

    /** The coordinates, WGS 84. Unless {@link AcledGeoPrecision#TOWN} they are not where it happened. */
    public abstract Optional<Point> point();

    /** How precisely the place is known. */
    public abstract Optional<AcledGeoPrecision> geoPrecision();

    /** The sources, in the order of the row; one or more. */
    public abstract List<String> sourceNames();

    /** How far the sources reach; one unknown word when the cell holds anything but known ones. */
    public abstract List<AcledSourceScale> sourceScales();

    /** What happened, in ACLED's words. */
    public abstract Optional<String> notes();

    /**
     * How many people were reported killed, on all sides together, zero or more; as coded, which can stand for a vague number, and
     * can be the share of this row in a number that was reported for several days or places.
     */
    public abstract long fatalities();

    /** The tags, in the order of the row. */
    public abstract List<AcledTag> tags();

    /** When ACLED last changed the row, to the second; not when it happened. */
    public abstract Optional<Instant> timestamp();

    /** How many people live within 1 kilometre of the coordinates. */
    public abstract OptionalLong population1km();

    /** How many people live within 2 kilometres of the coordinates. */
    public abstract OptionalLong population2km();

    /** How many people live within 5 kilometres of the coordinates. */
    public abstract OptionalLong population5km();

    /** How many people were best said to have been exposed, a number that ACLED chose among the three. */
    public abstract OptionalLong populationBest();

    /** The cell of {@code data_id}, which exports before 2023 have. */
    public abstract Optional<String> dataId();

    /** The cell of {@code event_id_no_cnty}, which exports before 2023 have. */
    public abstract Optional<String> numberInCountry();

    /** The cell of {@code iso3}, three letters of ISO 3166-1, which exports before 2023 have. */
    public abstract Optional<String> iso3();

    abstract RawCells<AcledColumn> row();

    abstract boolean keepsCells();

    /** Returns whether civilians were the main target, in the words of the codebook; no others count. */
    public final boolean isCivilianTargeting() {
        return civilianTargeting().filter(EventReader::isCivilianTargeting).isPresent();
    }

    /** Returns how many people a demonstration had, in words, from the tags or else the end of the notes; empty when neither tells. */
    public final Optional<String> crowdSize() {
        return CrowdSize.inTags(tags()).or(() -> notes().flatMap(CrowdSize::inNotes));
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
     * Returns a cell as it stood; empty when the input has no such column, while an empty cell is empty text.
     *
     * @param column the name of the column, as in the input or in the codebook
     */
    @Override
    public final Optional<String> cell(String column) {
        return row().cell(column);
    }

    /**
     * The event as coded.
     *
     * <p>Its id is {@code acled-} and {@link #id()}, its label the words of the sub-event type. Both actors {@link
     * org.saidby.Role#PARTICIPATED participated}, since being the first or second does not tell who did what; civilians, and
     * protesters against whom excessive force was used, are its {@link org.saidby.Role#VICTIM victims}. Those associated with an
     * actor follow it in the role {@link org.saidby.Role#OTHER}: what part they had is not told. A day that is not known is the week
     * around it or its month, and the place is a named one only where a particular town is known; see the page on ACLED.
     */
    @Override
    @Value.Lazy
    public Operation operation() {
        return OperationMapping.operation(this);
    }

    /**
     * The claim of the deaths: exactly {@link #fatalities()}, as coded.
     *
     * <p>The chain is an origin that is not told, the listed sources that relayed it, and ACLED, which recorded it at {@link
     * #timestamp()}. Sources beside each other are no chain, and which of them said how much is not told: several stand as one
     * link, a source named {@code A; B}, with a note. The passage is {@link #notes()}, which is ACLED's own wording.
     */
    @Override
    @Value.Lazy
    public Claim claim() {
        return ClaimMapping.claim(this);
    }

    /** The sources of the chain, in its order: the origin, which is this event's alone, the relays as one, and ACLED. */
    @Override
    @Value.Lazy
    public List<Source> sources() {
        return ClaimMapping.sources(this);
    }

    /** The export that the claim stands in. */
    @Override
    public final Document document() {
        return ClaimMapping.document(export());
    }

    /** The actors, each with those associated with it, the first one first; ids are made of the names. */
    @Override
    public final List<Actor> actors() {
        return people().actors();
    }

    /** The places, outermost first: country, divisions, place. */
    @Override
    public final List<Location> locations() {
        return places().locations();
    }

    @Value.Lazy
    ActorMapping.Mapped people() {
        return ActorMapping.of(this);
    }

    @Value.Lazy
    PlaceMapping.Mapped places() {
        return PlaceMapping.of(this);
    }

    /** The origin of its claim, of which nothing is told, its operation and its claim. */
    @Override
    public final List<Entity> own() {
        return List.of(sources().get(0), operation(), claim());
    }
}
