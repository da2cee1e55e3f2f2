package org.saidby.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.TimeAnchor;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;
import org.saidby.validation.EntityFacts.ClaimDetail;
import org.saidby.validation.EntityFacts.DocumentDetail;
import org.saidby.validation.EntityFacts.RelativeTime;

/**
 * Looks at what times are counted from.
 *
 * <p>A time that has a date of its own, or stands in a mere relation such as "before", needs no date of its anchor.
 */
final class RelativeTimes implements DatasetRule {

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        for (EntityFacts holder : facts.all()) {
            for (RelativeTime time : holder.times()) {
                Ref to = time.anchor().to();
                if (to.kind().isKnown()) {
                    if (facts.find(to) == null) {
                        findings.accept(unresolved("anchor is not in the dataset: " + to, holder, time));
                    } else if (needsDate(time) && !isUsable(facts, to, new HashSet<>())) {
                        findings.accept(unresolved("anchor has no date to count from: " + to, holder, time));
                    } else if (time.date() != null && time.anchor().weekday().isPresent()) {
                        weekday(facts, holder, time, time.anchor().weekday().get(), time.date(), findings);
                    }
                }
            }
        }
    }

    private static boolean needsDate(RelativeTime time) {
        return time.date() == null && isCounted(time.anchor());
    }

    private static boolean isCounted(TimeAnchor anchor) {
        return anchor.offset().isPresent() || anchor.weekday().isPresent();
    }

    private static Finding unresolved(String message, EntityFacts holder, RelativeTime time) {
        return Finding.of("time.anchor-unresolved", message)
                .argument("anchor", time.anchor().to())
                .at(time.anchorAt())
                .about(holder.ref())
                .build();
    }

    private static boolean isUsable(DatasetFacts facts, Ref ref, Set<Ref> seen) {
        EntityFacts held = facts.find(ref);
        if (held == null || !seen.add(ref)) {
            return false;
        }
        if (held.detail() instanceof DocumentDetail document) {
            return document.published().filter(RelativeTimes::hasDay).isPresent();
        }
        if (held.detail() instanceof ClaimDetail claim) {
            return claim.time() != null && hasDay(claim.time())
                    || anchors(held).anyMatch(anchor -> isUsable(facts, anchor, seen))
                    || isUsable(facts, claim.about(), seen)
                    || claim.said() != null && hasDay(claim.said());
        }
        Optional<When> when = DatasetRules.operation(facts, ref).flatMap(Operation::when);
        return when.flatMap(When::date).filter(RelativeTimes::hasDay).isPresent()
                || anchors(held).anyMatch(anchor -> isUsable(facts, anchor, seen));
    }

    private static Stream<Ref> anchors(EntityFacts held) {
        return held.edges().stream()
                .filter(edge -> edge.relation() == EntityFacts.Relation.ANCHOR)
                .map(EntityFacts.Edge::to);
    }

    private static boolean hasDay(Edtf date) {
        return date.earliest().isDay() || date.latest().isDay();
    }

    private static void weekday(
            DatasetFacts facts,
            EntityFacts holder,
            RelativeTime time,
            DayOfWeek weekday,
            Edtf date,
            Consumer<Finding> findings) {
        @Nullable LocalDate seenFrom = day(facts, time.anchor().to());
        @Nullable
        LocalDate expected = seenFrom == null ? null : seenFrom.with(TemporalAdjusters.previousOrSame(weekday));
        boolean isOtherDay = expected == null ? !holds(date, weekday) : date.contains(expected) == Truth.NO;
        if (isOtherDay) {
            String name = weekday.toString().toLowerCase(Locale.ROOT);
            Finding.Builder finding = Finding.of(
                            "time.weekday-mismatch",
                            "date is not the " + name + (expected == null ? "" : ", " + expected + ",")
                                    + " that was said: " + date)
                    .argument("weekday", name)
                    .argument("date", date);
            if (expected != null) {
                finding.argument("expected", expected);
            }
            findings.accept(finding.at(time.dateAt()).about(holder.ref()).build());
        }
    }

    private static boolean holds(Edtf date, DayOfWeek weekday) {
        Optional<LocalDate> first = date.earliest().day();
        return first.isEmpty() || date.contains(first.get().with(TemporalAdjusters.nextOrSame(weekday))) != Truth.NO;
    }

    /** The one day from which a weekday is counted; null when there is none. */
    private static @Nullable LocalDate day(DatasetFacts facts, Ref ref) {
        EntityFacts held = facts.find(ref);
        Optional<Edtf> date = held != null && held.detail() instanceof DocumentDetail document
                ? document.published()
                : DatasetRules.operation(facts, ref).flatMap(Operation::when).flatMap(When::date);
        return date.filter(value -> value.earliest().equals(value.latest()))
                .flatMap(value -> value.earliest().day())
                .orElse(null);
    }
}
