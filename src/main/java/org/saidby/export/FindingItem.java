package org.saidby.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.Report;

/** One finding: where, what, what stands there and beside it. */
final class FindingItem {

    /** So much of a text is shown on each side of the place that is meant, if the text is long. */
    private static final int AROUND = 200;

    /** So many other findings in the same record are named. */
    private static final int OTHERS = 5;

    private final HtmlWriter html;
    private final ReportContext context;
    private final Report report;

    FindingItem(HtmlWriter html, ReportContext context) {
        this.html = html;
        this.context = context;
        report = context.report();
    }

    void write(Finding finding) throws IOException {
        Optional<RecordExcerpt> record = finding.position().flatMap(report::excerptAt);
        html.open("li", "class", finding.severity().text());
        html.open("p", "class", "where");
        SeverityWords.write(finding.severity(), html);
        html.text(" ");
        where(finding, record);
        html.closeLine();
        html.element("p", finding.message(), "class", "what", "dir", "auto").line();
        if (record.isPresent()) {
            record(finding, record.get());
        }
        for (InputPosition related : finding.related()) {
            html.open("p", "class", "see").text("See also ");
            place(related, report.excerptAt(related));
            html.text(".").closeLine();
        }
        others(context.othersInRecord(finding));
        html.closeLine();
    }

    private void others(List<Finding> others) throws IOException {
        if (others.isEmpty()) {
            return;
        }
        html.open("p", "class", "see").text("Also in this record: ");
        for (int i = 0; i < Math.min(OTHERS, others.size()); i++) {
            html.text(i == 0 ? "" : "; ");
            html.element(
                    "a",
                    others.get(i).message(),
                    "href",
                    "#" + context.groupId(others.get(i).code()));
        }
        html.text(others.size() > OTHERS ? "; and " + Words.number(others.size() - OTHERS) + " more." : ".");
        html.closeLine();
    }

    private void where(Finding finding, Optional<RecordExcerpt> record) throws IOException {
        if (finding.position().isPresent()) {
            place(finding.position().get(), record);
        } else {
            html.text("The input as a whole");
        }
        if (finding.subject().isPresent()) {
            html.text(", about ").element("b", finding.subject().get().toString());
        }
    }

    /** Writes a place by everything that somebody could look for it by. */
    private void place(InputPosition position, Optional<RecordExcerpt> record) throws IOException {
        html.text(position.source().isEmpty() ? "dataset in memory" : position.source());
        if (position.line().isPresent()) {
            html.text(", ").element("b", "line " + position.line().getAsLong());
        } else if (position.byteOffset().isPresent()) {
            html.text(", byte " + position.byteOffset().getAsLong());
        }
        OptionalLong row = context.spreadsheetRow(position);
        if (row.isPresent()) {
            html.text(", ").element("b", "spreadsheet row " + row.getAsLong());
        }
        if (position.record().isPresent()) {
            html.text(", record " + position.record().getAsLong());
        }
        Map<String, String> cells = record.map(RecordExcerpt::cells).orElse(Map.of());
        Optional<String> id = RelevantColumns.id(cells)
                .filter(name -> !cells.getOrDefault(name, "").isEmpty());
        if (id.isPresent()) {
            html.text(", " + id.get() + " ").element("b", cells.getOrDefault(id.get(), ""));
        }
        if (position.field().isPresent()) {
            String field = position.field().get();
            html.text(", column ").element("b", field);
            int index = List.copyOf(cells.keySet()).indexOf(field);
            html.text(index < 0 ? "" : " (" + Words.spreadsheetColumn(index) + ")");
        } else if (position.pointer().filter(pointer -> !pointer.isEmpty()).isPresent()) {
            html.text(", at ").element("code", position.pointer().get());
        }
        if (position.column().isPresent() && position.field().isEmpty()) {
            html.text(", character " + position.column().getAsLong() + " of the line");
        }
    }

    private void record(Finding finding, RecordExcerpt record) throws IOException {
        Map<String, String> cells = record.cells();
        if (record.text().isPresent()) {
            text(finding, record, record.text().get());
        }
        if (cells.isEmpty()) {
            return;
        }
        if (record.text().isPresent()) {
            html.element(
                            "p",
                            "The cells as they stand below the names of the columns; the first that does not belong there is"
                                    + " near the slip:",
                            "class",
                            "small")
                    .line();
            cells(new ArrayList<>(cells.keySet()), cells, "");
            return;
        }
        List<String> columns = RelevantColumns.of(finding, cells);
        String marked = finding.position().flatMap(InputPosition::field).orElse("");
        cells(columns, cells, marked);
        if (columns.size() < cells.size()) {
            html.open("details").element("summary", "The whole record");
            cells(new ArrayList<>(cells.keySet()), cells, marked);
            html.closeLine();
        }
    }

    private void cells(List<String> columns, Map<String, String> cells, String marked) throws IOException {
        html.open("dl", "class", "cells").line();
        for (String column : columns) {
            boolean isMarked = column.equals(marked);
            html.open("div", "class", isMarked ? "marked" : "cell").open("dt");
            html.text((isMarked ? "\u25b6 " : "") + column).close();
            html.open("dd", "dir", "auto");
            String cell = cells.getOrDefault(column, "");
            if (cell.isEmpty()) {
                html.element("i", "(empty)");
            } else if (isMarked) {
                html.open("mark");
                MarkedText.outerSpaces(cell, html);
                html.close();
            } else {
                html.text(cell);
            }
            html.close().closeLine();
        }
        html.closeLine();
    }

    private void text(Finding finding, RecordExcerpt record, String text) throws IOException {
        OptionalInt found = finding.position()
                .map(position -> MarkedText.indexOf(position, record))
                .orElse(OptionalInt.empty());
        html.open("pre", "dir", "ltr");
        if (found.isPresent()) {
            int at = found.getAsInt();
            int end = MarkedText.endOfToken(text, at);
            int from = at <= AROUND ? 0 : text.offsetByCodePoints(at, -AROUND / 2);
            int to = text.length() - end <= AROUND ? text.length() : text.offsetByCodePoints(end, AROUND / 2);
            html.lines((from > 0 ? "... " : "") + text.substring(from, at));
            html.element("mark", "\u25b6" + (at == text.length() ? "(the end)" : text.substring(at, end)));
            html.lines(text.substring(end, to) + (to < text.length() ? " ..." : ""));
            html.closeLine();
            if (from > 0 || to < text.length()) {
                html.open("details").element("summary", "The whole record");
                html.open("pre", "dir", "ltr").lines(text).close().closeLine();
            }
        } else {
            html.lines(text).closeLine();
        }
    }
}
