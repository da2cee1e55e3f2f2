package org.saidby.acled;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One of the two actors of an event, with those associated with it and its type: columns {@code actor1}, {@code assoc_actor_1} and
 * {@code inter1}, or the same of 2.
 *
 * <p>Which of the two is which says nothing about who did what. An event with one actor has a second one without name, associates
 * and type.
 */
@Value.Immutable
public abstract class AcledActor {

    AcledActor() {}

    static AcledActor of(
            Optional<String> name, List<String> associates, Optional<String> typeText, Optional<AcledActorType> type) {
        return ImmutableAcledActor.of(name, associates, typeText, type);
    }

    /** The name as it stands in the row, with the era if it has one; empty when there is no such actor. */
    @Value.Parameter
    public abstract Optional<String> name();

    /**
     * The names of groups that are associated with the actor or say more closely who it is, in the order of the row; empty when there
     * are none.
     */
    @Value.Parameter
    public abstract List<String> associates();

    /** The type in the digits or words of the row; empty when the cell is, and where it is 0, which stands for no actor. */
    @Value.Parameter
    public abstract Optional<String> typeText();

    /** The type; empty when the row has none or one that is in no table. */
    @Value.Parameter
    public abstract Optional<AcledActorType> type();

    /** The name without the era; the whole name when there is none. */
    public final Optional<String> nameWithoutEra() {
        return era().map(ActorName::bare);
    }

    /** The first year of the era in the name, such as 2015 in {@code (2015-2023)}; empty when the name has none. */
    public final OptionalInt firstYear() {
        return era().map(ActorName::firstYear).orElse(OptionalInt.empty());
    }

    /** The last year of the era in the name, included; empty when the name has none and when it had no end yet. */
    public final OptionalInt lastYear() {
        return era().map(ActorName::lastYear).orElse(OptionalInt.empty());
    }

    @Value.Lazy
    Optional<ActorName> era() {
        return name().map(ActorName::of);
    }
}
