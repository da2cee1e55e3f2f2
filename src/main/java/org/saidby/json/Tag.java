package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saidby.EntityKind;
import org.saidby.internal.Surrogates;

/**
 * The word that tells which type an object is.
 *
 * @param word the word; {@code null} when there is none
 * @param isConsumed whether the parser stands on the word, as when it comes first; else at the first name, or the end
 * @param isReported whether a problem with it was reported
 */
record Tag(@Nullable String word, boolean isConsumed, boolean isReported) {

    private static final KnownWords<String> KNOWN = known();

    private static KnownWords<String> known() {
        Map<String, String> words = new HashMap<>();
        AssertionTables.ALL.forEach(table -> words.put(table.tag, table.tag));
        EntityKind.known().forEach(kind -> words.put(kind.text(), kind.text()));
        return new KnownWords<>(words);
    }

    /** Reads the tag of an object at whose start the parser stands. */
    static Tag read(Reading in) throws IOException {
        JsonParser parser = in.parser();
        if (Table.TAG.equals(parser.nextFieldName())) {
            String word = parser.nextToken() == JsonToken.VALUE_STRING ? KNOWN.get(parser) : null;
            if (word != null) {
                return new Tag(word, true, false);
            }
            word = in.text();
            if (word != null && word.isBlank()) {
                in.problem(Problems.error("value.empty", "type is blank"));
                word = null;
            }
            if (word == null) {
                parser.nextToken();
            }
            return new Tag(word, word != null, word == null);
        }
        return new Tag(parser.currentToken() == JsonToken.END_OBJECT ? null : lookAhead(in), false, false);
    }

    /** Finds a tag that comes late, by a second parser over the same bytes, so that nothing needs to be copied. */
    private static @Nullable String lookAhead(Reading in) {
        int start = in.index();
        while (in.span().bytes()[start] != '{') {
            start--; // nothing but white space stands before the first name
        }
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
                                    && Surrogates.firstLone(ahead.getText()) < 0
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
