package org.saidby.acled;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.rows.RowHeader;
import org.saidby.rows.RowSource;
import org.saidby.rows.StrictReader;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;

/**
 * Rows from the JSON of the ACLED API: the response as it is, the array of its rows alone, or one object after the other. For one
 * thread.
 *
 * <p>Memory is bounded by one row, which may be as long as the greatest cell and 16,000,000 characters at least.
 */
final class JsonRows implements RowSource {

    private static final int LONGEST_CELL = 100_000_000;

    private enum Shape {
        RESPONSE,
        ARRAY,
        SEQUENCE
    }

    private interface Step {
        @Nullable
        JsonRow run() throws IOException, JsonStop;
    }

    private final String source;
    private final StrictReader bytes;
    private final JsonTokens tokens;
    private final JsonRowReader reader;
    private final List<Finding> headFindings = new ArrayList<>();
    private Shape shape = Shape.ARRAY;
    private @Nullable JsonEnvelope envelope;
    private @Nullable JsonRow first;
    private @Nullable Finding fault;
    private @Nullable InputSummary whole;
    private long record;
    private boolean isInRecord;

    private JsonRows(InputStream in, String source, int maxCellLength) {
        if (maxCellLength < 1 || maxCellLength > LONGEST_CELL) {
            throw new IllegalArgumentException(
                    "maxCellLength is not between 1 and " + LONGEST_CELL + ": " + maxCellLength);
        }
        this.source = source;
        bytes = new StrictReader(in, StandardCharsets.UTF_8);
        // one more than allowed, so that what was cut is seen to be too long
        tokens = new JsonTokens(bytes, source, Math.max(maxCellLength, JsonMembers.NAME_LENGTH) + 1);
        reader = new JsonRowReader(tokens, source, maxCellLength);
    }

    /**
     * Opens an input and reads to its first row.
     *
     * @param source the name of the input for positions
     * @param maxCellLength the greatest length of a cell, in UTF-16 code units
     */
    static JsonRows open(InputStream in, String source, int maxCellLength) {
        JsonRows rows = new JsonRows(in, source, maxCellLength);
        rows.first = rows.attempt(rows::begin);
        if (rows.bytes.isMarked()) {
            rows.headFindings.add(Finding.of("text.bom", "byte order mark was skipped")
                    .at(new JsonPlace(1, 1, 0, false).position(source).build())
                    .build());
        }
        return rows;
    }

    /** Empty, since each object has its own names. */
    @Override
    public Optional<RowHeader> header() {
        return Optional.empty();
    }

    @Override
    public List<Finding> headFindings() {
        return headFindings;
    }

    @Override
    public Optional<Finding> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    public InputSummary summary() {
        return whole == null ? InputSummary.of(source) : whole;
    }

    @Override
    public @Nullable JsonRow next() {
        JsonRow row = first;
        first = null;
        return row == null && fault == null && whole == null ? attempt(this::read) : row;
    }

    private @Nullable JsonRow attempt(Step step) {
        try {
            return step.run();
        } catch (JsonStop stop) {
            InputPosition.Builder position = stop.position();
            if (isInRecord) {
                position.record(record).pointer(pointer());
            }
            fault = stop.finding().at(position.build()).build();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable JsonRow begin() throws IOException, JsonStop {
        JsonToken token = tokens.next();
        if (token == null) {
            String message = bytes.byteCount() == 0 ? "input holds no byte" : "input holds no JSON value";
            throw new JsonStop(
                    Finding.of("input.empty", message), InputPosition.builder().source(source));
        }
        if (token == JsonToken.START_OBJECT) {
            return firstObject();
        }
        if (token != JsonToken.START_ARRAY) {
            InputPosition.Builder position = tokens.position();
            tokens.requireEnd();
            throw new JsonStop(
                    JsonRowCheck.expected(
                            "json.expected-object", "an object or an array of objects", JsonRowReader.kind(token)),
                    position);
        }
        return null;
    }

    private @Nullable JsonRow firstObject() throws IOException, JsonStop {
        JsonMembers members = reader.begin();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            String name = tokens.text();
            if (JsonEnvelope.isMember(name)) {
                shape = Shape.RESPONSE;
                envelope = new JsonEnvelope(tokens, members.start(), source);
                envelope.goToRows();
                return null;
            }
            members.take(name);
        }
        shape = Shape.SEQUENCE;
        tokens.allowSequence();
        record = 1;
        return reader.end(members, record, pointer());
    }

    private @Nullable JsonRow read() throws IOException, JsonStop {
        JsonToken token = tokens.next();
        if (token == null || token == JsonToken.END_ARRAY) {
            end();
            return null;
        }
        record++;
        isInRecord = true;
        JsonRow row = token == JsonToken.START_OBJECT
                ? reader.object(record, pointer())
                : reader.other(token, record, pointer());
        isInRecord = false;
        return row;
    }

    private void end() throws IOException, JsonStop {
        if (envelope != null) {
            envelope.goToEnd();
        }
        tokens.requireEnd();
        whole = bytes.summary(source);
    }

    private String pointer() {
        return switch (shape) {
            case RESPONSE -> "/data/" + (record - 1);
            case ARRAY -> "/" + (record - 1);
            case SEQUENCE -> "";
        };
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
