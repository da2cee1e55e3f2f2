/**
 * Datasets as JSON documents and JSON Lines: reading, writing, and the schema.
 *
 * <p>Start at {@link org.saidby.json.DatasetJson} for whole datasets and at {@link org.saidby.json.DatasetJsonLines} for
 * streams; {@link org.saidby.json.SaidbyModule} brings the same wire forms into an {@code ObjectMapper}. Reading never throws
 * for what a file holds: every fault is a finding with its line, column and pointer, and a record that cannot be read does not
 * keep the next one from being read. Writing is deterministic: the same dataset gives the same bytes. {@link
 * org.saidby.json.CanonicalJson} makes the form of RFC 8785 and digests of it.
 *
 * <p>What is found wrong is described in {@code org.saidby.validation}; the values themselves are in {@code org.saidby}.
 */
@NullMarked
package org.saidby.json;

import org.jspecify.annotations.NullMarked;
