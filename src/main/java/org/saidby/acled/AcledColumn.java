package org.saidby.acled;

import java.util.List;
import org.saidby.rows.Column;

/**
 * The columns of an export, in the order of the ACLED Codebook; then those of populations, which are there on request, and those
 * that were removed in 2023. Read by name, never by position.
 */
enum AcledColumn implements Column {
    EVENT_ID_CNTY("event_id_cnty", Use.VALUE),
    EVENT_DATE("event_date", Use.RAW),
    YEAR("year", Use.RAW),
    TIME_PRECISION("time_precision", Use.RAW),
    DISORDER_TYPE("disorder_type", Use.RAW),
    EVENT_TYPE("event_type", Use.RAW),
    SUB_EVENT_TYPE("sub_event_type", Use.TEXT),
    ACTOR1("actor1", Use.TEXT),
    ASSOC_ACTOR_1("assoc_actor_1", Use.TEXT),
    INTER1("inter1", Use.RAW),
    ACTOR2("actor2", Use.TEXT),
    ASSOC_ACTOR_2("assoc_actor_2", Use.TEXT),
    INTER2("inter2", Use.RAW),
    INTERACTION("interaction", Use.RAW),
    CIVILIAN_TARGETING("civilian_targeting", Use.RAW),
    ISO("iso", Use.RAW),
    REGION("region", Use.RAW),
    COUNTRY("country", Use.TEXT),
    ADMIN1("admin1", Use.TEXT),
    ADMIN2("admin2", Use.RAW),
    ADMIN3("admin3", Use.RAW),
    LOCATION("location", Use.TEXT),
    LATITUDE("latitude", Use.RAW),
    LONGITUDE("longitude", Use.RAW),
    GEO_PRECISION("geo_precision", Use.RAW),
    SOURCE("source", Use.TEXT),
    SOURCE_SCALE("source_scale", Use.RAW),
    NOTES("notes", Use.TEXT),
    FATALITIES("fatalities", Use.VALUE),
    TAGS("tags", Use.RAW),
    TIMESTAMP("timestamp", Use.VALUE),
    POPULATION_1KM("population_1km", Use.RAW),
    POPULATION_2KM("population_2km", Use.RAW),
    POPULATION_5KM("population_5km", Use.RAW),
    POPULATION_BEST("population_best", Use.RAW),
    DATA_ID("data_id", Use.RAW),
    EVENT_ID_NO_CNTY("event_id_no_cnty", Use.RAW),
    ISO3("iso3", Use.RAW);

    /** What becomes of a column in the model. */
    enum Use {
        /** A name or words of an entity, whatever else the row says. */
        TEXT,
        /** An id, number or time of an entity. */
        VALUE,
        /** Nothing, or less than the cell tells; it is a typed column of the event or a cell. */
        RAW
    }

    /** Beyond the dead of any event, and small enough that sums over a file do not overflow. */
    private static final long MOST_FATALITIES = 1_000_000_000;

    private final String text;
    private final Use use;

    AcledColumn(String text, Use use) {
        this.text = text;
        this.use = use;
    }

    @Override
    public String text() {
        return text;
    }

    /** No other names are known to stand in public files. */
    @Override
    public List<String> aliases() {
        return List.of();
    }

    Use use() {
        return use;
    }

    @Override
    public boolean isRequired() {
        return switch (this) {
            case EVENT_ID_CNTY, EVENT_DATE, EVENT_TYPE, ACTOR1, SOURCE, FATALITIES -> true;
            default -> false;
        };
    }

    @Override
    public boolean isExpected() {
        return ordinal() <= TIMESTAMP.ordinal();
    }

    /**
     * Returns whether a cell that holds {@code NA} says that it holds nothing. Where a name or words stand it can be one: the code of
     * Namibia, a word of another language. No actor or source is known by it.
     */
    boolean hasMissingMarker() {
        return switch (this) {
            case EVENT_ID_CNTY, ISO, COUNTRY, LOCATION, NOTES, ISO3 -> false;
            default -> true;
        };
    }

    @Override
    public long greatest() {
        return this == FATALITIES ? MOST_FATALITIES : Column.super.greatest();
    }

    /** Returns the name, which is what messages call the column. */
    @Override
    public String toString() {
        return text;
    }
}
