package org.saidby.validation;

import java.util.Arrays;
import java.util.function.LongConsumer;

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

    /** Returns whether the path is that of the time of an operation or of an assertion as a whole. */
    boolean isTime() {
        return depth > 0 && depth <= 2 && tokens[depth - 1].equals("when");
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

    /** Hands on a number for each step of the path. */
    void hash(LongConsumer mix) {
        for (int i = 0; i < depth; i++) {
            mix.accept(tokens[i].hashCode());
        }
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
