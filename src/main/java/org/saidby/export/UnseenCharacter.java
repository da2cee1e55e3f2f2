package org.saidby.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a character that shows nothing is called. */
final class UnseenCharacter {

    private UnseenCharacter() {}

    /** Returns its number and its name, such as {@code U+202E right-to-left override}; of common ones the name alone. */
    static String describe(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "line break";
            case '\r' -> "carriage return";
            case '\t' -> "tab";
            default -> String.format(Locale.ROOT, "U+%04X%s", codePoint, name(codePoint));
        };
    }

    private static String name(int codePoint) {
        if (codePoint <= 0xFFFF && Character.isSurrogate((char) codePoint)) {
            return " half of a character";
        }
        @Nullable String name = Character.getName(codePoint);
        return name == null ? "" : " " + name.toLowerCase(Locale.ROOT);
    }
}
