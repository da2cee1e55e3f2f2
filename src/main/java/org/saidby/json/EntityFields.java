package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.diff.DiffRecord.FieldVisitor;

/** The members of an entity as fields: those that hold no others, by their JSON Pointers. */
final class EntityFields {

    private static final String TYPE = "/type";
    private static final String VERSION = "/" + FormatVersion.MEMBER;

    /** What a text and what another value begins with, so that "17" and 17 are not one. */
    private static final String TEXT = "t";

    private static final String OTHER = "v";

    private EntityFields() {}

    /** Hands on the fields of an entity but for its type, which is a part of its key. */
    static void visit(Entity entity, FieldVisitor visitor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonLinesWriter lines = new JsonLinesWriter(bytes);
            lines.write(entity);
            lines.flush();
            visit(bytes.toByteArray(), TYPE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
    }

    /** Hands on the members of a dataset that are no entities, but for the version of the format. */
    static void visit(Dataset header, FieldVisitor visitor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DatasetJsonLines.writer(bytes, header).flush();
            visit(bytes.toByteArray(), VERSION, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
    }

    private static void visit(byte[] json, String left, FieldVisitor visitor) throws IOException {
        try (JsonParser parser = JsonFactories.lenientAboutLimits().createParser(json)) {
            Deque<Level> levels = new ArrayDeque<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> levels.element().name(parser.currentName());
                    case START_OBJECT, START_ARRAY ->
                        levels.push(new Level(next(levels), token == JsonToken.START_ARRAY));
                    case END_OBJECT, END_ARRAY -> {
                        Level level = levels.pop();
                        // of the whole there always is something
                        if (level.isEmpty() && !levels.isEmpty()) {
                            String text = token == JsonToken.END_ARRAY ? "[]" : "{}";
                            visitor.take(level.pointer(), text, OTHER + text);
                        }
                    }
                    case VALUE_STRING -> {
                        String pointer = next(levels);
                        String text = parser.getText();
                        if (!pointer.equals(left)) {
                            visitor.take(pointer, text.isEmpty() ? "\"\"" : text, TEXT + text);
                        }
                    }
                    default -> {
                        String text = parser.getText();
                        visitor.take(next(levels), text, OTHER + text);
                    }
                }
            }
        }
    }

    private static String next(Deque<Level> levels) {
        return levels.isEmpty() ? "" : levels.element().next();
    }

    /** An object or array that is being read. */
    private static final class Level {

        private final String pointer;
        private final boolean isArray;
        private int index = -1;
        private String name = "";

        Level(String pointer, boolean isArray) {
            this.pointer = pointer;
            this.isArray = isArray;
        }

        void name(String next) {
            name = next;
        }

        /** Returns the pointer of the next value. */
        String next() {
            index++;
            return pointer + "/" + (isArray ? index : name.replace("~", "~0").replace("/", "~1"));
        }

        boolean isEmpty() {
            return index < 0;
        }

        String pointer() {
            return pointer;
        }
    }
}
