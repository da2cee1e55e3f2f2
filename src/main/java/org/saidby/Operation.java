package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event or a series of events: the coded reading that identifies it. What was said about it is in claims.
 *
 * <p>A set of operations is itself an operation of kind {@link OperationKind#SERIES}: its known members point to it by {@link
 * #partOf()}, and a claim about the set is about the series.
 */
@Value.Immutable
public abstract non-sealed class Operation implements Entity {

    Operation() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableOperation.builder();
    }

    /** The id, unique among the operations of a dataset. */
    public abstract Id<Operation> id();

    /** What kind of event it was. */
    public abstract OperationKind kind();

    /** A short name for people. */
    public abstract Optional<String> label();

    /** When it happened; empty when nobody told. */
    public abstract Optional<When> when();

    /** Where it happened; empty when nobody spoke of it. */
    public abstract Optional<Place> place();

    /** Who took part, in the coder's order. */
    public abstract List<Participation> participants();

    /** The operation it is a part of. */
    public abstract Optional<Id<Operation>> partOf();

    /** Whether the record may still change, as in a candidate release. */
    @Value.Default
    public boolean provisional() {
        return false;
    }

    /** Identifiers of the same thing in other collections. */
    public abstract List<ExternalId> externalIds();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Override
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Override
    public final Ref ref() {
        return Ref.toOperation(id());
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableOperation.builder().from(this);
    }

    @Value.Check
    final void check() {
        label().ifPresent(label -> Texts.requireText("label", label));
    }

    /** Builds {@link Operation} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Operation#id()}. */
        Builder id(Id<Operation> id);

        /**
         * Sets {@link Operation#id()} from its text.
         *
         * @throws MalformedValueException if the text is no id ({@code value.empty}, {@code value.id-syntax})
         */
        default Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Operation#kind()}. */
        Builder kind(OperationKind kind);

        /** Sets {@link Operation#label()}. */
        Builder label(String label);

        /** Sets or clears {@link Operation#label()}. */
        Builder label(Optional<String> label);

        /** Sets {@link Operation#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Operation#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Operation#place()}. */
        Builder place(Place place);

        /** Sets or clears {@link Operation#place()}. */
        Builder place(Optional<? extends Place> place);

        /** Adds one to {@link Operation#participants()}. */
        Builder addParticipant(Participation participant);

        /** Adds to {@link Operation#participants()}, in this order. */
        Builder addAllParticipants(Iterable<? extends Participation> elements);

        /** Replaces {@link Operation#participants()}. */
        Builder participants(Iterable<? extends Participation> elements);

        /** Sets {@link Operation#partOf()}. */
        Builder partOf(Id<Operation> partOf);

        /** Sets or clears {@link Operation#partOf()}. */
        Builder partOf(Optional<? extends Id<Operation>> partOf);

        /** Sets {@link Operation#partOf()} by the operation it is the id of. */
        default Builder partOf(Operation partOf) {
            return partOf(partOf.id());
        }

        /** Sets {@link Operation#provisional()}. */
        Builder provisional(boolean provisional);

        /** Adds one to {@link Operation#externalIds()}. */
        Builder addExternalId(ExternalId externalId);

        /** Adds to {@link Operation#externalIds()}, in this order. */
        Builder addAllExternalIds(Iterable<? extends ExternalId> elements);

        /** Replaces {@link Operation#externalIds()}. */
        Builder externalIds(Iterable<? extends ExternalId> elements);

        /** Sets {@link Operation#extensions()}. */
        Builder extensions(Extensions extensions);

        /** Adds one to {@link Operation#participants()}. */
        default Builder participant(Actor actor, Role role) {
            return addParticipant(Participation.of(actor, role));
        }

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: id, kind
         * @throws MalformedValueException if the label is blank
         */
        Operation build();
    }
}
