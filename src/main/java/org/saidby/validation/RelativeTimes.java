package org.saidby.validation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.ResolvedTime;
import org.saidby.TimeAnchor;
import org.saidby.TimeLookup;
import org.saidby.TimeRelation;
import org.saidby.TimeResolver;
import org.saidby.Unresolved;
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

    private static final Set<Unresolved.Reason> WITHOUT_USABLE_TIME = Set.of(
            Unresolved.Reason.NOT_HELD,
            Unresolved.Reason.UNDATED,
            Unresolved.Reason.CIRCULAR,
            Unresolved.Reason.BEYOND_CALENDAR);

    private static final int DAYS_LOOKED_AT = 1000;

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        TimeResolver resolver = resolver(facts);
        for (EntityFacts holder : facts.all()) {
            for (RelativeTime time : holder.times()) {
                if (time.anchor().to().kind().isKnown()) {
                    check(time, holder, facts, resolver, findings);
                }
            }
        }
    }

    /** Returns what counts times from what is remembered. */
    static TimeResolver resolver(DatasetFacts facts) {
        return TimeResolver.of(ref -> Optional.ofNullable(facts.find(ref)).map(held -> times(facts, held)));
    }

    /** What {@link TimeLookup#in} does for a dataset. */
    private static List<When> times(DatasetFacts facts, EntityFacts held) {
        if (held.detail() instanceof DocumentDetail document) {
            return document.published().map(When::on).stream().toList();
        }
        if (held.detail() instanceof ClaimDetail claim) {
            List<When> said = claim.said() == null || !claim.anchoredSaid().isEmpty()
                    ? claim.anchoredSaid()
                    : List.of(When.on(claim.said()));
            return TimeLookup.timesOfClaim(Optional.ofNullable(claim.time()), claim.about(), claim.kind(), said);
        }
        return DatasetRules.operation(facts, held.ref()).flatMap(Operation::when).stream()
                .toList();
    }

    private static void check(
            RelativeTime time,
            EntityFacts holder,
            DatasetFacts facts,
            TimeResolver resolver,
            Consumer<Finding> findings) {
        TimeAnchor anchor = time.anchor();
        if (facts.find(anchor.to()) == null) {
            findings.accept(unresolved("anchor is not in the dataset: " + anchor.to(), holder, time));
            return;
        }
        if (!isCounted(anchor)) {
            return;
        }
        ResolvedTime counted = resolver.resolve(When.builder().anchor(anchor).build());
        @Nullable Edtf date = time.date();
        if (date == null) {
            boolean isUsable = counted.unresolved()
                    .filter(reason -> WITHOUT_USABLE_TIME.contains(reason.reason()))
                    .isEmpty();
            if (!isUsable) {
                findings.accept(unresolved("anchor has no date to count from: " + anchor.to(), holder, time));
            }
        } else if (anchor.weekday().isPresent()) {
            weekday(anchor.weekday().get(), date, counted.date(), holder, time, findings);
        } else if (counted.date().isPresent() && date.overlaps(counted.date().get()) == Truth.NO) {
            offset(date, counted.date().get(), holder, time, findings);
        }
    }

    /** Returns whether a rule tells how far, which weekday or in which stretch, so that it needs a date to count from. */
    static boolean isCounted(TimeAnchor anchor) {
        return anchor.offset().isPresent()
                || anchor.weekday().isPresent()
                || anchor.unit().isPresent() && anchor.relation().equals(TimeRelation.AT);
    }

    private static Finding unresolved(String message, EntityFacts holder, RelativeTime time) {
        return Finding.of("time.anchor-unresolved", message)
                .argument("anchor", time.anchor().to())
                .at(time.anchorAt())
                .about(holder.ref())
                .build();
    }

    private static void weekday(
            DayOfWeek weekday,
            Edtf date,
            Optional<Edtf> expected,
            EntityFacts holder,
            RelativeTime time,
            Consumer<Finding> findings) {
        boolean isOtherDay = expected.map(day -> date.overlaps(day) == Truth.NO).orElseGet(() -> !holds(date, weekday));
        if (isOtherDay) {
            String name = weekday.toString().toLowerCase(Locale.ROOT);
            Finding.Builder finding = Finding.of(
                            "time.weekday-mismatch",
                            "date is not the " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                    + expected.map(day -> ", " + day + ",").orElse("") + " that was said: " + date)
                    .argument("weekday", name)
                    .argument("date", date);
            expected.ifPresent(day -> finding.argument("expected", day));
            findings.accept(finding.at(time.dateAt()).about(holder.ref()).build());
        }
    }

    /** Returns whether one of the possible days is such a weekday; if there are very many days, one of them is. */
    private static boolean holds(Edtf date, DayOfWeek weekday) {
        if (date.earliest().day().isEmpty()) {
            return true;
        }
        List<LocalDate> days =
                date.possibleDays().stream().limit(DAYS_LOOKED_AT).toList();
        return days.size() == DAYS_LOOKED_AT
                || days.stream().anyMatch(day -> day.getDayOfWeek().equals(weekday));
    }

    private static void offset(
            Edtf date, Edtf expected, EntityFacts holder, RelativeTime time, Consumer<Finding> findings) {
        Ref to = time.anchor().to();
        findings.accept(Finding.of(
                        "time.offset-mismatch",
                        "date is not the " + expected + " that counting from " + to + " gives: " + date)
                .argument("anchor", to)
                .argument("date", date)
                .argument("expected", expected)
                .at(time.dateAt())
                .about(holder.ref())
                .build());
    }
}
