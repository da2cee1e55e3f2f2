package org.saidby.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done with well-formed JSON texts without making values of them. */
public final class JsonText {

    /** What a well-formed text can hold that a strict reader refuses. */
    public enum Flaw {
        /** A name stands twice in one object. */
        DUPLICATE_NAME,
        /** An escape stands for half of a surrogate pair. */
        LONE_SURROGATE
    }

    private JsonText() {}

    /** Returns the text without the white space that stands outside its strings; the text must be without fault. */
    public static String compact(String json) {
        StringBuilder compact = null;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!inString && JsonGrammar.isSpace(c)) {
                if (compact == null) {
                    compact = new StringBuilder(json.length()).append(json, 0, i);
                }
                continue;
            }
            if (compact != null) {
                compact.append(c);
            }
            if (c == '"') {
                inString = !inString;
            } else if (c == '\\') {
                i++;
                if (compact != null) {
                    compact.append(json.charAt(i));
                }
            }
        }
        return compact == null ? json : compact.toString();
    }

    /** Returns a text as a JSON string, in quotation marks, with what must be escaped escaped. */
    public static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** Returns what a strict reader would refuse in a compact and well-formed text; {@code null} if nothing. */
    public static @Nullable Flaw flaw(String json) {
        Deque<Set<String>> names = new ArrayDeque<>();
        for (int i = 0; i < json.length(); i++) {
            switch (json.charAt(i)) {
                case '{', '[' -> names.push(new HashSet<>(0));
                case '}', ']' -> names.pop();
                case '"' -> {
                    int end = endOfString(json, i);
                    String text = Objects.requireNonNull(unescaped(json.substring(i + 1, end - 1)));
                    boolean isName = end < json.length() && json.charAt(end) == ':';
                    if (Surrogates.firstLone(text) >= 0) {
                        return Flaw.LONE_SURROGATE;
                    }
                    if (isName && !names.element().add(text)) {
                        return Flaw.DUPLICATE_NAME;
                    }
                    i = end - 1;
                }
                default -> {}
            }
        }
        return null;
    }

    private static int endOfString(String json, int start) {
        int i = start + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    /** Returns what a string's content, without its quotation marks, stands for; {@code null} if an escape is malformed. */
    public static @Nullable String unescaped(String content) {
        int backslash = content.indexOf('\\');
        if (backslash < 0) {
            return content;
        }
        StringBuilder text = new StringBuilder(content.length()).append(content, 0, backslash);
        for (int i = backslash; i < content.length(); i++) {
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
                text.append((char) HexFormat.fromHexDigits(content, i + 1, i + 5));
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
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
