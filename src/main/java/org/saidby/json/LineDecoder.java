package org.saidby.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.validation.Finding;

/**
 * Makes values of lines: one parser for many lines, and a new one after each fault.
 *
 * <p>After {@link #decode} one of {@link #entity()} and {@link #header()} is set, or neither if the line is no record; {@link
 * #problems()} says what was found either way.
 */
final class LineDecoder {

    /** A parser remembers every member name it saw; a new one forgets those that only a few lines had. */
    private static final int LINES_A_PARSER = 4_096;

    private final JsonLimits limits;
    private final String source;
    private final JsonFactory factory;
    private final LineFeed feed = new LineFeed();
    private final @Nullable TextPool pool;
    private @Nullable Reading reading;
    private @Nullable JsonParser parser;
    private int linesOfParser;
    private @Nullable Entity entity;
    private @Nullable Dataset header;
    private boolean isHeader;
    private boolean isUnsupported;
    private boolean isMalformed;

    LineDecoder(JsonLimits limits, String source, @Nullable TextPool pool) {
        this.limits = limits;
        this.source = source;
        this.factory = JsonFactories.reading(limits.depth());
        this.pool = pool;
    }

    /** Decodes the line at which the input stands; it is neither blank nor too long, and is UTF-8. */
    Span decode(LineInput line, long record) throws IOException {
        entity = null;
        header = null;
        isHeader = false;
        isUnsupported = false;
        isMalformed = false;
        JsonParser lineParser = nextParser();
        long before = feed.given();
        feed.give(line.bytes(), line.start(), line.end());
        int first = line.firstSolid();
        Span span = new Span(
                source,
                record,
                "",
                line.bytes(),
                first,
                line.end(),
                before - line.start(),
                line.offset(),
                line.number(),
                1L + first - line.start(),
                line.hasSurrogateEscapes());
        Reading in = begin(lineParser, span);
        try {
            decode(in, span);
        } catch (JsonProcessingException e) {
            refuse(in, span, e);
        } catch (TooDeepException e) {
            refuse(in, span, null);
        }
        return span;
    }

    private void decode(Reading in, Span span) throws IOException {
        JsonParser lineParser = in.parser();
        if (lineParser.nextToken() != JsonToken.START_OBJECT) {
            expectedObject(in, span);
            return;
        }
        Tag tag = Tag.read(in);
        if (tag.word() != null && !isHeaderWithType(in, span, tag)) {
            readEntity(in, tag);
        } else if (span.has("/" + FormatVersion.MEMBER)) {
            readHeader(in, span);
        } else {
            if (!tag.isReported()) {
                in.problemAt(
                        span.start(),
                        "",
                        Problems.error(
                                "json.expected-object", "expected an entity with its type, or a header with saidby"));
            }
            in.skipMembers();
        }
        requireEnd(in, span);
    }

    private void readEntity(Reading in, Tag tag) throws IOException {
        EntityList<?> list = EntityList.ofTag(String.valueOf(tag.word()));
        if (list != null) {
            entity = list.table().readMembers(in, tag);
            return;
        }
        in.problemAt(
                in.span().indexOf("/" + Table.TAG),
                "/" + Table.TAG,
                Problems.error(
                                "value.unknown-code",
                                "type is not that of an entity: " + Problems.shortened(String.valueOf(tag.word())))
                        .argument("found", Problems.shortened(String.valueOf(tag.word()))));
        if (tag.isConsumed()) {
            in.parser().nextToken();
        }
        in.skipMembers();
    }

    /** Returns whether a line is a header though it has a type, which a dataset keeps as it keeps all it does not know. */
    private static boolean isHeaderWithType(Reading in, Span span, Tag tag) throws IOException {
        return !tag.isConsumed()
                && (FormatVersion.MEMBER.equals(in.parser().currentName())
                        || EntityList.ofTag(String.valueOf(tag.word())) == null
                                && span.has("/" + FormatVersion.MEMBER));
    }

    private void readHeader(Reading in, Span span) throws IOException {
        isHeader = true;
        if (in.problems().isEmpty()) {
            in.begin(in.parser(), span.withoutRecord());
        }
        Header members = new Header();
        Header.Outcome outcome = members.readAll(in);
        isUnsupported = outcome == Header.Outcome.UNSUPPORTED;
        header = members.dataset(in, span.start());
    }

    private void expectedObject(Reading in, Span span) {
        String found = Problems.kindOf(in.parser().currentToken());
        Finding fault = Syntax.fault(span, span.end(), limits);
        isMalformed = fault != null;
        in.problems()
                .add(
                        fault != null
                                ? fault
                                : Problems.error(
                                                "json.expected-object",
                                                "expected an object on the line, found " + found)
                                        .argument("found", found)
                                        .position(span.position())
                                        .build());
        drop();
    }

    private void requireEnd(Reading in, Span span) throws IOException {
        int end = in.index() + 1;
        for (int i = end; i < span.end(); i++) {
            byte b = span.bytes()[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                refuse(in, span, null);
                return;
            }
        }
    }

    private void refuse(Reading in, Span span, @Nullable JsonProcessingException cause) {
        entity = null;
        header = null;
        isHeader = false;
        in.problems().clear();
        Finding fault = Syntax.fault(span, span.end(), limits);
        if (fault == null) {
            fault = cause != null
                    ? Syntax.refused(span, cause)
                    : Syntax.tooDeep(limits).position(span.position()).build();
        }
        isMalformed = true;
        in.problems().add(fault);
        drop();
    }

    private JsonParser nextParser() throws IOException {
        if (parser == null || ++linesOfParser > LINES_A_PARSER) {
            drop();
            feed.restart();
            linesOfParser = 1;
            parser = factory.createParser(feed);
        }
        return parser;
    }

    private void drop() {
        parser = null;
    }

    private Reading begin(JsonParser lineParser, Span span) {
        if (reading == null) {
            reading = new Reading(limits, pool, lineParser, span);
        } else {
            reading.begin(lineParser, span);
        }
        return reading;
    }

    /** The entity of the line; {@code null} if it holds none that can be. */
    @Nullable
    Entity entity() {
        return entity;
    }

    /** The dataset of a header line, without entities; {@code null} if it holds none that can be. */
    @Nullable
    Dataset header() {
        return header;
    }

    boolean isHeader() {
        return isHeader;
    }

    boolean isUnsupported() {
        return isUnsupported;
    }

    boolean isMalformed() {
        return isMalformed;
    }

    List<Finding> problems() {
        return reading == null ? List.of() : reading.problems();
    }
}
