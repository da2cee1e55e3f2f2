package org.saidby;

import java.util.List;
import java.util.OptionalDouble;

/** A direction by one of the sixteen points of the compass, as a source says it: "south of". */
public final class Bearing extends Code {

    private static final CodeList<Bearing> LIST = new CodeList<>("bearing", Bearing::new);

    /** 0 degrees. */
    public static final Bearing NORTH = LIST.add("north");

    /** 22.5 degrees. */
    public static final Bearing NORTH_NORTHEAST = LIST.add("north-northeast");

    /** 45 degrees. */
    public static final Bearing NORTHEAST = LIST.add("northeast");

    /** 67.5 degrees. */
    public static final Bearing EAST_NORTHEAST = LIST.add("east-northeast");

    /** 90 degrees. */
    public static final Bearing EAST = LIST.add("east");

    /** 112.5 degrees. */
    public static final Bearing EAST_SOUTHEAST = LIST.add("east-southeast");

    /** 135 degrees. */
    public static final Bearing SOUTHEAST = LIST.add("southeast");

    /** 157.5 degrees. */
    public static final Bearing SOUTH_SOUTHEAST = LIST.add("south-southeast");

    /** 180 degrees. */
    public static final Bearing SOUTH = LIST.add("south");

    /** 202.5 degrees. */
    public static final Bearing SOUTH_SOUTHWEST = LIST.add("south-southwest");

    /** 225 degrees. */
    public static final Bearing SOUTHWEST = LIST.add("southwest");

    /** 247.5 degrees. */
    public static final Bearing WEST_SOUTHWEST = LIST.add("west-southwest");

    /** 270 degrees. */
    public static final Bearing WEST = LIST.add("west");

    /** 292.5 degrees. */
    public static final Bearing WEST_NORTHWEST = LIST.add("west-northwest");

    /** 315 degrees. */
    public static final Bearing NORTHWEST = LIST.add("northwest");

    /** 337.5 degrees. */
    public static final Bearing NORTH_NORTHWEST = LIST.add("north-northwest");

    private Bearing(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the bearing with this word, known or not.
     *
     * @param text the point of the compass, such as {@code south} or {@code north-northeast}
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Bearing of(String text) {
        return LIST.of(text);
    }

    /** The sixteen points, clockwise from north; unmodifiable. */
    public static List<Bearing> known() {
        return LIST.known();
    }

    /** Returns degrees clockwise from north, from 0 to 337.5; empty for a word this version does not know. */
    public OptionalDouble degrees() {
        return isKnown() ? OptionalDouble.of(LIST.known().indexOf(this) * 22.5) : OptionalDouble.empty();
    }
}
