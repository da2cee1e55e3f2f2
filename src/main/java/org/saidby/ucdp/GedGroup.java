package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.util.EnumSet;
import java.util.Set;

/** Columns that say one thing together, so that cells of a file are given back for all of them or for none. */
enum GedGroup {
    /** What nothing in the model says. */
    CODING(ACTIVE_YEAR, EVENT_CLARITY),
    /** Which event it is. */
    IDS(ID, RELID),
    /** Whether the record may change. */
    STATUS(CODE_STATUS),
    /** What kind of event it is. */
    TYPE(TYPE_OF_VIOLENCE),
    /** Between whom. */
    SIDES(
            CONFLICT_DSET_ID,
            CONFLICT_NEW_ID,
            CONFLICT_NAME,
            DYAD_DSET_ID,
            DYAD_NEW_ID,
            DYAD_NAME,
            SIDE_A_DSET_ID,
            SIDE_A_NEW_ID,
            SIDE_A,
            SIDE_B_DSET_ID,
            SIDE_B_NEW_ID,
            SIDE_B,
            GWNOA,
            GWNOB),
    /** Who told of it. */
    SOURCES(NUMBER_OF_SOURCES, SOURCE_ARTICLE, SOURCE_OFFICE, SOURCE_DATE, SOURCE_HEADLINE, SOURCE_ORIGINAL),
    /** Where. */
    PLACE(
            WHERE_PREC,
            WHERE_COORDINATES,
            WHERE_DESCRIPTION,
            ADM_1,
            ADM_2,
            LATITUDE,
            LONGITUDE,
            GEOM_WKT,
            PRIOGRID_GID,
            COUNTRY,
            COUNTRY_ID,
            REGION),
    /** When. */
    TIME(YEAR, DATE_PREC, DATE_START, DATE_END),
    /** How many were killed. */
    DEATHS(DEATHS_A, DEATHS_B, DEATHS_CIVILIANS, DEATHS_UNKNOWN, BEST, HIGH, LOW);

    private final Set<GedColumn> columns;

    GedGroup(GedColumn first, GedColumn... rest) {
        columns = EnumSet.of(first, rest);
    }

    Set<GedColumn> columns() {
        return columns;
    }
}
