package org.saidby;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Unresolved.Reason;
import org.saidby.edtf.Edtf;

/**
 * Counts times from what they are anchored to, and that in turn from what it is anchored to.
 *
 * <p>{@link When#resolveIn(Dataset)} is enough for a few times. For all those of a dataset take one resolver: it remembers what it
 * found, so it looks at everything once, however long the chains are. What it counts from must not change meanwhile. Of times that
 * are counted from each other in a circle the first one that was asked for is named. Not safe to share between threads.
 */
public final class TimeResolver {

    private final TimeLookup lookup;
    private final Map<Ref, Anchorage> found = new HashMap<>();
    private final List<Ref> opened = new ArrayList<>();
    private boolean hasMetCircle;

    private TimeResolver(TimeLookup lookup) {
        this.lookup = lookup;
    }

    /** Returns a resolver that counts from what a dataset holds. */
    public static TimeResolver in(Dataset dataset) {
        return of(TimeLookup.in(dataset));
    }

    /** Returns a resolver that counts from what a program holds. */
    public static TimeResolver of(TimeLookup lookup) {
        return new TimeResolver(lookup);
    }

    /** Returns a time with its date counted from its anchor; see {@link When#resolveIn(Dataset)}. */
    public ResolvedTime resolve(When told) {
        opened.clear();
        hasMetCircle = false;
        boolean holdsForOthers = false;
        try {
            told.anchor().ifPresent(anchor -> settle(anchor.to()));
            ResolvedTime resolved = count(told);
            holdsForOthers = !hasMetCircle || opened.stream().noneMatch(this::hasSeveralTimes);
            return resolved;
        } finally {
            // a lookup threw, or another time would have been taken if the circle had been entered elsewhere
            if (!holdsForOthers) {
                opened.forEach(found::remove);
            }
        }
    }

    private boolean hasSeveralTimes(Ref ref) {
        return requireNonNull(found.get(ref)).times.map(List::size).orElse(0) > 1;
    }

    /** Finds the time of something, after those that it is counted from; a stack of its own, since chains can be long. */
    private void settle(Ref sought) {
        Deque<Anchorage> open = new ArrayDeque<>();
        lookUp(sought, open);
        for (Anchorage top = open.peek(); top != null; top = open.peek()) {
            When time = top.next();
            if (time == null) {
                top.isSettled = true;
                open.pop();
            } else if (time.anchor().isEmpty() || !lookUp(time.anchor().get().to(), open)) {
                top.take(count(time));
            }
        }
    }

    /** Returns whether something was not looked up before. */
    private boolean lookUp(Ref ref, Deque<Anchorage> open) {
        if (found.containsKey(ref)) {
            return false;
        }
        Anchorage anchorage = new Anchorage(lookup.timesOf(ref));
        found.put(ref, anchorage);
        opened.add(ref);
        open.push(anchorage);
        return true;
    }

    private ResolvedTime count(When told) {
        if (told.anchor().isEmpty()) {
            return told.date().isPresent()
                    ? builder(told).date(told.date()).build()
                    : unresolved(told, Optional.empty(), Unresolved.of(Reason.NOT_ANCHORED, notAnchored(told)));
        }
        TimeAnchor anchor = told.anchor().get();
        Ref to = anchor.to();
        Anchorage anchorage = requireNonNull(found.get(to));
        if (!anchorage.isSettled) {
            hasMetCircle = true;
            return unresolved(
                    told, Optional.empty(), Unresolved.of(Reason.CIRCULAR, to, to + " is counted from itself"));
        }
        if (anchorage.times.isEmpty()) {
            return unresolved(told, Optional.empty(), Unresolved.of(Reason.NOT_HELD, to, to + " is not held"));
        }
        Optional<ResolvedTime> from = Optional.ofNullable(anchorage.best);
        Optional<Edtf> date = from.flatMap(ResolvedTime::date);
        if (date.isEmpty()) {
            Unresolved why = from.flatMap(ResolvedTime::unresolved)
                    .filter(reason -> reason.reason() != Reason.NOT_ANCHORED)
                    .orElseGet(() -> Unresolved.of(Reason.UNDATED, to, to + " has no date"));
            return unresolved(told, from, why);
        }
        TimeCount count = TimeCount.from(date.get(), from.get().told().extent(), anchor, told.extent());
        if (count.date() == null) {
            return unresolved(told, from, Unresolved.of(count.reason(), to, count.message(to)));
        }
        boolean isNarrower = told.date().isPresent() && !TimeCount.isExact(anchor);
        return builder(told)
                .date(isNarrower ? told.date() : Optional.of(count.date()))
                .counted(count.date())
                .anchorTime(from)
                .build();
    }

    private static ResolvedTime unresolved(When told, Optional<ResolvedTime> from, Unresolved reason) {
        return builder(told)
                .date(told.date())
                .unresolved(reason)
                .anchorTime(from)
                .build();
    }

    private static ImmutableResolvedTime.Builder builder(When told) {
        return ImmutableResolvedTime.builder().told(told);
    }

    private static String notAnchored(When told) {
        return told.words().isPresent() ? "it is told in words alone" : "nothing is told of it";
    }

    /** Something to count from: its times, and the first of them that has a date, or else the first that tells why not. */
    private static final class Anchorage {

        private final Optional<List<When>> times;
        private int taken;
        private boolean isSettled;
        private @Nullable ResolvedTime best;

        Anchorage(Optional<List<When>> times) {
            this.times = times;
        }

        /** The time to look at; null when there is no more to see. */
        @Nullable
        When next() {
            boolean isDated = best != null && best.date().isPresent();
            return isDated || times.isEmpty() || taken == times.get().size()
                    ? null
                    : times.get().get(taken);
        }

        void take(ResolvedTime time) {
            taken++;
            boolean isBetter = best == null
                    || time.date().isPresent()
                    || best.told().anchor().isEmpty();
            best = isBetter ? time : best;
        }
    }
}
