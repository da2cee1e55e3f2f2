package org.saidby.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.EntityKind;

/**
 * One list of entities of a dataset: the member that holds it in a document and the table of its elements, whose tag begins
 * their lines.
 */
record EntityList<E extends Entity>(
        String member, EntityKind kind, Table<E, ?> table, Function<Dataset, List<E>> of, String description) {

    static final List<EntityList<?>> ALL = List.of(
            new EntityList<>("sources", EntityKind.SOURCE, EntityTables.SOURCE, Dataset::sources, "Who speaks."),
            new EntityList<>("documents", EntityKind.DOCUMENT, EntityTables.DOCUMENT, Dataset::documents, "In what."),
            new EntityList<>("actors", EntityKind.ACTOR, EntityTables.ACTOR, Dataset::actors, "Who acts."),
            new EntityList<>("locations", EntityKind.LOCATION, EntityTables.LOCATION, Dataset::locations, "Where."),
            new EntityList<>(
                    "operations", EntityKind.OPERATION, EntityTables.OPERATION, Dataset::operations, "What happened."),
            new EntityList<>("claims", EntityKind.CLAIM, ClaimTables.CLAIM, Dataset::claims, "What was said."));

    /** Returns the list that a document holds under this name; {@code null} if it is no list of entities. */
    static @Nullable EntityList<?> ofMember(String member) {
        for (EntityList<?> list : ALL) {
            if (list.member.equals(member)) {
                return list;
            }
        }
        return null;
    }

    /** Returns the list whose lines have this tag; {@code null} if there is none. */
    static @Nullable EntityList<?> ofTag(String tag) {
        for (EntityList<?> list : ALL) {
            if (tag.equals(list.table.tag)) {
                return list;
            }
        }
        return null;
    }

    /** Returns the list in which entities of this kind stand. */
    static EntityList<?> ofKind(EntityKind kind) {
        for (EntityList<?> list : ALL) {
            if (list.kind.equals(kind)) {
                return list;
            }
        }
        throw new IllegalArgumentException("no list of entities: " + kind);
    }
}
