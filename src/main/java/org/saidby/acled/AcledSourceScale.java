package org.saidby.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.rows.Spaces;

/**
 * How far the sources of an event reach, one word of column {@code source_scale} of the ACLED Codebook.
 *
 * <p>The list is open: ACLED adds words, and one that is not among the constants is kept; {@link #isKnown()} tells the two
 * apart. Equal by {@link #text()}.
 */
public final class AcledSourceScale {

    /** Media of a part of a country. */
    public static final AcledSourceScale SUBNATIONAL = new AcledSourceScale("Subnational", true);

    /** Media of a country. */
    public static final AcledSourceScale NATIONAL = new AcledSourceScale("National", true);

    /** Media of a part of the world. */
    public static final AcledSourceScale REGIONAL = new AcledSourceScale("Regional", true);

    /** Media of the world. */
    public static final AcledSourceScale INTERNATIONAL = new AcledSourceScale("International", true);

    /** An organisation on the ground that works with ACLED. */
    public static final AcledSourceScale LOCAL_PARTNER = new AcledSourceScale("Local partner", true);

    /** Accounts and channels of social media that ACLED selected. */
    public static final AcledSourceScale NEW_MEDIA = new AcledSourceScale("New media", true);

    /** Anything else, such as reports of organisations and of parties to the conflict. */
    public static final AcledSourceScale OTHER = new AcledSourceScale("Other", true);

    private static final List<AcledSourceScale> KNOWN =
            List.of(SUBNATIONAL, NATIONAL, REGIONAL, INTERNATIONAL, LOCAL_PARTNER, NEW_MEDIA, OTHER);

    private static final Vocabulary<AcledSourceScale> VOCABULARY =
            Vocabulary.of(KNOWN.toArray(new AcledSourceScale[0]), scale -> List.of(scale.text));

    private final String text;
    private final boolean known;

    private AcledSourceScale(String text, boolean known) {
        this.text = text;
        this.known = known;
    }

    /** The word, in the spelling of the constant when known and else as it stood, such as {@code Local partner}. */
    public String text() {
        return text;
    }

    /** Returns whether this version has a constant for the word. */
    public boolean isKnown() {
        return known;
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<AcledSourceScale> known() {
        return KNOWN;
    }

    /**
     * Splits a cell at hyphens that have a known word on each side, so that {@code Local partner-New media} is two.
     *
     * @return the words in their order; none for a blank cell, and the whole cell as one unknown word if any part is unknown
     */
    static List<AcledSourceScale> split(String cell) {
        String trimmed = Spaces.trim(cell);
        if (trimmed.isEmpty()) {
            return List.of();
        }
        List<AcledSourceScale> scales = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= trimmed.length(); i++) {
            if (i == trimmed.length() || trimmed.charAt(i) == '-') {
                Optional<AcledSourceScale> scale = VOCABULARY.find(trimmed.substring(start, i));
                if (scale.isPresent()) {
                    scales.add(scale.get());
                    start = i + 1;
                }
            }
        }
        return start > trimmed.length() ? List.copyOf(scales) : List.of(new AcledSourceScale(trimmed, false));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof AcledSourceScale that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
