package org.saidby.acled;

import static org.saidby.acled.AcledColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Id;
import org.saidby.Participation;
import org.saidby.Role;
import org.saidby.rows.ShapedRow;

/**
 * Who took part in an operation, as the columns of a row have it; the way back of {@link ActorMapping}.
 *
 * <p>The first actor is who conducted it, else the first who took part, was targeted or a victim; the second is the first of the others
 * who was targeted or a victim, else the next. Who had another part is associated with the actor behind whom it stands.
 */
final class ActorCells {

    /** What stands in the first column of actors where nobody is told. */
    static final String NOBODY = "not told";

    private static final Set<Role> MAIN =
            Set.of(Role.CONDUCTED, Role.PARTICIPATED, Role.TARGETED, Role.VICTIM, Role.UNKNOWN);

    private final AcledRow row;
    private final Set<Id<Actor>> written;

    ActorCells(AcledRow row, Set<Id<Actor>> written) {
        this.row = row;
        this.written = written;
    }

    void write() {
        List<Participation> all = row.operation().participants();
        List<Participation> main = new ArrayList<>(
                all.stream().filter(one -> MAIN.contains(one.role())).toList());
        Optional<Participation> first = first(main, Set.of(Role.CONDUCTED)).or(() -> first(main, MAIN));
        first.ifPresent(main::remove);
        Optional<Participation> second =
                first(main, Set.of(Role.TARGETED, Role.VICTIM)).or(() -> first(main, MAIN));
        second.ifPresent(main::remove);
        int start = second.map(all::indexOf).orElse(all.size());
        List<String> ofFirst = new ArrayList<>();
        List<String> ofSecond = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Participation one = all.get(i);
            if (!MAIN.contains(one.role())) {
                (i < start ? ofFirst : ofSecond).add(name(one));
                loseRole(one, Role.OTHER);
            }
        }
        row.cells().put(ASSOC_ACTOR_1, String.join("; ", ofFirst));
        row.cells().put(ASSOC_ACTOR_2, String.join("; ", ofSecond));
        Optional<AcledActorType> one = write(first, ACTOR1, INTER1);
        Optional<AcledActorType> other = write(second, ACTOR2, INTER2);
        if (first.isEmpty()) {
            row.cells().put(ACTOR1, NOBODY);
            row.lose(
                    AcledGroup.ACTORS,
                    "export.filled",
                    "operation.participants.actor",
                    "the form demands a first actor, and nobody is told",
                    NOBODY);
        }
        if (one.isPresent() && (second.isEmpty() || other.isPresent())) {
            AcledInteraction both =
                    other.isPresent() ? AcledInteraction.of(one.get(), other.get()) : AcledInteraction.of(one.get());
            row.cells().put(INTERACTION, both.text());
        }
        boolean isTargeting = row.cells().cell(EVENT_TYPE).equals(AcledEventType.VIOLENCE_AGAINST_CIVILIANS.text())
                || row.cells().cell(SUB_EVENT_TYPE).equals(AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS.text());
        row.cells().put(CIVILIAN_TARGETING, isTargeting ? "Civilian targeting" : "");
        for (Participation left : main) {
            String reason = "a row has two actors, and this is none of them";
            row.lose(
                    AcledGroup.ACTORS,
                    "export.left-out",
                    "operation.participants.actor",
                    reason,
                    left.actor().text());
            row.lose(
                    AcledGroup.ACTORS,
                    "export.left-out",
                    "operation.participants.role",
                    reason,
                    left.role().text());
        }
    }

    private static Optional<Participation> first(List<Participation> participants, Set<Role> roles) {
        return participants.stream().filter(one -> roles.contains(one.role())).findFirst();
    }

    private void loseRole(Participation one, Role read) {
        if (!one.role().equals(read)) {
            row.lose(
                    AcledGroup.ACTORS,
                    "export.flattened",
                    "operation.participants.role",
                    "which actor stands where does not tell who did what",
                    one.role().text());
        }
    }

    private String name(Participation one) {
        Optional<Actor> actor = row.dataset().actor(one.actor());
        actor.ifPresent(known -> written.add(known.id()));
        String name = actor.map(Actor::name).orElse(one.actor().text());
        String text = ShapedRow.clean(name);
        if (!text.equals(name)) {
            row.lose(
                    AcledGroup.ACTORS,
                    "export.flattened",
                    "actor.name",
                    "a cell has no space around its text, and no U+0000",
                    name);
        }
        return text;
    }

    private Optional<AcledActorType> write(Optional<Participation> one, AcledColumn column, AcledColumn inter) {
        if (one.isEmpty()) {
            return Optional.empty();
        }
        row.cells().put(column, name(one.get()));
        loseRole(one.get(), Role.PARTICIPATED);
        Optional<AcledActorType> type = row.dataset().actor(one.get().actor()).flatMap(actor -> type(actor.kind()));
        row.cells().put(inter, type.map(AcledActorType::text).orElse(""));
        return type;
    }

    private Optional<AcledActorType> type(ActorKind kind) {
        boolean isProtest = row.cells().cell(EVENT_TYPE).equals(AcledEventType.PROTESTS.text());
        return AcledActorType.of(kind, isProtest);
    }
}
