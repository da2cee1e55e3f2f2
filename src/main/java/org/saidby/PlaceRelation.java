package org.saidby;

import java.util.List;

/** How a place lies to its anchor. */
public final class PlaceRelation extends Code {

    private static final CodeList<PlaceRelation> LIST = new CodeList<>("relation", PlaceRelation::new);

    /** Near the anchor, how near is not said or is the distance. */
    public static final PlaceRelation NEAR = LIST.add("near");

    /** In the same area as the anchor; an area, never the anchor's own point. */
    public static final PlaceRelation SAME_AREA = LIST.add("same-area");

    /** At a distance or in a direction from the anchor. */
    public static final PlaceRelation FROM = LIST.add("from");

    private PlaceRelation(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the relation with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static PlaceRelation of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<PlaceRelation> known() {
        return LIST.known();
    }
}
