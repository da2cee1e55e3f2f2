package org.saidby.acled;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of the values at the tokens. */
final class JsonRowReader {

    private static final int RECORD_LENGTH = 16_000_000;

    private final JsonTokens tokens;
    private final String source;
    private final int cellLength;
    private final long recordLength;
    private @Nullable JsonRowHeader header;

    JsonRowReader(JsonTokens tokens, String source, int cellLength) {
        this.tokens = tokens;
        this.source = source;
        this.cellLength = cellLength;
        // room for a cell of the greatest length with every character an escape of six
        recordLength = Math.max(RECORD_LENGTH, 8L * cellLength);
    }

    /** Returns the row of the object that begins with the current token. */
    JsonRow object(long record, String pointer) throws IOException, JsonStop {
        JsonMembers members = begin();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            members.take();
        }
        return end(members, record, pointer);
    }

    /** Begins to read the object that begins with the current token. */
    JsonMembers begin() {
        JsonAnchor start = tokens.hold(recordLength);
        return new JsonMembers(tokens, start, cellLength, header == null ? List.of() : header.names());
    }

    /** Returns the row of an object whose end is the current token. */
    JsonRow end(JsonMembers members, long record, String pointer) {
        JsonKept kept = tokens.kept(members.start(), tokens.offset() + 1);
        tokens.release();
        JsonRaw raw = new JsonRaw(source, record, pointer, kept, members.offsets());
        JsonRowCheck check = new JsonRowCheck(members, raw, cellLength);
        if (members.isSuspicious() || members.isBlank() || raw.isLost()) {
            check.run(recordLength);
        }
        JsonRowHeader own = header;
        if (own == null || !members.hasExpectedNames()) {
            own = new JsonRowHeader(members.names(), raw);
        }
        if (!check.isDamaged() && !members.isBlank()) {
            header = own;
        }
        return new JsonRow(own, raw, members, check.findings(), check.isDamaged());
    }

    /** Returns the row of a value that is no object. */
    JsonRow other(JsonToken token, long record, String pointer) throws IOException, JsonStop {
        JsonAnchor start = tokens.hold(recordLength);
        tokens.skip();
        tokens.text();
        JsonKept kept = tokens.kept(start, tokens.endOffset());
        tokens.release();
        JsonRaw raw = new JsonRaw(source, record, pointer, kept, new int[0]);
        return new JsonRow(
                raw,
                JsonRowCheck.expected("json.expected-object", "an object", kind(token))
                        .at(raw.position())
                        .build());
    }

    static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "a number";
        };
    }
}
