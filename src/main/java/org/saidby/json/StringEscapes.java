package org.saidby.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes the escapes out of a JSON string that stands in bytes. */
final class StringEscapes {

    private StringEscapes() {}

    /** Returns the text of a string's content, without its quotation marks; {@code null} if an escape is malformed. */
    static @Nullable String unescaped(byte[] bytes, int from, int to) {
        String content = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            char escape = i < content.length() ? content.charAt(i) : ' ';
            int simple = "\"\\/bfnrt".indexOf(escape);
            if (simple >= 0) {
                text.append("\"\\/\b\f\n\r\t".charAt(simple));
            } else if (escape == 'u' && isHexadecimal(content, i + 1)) {
                text.append((char) Integer.parseInt(content, i + 1, i + 5, 16));
                i += 4;
            } else {
                return null;
            }
        }
        return text.toString();
    }

    private static boolean isHexadecimal(String text, int from) {
        if (from + 4 > text.length()) {
            return false;
        }
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
