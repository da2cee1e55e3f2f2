package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Surrogates;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Severity;

/** What codecs read from: a parser, the bytes it reads, and the problems found in the record so far. */
final class Reading {

    private static final int MOST_PROBLEMS = 1_000;
    private static final int MOST_RELATED = 100;

    private final JsonLimits limits;
    private final @Nullable TextPool pool;
    private JsonParser parser;
    private Span span;
    private List<Finding> problems = new ArrayList<>();
    private final Map<String, Finding> more = new HashMap<>(0);

    Reading(JsonLimits limits, @Nullable TextPool pool, JsonParser parser, Span span) {
        this.limits = limits;
        this.pool = pool;
        this.parser = parser;
        this.span = span;
    }

    /** Goes on with another record, perhaps by another parser. */
    void begin(JsonParser parser, Span span) {
        this.parser = parser;
        this.span = span;
        if (!problems.isEmpty()) {
            problems = new ArrayList<>();
            more.clear();
        }
    }

    JsonParser parser() {
        return parser;
    }

    JsonLimits limits() {
        return limits;
    }

    Span span() {
        return span;
    }

    /** The problems of the record so far, in the order in which they were found. */
    List<Finding> problems() {
        return problems;
    }

    /** The index in the span's bytes of the first byte of the current token. */
    int index() {
        return span.index(parser.currentTokenLocation().getByteOffset());
    }

    /** The pointer to the current token, or to the object or array that it opens or closes. */
    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Reports a problem at the current token. */
    void problem(Finding.Builder finding) {
        problemAt(index(), pointer(), finding);
    }

    /** Reports a problem at another place of the record. */
    void problemAt(int index, String pointer, Finding.Builder finding) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(finding.position(position(index, pointer)).build());
        } else {
            problems.add(more(finding.build()));
        }
    }

    /** Returns a finding without a place of its own, the same for all of one code, so that a record can have millions. */
    private Finding more(Finding finding) {
        return more.computeIfAbsent(
                finding.code() + ' ' + finding.severity(),
                any -> Problems.of(finding.code(), finding.severity())
                        .position(span.position())
                        .build());
    }

    /**
     * Reports a problem of the object or array whose end is the current token; it stands at the first byte of that.
     *
     * @param member what follows the pointer to the object, such as {@code /number} for a member that is missing
     */
    void problemOfObject(String member, Finding.Builder finding) {
        String pointer = pointer();
        problemAt(span.indexOf(pointer), pointer + member, finding);
    }

    InputPosition position(int index, String pointer) {
        return span.position(index, pointer);
    }

    /** Reports that the current value is of another type than the one expected, and skips it. */
    void wrongType(String expected, String code) throws IOException {
        problem(Problems.error(code, "expected " + expected + ", found " + Problems.kindOf(parser.currentToken()))
                .argument("expected", expected)
                .argument("found", Problems.kindOf(parser.currentToken())));
        skip();
    }

    /** Returns the text of the current value, or reports why there is none and returns {@code null}. */
    @Nullable
    String text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType("a string", "value.type");
            return null;
        }
        // no more than the line is in memory with it, so that its length can be asked of the text
        String text = pool == null ? parser.getText() : pool.text(parser, parser.getTextLength());
        if (text.length() > limits.textLength()) {
            problem(Problems.limit("limits.text-length", "text", "characters", limits.textLength(), text.length()));
            return null;
        }
        if (span.hasSurrogateEscapes() && Surrogates.firstLone(text) >= 0) {
            problem(Problems.error("text.lone-surrogate", "text holds half of a surrogate pair"));
            return null;
        }
        return text;
    }

    /** Returns the text of the current number if it is not too long, or reports it and returns {@code null}. */
    @Nullable
    String number() throws IOException {
        int length = parser.getTextLength();
        if (length > limits.numberLength()) {
            problem(Problems.limit("limits.number-length", "number", "characters", limits.numberLength(), length));
            return null;
        }
        String text = parser.getText();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && exponentOf(text) > limits.exponent()) {
            problem(Problems.exponent(limits.exponent(), exponentOf(text)));
            return null;
        }
        return text;
    }

    /** Skips the current value, with all checks that a text keeps when nobody reads it. */
    void skip() throws IOException {
        new Skipper(this).skip();
    }

    /** Skips what is left of an object whose first member name, or end, is the current token. */
    void skipMembers() throws IOException {
        new Skipper(this).skipMembers();
    }

    /** Skips the current value and returns its text as it stands in the input. */
    String raw() throws IOException {
        int start = index();
        skip();
        return new String(span.bytes(), start, Span.endOfValue(span.bytes(), start) - start, StandardCharsets.UTF_8);
    }

    /** Checks the current member name; returns whether it is short enough and whole. */
    boolean checkName(String name) {
        if (name.length() > limits.nameLength()) {
            problem(Problems.limit(
                    "limits.name-length", "member name", "characters", limits.nameLength(), name.length()));
            return false;
        }
        if (span.hasSurrogateEscapes() && Surrogates.firstLone(name) >= 0) {
            problem(Problems.error("text.lone-surrogate", "member name holds half of a surrogate pair"));
            return false;
        }
        return true;
    }

    /** Reports a member that stands twice, with the place where it stood first. */
    void duplicate(String name) {
        Finding.Builder problem = Problems.error(
                        "json.duplicate-key", "member stands twice: " + Problems.shortened(name))
                .argument("name", Problems.shortened(name));
        String pointer = pointer();
        if (problems.size() < MOST_RELATED) {
            problem.addRelated(position(span.indexOfName(pointer), pointer));
        }
        problem(problem);
    }

    /** Returns whether the record has a problem for which it is not accepted. */
    boolean isRejected() {
        for (Finding problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    private static int exponentOf(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return 0;
        }
        int value = 0;
        for (int i = e + 1; i < number.length() && value < 100_000; i++) {
            char c = number.charAt(i);
            value = c == '+' || c == '-' ? value : value * 10 + c - '0';
        }
        return value;
    }
}
