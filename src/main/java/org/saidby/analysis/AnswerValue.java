package org.saidby.analysis;

import java.util.Optional;
import org.saidby.Code;
import org.saidby.Count;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.Superlative;
import org.saidby.When;

/**
 * What a claim answers to a question, as it was told: one of a count, a time, a place, a thing, a word of a code list, a
 * superlative and a text. Of the accessors one is set, that of the {@link #type()}.
 */
public final class AnswerValue {

    /** Which value it is. */
    public enum Type {
        /** A hedged number. */
        COUNT,
        /** A time. */
        TIME,
        /** A place. */
        PLACE,
        /** A thing of the dataset: an actor or a claim. */
        THING,
        /** A word of a code list. */
        CODE,
        /** A place in a sequence. */
        SUPERLATIVE,
        /** Words. */
        TEXT
    }

    private final Type type;
    private final Object value;

    private AnswerValue(Type type, Object value) {
        this.type = type;
        this.value = value;
    }

    static AnswerValue of(Count count) {
        return new AnswerValue(Type.COUNT, count);
    }

    static AnswerValue of(When time) {
        return new AnswerValue(Type.TIME, time);
    }

    static AnswerValue of(Place place) {
        return new AnswerValue(Type.PLACE, place);
    }

    static AnswerValue of(Ref thing) {
        return new AnswerValue(Type.THING, thing);
    }

    static AnswerValue of(Code code) {
        return new AnswerValue(Type.CODE, code);
    }

    static AnswerValue of(Superlative superlative) {
        return new AnswerValue(Type.SUPERLATIVE, superlative);
    }

    static AnswerValue of(String text) {
        return new AnswerValue(Type.TEXT, text);
    }

    /** Which of the values it is. */
    public Type type() {
        return type;
    }

    /** The hedged number; empty for another type. */
    public Optional<Count> count() {
        return as(Count.class);
    }

    /** The time, not yet counted from its anchor; empty for another type. */
    public Optional<When> time() {
        return as(When.class);
    }

    /** The place; empty for another type. */
    public Optional<Place> place() {
        return as(Place.class);
    }

    /** The actor or claim; empty for another type. */
    public Optional<Ref> thing() {
        return as(Ref.class);
    }

    /** The word; empty for another type. */
    public Optional<Code> code() {
        return as(Code.class);
    }

    /** The place in a sequence; empty for another type. */
    public Optional<Superlative> superlative() {
        return as(Superlative.class);
    }

    /** The words; empty for another type. */
    public Optional<String> text() {
        return as(String.class);
    }

    Object get() {
        return value;
    }

    private <T> Optional<T> as(Class<T> wanted) {
        return wanted.isInstance(value) ? Optional.of(wanted.cast(value)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerValue that && type == that.type && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the value in a few words, such as {@code nearly 500}, {@code 26 September 2019} or {@code near location:murzuq}. For
     * people; it may change in a later version.
     */
    @Override
    public String toString() {
        return ValueText.of(value);
    }
}
