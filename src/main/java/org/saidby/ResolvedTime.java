package org.saidby;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

/**
 * What came of resolving a time: its date, counted from its anchor, or the reason why there is none.
 *
 * <p>The words and the rule, that is the anchor, are kept. When what it is counted from is corrected, resolving again gives
 * another date.
 */
@Value.Immutable
public abstract class ResolvedTime {

    ResolvedTime() {}

    /** The time as it was told and coded. */
    public abstract When told();

    /**
     * The date: counted from the anchor; or the one that was coded, if the time has no anchor, cannot be counted, or stands in a
     * mere relation such as "before" to its anchor, which a coded date is narrower than; empty if there is neither.
     */
    public abstract Optional<Edtf> date();

    /** The date of what it is counted from; empty if that has none or there is nothing to count from. */
    public final Optional<Edtf> anchorDate() {
        return anchorTime().flatMap(ResolvedTime::date);
    }

    /** Why no date could be counted from the anchor; empty if one was, or if a time without an anchor has a date. */
    public abstract Optional<Unresolved> unresolved();

    /**
     * The time of what it is counted from, itself resolved; empty if it has no anchor, or one without a time. It has no part in
     * whether two resolved times are equal.
     */
    @Value.Auxiliary
    public abstract Optional<ResolvedTime> anchorTime();

    /** What it is counted from, and what that is counted from, and so on; empty if it has no anchor. */
    public final List<Ref> through() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, time -> time.flatMap(ResolvedTime::anchorTime))
                .flatMap(time -> time.flatMap(one -> one.told().anchor()).stream())
                .map(TimeAnchor::to)
                .toList();
    }

    /** The time with the date that came of it, and with its words, extent and anchor as they were. */
    public final When when() {
        return told().toBuilder().date(date()).build();
    }

    /**
     * Returns whether the date that was coded has nothing in common with what was counted, as when the anchor was corrected and
     * the date was not; {@code false} if there are not both.
     */
    public final boolean contradictsCoded() {
        return told().date().isPresent()
                && counted().isPresent()
                && told().date().get().overlaps(counted().get()) == Truth.NO;
    }

    /** The date that the anchor alone gives, whatever was coded; empty if none could be counted. */
    public abstract Optional<Edtf> counted();

    /**
     * Returns the time in a few English words, such as {@code 24 September 2019} or {@code before 1 March 2018}; see {@link
     * When#toEnglish()}.
     */
    public final String toEnglish() {
        return WhenEnglish.of(this);
    }
}
