package org.saidby.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Tells by the members of the first object what JSON holds, which need not be whole. */
final class JsonBeginning {

    /** The member and the column that every event of ACLED has. */
    static final String ACLED_ID = "event_id_cnty";

    /** The member of the API's answer that holds the events. */
    private static final String EVENTS = "data";

    /** The member of a dataset of this library, whose extensions may hold what they like. */
    private static final String VERSION = "saidby";

    private static final JsonFactory JSON = new JsonFactory();

    private JsonBeginning() {}

    /** Returns whether the first object is an event of ACLED, be it by itself, in an array or in an answer of the API. */
    static boolean isAcled(byte[] head) {
        try (JsonParser parser = JSON.createParser(head)) {
            return parser.nextToken() == JsonToken.START_ARRAY ? isFirstEvent(parser) : isEvent(parser, true);
        } catch (IOException e) {
            // cut off, or no JSON
            return false;
        }
    }

    private static boolean isFirstEvent(JsonParser parser) throws IOException {
        parser.nextToken();
        return isEvent(parser, false);
    }

    private static boolean isEvent(JsonParser parser, boolean mayBeAnswer) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            if (member.equals(ACLED_ID) || member.equals(VERSION)) {
                return member.equals(ACLED_ID);
            }
            boolean isArray = parser.nextToken() == JsonToken.START_ARRAY;
            if (mayBeAnswer && isArray && member.equals(EVENTS)) {
                return isFirstEvent(parser);
            }
            parser.skipChildren();
        }
        return false;
    }
}
