package org.saidby.ucdp;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A conflict, dyad or side as a row names it: number, number of the older series, name.
 *
 * <p>The name is what the release calls it; it changes between releases while the number stays.
 */
@Value.Immutable
public abstract class UcdpEntry {

    private static final UcdpEntry NONE = of(OptionalLong.empty(), Optional.empty(), Optional.empty());

    UcdpEntry() {}

    /** Returns the entry of which nothing is told. */
    public static UcdpEntry none() {
        return NONE;
    }

    /** Returns the entry with this number and name, and no number of the older series. */
    public static UcdpEntry of(long number, String name) {
        return of(OptionalLong.of(number), Optional.empty(), Optional.of(name));
    }

    /** Returns the entry with this number, number of the older series and name, each of which can be empty. */
    public static UcdpEntry of(OptionalLong number, Optional<String> olderNumber, Optional<String> name) {
        return ImmutableUcdpEntry.of(number, olderNumber, name);
    }

    /** The number, from a column {@code *_new_id}; empty when the row has none. */
    @Value.Parameter
    public abstract OptionalLong number();

    /** The text of a column {@code *_dset_id}, which is a number of an older series or a code such as {@code 1-27}. */
    @Value.Parameter
    public abstract Optional<String> olderNumber();

    /** The name; empty when the row has none. */
    @Value.Parameter
    public abstract Optional<String> name();
}
