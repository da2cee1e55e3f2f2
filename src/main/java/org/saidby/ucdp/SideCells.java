package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Role;

/**
 * Who took part in an operation, as the two sides of a row.
 *
 * <p>Side A is the first participant by these roles: who conducted it, took part, supported it, or is told without a role. Side B is the
 * first of the others who was targeted, was a victim, or took part. Everybody else is left out.
 */
record SideCells(Optional<Participation> a, Optional<Participation> b) {

    private static final List<Role> FIRST = List.of(Role.CONDUCTED, Role.PARTICIPATED, Role.SUPPORTED, Role.UNKNOWN);
    private static final List<Role> SECOND = List.of(Role.TARGETED, Role.VICTIM, Role.PARTICIPATED);
    private static final String ACTOR = "operation.participants.actor";
    private static final String ROLE = "operation.participants.role";

    static SideCells of(Operation operation) {
        List<Participation> left = new ArrayList<>(operation.participants());
        Optional<Participation> a = first(left, FIRST);
        a.ifPresent(left::remove);
        return new SideCells(a, first(left, SECOND));
    }

    private static Optional<Participation> first(List<Participation> participants, List<Role> roles) {
        for (Role role : roles) {
            for (Participation one : participants) {
                if (one.role().equals(role)) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    Optional<Actor> actorA(Dataset dataset) {
        return a.flatMap(side -> dataset.actor(side.actor()));
    }

    Optional<Actor> actorB(Dataset dataset) {
        return b.flatMap(side -> dataset.actor(side.actor()));
    }

    boolean isA(Optional<Id<Actor>> party) {
        return party.isPresent() && party.equals(a.map(Participation::actor));
    }

    boolean isB(Optional<Id<Actor>> party) {
        return party.isPresent() && party.equals(b.map(Participation::actor));
    }

    void write(ModelRow row, Set<Id<Actor>> written) {
        write(row, a, GedColumn.SIDE_A, GedColumn.SIDE_A_NEW_ID, GedColumn.GWNOA, written);
        write(row, b, GedColumn.SIDE_B, GedColumn.SIDE_B_NEW_ID, GedColumn.GWNOB, written);
        row.operation()
                .label()
                .ifPresent(label ->
                        row.putName(GedColumn.DYAD_NAME, label, GedGroup.SIDES, "operation.label", row.operation()));
        writeType(row);
        List<Participation> left = new ArrayList<>(row.operation().participants());
        a.ifPresent(left::remove);
        b.ifPresent(left::remove);
        for (Participation one : left) {
            String reason = "a row has two sides, and this is none of them";
            row.lose(
                    GedGroup.SIDES,
                    "export.left-out",
                    ACTOR,
                    reason,
                    one.actor().text());
            row.lose(GedGroup.SIDES, "export.left-out", ROLE, reason, one.role().text());
        }
        boolean isVictim = row.operation().kind().equals(OperationKind.VIOLENCE_AGAINST_CIVILIANS);
        loseRole(row, a, Role.PARTICIPATED);
        loseRole(row, b, isVictim ? Role.VICTIM : Role.PARTICIPATED);
    }

    private static void loseRole(ModelRow row, Optional<Participation> side, Role read) {
        side.map(Participation::role)
                .filter(role -> !role.equals(read))
                .ifPresent(role -> row.lose(
                        GedGroup.SIDES,
                        "export.flattened",
                        ROLE,
                        "to be a side does not tell who conducted it and who was targeted",
                        role.text()));
    }

    private static void write(
            ModelRow row,
            Optional<Participation> side,
            GedColumn name,
            GedColumn number,
            GedColumn state,
            Set<Id<Actor>> written) {
        if (side.isEmpty()) {
            return;
        }
        Optional<Actor> actor = row.dataset().actor(side.get().actor());
        if (actor.isEmpty()) {
            // the id is all that is known
            row.cells().put(name, side.get().actor().text());
            return;
        }
        written.add(actor.get().id());
        row.putName(name, actor.get().name(), GedGroup.SIDES, "actor.name", actor.get());
        number(actor.get(), ActorMapping.SCHEME).ifPresent(text -> row.cells().put(number, text));
        number(actor.get(), ActorMapping.STATES).ifPresent(text -> row.cells().put(state, text));
    }

    /** Returns the number that an actor has in a scheme, if it is one. */
    static Optional<String> number(Actor actor, String scheme) {
        return IdCells.number(actor.externalIds(), scheme).map(ExternalId::value);
    }

    private void writeType(ModelRow row) {
        Operation operation = row.operation();
        Optional<Actor> one = actorA(row.dataset());
        Optional<Actor> other = actorB(row.dataset());
        boolean hasState = isState(one) || isState(other);
        boolean isAgainstCivilians =
                other.filter(actor -> actor.kind().equals(ActorKind.CIVILIANS)).isPresent();
        TypeOfViolence type = TypeOfViolence.of(operation.kind(), hasState, isAgainstCivilians);
        row.cells().put(GedColumn.TYPE_OF_VIOLENCE, type.number());
        // who is not known can be a state
        boolean isFilled = type == TypeOfViolence.NON_STATE && (one.isEmpty() || other.isEmpty());
        if (isFilled) {
            row.lose(
                    GedGroup.TYPE,
                    "export.filled",
                    ACTOR,
                    "type_of_violence is 2, since the form demands a type and not both sides are known",
                    Integer.toString(type.number()));
        }
        if (!type.operationKind().equals(operation.kind())) {
            row.lose(
                    GedGroup.TYPE,
                    "export.recoded",
                    "operation.kind",
                    isFilled
                            ? "type_of_violence has no code that says the same"
                            : "type_of_violence goes by who the sides are, and tells nothing of the means",
                    operation.kind().text());
        }
    }

    private static boolean isState(Optional<Actor> actor) {
        return actor.filter(side -> side.kind().equals(ActorKind.STATE)
                        || side.kind().equals(ActorKind.STATE_FORCE)
                        || ActorMapping.isGovernment(side.name()))
                .isPresent();
    }
}
