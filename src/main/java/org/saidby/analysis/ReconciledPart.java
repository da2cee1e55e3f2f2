package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.CountRange;
import org.saidby.Ref;

/** A part that went into a sum, or was left out of it, and why. */
@Value.Immutable
public abstract class ReconciledPart {

    ReconciledPart() {}

    static ReconciledPart counted(Ref subject, List<Claim> claims, CountRange range, PartUse use) {
        return ImmutableReconciledPart.of(subject, use, Optional.of(range), claims, Optional.empty());
    }

    static ReconciledPart subgroup(Claim claim, CasualtyPart part, CountRange range) {
        return ImmutableReconciledPart.of(
                claim.about(), PartUse.COUNTED, Optional.of(range), List.of(claim), Optional.of(part));
    }

    static ReconciledPart leftOut(Claim claim, PartUse why) {
        return ImmutableReconciledPart.of(claim.about(), why, Optional.empty(), List.of(claim), Optional.empty());
    }

    static ReconciledPart leftOut(Ref subject, PartUse why) {
        return ImmutableReconciledPart.of(subject, why, Optional.empty(), List.of(), Optional.empty());
    }

    /** The operation that is counted, or whose dead or injured are. */
    @Value.Parameter
    public abstract Ref subject();

    /** Whether it went into the sum, and if not, why. */
    @Value.Parameter
    public abstract PartUse use();

    /** What it added; empty if it was left out. An operation that is itself counted adds one. */
    @Value.Parameter
    public abstract Optional<CountRange> range();

    /** The claims that give its number, in the order of the dataset, or the one that was left out; empty for operations. */
    @Value.Parameter
    public abstract List<Claim> claims();

    /** The subgroup that it counts; empty unless the parts are those of one total. */
    @Value.Parameter
    public abstract Optional<CasualtyPart> subgroup();

    /** Returns a line such as {@code operation:strike 8 (killed-8): it counts}. */
    @Override
    public final String toString() {
        String given = claims().isEmpty()
                ? ""
                : claims().stream().map(claim -> claim.id().text()).collect(Collectors.joining(", ", " (", ")"));
        return subject() + range().map(range -> " " + ValueText.number(range)).orElse("") + given + ": "
                + use().toEnglish();
    }
}
