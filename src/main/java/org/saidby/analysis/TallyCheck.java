package org.saidby.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Referable;
import org.saidby.Superlative;
import org.saidby.SuperlativeKind;
import org.saidby.Tally;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

/**
 * Holds stated tallies against the operations of a dataset.
 *
 * <p>A tally about a series counts its members, one with a scope those that match it, and one about a single operation
 * without a scope says of how many units that consisted, which operations do not tell. Series themselves are never counted.
 * An operation counts when its kind goes with the unit that is counted: strikes are airstrikes, artillery and bombings,
 * sorties are airstrikes, attacks and incidents are of any kind.
 */
public final class TallyCheck {

    private final Dataset dataset;
    private final HedgePolicy hedges;
    private final ScopeMatch scopes;
    private @Nullable OperationIndex index;

    private TallyCheck(Dataset dataset, HedgePolicy hedges) {
        this.dataset = dataset;
        this.hedges = hedges;
        scopes = new ScopeMatch(dataset);
    }

    /** Returns a check against the operations of a dataset, with hedges read by a policy. */
    public static TallyCheck against(Dataset dataset, HedgePolicy hedges) {
        return new TallyCheck(dataset, hedges);
    }

    /** Returns a check against the operations of a dataset, with hedges read by convention. */
    public static TallyCheck against(Dataset dataset) {
        return against(dataset, HedgePolicy.convention());
    }

    /**
     * Returns how a tally about a subject stands to the operations held. A tally that says several things is contradicted if
     * one of them is, and else undecided if one of them is.
     */
    public TallyResult check(Referable about, Tally tally) {
        List<TallyResult> results =
                details(about, tally).stream().map(TallyDetail::result).toList();
        return results.stream()
                .filter(result -> result.verdict() == TallyVerdict.CONTRADICTED)
                .findFirst()
                .or(() -> results.stream()
                        .filter(result -> result.verdict() == TallyVerdict.UNDECIDED)
                        .findFirst())
                .orElseGet(() -> results.get(0));
    }

    /** Returns what each thing that a tally says came to: its count, then its superlatives. */
    List<TallyDetail> details(Referable about, Tally tally) {
        Optional<Operation> subject = Operations.find(dataset, about.ref());
        List<TallyDetail> details = new ArrayList<>();
        tally.count().ifPresent(count -> details.add(count(subject, tally, hedges.rangeOf(count))));
        tally.superlatives().forEach(superlative -> details.add(superlative(subject, tally, superlative)));
        return details;
    }

    private TallyDetail count(Optional<Operation> subject, Tally tally, CountRange stated) {
        boolean isSeries = subject.filter(Operations::isSeries).isPresent();
        if (!isSeries && tally.scope().isEmpty()) {
            return TallyDetail.untold(
                    Optional.empty(), Optional.of(stated), "it says of how many units one operation consisted");
        }
        List<Id<Operation>> held = new ArrayList<>();
        List<Id<Operation>> maybe = new ArrayList<>();
        List<TallyDetail.LeftOut> leftOut = new ArrayList<>();
        for (Operation operation : isSeries
                ? members(subject.get())
                : matching(tally, search -> search.times(tally.when().stream().toList()))) {
            Truth inTime = spokenOf(operation, tally);
            Truth counts = ScopeMatch.and(matches(operation, tally), inTime);
            if (counts == Truth.YES) {
                held.add(operation.id());
            } else if (counts != Truth.NO) {
                maybe.add(operation.id());
            } else if (isSeries) {
                leftOut.add(new TallyDetail.LeftOut(operation.id(), whyNot(operation, tally, inTime)));
            }
        }
        String reason = held.size() + " held, " + ValueText.number(stated) + " stated";
        TallyVerdict otherwise = held.size() < stated.min() ? TallyVerdict.UNDECIDED : TallyVerdict.CONTRADICTED;
        TallyResult result =
                TallyResult.of(stated.contains(held.size()) ? TallyVerdict.CONSISTENT : otherwise, reason, held);
        return new TallyDetail(result, Optional.empty(), Optional.of(stated), true, maybe, leftOut);
    }

    private static PartUse whyNot(Operation operation, Tally tally, Truth inTime) {
        if (!CountedUnits.counts(tally.unit(), operation)) {
            return PartUse.OTHER_UNIT;
        }
        return inTime == Truth.NO ? PartUse.OUT_OF_TIME : PartUse.OUT_OF_SCOPE;
    }

    private TallyDetail superlative(Optional<Operation> subject, Tally tally, Superlative superlative) {
        Optional<Span> span = subject.flatMap(this::span);
        List<Operation> others = others(subject, tally, search -> narrow(search, span, superlative));
        if (span.isEmpty()
                || others.isEmpty() && tally.scope().isEmpty()
                || !superlative.kind().isKnown()) {
            return TallyDetail.untold(
                    Optional.of(superlative), Optional.empty(), "the place in the sequence cannot be told");
        }
        List<Id<Operation>> certain = new ArrayList<>();
        List<Id<Operation>> maybe = new ArrayList<>();
        for (Operation other : others) {
            Truth counts = ScopeMatch.and(
                    matches(other, tally),
                    superlative.within().map(time -> scopes.during(other, time)).orElse(Truth.YES),
                    inSequence(other, span.get(), superlative));
            if (counts == Truth.YES) {
                certain.add(other.id());
            } else if (counts == Truth.MAYBE) {
                maybe.add(other.id());
            }
        }
        long allowed = superlative.kind().equals(SuperlativeKind.ORDINAL)
                ? superlative.ordinal().getAsInt() - 1L
                : 0;
        String side = superlative.kind().equals(SuperlativeKind.LATEST) ? " later" : " earlier";
        String reason = certain.size() + side + " held, " + allowed + " stated";
        boolean isBorneOut = certain.size() == allowed && maybe.isEmpty();
        TallyVerdict otherwise = certain.size() > allowed ? TallyVerdict.CONTRADICTED : TallyVerdict.UNDECIDED;
        TallyResult result = TallyResult.of(isBorneOut ? TallyVerdict.CONSISTENT : otherwise, reason, certain);
        return new TallyDetail(
                result,
                Optional.of(superlative),
                Optional.of(CountRange.between(allowed, allowed)),
                true,
                maybe,
                List.of());
    }

    private Truth inSequence(Operation other, Span subject, Superlative superlative) {
        Optional<Edtf> date = scopes.date(other);
        if (date.isEmpty()) {
            return Truth.MAYBE;
        }
        if (superlative.kind().equals(SuperlativeKind.LATEST)) {
            return date.get().after(subject.last());
        }
        Truth before = date.get().before(subject.first());
        return superlative.window().isEmpty()
                ? before
                : ScopeMatch.and(before, inWindow(date.get(), subject.day(), superlative));
    }

    private static Truth inWindow(Edtf date, Optional<LocalDate> day, Superlative superlative) {
        if (day.isEmpty()) {
            return Truth.MAYBE;
        }
        Edtf begin = Edtf.from(day.get().minus(superlative.window().get()));
        Truth tooEarly = date.before(begin);
        return tooEarly == Truth.NO ? Truth.YES : tooEarly == Truth.YES ? Truth.NO : Truth.MAYBE;
    }

    private Truth matches(Operation operation, Tally tally) {
        if (!CountedUnits.isTold(tally.unit())) {
            return Truth.MAYBE;
        }
        if (!CountedUnits.counts(tally.unit(), operation)) {
            return Truth.NO;
        }
        return tally.scope().map(scope -> scopes.matches(operation, scope)).orElse(Truth.YES);
    }

    /** Whether the operation falls into the time that a count speaks of. */
    private Truth spokenOf(Operation operation, Tally tally) {
        return tally.when()
                .filter(when -> when.date().isPresent())
                .map(when -> scopes.during(operation, when))
                .orElse(Truth.YES);
    }

    /** The operations with which the subject is compared: those of the scope, or of the series it belongs to. */
    private List<Operation> others(
            Optional<Operation> subject, Tally tally, Consumer<OperationIndex.Search> narrowing) {
        Set<Id<Operation>> own = new HashSet<>();
        subject.ifPresent(operation -> {
            own.add(operation.id());
            members(operation).forEach(member -> own.add(member.id()));
        });
        List<Operation> all = tally.scope().isPresent()
                ? matching(tally, narrowing)
                : subject.flatMap(Operation::partOf)
                        .flatMap(dataset::operation)
                        .map(this::members)
                        .orElse(List.of());
        return all.stream().filter(operation -> !own.contains(operation.id())).toList();
    }

    /** The operations that may be counted, and others that surely are not, in the order of the dataset. */
    private List<Operation> matching(Tally tally, Consumer<OperationIndex.Search> narrowing) {
        OperationIndex.Search search = index().new Search();
        if (CountedUnits.isTold(tally.unit())) {
            CountedUnits.kinds(tally.unit()).ifPresent(search::kinds);
            tally.scope().ifPresent(search::scope);
        }
        narrowing.accept(search);
        return search.candidates();
    }

    private void narrow(OperationIndex.Search search, Optional<Span> span, Superlative superlative) {
        superlative.within().ifPresent(time -> search.times(List.of(time)));
        Optional<LocalDate> day = span.flatMap(Span::day);
        boolean isEarlier = !superlative.kind().equals(SuperlativeKind.LATEST);
        if (isEarlier && day.isPresent() && superlative.window().isPresent()) {
            search.days(day.get().minus(superlative.window().get()), day.get());
        }
    }

    private synchronized OperationIndex index() {
        OperationIndex made = index == null
                ? new OperationIndex(
                        dataset.operations().stream()
                                .filter(operation -> !Operations.isSeries(operation))
                                .toList(),
                        scopes)
                : index;
        index = made;
        return made;
    }

    /** The operations below another that are no series, through parts of parts. */
    private List<Operation> members(Operation whole) {
        List<Operation> members = new ArrayList<>();
        Set<Id<Operation>> seen = new HashSet<>(Set.of(whole.id()));
        List<Operation> next = new ArrayList<>(dataset.partsOf(whole));
        for (int i = 0; i < next.size(); i++) {
            Operation part = next.get(i);
            if (seen.add(part.id())) {
                if (Operations.isSeries(part)) {
                    next.addAll(dataset.partsOf(part));
                } else {
                    members.add(part);
                }
            }
        }
        return members;
    }

    private record Span(Edtf first, Edtf last) {

        /** The one day on which it begins; empty if there are several possible ones. */
        Optional<LocalDate> day() {
            Optional<LocalDate> day = first.earliest().day();
            return day.equals(first.latest().day()) ? day : Optional.empty();
        }
    }

    /** The date of the subject; of a series without one, those of its first and last members, if all are dated. */
    private Optional<Span> span(Operation subject) {
        Optional<Edtf> own = subject.when().flatMap(When::date);
        if (own.isPresent()) {
            return own.map(date -> new Span(date, date));
        }
        List<Operation> members = members(subject);
        List<Edtf> dates = members.stream()
                .map(scopes::date)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (dates.isEmpty() || dates.size() < members.size()) {
            return Optional.empty();
        }
        // the one that begins last need not be the one that ends last
        Edtf last = Collections.max(
                dates, Comparator.comparing(date -> date.latest().day().orElse(LocalDate.MAX)));
        return Optional.of(new Span(dates.get(0), last));
    }
}
