/**
 * Two releases compared: which records were added, dropped and changed, by id and field.
 *
 * <p>Start at {@code UcdpGed.diff}, {@code Acled.diff} or {@code DatasetJson.diff}, which give a {@link
 * org.saidby.diff.ReleaseDiff}; {@link org.saidby.diff.Diff} compares with other options, and hands each change to a consumer.
 * Counts are exact. Memory goes by the number of records, some 40 bytes each, and not by their text.
 *
 * <p>Values here are immutable and safe to share between threads. Equal inputs and options give equal diffs. What an input
 * holds is never an exception: rows that cannot be read stand in the report of their side, and the diff says how many records
 * could not be compared.
 *
 * <p>A table of one's own is compared by implementing {@link org.saidby.diff.DiffInput}. JSON of a diff is in {@code
 * org.saidby.json}.
 */
@NullMarked
package org.saidby.diff;

import org.jspecify.annotations.NullMarked;
