package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** Looks at the beginning of an input and opens the reader that it calls for. */
final class Opening {

    private final LineInput input;
    private final String name;
    private final JsonReadOptions options;
    private final @Nullable TextPool pool;
    private boolean hasMark;
    private long blankLines;
    private boolean hasLine;

    private Opening(InputStream in, String name, JsonReadOptions options, @Nullable TextPool pool) {
        this.input = new LineInput(in, options.limits().lineLength(), options.digest());
        this.name = name;
        this.options = options;
        this.pool = pool;
    }

    static DatasetReader byContent(InputStream in, String name, JsonReadOptions options, @Nullable TextPool pool)
            throws IOException {
        Opening opening = new Opening(in, name, options, pool);
        opening.lookAtFirstLine(true);
        return opening.hasLine && !opening.isHeaderLine() ? opening.document() : opening.lines();
    }

    static DatasetReader asLines(InputStream in, String name, JsonReadOptions options, @Nullable TextPool pool)
            throws IOException {
        Opening opening = new Opening(in, name, options, pool);
        opening.lookAtFirstLine(false);
        return opening.lines();
    }

    /** Goes to the first line that is not blank, behind a byte order mark. */
    private void lookAtFirstLine(boolean mayBeDocument) throws IOException {
        while (mayBeDocument ? input.nextWhole() : input.next()) {
            if (input.number() == 1) {
                int mark = Utf8.byteOrderMark(input.bytes(), input.start(), input.end());
                hasMark = mark > 0;
                input.skip(mark);
            }
            if (!input.isBlank() || input.overlong() > 0) {
                hasLine = true;
                return;
            }
            if (input.isTerminated()) {
                blankLines++;
            }
        }
    }

    private boolean isHeaderLine() {
        if (input.overlong() > 0) {
            return false;
        }
        boolean hasVersion = false;
        try (JsonParser parser = JsonFactories.lenientAboutLimits()
                .createParser(input.bytes(), input.start(), input.end() - input.start())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                if (EntityList.ofMember(member) != null) {
                    return false;
                }
                hasVersion |= member.equals(FormatVersion.MEMBER);
                parser.nextToken();
                parser.skipChildren();
            }
            return hasVersion && parser.nextToken() == null;
        } catch (IOException e) {
            // not a whole object: a document that goes on in the next line, or no JSON
            return false;
        }
    }

    private DatasetReader lines() throws IOException {
        LinesReader reader = new LinesReader(input, hasLine, name, options, pool);
        if (hasMark) {
            reader.report(byteOrderMark());
        }
        reader.blank(blankLines);
        if (!hasLine && blankLines == 0) {
            reader.stop(Problems.error("input.empty", "input is empty")
                    .position(InputPosition.builder()
                            .source(name)
                            .line(1)
                            .column(1)
                            .byteOffset(0)
                            .build())
                    .build());
        } else if (hasLine) {
            int wide = Utf8.wideEncoding(input.bytes(), input.start(), input.end());
            if (wide >= 0) {
                reader.stop(Problems.notUtf8(input.bytes()[wide])
                        .position(InputPosition.builder()
                                .source(name)
                                .line(input.number())
                                .column(wide - input.start() + 1L)
                                .byteOffset(input.lineOffset() + wide - input.start())
                                .build())
                        .build());
            }
        }
        return reader;
    }

    private DatasetReader document() throws IOException {
        long line = input.number();
        long offset = input.lineOffset();
        int first = input.firstSolid() - input.start();
        byte[] bytes = input.rest();
        DocumentReader reader = new DocumentReader(
                new DocumentBytes(name, bytes, first, offset, line), input.summary(name), input, options, pool);
        if (hasMark) {
            reader.report(byteOrderMark());
        }
        reader.blank(blankLines);
        return reader;
    }

    private Finding byteOrderMark() {
        return Finding.of("text.bom", "byte order mark was skipped")
                .position(InputPosition.builder()
                        .source(name)
                        .line(1)
                        .column(1)
                        .byteOffset(0)
                        .build())
                .build();
    }
}
