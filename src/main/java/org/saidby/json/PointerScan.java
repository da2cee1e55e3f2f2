package org.saidby.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.JsonText;

/**
 * Finds what JSON Pointers (RFC 6901) point to in the bytes of one value, without a parser.
 *
 * <p>It remembers the way to what it found last, so that many pointers in the order of the bytes cost one walk over them. The
 * bytes may be malformed behind the thing looked for; it then finds the nearest thing around it.
 */
final class PointerScan {

    /** A step of the way: the name or number of a member or element, and where its name (if it has one) and value begin. */
    private record Step(String segment, int element, int name, int value) {}

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final List<Step> way = new ArrayList<>();
    private int at;
    private int name;
    private int element;

    PointerScan(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** Returns the index of the value that a pointer points to, or of the nearest value around it. */
    int valueAt(String pointer) {
        go(pointer);
        return way.isEmpty() ? start : last().value;
    }

    /** Returns the index of the name of the member that a pointer points to, or of the nearest value around it. */
    int nameAt(String pointer) {
        return go(pointer) && !way.isEmpty() ? last().name : valueAt(pointer);
    }

    /** Returns whether the value has the member. */
    boolean has(String pointer) {
        return go(pointer);
    }

    private Step last() {
        return way.get(way.size() - 1);
    }

    private boolean go(String pointer) {
        int depth = 0;
        int from = 0;
        while (from < pointer.length()) {
            int to = pointer.indexOf('/', from + 1);
            to = to < 0 ? pointer.length() : to;
            String segment = unescaped(pointer.substring(from + 1, to));
            if (depth == way.size() || !way.get(depth).segment.equals(segment)) {
                if (!step(depth, segment)) {
                    return false;
                }
            }
            depth++;
            from = to;
        }
        cutTo(depth);
        return true;
    }

    private void cutTo(int depth) {
        while (way.size() > depth) {
            way.remove(way.size() - 1);
        }
    }

    /** Goes from the value at this depth to one of its members or elements; stays there if there is no such thing. */
    private boolean step(int depth, String segment) {
        int container = depth == 0 ? start : way.get(depth - 1).value;
        @Nullable Step before = depth < way.size() ? way.get(depth) : null;
        cutTo(depth);
        boolean isObject = container < end && bytes[container] == '{';
        if (!isObject && (container >= end || bytes[container] != '[')) {
            return false;
        }
        byte[] wanted = segment.getBytes(StandardCharsets.UTF_8);
        if (before != null && walk(before.value, before.element, Integer.MAX_VALUE, true, isObject, wanted, segment)) {
            return true;
        }
        int stop = before == null ? Integer.MAX_VALUE : before.value;
        return walk(container + 1, -1, stop, false, isObject, wanted, segment);
    }

    /** Walks over members or elements until one is the wanted one; begins behind a value or behind the bracket. */
    private boolean walk(
            int from, int number, int stop, boolean behindValue, boolean isObject, byte[] wanted, String segment) {
        at = from;
        element = number;
        if (behindValue && !(skipValue() && skipComma())) {
            return false;
        }
        skipSpace();
        while (at < end && at < stop && bytes[at] != ']' && bytes[at] != '}') {
            element++;
            name = at;
            boolean isWanted;
            if (isObject) {
                int endOfName = endOfString(at);
                if (endOfName < 0) {
                    return false;
                }
                isWanted = isName(at, endOfName, wanted, segment);
                at = endOfName;
                skipSpace();
                if (at >= end || bytes[at] != ':') {
                    return false;
                }
                at++;
                skipSpace();
            } else {
                isWanted = isNumber(segment, element);
            }
            if (isWanted) {
                way.add(new Step(segment, element, name, at));
                return at < end;
            }
            if (!skipValue() || !skipComma()) {
                return false;
            }
            skipSpace();
        }
        return false;
    }

    private static boolean isNumber(String segment, int element) {
        return segment.length() < 10 && segment.equals(Integer.toString(element));
    }

    private boolean isName(int from, int endOfName, byte[] wanted, String segment) {
        int length = endOfName - from - 2;
        boolean same = length == wanted.length;
        for (int i = 0; i < length; i++) {
            byte b = bytes[from + 1 + i];
            if (b == '\\') {
                return segment.equals(JsonText.unescaped(new String(bytes, from + 1, length, StandardCharsets.UTF_8)));
            }
            same = same && b == wanted[i];
        }
        return same;
    }

    private boolean skipComma() {
        skipSpace();
        if (at < end && bytes[at] == ',') {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    /** Goes behind the value that starts here; returns whether it has an end. */
    private boolean skipValue() {
        int depth = 0;
        while (at < end) {
            switch (bytes[at]) {
                case '"' -> {
                    int endOfString = endOfString(at);
                    if (endOfString < 0) {
                        return false;
                    }
                    at = endOfString;
                }
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> {
                    if (depth == 0) {
                        skipWord();
                    } else {
                        at++;
                    }
                }
            }
            if (depth <= 0) {
                return depth == 0;
            }
        }
        return false;
    }

    private void skipWord() {
        while (at < end && bytes[at] > ' ' && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']') {
            at++;
        }
        if (at < end && bytes[at] < 0) {
            at = end;
        }
    }

    private int endOfString(int from) {
        if (bytes[from] != '"') {
            return -1;
        }
        int i = from + 1;
        while (i < end && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i < end ? i + 1 : -1;
    }

    private static String unescaped(String segment) {
        return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
    }
}
