package org.saidby.acled;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** The object that holds rows in its member {@code data}; what else it holds is skipped. */
final class JsonEnvelope {

    private static final String DATA = "data";
    private static final String SUCCESS = "success";

    private final JsonTokens tokens;
    private final JsonAnchor start;
    private final String source;
    private boolean isFailed;
    private @Nullable InputPosition data;

    /**
     * @param start where the object begins
     * @param source the name of the input
     */
    JsonEnvelope(JsonTokens tokens, JsonAnchor start, String source) {
        this.tokens = tokens;
        this.start = start;
        this.source = source;
    }

    /** Returns whether a member of this name makes an object an envelope and no row. */
    static boolean isMember(String name) {
        return name.equals(DATA) || name.equals(SUCCESS);
    }

    /** Goes on from the name that is the current token into the array of rows. */
    void goToRows() throws IOException, JsonStop {
        while (!isAtRows()) {
            if (tokens.next() != JsonToken.FIELD_NAME) {
                throw isFailed ? failed() : without();
            }
        }
        tokens.release();
    }

    /** Goes on behind the rows to the end of the object. */
    void goToEnd() throws IOException, JsonStop {
        while (tokens.next() == JsonToken.FIELD_NAME) {
            isAtRows();
        }
        if (isFailed) {
            throw failed();
        }
    }

    private boolean isAtRows() throws IOException, JsonStop {
        String name = tokens.text();
        JsonToken value = tokens.value();
        if (name.equals(DATA) && !isFailed) {
            InputPosition.Builder position = tokens.position().pointer("/" + DATA);
            if (data != null) {
                throw new JsonStop(
                        Finding.of("json.duplicate-key", "member stands twice: " + DATA)
                                .argument("name", DATA)
                                .addRelated(data),
                        position);
            }
            if (value != JsonToken.START_ARRAY) {
                throw new JsonStop(
                        JsonRowCheck.expected("json.expected-array", "an array", JsonRowReader.kind(value)), position);
            }
            data = position.build();
            return true;
        }
        isFailed |= name.equals(SUCCESS) && value == JsonToken.VALUE_FALSE;
        tokens.skip();
        return false;
    }

    private JsonStop without() {
        return refused("a response with data", "none");
    }

    private JsonStop failed() {
        return refused("a response of success", "success false");
    }

    /** Returns a fault that shows the answer, as far as it is kept, since it mostly says what was wrong with the request. */
    private JsonStop refused(String expected, String otherwise) {
        JsonKept answer = tokens.kept(start, tokens.offset() + 1);
        String found = answer.isLost() ? otherwise : Excerpt.of(answer.text());
        return new JsonStop(
                JsonRowCheck.expected("json.expected-array", expected, found),
                start.place().position(source).pointer(""));
    }
}
