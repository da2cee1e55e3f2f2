package org.saidby.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.validation.Finding;

/** What can be wrong with a header and the lines above it. */
final class HeaderCheck {

    private final String source;
    private final RawRow raw;
    private final CsvLimits limits;
    private final CsvHeader header;
    private final List<Finding> findings = new ArrayList<>();

    HeaderCheck(String source, char separator, RawRow raw, CsvLimits limits) {
        this.source = source;
        this.raw = raw;
        this.limits = limits;
        header = new CsvHeader(source, separator, raw);
    }

    /** Returns whether all cells that hold anything are tags of the Humanitarian Exchange Language. */
    static boolean isTagRow(RawRow raw) {
        return !raw.isBlank()
                && !raw.hasSurplusText()
                && IntStream.range(0, raw.size()).allMatch(cell -> raw.isBlank(cell) || raw.charAt(cell, 0) == '#');
    }

    /** Returns what is to be said of a row that is neither header nor record. */
    static Finding skipped(String source, RawRow raw) {
        Finding.Builder finding = raw.isBlank()
                ? Finding.of("csv.blank-row", "line above the header is blank")
                : isTagRow(raw)
                        ? Finding.of("csv.hxl-row", "row of tags was skipped")
                        : Finding.of("csv.preamble", "row above the header was skipped: " + Excerpt.of(raw.cell(0)));
        return finding.at(CsvPositions.of(source, raw.line(), 1).build()).build();
    }

    /** Looks at the header; returns the fault for which no row can be read. */
    @Nullable
    Finding fault(@Nullable QuoteFault quotes) {
        if (quotes != null) {
            return quoteFault(quotes);
        }
        if (raw.count() > limits.columns()) {
            return Finding.of(
                            "limits.columns",
                            "header has more columns than the limit of " + limits.columns() + ": " + raw.count())
                    .argument("limit", limits.columns())
                    .argument("found", raw.count())
                    .at(header.position(limits.columns()))
                    .build();
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < raw.count(); i++) {
            String name = header.name(i);
            if (name.isBlank()) {
                findings.add(Finding.of("csv.empty-column-name", "column has no name: " + (i + 1))
                        .argument("column", i + 1)
                        .at(header.position(i))
                        .build());
                continue;
            }
            Integer first = seen.putIfAbsent(name, i);
            // that a row of data is no header says more than that it repeats itself
            if (first != null && !header.seemsToBeData()) {
                return Finding.of("csv.duplicate-column", "column name stands twice: " + Excerpt.of(name))
                        .argument("name", Excerpt.of(name))
                        .at(header.position(i))
                        .addRelated(header.position(first))
                        .build();
            }
        }
        return null;
    }

    private Finding quoteFault(QuoteFault quotes) {
        return switch (quotes.kind()) {
            case UNCLOSED_QUOTE -> RowCheck.unclosedQuote(source, quotes, 0, "");
            case QUOTE_SYNTAX ->
                Finding.of("csv.quote-syntax", "header has text behind a closing quote")
                        .at(CsvPositions.of(source, quotes.line(), quotes.column())
                                .build())
                        .build();
            case CELL_LENGTH ->
                Finding.of(
                                "limits.cell-length",
                                "header cell is longer than the limit of " + limits.cellLength() + " characters")
                        .argument("limit", limits.cellLength())
                        .at(CsvPositions.of(source, raw.line(), 1).build())
                        .build();
        };
    }

    CsvHeader header() {
        return header;
    }

    List<Finding> findings() {
        return findings;
    }
}
