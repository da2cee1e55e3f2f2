package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.validation.Finding;
import org.saidby.validation.InputSummary;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Report;
import org.saidby.validation.Validation;

/** Reads a JSON document, whose bytes are in memory as a whole: a fault in an entity costs that entity alone. */
final class DocumentReader implements DatasetReader {

    private final DocumentBytes document;
    private final JsonLimits limits;
    private final Validation validation;
    private final InputSummary input;
    private final Closeable source;
    private final JsonParser parser;
    private final Reading in;
    private final Header members = new Header();
    private @Nullable EntityList<?> list;
    private int element;
    private long records;
    private boolean begun;
    private @Nullable ReadRecord<Entity> next;
    private @Nullable Report report;
    private Optional<Dataset> header = Optional.empty();

    DocumentReader(
            DocumentBytes document,
            InputSummary input,
            Closeable source,
            JsonReadOptions options,
            @Nullable TextPool pool)
            throws IOException {
        this.document = document;
        this.limits = options.limits();
        this.validation = options.validator().start();
        options.watch().ifPresent(validation::watch);
        this.input = input;
        this.source = source;
        this.parser = JsonFactories.reading(limits.depth())
                .createParser(document.bytes(), document.start(), document.end() - document.start());
        this.in = new Reading(limits, pool, parser, document.whole());
    }

    /** Takes a finding from before the document. */
    void report(Finding finding) {
        validation.report(finding);
    }

    /** Counts lines without content that came before the document. */
    void blank(long lines) {
        validation.blank(lines);
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
        while (next == null && report == null) {
            if (!validation.goesOn()) {
                validation.input(InputSummary.of(input.name()));
                report = validation.soFar();
                return false;
            }
            try {
                next = advance();
            } catch (JsonProcessingException e) {
                stopAt(e);
            } catch (TooDeepException e) {
                stopAt(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

    private @Nullable ReadRecord<Entity> advance() throws IOException {
        if (!begun) {
            begun = true;
            begin();
            return null;
        }
        if (list != null) {
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                return readElement(list);
            }
            list = null;
        }
        in.begin(parser, document.whole());
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            end();
        } else {
            readMember(parser.currentName());
        }
        return null;
    }

    private void begin() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            stopUnlessMalformed(
                    Problems.error("json.expected-object", "expected a dataset: an object with saidby and id")
                            .argument("found", Problems.kindOf(parser.currentToken())));
        } else if (!document.whole().has("/" + FormatVersion.MEMBER) && document.faultOrNull(limits) == null) {
            // of a broken document, whose version may stand behind the fault, what comes before the fault is read
            stopUnlessMalformed(
                    Problems.error("json.expected-object", "expected a dataset: the object has no member saidby"));
        }
    }

    private void readMember(String name) throws IOException {
        EntityList<?> entities = EntityList.ofMember(name);
        Header.Outcome outcome;
        if (entities == null) {
            outcome = members.read(in);
        } else if (members.isTwice(name)) {
            in.duplicate(name);
            outcome = Header.Outcome.TWICE;
        } else {
            outcome = Header.Outcome.READ;
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                list = entities;
                element = 0;
            } else {
                in.wrongType("an array", "json.expected-array");
            }
        }
        if (outcome == Header.Outcome.READ) {
            in.problems().forEach(validation::report);
        } else {
            Stops.stop(validation, in.problems());
            header = outcome == Header.Outcome.UNSUPPORTED ? Optional.empty() : members.soFar();
            finish();
        }
    }

    private ReadRecord<Entity> readElement(EntityList<?> entities) throws IOException {
        int start = document.index(parser);
        Span span = document.record(++records, "/" + entities.member() + "/" + element++, start);
        in.begin(parser, span);
        Entity entity = entities.table().read(in);
        ReadRecord<Entity> record = entity == null
                ? validation.reject(span, in.problems())
                : validation.accept(entity, span, in.problems());
        return record.isAccepted() ? record : record.withRawText(textFrom(start));
    }

    private String textFrom(int start) {
        int end = Span.endOfValue(document.bytes(), start);
        return new String(document.bytes(), start, end - start, StandardCharsets.UTF_8);
    }

    private void end() throws IOException {
        header = Optional.ofNullable(members.dataset(in, document.start()));
        List<Finding> problems = in.problems();
        problems.forEach(validation::report);
        if (document.hasContentAfter(document.index(parser) + 1) || document.isCutByEncoding()) {
            stopAt(null);
        } else {
            finish();
        }
    }

    /** Ends the reading at the first place where the document is no JSON. */
    private void stopAt(@Nullable JsonProcessingException cause) {
        validation.stop(document.fault(limits, cause));
        header = header.isPresent() ? header : members.soFar();
        finish();
    }

    /** Ends the reading by a fault, unless the document is no JSON at all, which is said instead. */
    private void stopUnlessMalformed(Finding.Builder fault) {
        Finding malformed = document.faultOrNull(limits);
        validation.stop(
                malformed != null
                        ? malformed
                        : fault.position(document.whole().position()).build());
        finish();
    }

    private void finish() {
        validation.input(input);
        report = validation.finish();
    }

    @Override
    public void close() throws IOException {
        parser.close();
        source.close();
    }
}
