package org.saidby;

import java.util.List;

/** What an actor is. */
public final class ActorKind extends Code {

    private static final CodeList<ActorKind> LIST = new CodeList<>("kind", ActorKind::new);

    /** A state or its government. */
    public static final ActorKind STATE = LIST.add("state");

    /** A military, police or intelligence service of a state, or a part of one. */
    public static final ActorKind STATE_FORCE = LIST.add("state-force");

    /** An organised armed group that is not a state's. */
    public static final ActorKind ARMED_GROUP = LIST.add("armed-group");

    /** A local or communal armed group, or one that fights beside a state without being part of it. */
    public static final ActorKind MILITIA = LIST.add("militia");

    /** One person. */
    public static final ActorKind PERSON = LIST.add("person");

    /** People who took no part in the fighting, as a group. */
    public static final ActorKind CIVILIANS = LIST.add("civilians");

    /** People gathered without organisation: protesters, a mob. */
    public static final ActorKind CROWD = LIST.add("crowd");

    /** An organisation of states, or its mission. */
    public static final ActorKind INTERNATIONAL_ORGANIZATION = LIST.add("international-organization");

    /** Nobody said what the actor is. */
    public static final ActorKind UNKNOWN = LIST.add("unknown");

    /** It was said what the actor is, and no constant fits. */
    public static final ActorKind OTHER = LIST.add("other");

    private ActorKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the kind with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static ActorKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<ActorKind> known() {
        return LIST.known();
    }
}
