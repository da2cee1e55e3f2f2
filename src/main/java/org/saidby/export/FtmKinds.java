package org.saidby.export;

import java.util.Map;
import java.util.Set;
import org.saidby.ActorKind;
import org.saidby.EntityKind;
import org.saidby.SourceKind;

/** The schemata of FollowTheMoney: the nearest that says no more than was told. */
final class FtmKinds {

    static final String ADDRESS = "Address";
    static final String ARTICLE = "Article";
    static final String EVENT = "Event";
    static final String NOTE = "Note";
    static final String FOLDER = "Folder";
    static final String LINK = "UnknownLink";
    static final String MEMBERSHIP = "Membership";

    /** A person or any kind of group. */
    static final String LEGAL_ENTITY = "LegalEntity";

    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";
    private static final String PUBLIC_BODY = "PublicBody";

    private static final Map<ActorKind, String> ACTORS = Map.of(
            ActorKind.STATE, PUBLIC_BODY,
            ActorKind.STATE_FORCE, PUBLIC_BODY,
            ActorKind.ARMED_GROUP, ORGANIZATION,
            ActorKind.MILITIA, ORGANIZATION,
            ActorKind.INTERNATIONAL_ORGANIZATION, ORGANIZATION,
            ActorKind.PERSON, PERSON);

    private static final Map<SourceKind, String> SOURCES = Map.of(
            SourceKind.ORGANIZATION, ORGANIZATION,
            SourceKind.OUTLET, ORGANIZATION,
            SourceKind.PERSON, PERSON);

    private static final Map<EntityKind, String> ANY = Map.of(
            EntityKind.LOCATION, ADDRESS,
            EntityKind.DOCUMENT, ARTICLE,
            EntityKind.OPERATION, EVENT,
            EntityKind.CLAIM, NOTE);

    private FtmKinds() {}

    static String of(ActorKind kind) {
        return ACTORS.getOrDefault(kind, LEGAL_ENTITY);
    }

    static String of(SourceKind kind) {
        return SOURCES.getOrDefault(kind, LEGAL_ENTITY);
    }

    /** Returns the schema of a thing of which only the kind is known. */
    static String of(EntityKind kind) {
        return ANY.getOrDefault(kind, LEGAL_ENTITY);
    }

    /** Returns whether things can be members of one of a schema. */
    static boolean hasMembers(String schema) {
        return Set.of(ORGANIZATION, PUBLIC_BODY).contains(schema);
    }
}
