package org.saidby.analysis;

import java.util.List;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Dataset;

/**
 * A dataset as it was claimed by a day: the claims that stood then, and what became of the others.
 *
 * <p>A claim stood if it had been made, and no claim that had effect superseded or retracted it. A claim that supersedes
 * another one keeps that effect when it is itself superseded, since what comes after takes its place with all that it
 * replaced. One that is retracted loses it, since it is taken back with all that it did: what it had corrected or retracted
 * stands again, unless another claim in its place still replaces that.
 *
 * <p>A correction takes back what was said, in whatever document it stands. So where a claim is superseded or retracted by one of the
 * same origin, what restates it goes with it: each claim with the same subject, assertion (its words included), polarity and origin
 * of which the origin spoke on the same day, if both claims tell that day. It goes by the correction that names it itself if there
 * is one of that origin. A correction that only says the same again, and one by another source, reach nothing else.
 *
 * <p>All lists of claims are in the order of the dataset.
 */
@Value.Immutable
public abstract class ClaimedAsOf {

    ClaimedAsOf() {}

    /** What was asked. */
    public abstract AsOf question();

    /**
     * The dataset with the claims that stood, each as it is, and everything else unchanged. A claim that supersedes, retracts or is
     * about one that did not stand points to what this dataset does not hold.
     */
    public abstract Dataset dataset();

    /** The claims that stood. */
    public final List<Claim> claims() {
        return dataset().claims();
    }

    /** The claims that had been made and been superseded; one that had been retracted too is in both lists. */
    public abstract List<OvertakenClaim> superseded();

    /** The claims that had been made and been retracted. */
    public abstract List<OvertakenClaim> retracted();

    /** The claims that were made after the day. */
    public abstract List<Claim> later();

    /** The claims of which no day is told: not among those that stood, unless {@link AsOf#withUndated()} was asked for. */
    public abstract List<Claim> undated();

    /**
     * The claims that stood and are about a claim of the dataset that did not. They were said and nobody took them back, so they stay.
     */
    public abstract List<Claim> aboutGone();

    /** Corrections that do not go together; see {@link CorrectionConflict.Kind} for what is made of each. */
    public abstract List<CorrectionConflict> conflicts();
}
