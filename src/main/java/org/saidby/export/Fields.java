package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.saidby.Code;
import org.saidby.When;

/** Members of objects that may be absent. */
final class Fields {

    private Fields() {}

    static void text(String name, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    static void code(String name, Optional<? extends Code> code, JsonGenerator json) throws IOException {
        if (code.isPresent()) {
            json.writeStringField(name, code.get().text());
        }
    }

    /** Writes a list of texts, if there are some. */
    static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    /** Writes a time under a name, and what more is told of it under names that begin so. */
    static void when(String name, When when, PlainWords plain, JsonGenerator json) throws IOException {
        text(name, when.date().map(Object::toString), json);
        text(name + "Words", when.words(), json);
        code(name + "Extent", when.extent(), json);
        text(name + "Relative", when.anchor().map(plain::of), json);
    }
}
