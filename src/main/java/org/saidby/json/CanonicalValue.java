package org.saidby.json;

import java.util.List;
import java.util.SortedMap;

/** A JSON value in canonical form (RFC 8785), before it is one text. */
sealed interface CanonicalValue {

    /** Writes the value without white space. */
    void write(StringBuilder out);

    /** A string, number or word, as it is written. */
    record Scalar(String text) implements CanonicalValue {

        @Override
        public void write(StringBuilder out) {
            out.append(text);
        }
    }

    /** An array. */
    record Elements(List<CanonicalValue> values) implements CanonicalValue {

        @Override
        public void write(StringBuilder out) {
            char before = '[';
            for (CanonicalValue value : values) {
                out.append(before);
                value.write(out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        }
    }

    /** An object, whose members are in the order of the UTF-16 code units of their names. */
    record Members(SortedMap<String, CanonicalValue> values) implements CanonicalValue {

        @Override
        public void write(StringBuilder out) {
            char before = '{';
            for (var member : values.entrySet()) {
                out.append(before);
                quote(member.getKey(), out);
                out.append(':');
                member.getValue().write(out);
                before = ',';
            }
            out.append(before == '{' ? "{}" : "}");
        }
    }

    /** Returns the value as text. */
    default String text() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /** Writes a text in quotation marks, with no more escaped than must be. */
    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                out.append(c);
                continue;
            }
            out.append('\\');
            int named = "\b\t\n\f\r\"\\".indexOf(c);
            if (named >= 0) {
                out.append("btnfr\"\\".charAt(named));
            } else {
                out.append("u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        out.append('"');
    }
}
