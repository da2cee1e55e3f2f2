package org.saidby.acled;

import java.util.Optional;

/**
 * How precisely the place of an event is known, column {@code geo_precision} of the ACLED Codebook.
 *
 * <p>Coordinates are those of a named place and no closer, even with {@link #TOWN}: not of a street, not of a building.
 */
public enum AcledGeoPrecision implements AcledCode {
    /** 1: a particular town or other named place; the coordinates are its middle. */
    TOWN(1, "particular town"),
    /** 2: near a town, or in a small part of a region for which a town stands. */
    NEAR_TOWN(2, "near a town or in part of a region"),
    /** 3: a larger region; the coordinates are those of a natural feature or the provincial capital and stand for all of it. */
    REGION(3, "larger region");

    private final int number;
    private final String meaning;

    AcledGeoPrecision(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number in the column, 1 to 3. */
    public int number() {
        return number;
    }

    @Override
    public String text() {
        return Integer.toString(number);
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Returns whether the coordinates are those of a point that the event is at or near; those of a region never are. */
    public boolean hasPoint() {
        return this != REGION;
    }

    /** Finds the precision with this number; empty for any other. */
    static Optional<AcledGeoPrecision> find(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
