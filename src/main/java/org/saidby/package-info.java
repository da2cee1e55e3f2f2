/**
 * The model: what happened, who says so, and through whom it reached us.
 *
 * <p>Start at {@link org.saidby.Claim}. Every type here is immutable, safe to share between threads and free of input and
 * output: reading and writing live in {@code org.saidby.json}, questions of quality in {@code org.saidby.validation}. A
 * value that exists is well formed; a factory or {@code build()} that is given something malformed throws
 * {@link org.saidby.MalformedValueException}, which names the cause. Whether a value is plausible is for the validator to say.
 *
 * <p>No parameter accepts {@code null} and no method returns it. What a source did not say is an empty
 * {@link java.util.Optional} or an empty collection. Texts are kept as given: nothing is trimmed, folded or normalised.
 */
@ModelStyle
@NullMarked
package org.saidby;

import org.jspecify.annotations.NullMarked;
