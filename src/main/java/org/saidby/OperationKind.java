package org.saidby;

import java.util.List;

/** What kind of event an operation is; the words of the source stay with the claims. */
public final class OperationKind extends Code {

    private static final CodeList<OperationKind> LIST = new CodeList<>("kind", OperationKind::new);

    /** Fire from the air by any aircraft: a drone strike, an aerial attack, a missile from a drone. */
    public static final OperationKind AIRSTRIKE = LIST.add("airstrike");

    /** A raid by forces on the ground or set down from the air. */
    public static final OperationKind GROUND_RAID = LIST.add("ground-raid");

    /** Shelling by guns, mortars, rockets or missiles from the ground. */
    public static final OperationKind ARTILLERY = LIST.add("artillery");

    /** Armed parties fighting each other. */
    public static final OperationKind CLASH = LIST.add("clash");

    /** An explosive set off where it lay or was carried: a car bomb, a mine, a suicide attack. */
    public static final OperationKind BOMBING = LIST.add("bombing");

    /** Firing of small arms by one side: a shooting, a sniper, an execution. */
    public static final OperationKind SHOOTING = LIST.add("shooting");

    /** People taken against their will. */
    public static final OperationKind ABDUCTION = LIST.add("abduction");

    /** An attack by one party of which the means are not told. */
    public static final OperationKind ATTACK = LIST.add("attack");

    /** Deliberate violence by an organised party against civilians, means not told. */
    public static final OperationKind VIOLENCE_AGAINST_CIVILIANS = LIST.add("violence-against-civilians");

    /** A set of operations; its known members point to it by {@link Operation#partOf()}. */
    public static final OperationKind SERIES = LIST.add("series");

    /** Nobody said what kind of event it was. */
    public static final OperationKind UNKNOWN = LIST.add("unknown");

    /** It was said what kind of event it was, and no constant fits. */
    public static final OperationKind OTHER = LIST.add("other");

    private OperationKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the kind with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static OperationKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<OperationKind> known() {
        return LIST.known();
    }
}
