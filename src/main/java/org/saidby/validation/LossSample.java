package org.saidby.validation;

import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Ref;
import org.saidby.Referable;
import org.saidby.internal.Excerpt;

/** One thing of which an export lost something, and what that was. */
@Value.Immutable(builder = false, copy = false)
public abstract class LossSample {

    LossSample() {}

    /**
     * Returns a sample.
     *
     * @param text what was lost, as it stood; no more than its beginning is kept
     */
    public static LossSample of(Referable subject, String text) {
        return ImmutableLossSample.of(Optional.of(subject.ref()), Excerpt.of(text));
    }

    /** Returns a sample of what the dataset itself has. */
    public static LossSample ofDataset(String text) {
        return ImmutableLossSample.of(Optional.empty(), Excerpt.of(text));
    }

    /** The entity that has it; empty where it is the dataset. */
    @Value.Parameter
    public abstract Optional<Ref> subject();

    /** What was lost: the text of the value as the wire format has it, cut behind 64 UTF-16 code units. */
    @Value.Parameter
    public abstract String text();

    /** Returns the subject and the text. */
    @Override
    public final String toString() {
        return subject().map(Ref::toString).orElse("dataset") + ": " + text();
    }
}
