package org.saidby.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.JsonGrammar;
import org.saidby.internal.JsonText;
import org.saidby.internal.Surrogates;
import org.saidby.validation.Finding;

/** Finds where and why bytes are not JSON; a parser stops there too, but says it less well. */
final class Syntax {

    private Syntax() {}

    /**
     * Returns the fault of a span that must be one JSON value and nothing else, or {@code null} if it has none.
     *
     * @param end the index behind the last byte that belongs to it
     */
    static @Nullable Finding fault(Span span, int end, JsonLimits limits) {
        // every byte as one character: what matters to the grammar is ASCII, and indexes stay indexes of bytes
        String text = new String(span.bytes(), span.start(), end - span.start(), StandardCharsets.ISO_8859_1);
        JsonGrammar.Fault fault = JsonGrammar.check(text, limits.depth());
        if (fault == null) {
            return null;
        }
        int index = span.start() + fault.index();
        Finding.Builder finding = switch (fault.kind()) {
            case SYNTAX ->
                Problems.error("json.syntax", "expected " + fault.expected() + ", found " + found(span, index, end))
                        .argument("expected", fault.expected())
                        .argument("found", found(span, index, end));
            case TRAILING ->
                Problems.error(
                                "json.trailing-content",
                                "expected the end of the text, found " + found(span, index, end))
                        .argument("found", found(span, index, end));
            case DEPTH -> tooDeep(limits);
        };
        return finding.position(span.position(index, span.pointer())).build();
    }

    static Finding.Builder tooDeep(JsonLimits limits) {
        return Problems.error("limits.nesting-depth", "nested deeper than " + limits.depth() + " levels")
                .argument("limit", limits.depth());
    }

    /** Returns the finding for what a parser refuses and the grammar does not. */
    static Finding refused(Span span, JsonProcessingException cause) {
        int name = nameWithLoneSurrogate(span);
        if (name >= 0) {
            return Problems.error("text.lone-surrogate", "member name holds half of a surrogate pair")
                    .position(span.position(name, span.pointer()))
                    .build();
        }
        String reason = String.valueOf(cause.getOriginalMessage());
        return Problems.error("json.syntax", "not JSON: " + Problems.shortened(reason))
                .position(span.position())
                .build();
    }

    /** Returns the index of the first name that a parser cannot decode though it is well formed, or -1. */
    private static int nameWithLoneSurrogate(Span span) {
        byte[] bytes = span.bytes();
        int i = span.start();
        while (i < span.end()) {
            if (bytes[i] != '"') {
                i++;
                continue;
            }
            int next = Span.endOfValue(bytes, i);
            String text = JsonText.unescaped(new String(bytes, i + 1, next - i - 2, StandardCharsets.UTF_8));
            int after = next;
            while (after < span.end() && bytes[after] <= ' ') {
                after++;
            }
            if (text != null && Surrogates.firstLone(text) >= 0 && after < span.end() && bytes[after] == ':') {
                return i;
            }
            i = next;
        }
        return -1;
    }

    private static String found(Span span, int index, int end) {
        if (index >= end) {
            return "the end";
        }
        byte b = span.bytes()[index];
        if (b > ' ' && b < 0x7f) {
            return "'" + (char) b + "'";
        }
        if (b == '\n' || b == '\r') {
            return "a line break";
        }
        if (b >= 0) {
            return b == ' '
                    ? "a space"
                    : "control character U+" + String.format(java.util.Locale.ROOT, "%04X", (int) b);
        }
        int next = index + 1;
        while (next < end && (span.bytes()[next] & 0xC0) == 0x80) {
            next++;
        }
        return "'" + new String(span.bytes(), index, next - index, StandardCharsets.UTF_8) + "'";
    }
}
