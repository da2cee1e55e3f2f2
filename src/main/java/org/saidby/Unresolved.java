package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/** Why a time has no date that could be counted. */
@Value.Immutable
public abstract class Unresolved {

    Unresolved() {}

    static Unresolved of(Reason reason, String message) {
        return ImmutableUnresolved.builder().reason(reason).message(message).build();
    }

    static Unresolved of(Reason reason, Ref at, String message) {
        return ImmutableUnresolved.builder()
                .reason(reason)
                .at(at)
                .message(message)
                .build();
    }

    /** What kind of reason it is. */
    public abstract Reason reason();

    /** What could not be counted from: the anchor, or what the anchor itself is counted from; empty if it lies elsewhere. */
    public abstract Optional<Ref> at();

    /** The reason for people, in lower case and without a full stop, such as {@code operation:fall-of-surt has no date}. */
    public abstract String message();

    /** Returns {@link #message()}. */
    @Override
    public final String toString() {
        return message();
    }

    /** Kinds of reasons. */
    public enum Reason {
        /** The time is in words alone, or in none: there is nothing to count from. */
        NOT_ANCHORED,

        /** What it is counted from is not held. */
        NOT_HELD,

        /** What it is counted from has no time with a date. */
        UNDATED,

        /** What it is counted from is counted from this again. */
        CIRCULAR,

        /** A weekday is counted from one day, and what it is counted from can be about several. */
        NOT_ONE_DAY,

        /** It is counted from the end, or the beginning, of something of which that end is open or unknown. */
        NO_SUCH_END,

        /** The date would lie where EDTF has no days, or what it is counted from does. */
        BEYOND_CALENDAR,

        /** The relation or the unit is a word that this version does not know. */
        UNKNOWN_WORD
    }
}
