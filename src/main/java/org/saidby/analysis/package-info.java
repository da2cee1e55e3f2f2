/**
 * What claims come to when they are put side by side: who agrees with whom, who stands behind it, one value of several, totals
 * against their parts, what had been claimed by a day, what changed from one dataset to another, distances.
 *
 * <p>Start at {@link org.saidby.analysis.Comparison}, {@link org.saidby.analysis.Corroboration}, {@link org.saidby.analysis.Policy},
 * {@link org.saidby.analysis.Reconciler}, {@link org.saidby.analysis.AsOf} or {@link org.saidby.analysis.DatasetDiff}; which claims
 * answer which question is in {@link org.saidby.analysis.Answers}. Everything is computed from values given; nothing is stored, and
 * results name what they were computed from. An answer that the data do not settle is {@code UNDECIDED} or
 * {@code NOT_COMPARABLE}, never a guess.
 *
 * <p>No parameter accepts {@code null} and no method returns it. Faults of records are found by {@code org.saidby.validation}.
 */
@NullMarked
package org.saidby.analysis;

import org.jspecify.annotations.NullMarked;
