package org.saidby.validation;

import java.util.Arrays;

/** Where a walk stands: member names and list indexes, as text only when asked. */
final class Path {

    private Object[] tokens = new Object[16];
    private int depth;

    void in(Object token) {
        if (depth == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * depth);
        }
        tokens[depth++] = token;
    }

    void out() {
        depth--;
    }

    boolean startsWith(String name) {
        return depth > 0 && tokens[0].equals(name);
    }

    /** The name of the member that the path leads to, that of the list for an element. */
    String attribute() {
        for (int i = depth - 1; i >= 0; i--) {
            if (tokens[i] instanceof String name) {
                return name;
            }
        }
        return "record";
    }

    int tokenHash() {
        return depth == 0 ? 0 : tokens[depth - 1].hashCode() + 31 * depth;
    }

    /** Returns the JSON Pointer; names are those of the format, so that nothing is to be escaped. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append('/').append(tokens[i]);
        }
        return text.toString();
    }
}
