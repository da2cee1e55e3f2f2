package org.saidby.ucdp;

import java.util.List;
import org.saidby.rows.Column;

/** The columns of a release, in the order of releases 20.1 to 26.1; read by name, never by position. */
enum GedColumn implements Column {
    ID("id", Use.VALUE),
    RELID("relid", Use.TEXT),
    YEAR("year", Use.RAW),
    ACTIVE_YEAR("active_year", Use.RAW),
    CODE_STATUS("code_status", Use.RAW),
    TYPE_OF_VIOLENCE("type_of_violence", Use.RAW),
    CONFLICT_DSET_ID("conflict_dset_id", Use.RAW),
    CONFLICT_NEW_ID("conflict_new_id", Use.RAW),
    CONFLICT_NAME("conflict_name", Use.RAW),
    DYAD_DSET_ID("dyad_dset_id", Use.RAW),
    DYAD_NEW_ID("dyad_new_id", Use.RAW),
    DYAD_NAME("dyad_name", Use.TEXT),
    SIDE_A_DSET_ID("side_a_dset_id", Use.RAW),
    SIDE_A_NEW_ID("side_a_new_id", Use.VALUE),
    SIDE_A("side_a", Use.TEXT),
    SIDE_B_DSET_ID("side_b_dset_id", Use.RAW),
    SIDE_B_NEW_ID("side_b_new_id", Use.VALUE),
    SIDE_B("side_b", Use.TEXT),
    NUMBER_OF_SOURCES("number_of_sources", Use.RAW),
    SOURCE_ARTICLE("source_article", Use.RAW),
    SOURCE_OFFICE("source_office", Use.TEXT),
    SOURCE_DATE("source_date", Use.RAW),
    SOURCE_HEADLINE("source_headline", Use.RAW),
    SOURCE_ORIGINAL("source_original", Use.TEXT),
    WHERE_PREC("where_prec", Use.RAW),
    WHERE_COORDINATES("where_coordinates", Use.TEXT),
    WHERE_DESCRIPTION("where_description", Use.TEXT),
    ADM_1("adm_1", Use.TEXT),
    ADM_2("adm_2", Use.TEXT),
    LATITUDE("latitude", Use.RAW),
    LONGITUDE("longitude", Use.RAW),
    GEOM_WKT("geom_wkt", Use.RAW),
    PRIOGRID_GID("priogrid_gid", Use.RAW),
    COUNTRY("country", Use.TEXT),
    COUNTRY_ID("country_id", Use.VALUE),
    REGION("region", Use.RAW),
    EVENT_CLARITY("event_clarity", Use.RAW),
    DATE_PREC("date_prec", Use.RAW),
    DATE_START("date_start", Use.VALUE),
    DATE_END("date_end", Use.VALUE),
    DEATHS_A("deaths_a", Use.VALUE),
    DEATHS_B("deaths_b", Use.VALUE),
    DEATHS_CIVILIANS("deaths_civilians", Use.VALUE),
    DEATHS_UNKNOWN("deaths_unknown", Use.VALUE),
    BEST("best", Use.VALUE, "best_est"),
    HIGH("high", Use.VALUE, "high_est"),
    LOW("low", Use.VALUE, "low_est"),
    GWNOA("gwnoa", Use.RAW),
    GWNOB("gwnob", Use.RAW);

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
    private final List<String> aliases;

    GedColumn(String text, Use use, String... aliases) {
        this.text = text;
        this.use = use;
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

    @Override
    public boolean isRequired() {
        return this == ID || this == DATE_START || this == DATE_END || this == BEST;
    }

    @Override
    public boolean isText() {
        return use == Use.TEXT;
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
