package org.saidby.diff;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One side of a comparison: an input that can be read several times, and gives the same records in the same order each time. */
public interface DiffInput {

    /** The name that positions and messages call it by. */
    String name();

    /**
     * Returns the fields that its records can have, by the name that both sides know a field by, each with the name that this
     * input gives it, in order; empty when any record can have any field, so that a field that one side lacks is a change of
     * each record.
     *
     * @throws IOException if it cannot be read
     */
    Optional<Map<String, String>> columns() throws IOException;

    /**
     * Opens it at its first record.
     *
     * @throws IOException if it cannot be opened or its first bytes cannot be read
     */
    DiffReader open() throws IOException;
}
