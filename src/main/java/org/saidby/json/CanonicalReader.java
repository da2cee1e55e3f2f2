package org.saidby.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.JsonGrammar;
import org.saidby.internal.JsonText;
import org.saidby.internal.Surrogates;

/** Makes canonical values of JSON texts, and refuses what has none, with its pointer. */
final class CanonicalReader {

    private final String json;
    private final String root;
    private final boolean strict;
    private final JsonGrammar.@Nullable Fault fault;
    /** The segments of the pointer, innermost first. */
    private final Deque<String> way = new ArrayDeque<>();

    private int at;

    private CanonicalReader(String json, String root, boolean strict) {
        this.json = json;
        this.root = root;
        this.strict = strict;
        this.fault = JsonGrammar.check(json, CanonicalJson.MAX_DEPTH);
    }

    /** Returns the canonical form of any JSON text; numbers become the nearest double, as RFC 8785 has it. */
    static CanonicalValue read(String json) {
        return new CanonicalReader(json, "", false).document();
    }

    /**
     * Returns the canonical form of what this library has written, and refuses a number that would come to be another one.
     *
     * @param root the pointer of the whole text
     */
    static CanonicalValue readExactly(String json, String root) {
        return new CanonicalReader(json, root, true).document();
    }

    private CanonicalValue document() {
        CanonicalValue value = value();
        skipSpace();
        need(at);
        return value;
    }

    private CanonicalValue value() {
        skipSpace();
        need(at);
        return switch (json.charAt(at)) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> {
                StringBuilder quoted = new StringBuilder();
                CanonicalValue.quote(string("text"), quoted);
                yield new CanonicalValue.Scalar(quoted.toString());
            }
            case 't', 'f', 'n' -> new CanonicalValue.Scalar(word());
            default -> new CanonicalValue.Scalar(number(word()));
        };
    }

    private CanonicalValue members() {
        SortedMap<String, CanonicalValue> members = new TreeMap<>();
        at++;
        if (next() == '}') {
            at++;
            return new CanonicalValue.Members(members);
        }
        do {
            next();
            String name = string("member name");
            way.push(name);
            if (members.containsKey(name)) {
                throw refused("json.duplicate-key", "member stands twice: " + Problems.shortened(name));
            }
            next();
            at++; // behind the colon
            members.put(name, value());
            way.pop();
        } while (isFollowed());
        return new CanonicalValue.Members(members);
    }

    private CanonicalValue elements() {
        List<CanonicalValue> elements = new ArrayList<>();
        at++;
        skipSpace();
        if (at < json.length() && json.charAt(at) == ']') {
            at++;
            return new CanonicalValue.Elements(elements);
        }
        do {
            way.push(Integer.toString(elements.size()));
            elements.add(value());
            way.pop();
        } while (isFollowed());
        return new CanonicalValue.Elements(elements);
    }

    /** Goes behind a comma or the end of an array or object; returns whether it was a comma. */
    private boolean isFollowed() {
        boolean comma = next() == ',';
        at++;
        return comma;
    }

    private String string(String what) {
        int start = at + 1;
        int end = start;
        while (end < json.length() && json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        need(end);
        at = end + 1;
        String text = Objects.requireNonNull(JsonText.unescaped(json.substring(start, end)));
        if (Surrogates.firstLone(text) >= 0) {
            throw refused("text.lone-surrogate", what + " holds half of a surrogate pair");
        }
        int noncharacter = firstNoncharacter(text);
        if (noncharacter >= 0) {
            throw refused(
                    "canonical.noncharacter",
                    what + " holds what Unicode says is no character: "
                            + String.format(Locale.ROOT, "U+%04X", text.codePointAt(noncharacter)));
        }
        return text;
    }

    private static int firstNoncharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    ? (text.codePointAt(i) & 0xFFFE) == 0xFFFE
                    : c >= 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
                return i;
            }
        }
        return -1;
    }

    private String word() {
        int end = at;
        while (end < json.length() && ",]} \t\n\r".indexOf(json.charAt(end)) < 0) {
            end++;
        }
        need(end);
        String word = json.substring(at, end);
        at = end;
        return word;
    }

    private String number(String written) {
        double number = Double.parseDouble(written);
        if (Double.isInfinite(number)) {
            throw refused("canonical.number-range", "number is too great for a double: " + Problems.shortened(written));
        }
        String text = EcmaNumber.text(number);
        if (strict && !EcmaNumber.isKept(written, number)) {
            throw refused(
                    "canonical.inexact-number",
                    "number would become " + text + " in canonical form: " + Problems.shortened(written));
        }
        return text;
    }

    private char next() {
        skipSpace();
        need(at);
        return json.charAt(at);
    }

    private void skipSpace() {
        while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Refuses the text if it has stopped to be JSON at this index or before. */
    private void need(int index) {
        if (fault != null && fault.index() <= index) {
            throw fault.kind() == JsonGrammar.Kind.DEPTH
                    ? refused("limits.nesting-depth", "nested deeper than " + CanonicalJson.MAX_DEPTH + " levels")
                    : refused("json.syntax", "expected " + fault.expected() + " at index " + fault.index());
        }
    }

    private CanonicalFormException refused(String code, String message) {
        StringBuilder pointer = new StringBuilder(root);
        for (Iterator<String> segments = way.descendingIterator(); segments.hasNext(); ) {
            pointer.append('/').append(segments.next().replace("~", "~0").replace("/", "~1"));
        }
        return new CanonicalFormException(code, message, pointer.toString());
    }
}
