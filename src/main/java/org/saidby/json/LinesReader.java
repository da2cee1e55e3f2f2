package org.saidby.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordPlace;
import org.saidby.validation.Report;
import org.saidby.validation.Validation;

/** Reads JSON Lines: a line is a record, and a fault costs that line alone. */
final class LinesReader implements DatasetReader {

    private static final List<String> WORDS = List.of("true", "false", "null");

    private final LineInput input;
    private final String source;
    private final JsonLimits limits;
    private final Validation validation;
    private final LineDecoder decoder;
    private @Nullable ReadRecord<Entity> next;
    private @Nullable Report report;
    private Optional<Dataset> header = Optional.empty();
    private boolean headerSeen;
    private boolean contentSeen;
    private boolean standing;
    private long records;

    /** @param standing whether the input stands at its first line already */
    LinesReader(LineInput input, boolean standing, String source, JsonReadOptions options, @Nullable TextPool pool) {
        this.input = input;
        this.standing = standing;
        this.source = source;
        this.limits = options.limits();
        this.validation = options.validator().start();
        options.watch().ifPresent(validation::watch);
        this.decoder = new LineDecoder(limits, source, pool);
    }

    /** Takes a finding from before the first line. */
    void report(Finding finding) {
        validation.report(finding);
    }

    /** Counts lines without content that came before the first line. */
    void blank(long lines) {
        validation.blank(lines);
    }

    /** Ends the reading before it begins. */
    void stop(Finding fault) throws IOException {
        validation.stop(fault);
        input.drain();
        finish();
    }

    @Override
    public Optional<Dataset> header() {
        return header;
    }

    @Override
    public Report report() {
        return report != null ? report : validation.soFar();
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && report == null) {
                if (!validation.goesOn()) {
                    validation.input(InputSummary.of(source));
                    report = validation.soFar();
                    return false;
                }
                if (!standing && !input.next()) {
                    end();
                } else {
                    standing = false;
                    next = readLine();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    @Override
    public ReadRecord<Entity> next() {
        ReadRecord<Entity> record = hasNext() ? next : null;
        if (record == null) {
            throw new NoSuchElementException("no record is left");
        }
        next = null;
        return record;
    }

    private @Nullable ReadRecord<Entity> readLine() throws IOException {
        contentSeen |= !input.isBlank() || input.overlong() > 0;
        if (input.overlong() > 0) {
            return reject(
                    Problems.limit("limits.line-length", "line", "bytes", limits.lineLength(), input.overlong()), 0);
        }
        if (input.isBlank()) {
            validation.blank();
            return null;
        }
        int fault = input.isAscii() ? -1 : Utf8.firstFault(input.bytes(), input.start(), input.end());
        if (fault >= 0) {
            return !input.isTerminated() && Utf8.isCutOff(input.bytes(), fault, input.end())
                    ? torn()
                    : reject(Problems.notUtf8(input.bytes()[fault]), fault - input.start());
        }
        Span span = decoder.decode(input, records + 1);
        if (decoder.isHeader()) {
            readHeader(span);
            return null;
        }
        if (decoder.isMalformed()) {
            return !input.isTerminated() && isCutOff(decoder.problems().get(0))
                    ? torn()
                    : reject(withHint(decoder.problems()), span);
        }
        if (!headerSeen) {
            stop(Problems.error("json.expected-object", "expected the header line, an object with saidby and id")
                    .position(span.withoutRecord().position())
                    .build());
            return null;
        }
        records++;
        Entity entity = decoder.entity();
        if (entity == null) {
            return rejected(decoder.problems(), span.position());
        }
        ReadRecord<Entity> record = validation.accept(entity, span, decoder.problems());
        return record.isAccepted() ? record : record.withRawText(text());
    }

    private void readHeader(Span span) throws IOException {
        if (decoder.isUnsupported()) {
            Stops.stop(validation, decoder.problems());
            input.drain();
            finish();
            return;
        }
        decoder.problems().forEach(validation::report);
        if (headerSeen) {
            validation.report(Finding.of("jsonl.repeated-header", "header is skipped, since a header came before")
                    .position(span.withoutRecord().position())
                    .build());
        } else {
            headerSeen = true;
            header = Optional.ofNullable(decoder.header());
        }
    }

    private @Nullable ReadRecord<Entity> torn() {
        validation.report(Finding.of(
                        "jsonl.torn-tail", "last line is cut off, as an interrupted writer leaves it; it is not read")
                .position(position(input.firstSolid() - input.start())
                        .record(OptionalLong.empty())
                        .build())
                .build());
        return null;
    }

    /** Returns whether a line without a line feed is the beginning of a whole one; what broke off nowhere is a fault. */
    private boolean isCutOff(Finding fault) {
        if (!fault.code().equals("json.syntax")) {
            return false;
        }
        int index = Math.toIntExact(fault.position().orElseThrow().byteOffset().orElseThrow() - input.lineOffset());
        String rest = new String(
                input.bytes(), input.start() + index, input.end() - input.start() - index, StandardCharsets.UTF_8);
        return WORDS.stream().anyMatch(word -> word.startsWith(rest));
    }

    private List<Finding> withHint(List<Finding> problems) {
        Finding first = problems.get(0);
        boolean endsEarly = "the end".equals(first.arguments().get("found"));
        return input.number() == 1 && endsEarly
                ? List.of(first.toBuilder()
                        .message(first.message() + "; a document over several lines is read as JSON, not as JSON Lines")
                        .build())
                : problems;
    }

    private ReadRecord<Entity> reject(Finding.Builder problem, int column) {
        records++;
        return rejected(
                List.of(problem.position(position(column).build()).build()),
                position(input.firstSolid() - input.start()).build());
    }

    private ReadRecord<Entity> reject(List<Finding> problems, Span span) {
        records++;
        return rejected(problems, span.position());
    }

    private ReadRecord<Entity> rejected(List<Finding> problems, InputPosition position) {
        ReadRecord<Entity> record = validation.reject(place(position), problems);
        return record.withRawText(text());
    }

    private RecordPlace place(InputPosition position) {
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return position;
            }

            @Override
            public InputPosition at(String relativePointer) {
                return position;
            }

            @Override
            public Optional<RecordExcerpt> excerpt() {
                // nothing is left of a line that is too long
                return input.overlong() > 0
                        ? Optional.empty()
                        : Optional.of(RecordExcerpt.ofText(position, textFrom(input.firstSolid())));
            }
        };
    }

    /** Returns the place of a byte of the present line, of which nothing need be well formed. */
    private InputPosition.Builder position(int index) {
        int column = 1;
        for (int i = input.start(); i < input.start() + index; i++) {
            column += (input.bytes()[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return InputPosition.builder()
                .source(source)
                .record(Math.max(records, 1))
                .line(input.number())
                .column(column)
                .byteOffset(input.lineOffset() + index)
                .pointer("");
    }

    private String text() {
        return textFrom(input.start());
    }

    private String textFrom(int index) {
        return new String(input.bytes(), index, input.end() - index, StandardCharsets.UTF_8);
    }

    private void end() throws IOException {
        if (!headerSeen && contentSeen) {
            validation.stop(Problems.error("json.expected-object", "no line is a header with saidby and id")
                    .position(InputPosition.builder().source(source).build())
                    .build());
        }
        finish();
    }

    private void finish() {
        validation.input(input.summary(source));
        report = validation.finish();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
