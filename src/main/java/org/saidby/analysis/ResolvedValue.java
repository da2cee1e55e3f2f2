package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.CountRange;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.When;

/** A value that a policy came to, no more exact than what was told. */
@Value.Immutable
public abstract class ResolvedValue {

    ResolvedValue() {}

    /** Which value it is. */
    public abstract AnswerValue.Type type();

    /** The different values from which it comes, as they were told, by claim; where several can be right at once, these are the value. */
    public abstract List<AnswerValue> told();

    /** The numbers that it may be; empty unless it is a count. */
    public abstract Optional<CountRange> count();

    /**
     * The one number to take where only one can be: if the range holds one only, or every claim used that has a best number has this
     * one; else empty.
     */
    public abstract OptionalLong best();

    /** The time, with its date counted from its anchor; empty unless it is a time. */
    public abstract Optional<When> time();

    /** The place; empty unless it is a place, and if several can be right at once, see {@link #told()}. */
    public abstract Optional<Place> place();

    /** The actors or claims; empty unless it is such. */
    public final List<Ref> things() {
        return told().stream().flatMap(value -> value.thing().stream()).toList();
    }

    /** Returns the value in a few words, such as {@code 17}, {@code [8,10]} or {@code actor:africom, actor:us-air-force}. */
    @Override
    public final String toString() {
        if (count().isPresent()) {
            return ValueText.number(count().get());
        }
        return time().map(AnswerValue::of)
                .or(() -> place().map(AnswerValue::of))
                .map(AnswerValue::toString)
                .orElseGet(() -> told().stream().map(AnswerValue::toString).collect(Collectors.joining(", ")));
    }
}
