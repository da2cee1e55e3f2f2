package org.saidby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Unresolved.Reason;
import org.saidby.edtf.Edtf;

/** Counts times from what they are anchored to, and that in turn from what it is anchored to. */
final class TimeResolver {

    private final TimeLookup lookup;

    TimeResolver(TimeLookup lookup) {
        this.lookup = lookup;
    }

    ResolvedTime resolve(When told) {
        return resolve(told, List.of());
    }

    private ResolvedTime resolve(When told, List<Ref> before) {
        if (told.anchor().isEmpty()) {
            return told.date().isPresent()
                    ? builder(told).date(told.date()).build()
                    : unresolved(told, List.of(), Unresolved.of(Reason.NOT_ANCHORED, notAnchored(told)));
        }
        TimeAnchor anchor = told.anchor().get();
        Ref to = anchor.to();
        List<Ref> through = new ArrayList<>(before);
        through.add(to);
        if (before.contains(to)) {
            return unresolved(told, through, Unresolved.of(Reason.CIRCULAR, to, to + " is counted from itself"));
        }
        Optional<List<When>> times = lookup.timesOf(to);
        if (times.isEmpty()) {
            return unresolved(told, through, Unresolved.of(Reason.NOT_HELD, to, to + " is not held"));
        }
        ResolvedTime from = firstDated(times.get(), through);
        if (from == null || from.date().isEmpty()) {
            Optional<Unresolved> deeper = from == null ? Optional.empty() : from.unresolved();
            boolean isUndated = deeper.isEmpty() || deeper.get().reason() == Reason.NOT_ANCHORED;
            return unresolved(
                    told,
                    from == null ? through : joined(through, from),
                    isUndated ? Unresolved.of(Reason.UNDATED, to, to + " has no date") : deeper.get());
        }
        return counted(told, joined(through, from), to, anchor, from.date().get());
    }

    private static List<Ref> joined(List<Ref> through, ResolvedTime from) {
        return from.through().isEmpty() ? through : from.through();
    }

    /** Returns the first time that has a date, or else the first that tells why not. */
    private @Nullable ResolvedTime firstDated(List<When> times, List<Ref> through) {
        ResolvedTime first = null;
        for (When time : times) {
            ResolvedTime resolved = resolve(time, through);
            if (resolved.date().isPresent()) {
                return resolved;
            }
            first = first == null || first.through().isEmpty() ? resolved : first;
        }
        return first;
    }

    private static ResolvedTime counted(When told, List<Ref> through, Ref to, TimeAnchor anchor, Edtf from) {
        TimeCount count = TimeCount.from(from, anchor);
        if (count.date() == null) {
            return unresolved(told, through, Unresolved.of(count.reason(), to, count.message(to)));
        }
        boolean isNarrower = told.date().isPresent() && !TimeCount.isExact(anchor);
        return builder(told)
                .date(isNarrower ? told.date() : Optional.of(count.date()))
                .counted(count.date())
                .anchorDate(from)
                .through(through)
                .build();
    }

    private static ResolvedTime unresolved(When told, List<Ref> through, Unresolved reason) {
        return builder(told)
                .date(told.date())
                .unresolved(reason)
                .through(through)
                .build();
    }

    private static ImmutableResolvedTime.Builder builder(When told) {
        return ImmutableResolvedTime.builder().told(told);
    }

    private static String notAnchored(When told) {
        return told.words().isPresent() ? "it is told in words alone" : "nothing is told of it";
    }
}
