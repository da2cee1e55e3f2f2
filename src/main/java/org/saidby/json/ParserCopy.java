package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Takes the current value out of any parser, so that strict reading has bytes to stand on; numbers stay as spelled. */
final class ParserCopy {

    private ParserCopy() {}

    static byte[] bytes(JsonParser parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonFactories.writing().createGenerator(bytes)) {
            int depth = 0;
            JsonToken token = parser.currentToken();
            while (true) {
                copy(token, parser, out);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0 && token != JsonToken.FIELD_NAME) {
                    break;
                }
                token = parser.nextToken();
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(JsonToken token, JsonParser parser, JsonGenerator out) throws IOException {
        switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getText());
            default -> out.copyCurrentEvent(parser);
        }
    }
}
