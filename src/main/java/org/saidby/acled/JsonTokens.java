package org.saidby.acled;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.rows.EncodingFault;
import org.saidby.rows.StrictReader;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** The tokens of the input one by one, and the text behind them as far as it is held. */
final class JsonTokens implements Closeable {

    private static final int DEPTH = 64;

    /** Without a limit of its own, since ours are told as findings, and without a table of names, which would grow. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH + 1)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String source;
    private final JsonTape tape;
    private final JsonParser parser;
    private JsonContext context = JsonContext.BEGINNING;
    private boolean isSequence;
    private int depth;
    private boolean held;
    private long heldFrom;
    private long holdLimit;

    JsonTokens(StrictReader in, String source, int stringLimit) {
        this.source = source;
        tape = new JsonTape(in, stringLimit);
        try {
            parser = FACTORY.createParser(tape);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read before the first token", e);
        }
    }

    /** Lets objects follow one another. */
    void allowSequence() {
        isSequence = true;
    }

    /** Goes to the next token; null at the end. */
    @Nullable
    JsonToken next() throws IOException, JsonStop {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (EncodingFault e) {
            throw notUtf8(e);
        }
        if (token == null) {
            return null;
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        // where a name begins is told wrongly when the input ends in the value behind it
        if (token != JsonToken.FIELD_NAME) {
            JsonStreamContext around = parser.getParsingContext();
            context = JsonContext.of(token, around.inObject(), around.inArray(), offset());
            held &= context.offset() - heldFrom <= holdLimit;
            if (!held) {
                tape.forget(context.offset());
            }
        }
        if (depth > DEPTH) {
            throw new JsonStop(
                    Finding.of("limits.nesting-depth", "nested deeper than " + DEPTH + " levels")
                            .argument("limit", DEPTH),
                    position());
        }
        return token;
    }

    /** Goes from a name to the value behind it. */
    JsonToken value() throws IOException, JsonStop {
        return Objects.requireNonNull(next());
    }

    /** Goes to the end of the value that begins with the current token. */
    void skip() throws IOException, JsonStop {
        int outside = depth - 1;
        boolean isStart = parser.currentToken().isStructStart();
        while (isStart && depth > outside) {
            next();
        }
    }

    /** Returns the text of the current token. */
    String text() throws IOException, JsonStop {
        try {
            String text = parser.getText();
            return tape.lastSurrogate() > context.offset() && isReadString() ? tape.string(offset()) : text;
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (EncodingFault e) {
            throw notUtf8(e);
        }
    }

    private boolean isReadString() {
        return parser.currentToken() == JsonToken.VALUE_STRING
                || parser.currentToken() == JsonToken.FIELD_NAME && offset() < tape.end();
    }

    private JsonStop notJson(JsonProcessingException cause) {
        JsonFault fault = JsonFault.find(context, tape.text(context.textFrom(), tape.end()), isSequence);
        return fault == null
                ? new JsonStop(
                        Finding.of("json.syntax", "not JSON: " + Excerpt.of(cause.getOriginalMessage())),
                        tape.place(context.offset()).position(source))
                : new JsonStop(fault.finding(), tape.place(fault.offset()).position(source));
    }

    private JsonStop notUtf8(EncodingFault cause) {
        return new JsonStop(
                Finding.of(cause.code(), cause.problem()),
                tape.place(tape.end()).position(source).byteOffset(cause.byteOffset()));
    }

    /** Goes to the end of the input, at which there must be nothing. */
    void requireEnd() throws IOException, JsonStop {
        if (next() != null) {
            String found = JsonFault.found(tape.text(context.offset(), tape.end()), 0);
            throw new JsonStop(JsonFault.trailing(found), position());
        }
    }

    /** The offset of the current token; of a name in the last of an input that breaks off, behind the end. */
    long offset() {
        return parser.currentTokenLocation().getCharOffset();
    }

    /** The offset behind the current token, whose text was asked for. */
    long endOffset() {
        return parser.currentLocation().getCharOffset();
    }

    /** Returns where the current token begins. */
    InputPosition.Builder position() {
        return tape.place(offset()).position(source);
    }

    /** Keeps the text from the current token on, until it is longer than a limit; returns where it begins. */
    JsonAnchor hold(long limit) {
        held = true;
        heldFrom = offset();
        holdLimit = limit;
        return new JsonAnchor(heldFrom, tape.place(heldFrom));
    }

    /** Returns whether the text since {@link #hold} is still there. */
    boolean isHeld() {
        return held;
    }

    void release() {
        held = false;
    }

    /** Returns the text that is held from where {@link #hold} began, up to an offset. */
    JsonKept kept(JsonAnchor start, long end) {
        return held
                ? new JsonKept(start.place(), tape.text(start.offset(), end), tape.cuts(start.offset(), end), false)
                : new JsonKept(start.place(), "", List.of(), true);
    }

    @Override
    public void close() throws IOException {
        parser.close();
        tape.close();
    }
}
