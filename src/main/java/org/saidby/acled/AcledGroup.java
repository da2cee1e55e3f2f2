package org.saidby.acled;

import static org.saidby.acled.AcledColumn.*;

import java.util.EnumSet;
import java.util.Set;

/** Columns that say one thing together, so that cells of a file are given back for all of them or for none. */
enum AcledGroup {
    /** Which event it is. */
    IDS(EVENT_ID_CNTY, TAGS),
    /** When. */
    TIME(EVENT_DATE, YEAR, TIME_PRECISION),
    /** What kind of event it is. */
    TYPE(DISORDER_TYPE, EVENT_TYPE, SUB_EVENT_TYPE),
    /** Who took part. */
    ACTORS(ACTOR1, ASSOC_ACTOR_1, INTER1, ACTOR2, ASSOC_ACTOR_2, INTER2, INTERACTION, CIVILIAN_TARGETING),
    /** Where. */
    PLACE(ISO, REGION, COUNTRY, ADMIN1, ADMIN2, ADMIN3, LOCATION, LATITUDE, LONGITUDE, GEO_PRECISION),
    /** Who told of it, and in which words. */
    SOURCES(SOURCE, SOURCE_SCALE, NOTES, TIMESTAMP),
    /** How many were killed. */
    DEATHS(FATALITIES);

    private final Set<AcledColumn> columns;

    AcledGroup(AcledColumn first, AcledColumn... rest) {
        columns = EnumSet.of(first, rest);
    }

    Set<AcledColumn> columns() {
        return columns;
    }
}
