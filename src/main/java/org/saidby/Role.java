package org.saidby;

import java.util.List;

/** What part an actor had in an operation. A role never says what came of it: targeted is not killed. */
public final class Role extends Code {

    private static final CodeList<Role> LIST = new CodeList<>("role", Role::new);

    /** The actor carried the operation out. */
    public static final Role CONDUCTED = LIST.add("conducted");

    /** The operation was aimed at the actor. */
    public static final Role TARGETED = LIST.add("targeted");

    /** The actor helped without carrying the operation out. */
    public static final Role SUPPORTED = LIST.add("supported");

    /** The operation was coordinated with the actor beforehand. */
    public static final Role COORDINATED_WITH = LIST.add("coordinated-with");

    /** The operation used the actor's territory or bases. */
    public static final Role HOSTED = LIST.add("hosted");

    /** The actor took part and neither source nor coder says on which side or how. */
    public static final Role PARTICIPATED = LIST.add("participated");

    /** The actor suffered the operation, aimed at or not. */
    public static final Role VICTIM = LIST.add("victim");

    /** Nobody said what the actor's part was. */
    public static final Role UNKNOWN = LIST.add("unknown");

    /** It was said what the actor's part was, and no constant fits. */
    public static final Role OTHER = LIST.add("other");

    private Role(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the role with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Role of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<Role> known() {
        return LIST.known();
    }
}
