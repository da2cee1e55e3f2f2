package org.saidby;

import java.util.List;

/** How much a source told of a place; an absent place is one that nobody spoke of. */
public final class PlaceState extends Code {

    private static final CodeList<PlaceState> LIST = new CodeList<>("state", PlaceState::new);

    /** A place that was named. */
    public static final PlaceState NAMED = LIST.add("named");

    /** An area or a fuzzy region; its point, if it has one, stands for it and is not where it happened. */
    public static final PlaceState AREA = LIST.add("area");

    /** The source knows the place and keeps it back: "an unidentified location". */
    public static final PlaceState WITHHELD = LIST.add("withheld");

    /** Nobody said where, or nobody knows. */
    public static final PlaceState UNKNOWN = LIST.add("unknown");

    private PlaceState(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the state with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static PlaceState of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<PlaceState> known() {
        return LIST.known();
    }
}
