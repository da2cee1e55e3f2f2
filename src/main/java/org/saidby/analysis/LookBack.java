package org.saidby.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Ref;

/** One look back at one dataset. */
final class LookBack {

    private final AsOf question;
    private final Dataset dataset;
    private final ClaimDates dates;
    private final List<Claim> made = new ArrayList<>();
    private final List<Claim> later = new ArrayList<>();
    private final List<Claim> undated = new ArrayList<>();

    LookBack(AsOf question, Dataset dataset) {
        this.question = question;
        this.dataset = dataset;
        dates = ClaimDates.in(dataset);
    }

    ClaimedAsOf result() {
        dataset.claims().forEach(this::sort);
        Corrections corrections = Corrections.among(made, dataset, dates);
        List<Claim> standing = made.stream().filter(corrections::stands).toList();
        Set<Ref> refs = standing.stream().map(Claim::ref).collect(Collectors.toSet());
        return ImmutableClaimedAsOf.builder()
                .question(question)
                .dataset(dataset.toBuilder().claims(standing).build())
                .superseded(corrections.superseded())
                .retracted(corrections.retracted())
                .later(later)
                .undated(undated)
                .aboutGone(standing.stream()
                        .filter(claim -> isAboutGone(claim, refs))
                        .toList())
                .addAllConflicts(corrections.conflicts())
                .addAllConflicts(early(corrections))
                .build();
    }

    private void sort(Claim claim) {
        Optional<LocalDate> day = day(claim);
        if (day.isEmpty()) {
            undated.add(claim);
        } else if (day.get().isAfter(question.day())) {
            later.add(claim);
        }
        if (day.map(date -> !date.isAfter(question.day())).orElse(question.countsUndated())) {
            made.add(claim);
        }
    }

    private Optional<LocalDate> day(Claim claim) {
        return question.basis() == AsOf.Basis.SAID ? dates.said(claim) : dates.known(claim);
    }

    private boolean isAboutGone(Claim claim, Set<Ref> standing) {
        Ref about = claim.about();
        return about.kind().equals(EntityKind.CLAIM) && dataset.find(about).isPresent() && !standing.contains(about);
    }

    private List<CorrectionConflict> early(Corrections corrections) {
        return Stream.concat(corrections.superseded().stream(), corrections.retracted().stream())
                .distinct()
                .flatMap(overtaken -> overtaken.by().stream()
                        .filter(by -> isBefore(by, overtaken.claim()) && names(by, overtaken))
                        .map(by -> CorrectionConflict.of(
                                CorrectionConflict.Kind.BEFORE_SAID, Optional.of(overtaken.claim()), List.of(by))))
                .distinct()
                .toList();
    }

    /** Only what is named is told; what restates it would tell the same again. */
    private static boolean names(Claim correction, OvertakenClaim corrected) {
        Id<Claim> id = corrected.claim().id();
        return corrected.restated().isEmpty()
                || correction.supersedes().contains(id)
                || correction.retracts().contains(id);
    }

    private boolean isBefore(Claim correction, Claim corrected) {
        Optional<LocalDate> said = day(corrected);
        return said.isPresent() && day(correction).filter(said.get()::isAfter).isPresent();
    }
}
