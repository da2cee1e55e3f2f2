package org.saidby.ucdp;

import java.util.List;
import org.saidby.rows.Column;

/** The columns of a release, in the order of releases 20.1 to 26.1; read by name, never by position. */
enum GedColumn implements Column {
    ID("id", Use.VALUE, Kind.REQUIRED),
    RELID("relid", Use.TEXT, Kind.NAME),
    YEAR("year", Use.RAW, Kind.NUMBER),
    ACTIVE_YEAR("active_year", Use.RAW, Kind.FLAG),
    CODE_STATUS("code_status", Use.RAW, Kind.NAME),
    TYPE_OF_VIOLENCE("type_of_violence", Use.RAW, Kind.CODE),
    CONFLICT_DSET_ID("conflict_dset_id", Use.RAW, Kind.NAME),
    CONFLICT_NEW_ID("conflict_new_id", Use.RAW, Kind.NUMBER),
    CONFLICT_NAME("conflict_name", Use.RAW, Kind.NAME),
    DYAD_DSET_ID("dyad_dset_id", Use.RAW, Kind.NAME),
    DYAD_NEW_ID("dyad_new_id", Use.RAW, Kind.NUMBER),
    DYAD_NAME("dyad_name", Use.TEXT, Kind.NAME),
    SIDE_A_DSET_ID("side_a_dset_id", Use.RAW, Kind.NAME),
    SIDE_A_NEW_ID("side_a_new_id", Use.VALUE, Kind.NUMBER),
    SIDE_A("side_a", Use.TEXT, Kind.FILLED),
    SIDE_B_DSET_ID("side_b_dset_id", Use.RAW, Kind.NAME),
    SIDE_B_NEW_ID("side_b_new_id", Use.VALUE, Kind.NUMBER),
    SIDE_B("side_b", Use.TEXT, Kind.FILLED),
    NUMBER_OF_SOURCES("number_of_sources", Use.RAW, Kind.NUMBER),
    SOURCE_ARTICLE("source_article", Use.RAW, Kind.WORDS),
    SOURCE_OFFICE("source_office", Use.TEXT, Kind.NAME),
    SOURCE_DATE("source_date", Use.RAW, Kind.WORDS),
    SOURCE_HEADLINE("source_headline", Use.RAW, Kind.WORDS),
    SOURCE_ORIGINAL("source_original", Use.TEXT, Kind.NAME),
    WHERE_PREC("where_prec", Use.RAW, Kind.CODE),
    WHERE_COORDINATES("where_coordinates", Use.TEXT, Kind.NAME),
    WHERE_DESCRIPTION("where_description", Use.TEXT, Kind.WORDS),
    ADM_1("adm_1", Use.TEXT, Kind.NAME),
    ADM_2("adm_2", Use.TEXT, Kind.NAME),
    LATITUDE("latitude", Use.RAW, Kind.DECIMAL),
    LONGITUDE("longitude", Use.RAW, Kind.DECIMAL),
    GEOM_WKT("geom_wkt", Use.RAW, Kind.WORDS),
    PRIOGRID_GID("priogrid_gid", Use.RAW, Kind.NUMBER),
    COUNTRY("country", Use.TEXT, Kind.FILLED),
    COUNTRY_ID("country_id", Use.VALUE, Kind.NUMBER),
    REGION("region", Use.RAW, Kind.NAME),
    EVENT_CLARITY("event_clarity", Use.RAW, Kind.CODE),
    DATE_PREC("date_prec", Use.RAW, Kind.CODE),
    DATE_START("date_start", Use.VALUE, Kind.DAY),
    DATE_END("date_end", Use.VALUE, Kind.DAY),
    DEATHS_A("deaths_a", Use.VALUE, Kind.COUNT),
    DEATHS_B("deaths_b", Use.VALUE, Kind.COUNT),
    DEATHS_CIVILIANS("deaths_civilians", Use.VALUE, Kind.COUNT),
    DEATHS_UNKNOWN("deaths_unknown", Use.VALUE, Kind.COUNT),
    BEST("best", Use.VALUE, Kind.REQUIRED, "best_est"),
    HIGH("high", Use.VALUE, Kind.COUNT, "high_est"),
    LOW("low", Use.VALUE, Kind.COUNT, "low_est"),
    GWNOA("gwnoa", Use.RAW, Kind.NUMBER),
    GWNOB("gwnob", Use.RAW, Kind.NUMBER);

    /** What a cell holds. */
    enum Kind {
        /** A name, without space around it. */
        NAME,
        /** A name, without space around it, which each release has. */
        FILLED,
        /** Any text. */
        WORDS,
        /** A whole number, or nothing. */
        NUMBER,
        /** A whole number, which each release has. */
        COUNT,
        /** A whole number, without which there is no event. */
        REQUIRED,
        /** Yes or no. */
        FLAG,
        /** A number of a table, which each release has. */
        CODE,
        /** Degrees. */
        DECIMAL,
        /** A date. */
        DAY
    }

    /** What becomes of a column in the model. */
    enum Use {
        /** A name or words of an entity. */
        TEXT,
        /** A number, date or code of an entity. */
        VALUE,
        /** Nothing, or less than it says; it is a typed column of the event or a cell. */
        RAW
    }

    /** Beyond the dead of any event, and small enough that sums over a file do not overflow. */
    private static final long MOST_DEATHS = 1_000_000_000;

    private final String text;
    private final Use use;
    private final Kind kind;
    private final List<String> aliases;

    GedColumn(String text, Use use, Kind kind, String... aliases) {
        this.text = text;
        this.use = use;
        this.kind = kind;
        this.aliases = List.of(aliases);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    Use use() {
        return use;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return this == ID || this == DATE_START || this == DATE_END || this == BEST;
    }

    @Override
    public long greatest() {
        boolean isCountOfDeaths = ordinal() >= DEATHS_A.ordinal() && ordinal() <= LOW.ordinal();
        return isCountOfDeaths ? MOST_DEATHS : Column.super.greatest();
    }

    /** Returns the name, which is what messages call the column. */
    @Override
    public String toString() {
        return text;
    }
}
