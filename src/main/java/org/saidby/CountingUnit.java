package org.saidby;

import java.util.List;

/** What a tally counts. Numbers in different units are not comparable. */
public final class CountingUnit extends Code {

    private static final CodeList<CountingUnit> LIST = new CodeList<>("unit", CountingUnit::new);

    /** Single strikes: one weapon release or one aim point, as the speaker counts them. */
    public static final CountingUnit STRIKE = LIST.add("strike");

    /** Flights by single aircraft. */
    public static final CountingUnit SORTIE = LIST.add("sortie");

    /** Attacks, each of which can hold several strikes. */
    public static final CountingUnit ATTACK = LIST.add("attack");

    /** Incidents as a recorder delimits them. */
    public static final CountingUnit INCIDENT = LIST.add("incident");

    /** Nobody said what was counted. */
    public static final CountingUnit UNKNOWN = LIST.add("unknown");

    /** It was said what was counted, and no constant fits. */
    public static final CountingUnit OTHER = LIST.add("other");

    private CountingUnit(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the unit with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static CountingUnit of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<CountingUnit> known() {
        return LIST.known();
    }
}
