/**
 * What claims come to when they are put side by side: what they answer, who stands behind it,
 * one value of several, tallies against the operations held, distances.
 *
 * <p>Start at {@link org.saidby.analysis.Answers}, {@link org.saidby.analysis.Corroboration} or
 * {@link org.saidby.analysis.Policy}. Everything is computed from values given; nothing is stored, and results
 * name what they were computed from. An answer that the data do not settle is {@code UNDECIDED}, never a guess.
 *
 * <p>No parameter accepts {@code null} and no method returns it. Faults of records are found by {@code org.saidby.validation}.
 */
@NullMarked
package org.saidby.analysis;

import org.jspecify.annotations.NullMarked;
