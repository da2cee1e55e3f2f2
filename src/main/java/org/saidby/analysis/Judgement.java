package org.saidby.analysis;

import java.util.Map;
import org.immutables.value.Value;

/** How two answers stand to each other, and why. Programs go by the reason and the arguments; the message is for people. */
@Value.Immutable
public abstract class Judgement {

    Judgement() {}

    static Judgement of(Reason reason, Map<String, ? extends String> arguments, String message) {
        return ImmutableJudgement.of(reason, arguments, message);
    }

    /** Why. */
    @Value.Parameter
    public abstract Reason reason();

    /**
     * What decided it, by name: {@code first} and {@code second}, the two values as they were read (the range of a count, the date
     * of a time), with {@code not} before a value that is denied; and where they apply {@code days}, by how many two times are apart,
     * {@code seconds}, by how many two moments are, {@code kilometres} between two points, {@code firstSpan} and {@code secondSpan}, the
     * times spoken of, and {@code fromParts}, which of the values parts come to: {@code first} or {@code second}.
     */
    @Value.Parameter
    public abstract Map<String, String> arguments();

    /** Why, in lower case and without a full stop, such as {@code [8,8] and [10,10] have no number in common}. */
    @Value.Parameter
    public abstract String message();

    /** How they stand to each other. */
    public final Verdict verdict() {
        return reason().verdict();
    }

    /** Returns verdict and message. */
    @Override
    public final String toString() {
        return verdict() + ": " + message();
    }
}
