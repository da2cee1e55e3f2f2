package org.saidby.acled;

import java.util.List;
import java.util.Optional;

/**
 * The part of the world an event is in, column {@code region} of the ACLED Codebook: a number where regions are asked for, a
 * name in exports. Numbers 6, 8 and 10 stand for nothing.
 */
public enum AcledRegion {
    /** 1. */
    WESTERN_AFRICA(1, "Western Africa"),
    /** 2. */
    MIDDLE_AFRICA(2, "Middle Africa"),
    /** 3. */
    EASTERN_AFRICA(3, "Eastern Africa"),
    /** 4. */
    SOUTHERN_AFRICA(4, "Southern Africa"),
    /** 5. */
    NORTHERN_AFRICA(5, "Northern Africa"),
    /** 7. */
    SOUTH_ASIA(7, "South Asia"),
    /** 9. */
    SOUTHEAST_ASIA(9, "Southeast Asia"),
    /** 11. */
    MIDDLE_EAST(11, "Middle East"),
    /** 12. */
    EUROPE(12, "Europe"),
    /** 13. */
    CAUCASUS_AND_CENTRAL_ASIA(13, "Caucasus and Central Asia"),
    /** 14. */
    CENTRAL_AMERICA(14, "Central America"),
    /** 15. */
    SOUTH_AMERICA(15, "South America"),
    /** 16. */
    CARIBBEAN(16, "Caribbean"),
    /** 17. */
    EAST_ASIA(17, "East Asia"),
    /** 18. */
    NORTH_AMERICA(18, "North America"),
    /** 19. */
    OCEANIA(19, "Oceania"),
    /** 20. */
    ANTARCTICA(20, "Antarctica");

    private static final Vocabulary<AcledRegion> VOCABULARY =
            Vocabulary.of(values(), region -> List.of(Integer.toString(region.number), region.text));

    private final int number;
    private final String text;

    AcledRegion(int number, String text) {
        this.number = number;
        this.text = text;
    }

    /** The number of the region, 1 to 20 with gaps. */
    public int number() {
        return number;
    }

    /** The name in the column. */
    public String text() {
        return text;
    }

    /** Finds the region with this number or name; empty for any other. */
    static Optional<AcledRegion> find(String text) {
        return VOCABULARY.find(text);
    }
}
