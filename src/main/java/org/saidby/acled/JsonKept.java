package org.saidby.acled;

import java.util.List;

/**
 * A part of the input that was kept.
 *
 * @param start where it begins
 * @param text without what was cut out of it; empty text when it was too long to be kept
 * @param cuts where something was cut out, by index in the text
 * @param isLost whether the text was not kept
 */
record JsonKept(JsonPlace start, String text, List<JsonAnchor> cuts, boolean isLost) {

    /** Returns whether the text is that of the input. */
    boolean isWhole() {
        return !isLost && cuts.isEmpty();
    }
}
