package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.saidby.validation.Severity;

/** Values as SARIF spells them. */
final class Sarif {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@";

    /** What a reader of messages could take for a link or for the place of an argument. */
    private static final Pattern LINK = Pattern.compile("\\[(?=[^\\]]*\\]\\()");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Sarif() {}

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Writes a message of plain text. */
    static void message(String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", literal(WellFormed.text(text)));
        json.writeEndObject();
    }

    private static String literal(String text) {
        String withoutLinks = LINK.matcher(text).replaceAll("\\\\[");
        return PLACE.matcher(withoutLinks).replaceAll("{{$1}}");
    }

    /** Returns the name of an input as a relative reference (RFC 3986); what would make it another kind of one is encoded. */
    static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        byte[] bytes = WellFormed.text(name).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            // two slashes in front would name a host, and a colon in the first segment a scheme
            boolean isSeparator = c == '/' && !(i == 1 && bytes[0] == '/');
            if (isSeparator || PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(bytes[i]));
            }
        }
        return uri.toString();
    }
}
