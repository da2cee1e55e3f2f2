package org.saidby;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The unit of a distance as it was said. */
public final class LengthUnit extends Code {

    private static final CodeList<LengthUnit> LIST = new CodeList<>("unit", LengthUnit::new);

    /** Metres. */
    public static final LengthUnit METRE = LIST.add("m");

    /** Kilometres. */
    public static final LengthUnit KILOMETRE = LIST.add("km");

    /** International miles of 1,609.344 m. */
    public static final LengthUnit MILE = LIST.add("mi");

    /** Nautical miles of 1,852 m. */
    public static final LengthUnit NAUTICAL_MILE = LIST.add("nmi");

    private static final Map<LengthUnit, Double> METRES =
            Map.of(METRE, 1.0, KILOMETRE, 1000.0, MILE, 1609.344, NAUTICAL_MILE, 1852.0);

    private LengthUnit(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the unit with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static LengthUnit of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<LengthUnit> known() {
        return LIST.known();
    }

    /** Returns how many metres the unit has; empty for a unit this version does not know. */
    public OptionalDouble metres() {
        Double metres = METRES.get(this);
        return metres == null ? OptionalDouble.empty() : OptionalDouble.of(metres);
    }
}
