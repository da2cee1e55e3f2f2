package org.saidby.acled;

import com.fasterxml.jackson.core.JsonToken;

/**
 * Where the parser is, so that a fault can be found by reading from there on again.
 *
 * @param head JSON that brings a reader to where the text goes on
 * @param offset where the last token begins
 * @param textFrom the offset from which the text goes on behind the head
 * @param isRoot whether it is outside of all arrays and objects
 */
record JsonContext(String head, long offset, long textFrom, boolean isRoot) {

    static final JsonContext BEGINNING = new JsonContext("", 0, 0, true);

    private static final String ANY_VALUE = "\"\"";

    static JsonContext of(JsonToken token, boolean isInObject, boolean isInArray, long offset) {
        if (token.isStructStart()) {
            return new JsonContext("", offset, offset, false);
        }
        boolean isRoot = !isInObject && !isInArray;
        String head = isInObject ? "{\"\":" : isInArray ? "[" : "";
        return token.isStructEnd()
                ? new JsonContext(head + ANY_VALUE, offset, offset + 1, isRoot)
                : new JsonContext(head, offset, offset, isRoot);
    }
}
