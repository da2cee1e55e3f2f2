package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Goes over a value that no codec reads: nothing is made of it, and nothing malformed in it passes. */
final class Skipper {

    private final Reading in;
    private final JsonParser parser;
    private final Deque<Set<String>> names = new ArrayDeque<>();

    Skipper(Reading in) {
        this.in = in;
        this.parser = in.parser();
    }

    void skip() throws IOException {
        check(parser.currentToken());
        while (!names.isEmpty()) {
            check(parser.nextToken());
        }
    }

    void skipMembers() throws IOException {
        names.push(new HashSet<>());
        check(parser.currentToken());
        while (!names.isEmpty()) {
            check(parser.nextToken());
        }
    }

    private void check(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                int depth = parser.getParsingContext().getNestingDepth();
                if (depth > in.limits().depth()) {
                    throw new TooDeepException(in.index());
                }
                names.push(new HashSet<>(0));
            }
            case END_OBJECT, END_ARRAY -> names.pop();
            case FIELD_NAME -> {
                String name = parser.currentName();
                if (in.checkName(name) && !names.element().add(name)) {
                    in.duplicate(name);
                }
            }
            case VALUE_STRING -> in.text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.number();
            default -> {}
        }
    }
}
