package org.saidby.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Extensions;
import org.saidby.internal.JsonText;

/** The cells that an operation carries along, as {@link RawCells#extension} makes them. */
public final class KeptCells {

    private KeptCells() {}

    /**
     * Returns the cells by the names of their columns, in their order; empty when there is no such member, or it holds anything but
     * texts.
     */
    public static Optional<Map<String, String>> of(Extensions extensions, String member) {
        return extensions.member(member).flatMap(KeptCells::read);
    }

    private static Optional<Map<String, String>> read(String json) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!json.startsWith("{")) {
            return Optional.empty();
        }
        int i = 1;
        while (json.charAt(i) != '}') {
            int nameEnd = endOfString(json, i);
            // the text is known to be compact and without fault
            int valueStart = nameEnd + 1;
            if (json.charAt(valueStart) != '"') {
                return Optional.empty();
            }
            int valueEnd = endOfString(json, valueStart);
            cells.put(text(json, i, nameEnd), text(json, valueStart, valueEnd));
            i = json.charAt(valueEnd) == ',' ? valueEnd + 1 : valueEnd;
        }
        return Optional.of(cells);
    }

    private static int endOfString(String json, int start) {
        int i = start + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private static String text(String json, int start, int end) {
        @Nullable String text = JsonText.unescaped(json.substring(start + 1, end - 1));
        return text == null ? "" : text;
    }
}
