package org.saidby.analysis;

import org.immutables.value.Value;

/** An answer that a policy did not use, and why. */
@Value.Immutable
public abstract class SetAside {

    SetAside() {}

    static SetAside of(Answer answer, Reason reason, String words) {
        return ImmutableSetAside.of(answer, reason, words);
    }

    /** Why an answer is not used. */
    public enum Reason {
        /** Another claim takes its claim back. */
        RETRACTED,

        /** Another claim corrects its claim. */
        SUPERSEDED,

        /** It denies a value, and gives none. */
        DENIAL,

        /** It gives nothing to choose from: none reported, no date, no location. */
        NO_VALUE,

        /** It is not known when it was said. */
        UNDATED,

        /** Others were said later. */
        NOT_LATEST,

        /** Others were said earlier. */
        NOT_EARLIEST,

        /** Others say less. */
        NOT_MOST_CONSERVATIVE,

        /** Readers are not told who its origin is. */
        UNNAMED,

        /** The origins of others have less of a part in what they speak of. */
        MORE_INTERESTED,

        /** Too few independent origins give its value. */
        TOO_FEW_ORIGINS,

        /** A condition of the caller does not hold for it. */
        NOT_ASKED_FOR
    }

    /** The answer. */
    @Value.Parameter
    public abstract Answer answer();

    /** Why it is not used. */
    @Value.Parameter
    public abstract Reason reason();

    /** The reason for people, in lower case and without a full stop, such as {@code said on 2019-09-20, others on 2019-09-28}; {@code published on} where the day is that of the document. */
    @Value.Parameter
    public abstract String words();

    /** Returns such as {@code x01-killed-8: 8 (said on 2019-09-20, others on 2019-09-28)}. */
    @Override
    public final String toString() {
        return answer() + " (" + words() + ")";
    }
}
