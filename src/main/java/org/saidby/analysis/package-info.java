/**
 * What claims come to when they are put side by side: distances, totals against their parts, what had been claimed by a day, what
 * changed from one dataset to another.
 *
 * <p>Start at {@link org.saidby.analysis.Reconciler}, {@link org.saidby.analysis.AsOf} or {@link
 * org.saidby.analysis.DatasetDiff}. Everything is computed from values given; nothing is stored, and results
 * name what they were computed from. An answer that the data do not settle is {@code UNDECIDED}, never a guess.
 *
 * <p>No parameter accepts {@code null} and no method returns it. Faults of records are found by {@code org.saidby.validation}.
 */
@NullMarked
package org.saidby.analysis;

import org.jspecify.annotations.NullMarked;
