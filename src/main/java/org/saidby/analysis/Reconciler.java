package org.saidby.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saidby.Actor;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Referable;
import org.saidby.ResolvedTime;
import org.saidby.Source;
import org.saidby.Tally;
import org.saidby.TimeResolver;
import org.saidby.When;
import org.saidby.analysis.Reconciliation.Basis;
import org.saidby.edtf.Edtf;

/**
 * Holds stated counts and superlatives against what a dataset has of their parts.
 *
 * <p>A total of casualties about a series, or an operation that others are part of, is held against the sum of its members: by what
 * the same document says of them, by origins that belong together and count all of them, and by all claims. A sum by fewer claims is
 * told only where it uses others than that by all claims. A total is also held against the subgroups that the same source counts
 * in the same document. A count of those with a label or of a party, be it a part or a total that has it, is held against the members'
 * counts of the same. A tally is held against the operations held, its count and each superlative apart.
 *
 * <p>A dataset need not hold every member. So a total that is less than its parts come to is contradicted; one that goes with them is
 * consistent, if each member is counted; and one that exceeds them is undecided. Claims that are denied, superseded or
 * retracted state no total. Not safe to share between threads.
 */
public final class Reconciler {

    private record Sought(Id<Operation> whole, CountedPeople people, Optional<Edtf> time) {}

    private record SumOf(Basis basis, Optional<Ref> takenFrom, CasualtySum sum) {

        /** Whether the same numbers are added: a total with a label against others with that label. */
        boolean isSame(SumOf other) {
            return basis == other.basis
                    && takenFrom.equals(other.takenFrom)
                    && sum.used().equals(other.sum.used());
        }
    }

    private final Dataset dataset;
    private final HedgePolicy hedges;
    private final Corrections corrections;
    private final OriginGroups groups;
    private final TallyCheck tallies;
    private final CasualtySums sums;
    private final Subgroups subgroups;
    private final TimeResolver times;
    private final Map<Sought, List<SumOf>> found = new HashMap<>();
    private final Map<Id<Document>, List<Claim>> casualtiesIn = new HashMap<>();
    private final Map<Id<Operation>, Set<CountedPeople>> inMembers = new HashMap<>();

    private Reconciler(Dataset dataset, HedgePolicy hedges) {
        this.dataset = dataset;
        this.hedges = hedges;
        corrections = Corrections.in(dataset);
        groups = new OriginGroups(dataset, Parties.in(dataset));
        tallies = TallyCheck.against(dataset, hedges);
        sums = new CasualtySums(dataset, hedges, corrections);
        subgroups = new Subgroups(
                hedges, dataset.claims().stream().filter(this::states).toList());
        times = TimeResolver.in(dataset);
        for (Claim claim : dataset.claims()) {
            if (claim.assertion() instanceof Casualties casualties) {
                addToWholes(claim, CountedPeople.groupsOf(casualties));
                claim.attribution()
                        .document()
                        .ifPresent(document -> casualtiesIn
                                .computeIfAbsent(document, any -> new ArrayList<>())
                                .add(claim));
            }
        }
    }

    /** Notes for each whole whom its members count, so that no other label is looked for in all of them. */
    private void addToWholes(Claim claim, Set<CountedPeople> groups) {
        Set<Id<Operation>> seen = new HashSet<>();
        Optional<Operation> member = groups.isEmpty() ? Optional.empty() : Operations.find(dataset, claim.about());
        while (member.isPresent() && seen.add(member.get().id())) {
            Optional<Id<Operation>> whole = member.get().partOf();
            whole.ifPresent(
                    id -> inMembers.computeIfAbsent(id, any -> new HashSet<>()).addAll(groups));
            member = whole.flatMap(dataset::operation);
        }
    }

    /** Returns what holds the totals of a dataset against it, with hedges read by convention. */
    public static Reconciler in(Dataset dataset) {
        return in(dataset, HedgePolicy.convention());
    }

    /** Returns what holds the totals of a dataset against it, with hedges read by a policy. */
    public static Reconciler in(Dataset dataset, HedgePolicy hedges) {
        return new Reconciler(dataset, hedges);
    }

    /** Returns what comes of every claim that states a count or a superlative, in the order of the dataset. */
    public List<Reconciliation> all() {
        return dataset.claims().stream().flatMap(this::stream).toList();
    }

    /** Returns what comes of the claims about a subject, in the order of the dataset. */
    public List<Reconciliation> about(Referable subject) {
        return dataset.claimsAbout(subject).stream().flatMap(this::stream).toList();
    }

    /**
     * Returns what comes of a claim of the dataset: by subgroups, by document, by origins in the order of their ids, by all
     * claims, then the same for each label and party that it counts; or of a tally its count and its superlatives. Empty if it states
     * nothing of the kind, or has nothing to be held against.
     */
    public List<Reconciliation> of(Claim claim) {
        return stream(claim).toList();
    }

    private boolean states(Claim claim) {
        return claim.polarity() == Polarity.POSITIVE && corrections.stands(claim);
    }

    private Stream<Reconciliation> stream(Claim claim) {
        if (!states(claim)) {
            return Stream.empty();
        }
        if (claim.assertion() instanceof Tally tally) {
            return tallies.details(claim.about(), tally).stream().map(detail -> tallied(claim, detail));
        }
        return claim.assertion() instanceof Casualties casualties ? counted(claim, casualties) : Stream.empty();
    }

    private static Reconciliation tallied(Claim claim, TallyDetail detail) {
        ImmutableReconciliation.Builder reconciliation = Reconciliation.builder()
                .claim(claim)
                .basis(Basis.OPERATIONS)
                .superlative(detail.superlative())
                .stated(detail.stated())
                .derived(detail.derived())
                .verdict(detail.result().verdict())
                .reason(detail.result().reason());
        for (Id<Operation> held : detail.result().operations()) {
            reconciliation.addPart(ReconciledPart.counted(
                    Ref.toOperation(held), List.of(), CountRange.between(1, 1), PartUse.COUNTED));
        }
        for (Id<Operation> maybe : detail.maybe()) {
            reconciliation.addPart(ReconciledPart.counted(
                    Ref.toOperation(maybe), List.of(), CountRange.between(0, 1), PartUse.MAY_COUNT));
        }
        for (TallyDetail.LeftOut leftOut : detail.leftOut()) {
            reconciliation.addPart(ReconciledPart.leftOut(Ref.toOperation(leftOut.operation()), leftOut.why()));
        }
        return reconciliation.build();
    }

    private Stream<Reconciliation> counted(Claim claim, Casualties casualties) {
        List<Reconciliation> all = new ArrayList<>();
        casualties.total().ifPresent(total -> all.addAll(subgroups.of(claim, casualties, hedges.rangeOf(total))));
        Operations.find(dataset, claim.about())
                .filter(whole ->
                        Operations.isSeries(whole) || !dataset.partsOf(whole).isEmpty())
                .ifPresent(whole -> addSums(whole, claim, casualties, all));
        return all.stream();
    }

    private void addSums(Operation whole, Claim claim, Casualties casualties, List<Reconciliation> all) {
        List<SumOf> ofAll = new ArrayList<>();
        CountedPeople everybody = CountedPeople.all(casualties.harm());
        if (casualties.total().isPresent()) {
            ofAll.addAll(sums(whole, claim, casualties, everybody));
            ofAll.forEach(sum -> all.add(against(sum, claim, casualties, everybody)));
        }
        Set<CountedPeople> ofMembers = inMembers.getOrDefault(whole.id(), Set.of());
        CountedPeople.groupsOf(casualties).stream()
                .filter(ofMembers::contains)
                .flatMap(group -> sums(whole, claim, casualties, group).stream()
                        .filter(sum -> sum.sum().isCounted() && ofAll.stream().noneMatch(sum::isSame))
                        .map(sum -> against(sum, claim, casualties, group)))
                .forEach(all::add);
    }

    private Reconciliation against(SumOf sum, Claim claim, Casualties casualties, CountedPeople people) {
        List<Count> counts = people.in(casualties);
        CountRange stated =
                counts.stream().map(hedges::rangeOf).reduce(CountRange::span).orElseThrow();
        Optional<String> label = people.labelIn(casualties);
        return sum.sum()
                .against(counts.get(0), stated, words(label, people.party()))
                .claim(claim)
                .basis(sum.basis())
                .takenFrom(sum.takenFrom())
                .label(label)
                .party(people.party())
                .build();
    }

    private static String words(Optional<String> label, Optional<Id<Actor>> party) {
        String of = party.map(actor -> (label.isPresent() ? " of " : "people of ") + Ref.toActor(actor))
                .orElse("");
        String words = label.orElse("") + of;
        return words.isEmpty() ? "" : words + ": ";
    }

    private List<SumOf> sums(Operation whole, Claim claim, Casualties casualties, CountedPeople people) {
        Optional<Edtf> time = casualties.when().map(times::resolve).flatMap(ResolvedTime::date);
        Sought sought = new Sought(whole.id(), people, time);
        List<SumOf> inWhole = found.computeIfAbsent(sought, this::byOriginsAndAll);
        CasualtySum byAll = inWhole.get(inWhole.size() - 1).sum();
        List<SumOf> all = new ArrayList<>();
        claim.attribution()
                .document()
                .filter(document -> byAll.isCounted())
                .flatMap(document -> byDocument(sought, claim, document))
                .filter(sum -> isOther(sum.sum(), byAll))
                .ifPresent(all::add);
        all.addAll(inWhole);
        return all;
    }

    private List<SumOf> byOriginsAndAll(Sought sought) {
        CasualtySum byAll = sum(sought, claim -> true);
        List<SumOf> all = new ArrayList<>();
        for (List<Id<Source>> origins : byAll.completeOrigins(groups)) {
            Set<Id<Source>> own = Set.copyOf(origins);
            CasualtySum byOrigin = sum(
                    sought, claim -> own.contains(claim.attribution().origin().source()));
            if (isOther(byOrigin, byAll)) {
                all.add(new SumOf(Basis.ORIGIN, Optional.of(Ref.toSource(origins.get(0))), byOrigin));
            }
        }
        all.add(new SumOf(Basis.ALL_CLAIMS, Optional.empty(), byAll));
        return all;
    }

    private Optional<SumOf> byDocument(Sought sought, Claim total, Id<Document> document) {
        List<Claim> inDocument = casualtiesIn.getOrDefault(document, List.of());
        if (inDocument.stream().allMatch(claim -> claim.about().equals(total.about()))) {
            return Optional.empty();
        }
        CasualtySum sum = sum(sought, claim -> claim.attribution().document().equals(Optional.of(document)));
        Set<Ref> members = new HashSet<>(Set.of(total.about()));
        sum.parts().forEach(part -> members.add(part.subject()));
        List<ReconciledPart> aboutOthers = inDocument.stream()
                .filter(claim -> !members.contains(claim.about()))
                .map(claim -> ReconciledPart.leftOut(
                        claim,
                        sums.whyNot(claim, (Casualties) claim.assertion(), sought.people())
                                .orElse(PartUse.NOT_A_MEMBER)))
                .toList();
        return sum.isCounted()
                ? Optional.of(new SumOf(Basis.DOCUMENT, Optional.of(Ref.toDocument(document)), sum.and(aboutOthers)))
                : Optional.empty();
    }

    private CasualtySum sum(Sought sought, Predicate<Claim> told) {
        return sums.of(
                dataset.operation(sought.whole()).orElseThrow(),
                sought.people(),
                sought.time().map(When::on),
                told);
    }

    private static boolean isOther(CasualtySum sum, CasualtySum byAll) {
        return !sum.usedClaims().equals(byAll.usedClaims());
    }
}
