package org.saidby.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.CountRange;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.Superlative;

/** A stated total, or count of those with a label or of a party, held against what its parts come to: the gap, who stated it, and which parts went into the sum. */
@Value.Immutable
public abstract class Reconciliation {

    Reconciliation() {}

    static ImmutableReconciliation.Builder builder() {
        return ImmutableReconciliation.builder();
    }

    /** From where the parts are taken. */
    public enum Basis {
        /** The subgroups that the same source counts in the same document, or in the claim itself. */
        SUBGROUPS,

        /** What the document in which the total stands says of the members. */
        DOCUMENT,

        /** What one origin, or several that belong together and between them count every member, say of them, in whatever document. */
        ORIGIN,

        /** What all claims say of the members: each is counted as the smallest range that holds all of their numbers. */
        ALL_CLAIMS,

        /** The operations that the dataset holds; {@link TallyCheck}. */
        OPERATIONS
    }

    /** The claim that states the total; its attribution tells who did. */
    public abstract Claim claim();

    /** From where the parts are taken. */
    public abstract Basis basis();

    /** The document or the source that they are taken from, of sources that belong together the first by id; set for {@link Basis#DOCUMENT} and {@link Basis#ORIGIN}. */
    public abstract Optional<Ref> takenFrom();

    /** The label of those who are counted, as the claim tells it; empty if they have none, all are counted, or it is a tally. */
    public abstract Optional<String> label();

    /** The party of those who are counted; empty if none is told, all are counted, or it is a tally. */
    public abstract Optional<Id<Actor>> party();

    /** The superlative of a tally that is looked at; empty when a number is. */
    public abstract Optional<Superlative> superlative();

    /**
     * The number that is stated, under the hedge policy; of a superlative how many others are said to come before, or for the latest
     * after: two for the third. Empty when that cannot be told.
     */
    public abstract Optional<CountRange> stated();

    /**
     * What the parts come to; without an end when the number of a member is not known. Of operations from those that surely count to
     * those that may. Empty when nothing could be counted.
     */
    public abstract Optional<CountRange> derived();

    /** By how much more is stated than derived; empty when one of the two is. */
    public final Optional<CountGap> gap() {
        return stated().flatMap(stated -> derived().map(derived -> CountGap.between(stated, derived)));
    }

    /** Whether the two go together. */
    public abstract TallyVerdict verdict();

    /**
     * Why, for people, in lower case and without a full stop, such as {@code 8 + 11 + 17 = 36, 26 stated} or {@code civilians: 101 + 4 =
     * 105, 105 stated}.
     */
    public abstract String reason();

    /** The parts, used and left out, in the order of the dataset. */
    public abstract List<ReconciledPart> parts();

    /** The parts that went into the sum. */
    public final List<ReconciledPart> used() {
        return parts().stream().filter(part -> part.use().isUsed()).toList();
    }

    /** The parts that did not. */
    public final List<ReconciledPart> leftOut() {
        return parts().stream().filter(part -> !part.use().isUsed()).toList();
    }

    /** Returns a line such as {@code killed-26: contradicted (document:article): 8 + 11 + 17 = 36, 26 stated}. */
    @Override
    public final String toString() {
        String from = takenFrom().map(Ref::toString).orElseGet(() -> words(basis()));
        return claim().id() + ": " + words(verdict()) + " (" + from + "): " + reason();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
