package org.saidby.analysis;

import org.immutables.value.Value;
import org.saidby.Ref;

/** That a source has a part in an operation it speaks of: it took part in it, or belongs together with an actor that did. */
@Value.Immutable
public abstract class Interest {

    Interest() {}

    static Interest of(Ref operation, Bond bond) {
        return ImmutableInterest.of(operation, bond);
    }

    /** The operation, or the series of which somebody took part in a part. */
    @Value.Parameter
    public abstract Ref operation();

    /** Why the source, which is the first, belongs together with the actor that took part, which is the second. */
    @Value.Parameter
    public abstract Bond bond();

    /** The source that has the interest. */
    public final Ref source() {
        return bond().first();
    }

    /** The actor that took part. */
    public final Ref participant() {
        return bond().second();
    }

    /** Returns it in words, such as {@code source:africom is actor:africom; actor:africom took part in operation:strike}. */
    @Override
    public final String toString() {
        return bond() + "; " + participant() + " took part in " + operation();
    }
}
