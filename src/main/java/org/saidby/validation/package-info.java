/**
 * Findings about records and whole datasets: what is wrong, suspicious or worth knowing, and where it stands.
 *
 * <p>Start at {@link org.saidby.validation.Validator}. Validating answers, it never throws for content: honest vagueness and
 * disagreement between sources are at most information. Codes, argument names and positions of findings are part of the
 * interface, the wording of messages is not. Values here are immutable and safe to share between threads; a
 * {@link org.saidby.validation.Validation} is for one thread, and several can be merged.
 *
 * <p>The rules use no clock, no locale and no network, so the same input gives the same report. Reading files is elsewhere;
 * readers feed what they read through a {@link org.saidby.validation.Validation}.
 */
@NullMarked
package org.saidby.validation;

import org.jspecify.annotations.NullMarked;
