package org.saidby.ucdp;

/**
 * How precisely the place of an event is known, column {@code where_prec} of the UCDP GED Codebook.
 *
 * <p>Only with {@link #EXACT} do the coordinates of a row say where it happened. From {@link #SECOND_ORDER} on they merely
 * represent an area.
 */
public enum WherePrecision implements GedCode {
    /** 1: the exact place is known. */
    EXACT(1, "exact location"),
    /** 2: within about 25 kilometres of a known point. */
    NEAR_POINT(2, "within about 25 km of a known point"),
    /** 3: a second-order administrative division, such as a district; the coordinates stand for it. */
    SECOND_ORDER(3, "second order administrative division"),
    /** 4: a first-order administrative division, such as a province; the coordinates stand for it. */
    FIRST_ORDER(4, "first order administrative division"),
    /** 5: a line or an area without clear bounds: a river, a border, the land between two places, an island. */
    FUZZY_AREA(5, "linear feature or fuzzy area"),
    /** 6: the country alone is known. */
    COUNTRY(6, "country"),
    /** 7: international waters or airspace, which is in no country, whatever the column {@code country} holds. */
    INTERNATIONAL(7, "international waters or airspace");

    private final int number;
    private final String meaning;

    WherePrecision(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Returns whether the coordinates are those of a point that the event is at or near, and not of an area. */
    public boolean hasPoint() {
        return this == EXACT || this == NEAR_POINT;
    }
}
