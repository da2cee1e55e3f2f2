package org.saidby.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saidby.rows.EncodingFault;
import org.saidby.rows.RowHeader;
import org.saidby.rows.RowSource;
import org.saidby.rows.StrictReader;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;

/**
 * A table of comma-separated values that is read row by row. For one thread.
 *
 * <p>Methods throw {@link UncheckedIOException} when the input cannot be read, never for what it holds: a fault that nothing
 * can be read behind is {@link #fault()}, and there are no rows from then on.
 */
public final class CsvTable implements RowSource {

    /** So many rows can stand above a header. */
    private static final int PREAMBLE = 20;

    private final String source;
    private final CsvLimits limits;
    private final char separator;
    private final StrictReader bytes;
    private final RecordLog log = new RecordLog();
    private final QuoteWatch watch;
    private final RowHandler handler;
    private final CsvReader<RawRow> reader;
    private final Iterator<RawRow> rows;
    private final List<Finding> headFindings = new ArrayList<>();
    private @Nullable CsvHeader header;
    private @Nullable Finding fault;
    private @Nullable RawRow first;
    private @Nullable QuoteFault headerQuotes;
    private boolean ended;
    private long parsed = -1;
    private long record;

    private CsvTable(InputStream in, String source, CsvForm form) {
        this.source = source;
        limits = form.limits();
        separator = form.separator();
        bytes = new StrictReader(in, form.charset(), form.hasDigest());
        watch = new QuoteWatch(bytes, form.separator(), limits.cellLength(), log);
        handler = new RowHandler(limits.columns() + 1, watch::handsOutWholeRecords);
        reader = CsvReader.builder()
                .fieldSeparator(form.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * limits.cellLength() + 65_536)
                .build(handler, watch);
        rows = reader.iterator();
    }

    /**
     * Opens a table and reads its header.
     *
     * @param source the name of the input for positions
     * @param isHeader tells the row of column names from rows above it
     */
    public static CsvTable open(InputStream in, String source, CsvForm form, Predicate<List<String>> isHeader) {
        CsvTable table = new CsvTable(in, source, form);
        table.readHeader(isHeader);
        return table;
    }

    @Override
    public Optional<RowHeader> header() {
        return Optional.ofNullable(header);
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
        return ended && fault == null ? bytes.summary(source) : InputSummary.of(source);
    }

    @Override
    public @Nullable CsvRow next() {
        if (header == null) {
            return null;
        }
        RawRow raw = first == null ? parse() : first;
        first = null;
        if (raw == null) {
            return null;
        }
        record++;
        CsvRow row = new CsvRow(source, record, header, raw);
        RowCheck check = new RowCheck(row, raw, header);
        QuoteFault found = log.pollFault(parsed);
        if (found == null && check.isGood()) {
            return row;
        }
        @Nullable Optional<String> text = found == null ? null : log.pollText();
        for (; found != null; found = log.pollFault(parsed)) {
            if (found.kind() == QuoteFault.Kind.UNCLOSED_QUOTE) {
                fault = RowCheck.unclosedQuote(source, found, record, header.name(found.cell()));
                return null;
            }
            check.add(found, source, limits.cellLength());
        }
        check.run();
        return row.with(check.findings(), check.isDamaged(), text);
    }

    private void readHeader(Predicate<List<String>> isHeader) {
        RawRow raw = findHeader(isHeader);
        if (bytes.isMarked()) {
            headFindings.add(
                    0,
                    Finding.of("text.bom", "byte order mark was skipped")
                            .at(CsvPositions.of(source, 1, 1).byteOffset(0).build())
                            .build());
        }
        if (raw == null) {
            if (fault == null) {
                String message = bytes.byteCount() == 0 ? "input holds no byte" : "input holds no header";
                fault = Finding.of("input.empty", message)
                        .at(InputPosition.ofSource(source))
                        .build();
            }
            return;
        }
        HeaderCheck check = new HeaderCheck(source, separator, raw, limits);
        fault = check.fault(headerQuotes);
        headFindings.addAll(check.findings());
        if (fault == null) {
            header = check.header();
            skipTags();
        }
    }

    private @Nullable QuoteFault pollHeadFault() {
        @Nullable QuoteFault first = log.pollFault(parsed);
        if (first != null) {
            log.pollText();
            while (log.pollFault(parsed) != null) {
                // one is enough to know that it is no header
                continue;
            }
        }
        return first;
    }

    /** Returns the header, or what stands in its place when there is none; null when there is no row with content. */
    private @Nullable RawRow findHeader(Predicate<List<String>> isHeader) {
        List<Finding> skipped = new ArrayList<>();
        RawRow candidate = null;
        int above = 0;
        while (above <= PREAMBLE) {
            RawRow raw = parse();
            if (raw == null) {
                break;
            }
            @Nullable QuoteFault quotes = pollHeadFault();
            boolean isContent = !raw.isBlank() && !HeaderCheck.isTagRow(raw);
            boolean isFound = isContent && isHeader.test(new CsvHeader(source, separator, raw).names());
            if (candidate == null || isFound) {
                headFindings.addAll(skipped);
                skipped.clear();
                headerQuotes = quotes;
            }
            if (isFound) {
                return raw;
            }
            above += isContent ? 1 : 0;
            candidate = candidate == null && isContent ? raw : candidate;
            skipped.add(HeaderCheck.skipped(source, raw));
        }
        if (candidate == null) {
            headFindings.addAll(skipped);
        } else {
            // what is wrong behind it matters less than that it is no header
            fault = null;
        }
        return candidate;
    }

    /** Reads the first row, which may be one of tags and is else kept for {@link #next()}. */
    private void skipTags() {
        first = parse();
        if (first != null && HeaderCheck.isTagRow(first) && !log.hasFault(parsed)) {
            headFindings.add(HeaderCheck.skipped(source, first));
            first = null;
        }
    }

    private @Nullable RawRow parse() {
        if (fault != null || ended) {
            return null;
        }
        try {
            if (!rows.hasNext()) {
                ended = true;
                return null;
            }
            RawRow raw = rows.next();
            parsed++;
            log.tell(raw);
            return raw;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof OutOfMemoryError tooLittle) {
                throw tooLittle;
            }
            throw e;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof EncodingFault encoding) {
                fault = finding(encoding);
                return null;
            }
            throw e;
        }
    }

    private Finding finding(EncodingFault encoding) {
        return Finding.of(encoding.code(), encoding.problem())
                .at(watch.place(source).byteOffset(encoding.byteOffset()).build())
                .build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
