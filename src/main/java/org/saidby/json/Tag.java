package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The word that tells which type an object is.
 *
 * @param word the word; {@code null} when there is none
 * @param isConsumed whether the parser stands on the word, as when it comes first; else at the first name, or the end
 * @param isReported whether a problem with it was reported
 */
record Tag(@Nullable String word, boolean isConsumed, boolean isReported) {

    /** Reads the tag of an object whose first byte has this index, and at whose start the parser stands. */
    static Tag read(Reading in, int start) throws IOException {
        JsonParser parser = in.parser();
        if (Table.TAG.equals(parser.nextFieldName())) {
            parser.nextToken();
            String word = in.text();
            if (word != null && word.isBlank()) {
                in.problem(Problems.error("value.empty", "type is blank"));
                word = null;
            }
            if (word == null) {
                parser.nextToken();
            }
            return new Tag(word, word != null, word == null);
        }
        return new Tag(lookAhead(in, start), false, false);
    }

    /** Finds a tag that comes late, by a second parser over the same bytes, so that nothing needs to be copied. */
    private static @Nullable String lookAhead(Reading in, int start) {
        try (JsonParser ahead = JsonFactories.lenientAboutLimits()
                .createParser(in.span().bytes(), start, in.span().end() - start)) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.FIELD_NAME) {
                boolean isTag = ahead.currentName().equals(Table.TAG);
                JsonToken value = ahead.nextToken();
                if (isTag) {
                    return value == JsonToken.VALUE_STRING
                                    && !ahead.getText().isBlank()
                                    && ahead.getTextLength() <= in.limits().textLength()
                                    && !Reading.hasLoneSurrogate(ahead.getText())
                            ? ahead.getText()
                            : null;
                }
                ahead.skipChildren();
            }
            return null;
        } catch (IOException e) {
            // malformed: the parser that reads the object comes to the same place and reports it
            return null;
        }
    }
}
