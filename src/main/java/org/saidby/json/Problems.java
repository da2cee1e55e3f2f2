package org.saidby.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.saidby.MalformedValueException;
import org.saidby.edtf.EdtfException;
import org.saidby.internal.Excerpt;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/** The findings of reading, in the words in which they are reported. */
final class Problems {

    private Problems() {}

    static Finding.Builder error(String code, String message) {
        return Finding.of(code, message).severity(Severity.ERROR);
    }

    /** Returns one of very many findings in a record, of which the first are told in full. */
    static Finding.Builder of(String code, Severity severity) {
        return Finding.of(code, "record has more findings of this kind than are told one by one")
                .severity(severity);
    }

    /** @param unit what is counted */
    static Finding.Builder limit(String code, String what, String unit, long limit, long found) {
        return limit(error(code, what + " is longer than " + limit + " " + unit + ": " + found), limit, found);
    }

    static Finding.Builder exponent(long limit, long found) {
        return limit(error("limits.number-length", "exponent is beyond " + limit + ": " + found), limit, found);
    }

    private static Finding.Builder limit(Finding.Builder finding, long limit, long found) {
        return finding.argument("limit", Long.toString(limit)).argument("found", Long.toString(found));
    }

    static Finding.Builder malformed(MalformedValueException cause) {
        return error(cause.code(), String.valueOf(cause.getMessage()));
    }

    static Finding.Builder malformed(EdtfException cause, String found) {
        String code = codeOf(cause);
        // who writes 19/09/2019 is not helped by the first character that does not fit
        String form = code.equals("time.format") ? "; the form is year-month-day, such as 2019-09-26" : "";
        return error(code, cause.getMessage() + form)
                .argument("found", shortened(found))
                .argument("expected", cause.expected())
                .argument("index", Integer.toString(cause.index()));
    }

    private static String codeOf(EdtfException cause) {
        if (cause.isReversedInterval()) {
            return "time.end-before-start";
        }
        return cause.isImpossibleDate() ? "time.invalid-date" : "time.format";
    }

    static Finding.Builder missing(String code, String member) {
        return error(code, member + " is missing").argument("member", member);
    }

    static Finding.Builder normalized(String read, String written) {
        return Finding.of("value.normalized", "read as " + written + ": " + shortened(read))
                .argument("read", shortened(read))
                .argument("written", written);
    }

    static Finding.Builder notUtf8(byte found) {
        String hex = HexFormat.of().withUpperCase().toHexDigits(found);
        return error("text.not-utf8", "byte is not part of well-formed UTF-8: 0x" + hex)
                .argument("byte", hex);
    }

    static String shortened(String text) {
        return Excerpt.of(text);
    }

    static String kindOf(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "no value";
        };
    }
}
