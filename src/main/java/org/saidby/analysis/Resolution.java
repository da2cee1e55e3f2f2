package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What a policy makes of the answers to a question: a value or the reason why there is none, and what became of each answer. */
@Value.Immutable
public abstract class Resolution {

    Resolution() {}

    /** Why there is no value. */
    public enum Failure {
        /** Nobody answers the question. */
        NO_CLAIM,

        /** All answers were set aside. */
        NOTHING_LEFT,

        /** The answers that are left contradict each other, such as two of one day. */
        CONTRADICTION,

        /** The counts that are left speak of times that have no day in common. */
        DIFFERENT_TIMES,

        /** No location that the dataset holds has all the places in it, or no interval can be written that has all the times. */
        NO_ENVELOPE,

        /** No value has as many independent origins as are asked for. */
        TOO_FEW_ORIGINS
    }

    /** What {@link Policy#leastInterested()} had to settle for. */
    public enum Fallback {
        /** Nobody of whom it is told who they are or where they belong is without a part in it: unnamed origins of which neither is told. */
        UNNAMED("nobody who is known is without a part in it, so unnamed origins are taken"),

        /** Everybody has a part in it: all origins. */
        INTERESTED("everybody has a part in it, so nobody is set aside for it");

        private final String words;

        Fallback(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What was asked. */
    public abstract Question question();

    /** The name of the policy, such as {@code named speakers only, then latest}. */
    public abstract String policy();

    /** The value; empty if it is unresolved. */
    public abstract Optional<ResolvedValue> value();

    /** Why it is unresolved; empty if there is a value. */
    public abstract Optional<Failure> failure();

    /**
     * What {@link Policy#leastInterested()} had to settle for; empty if the answers it left have a known origin without a part in it,
     * or the policy is another. {@link #reason()} says so too.
     */
    public abstract Optional<Fallback> fallback();

    /** How the value came about or why there is none, for people, in lower case and without a full stop. */
    public abstract String reason();

    /** The answers from which the value comes, by claim; if it is unresolved, those that were left and do not go together. */
    public abstract List<Answer> used();

    /** The answers that were not used, by step of the policy and then by claim, each with the reason. */
    public abstract List<SetAside> setAside();

    /** Whether there is a value. */
    public final boolean isResolved() {
        return value().isPresent();
    }

    /**
     * Returns all of it in lines, each with an end, such as {@code killed in operation:strike, by latest: 17}. For people; it may change
     * in a later version.
     */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        text.append(question()).append(", by ").append(policy()).append(": ");
        text.append(value().map(ResolvedValue::toString).orElse("unresolved")).append(" (");
        text.append(reason()).append(")\n");
        if (!used().isEmpty()) {
            text.append(isResolved() ? "  used: " : "  left: ")
                    .append(used().stream().map(Answer::toString).collect(Collectors.joining("; ")))
                    .append('\n');
        }
        setAside().forEach(aside -> text.append("  set aside: ").append(aside).append('\n'));
        return text.toString();
    }
}
