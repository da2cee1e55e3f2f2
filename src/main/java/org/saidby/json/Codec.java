package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How one type of value stands on the wire: the one definition for reading, writing and the schema. */
abstract class Codec<T> {

    /**
     * Reads the value whose first token is the parser's current one, and leaves the parser at its last.
     *
     * @return the value, or {@code null} if it cannot be one; the reading then holds the problems
     */
    abstract @Nullable T read(Reading in) throws IOException;

    abstract void write(T value, JsonGenerator out) throws IOException;

    /** Returns the schema of the value; objects refer to the definition that they add. */
    abstract ObjectNode schema(SchemaDefinitions definitions);

    /** What a reader expects to find, for messages: "a string". */
    abstract String expected();
}
