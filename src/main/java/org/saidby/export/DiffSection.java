package org.saidby.export;

import java.io.IOException;
import java.util.List;
import org.saidby.diff.FieldChange;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;
import org.saidby.validation.InputPosition;

/** The records that differ in one way. */
final class DiffSection {

    private final HtmlWriter html;
    private final DiffKind kind;
    private final List<RecordChange> changes;
    private final long count;

    DiffSection(HtmlWriter html, ReleaseDiff diff, DiffKind kind) {
        this.html = html;
        this.kind = kind;
        changes = diff.changes().stream()
                .filter(change -> change.kind() == kind.kind())
                .toList();
        count = diff.count(kind.kind());
    }

    void write() throws IOException {
        html.open("section", "id", kind.word(), "class", "group").line();
        html.open("h2").element("span", kind.shape(), "aria-hidden", "true");
        html.text(" " + Words.capital(kind.word()) + ": " + Words.number(count)).closeLine();
        if (changes.size() < count) {
            html.element("p", "Shown here: the first " + Words.number(changes.size()) + ".")
                    .line();
        }
        if (!changes.isEmpty()) {
            if (kind == DiffKind.CHANGED) {
                withFields();
            } else {
                table();
            }
        }
        html.closeLine();
    }

    private void withFields() throws IOException {
        html.open("ul", "class", "findings").line();
        for (RecordChange change : changes) {
            html.open("li", "class", kind.style()).open("p", "class", "where");
            html.element("b", change.key(), "dir", "auto");
            html.text(", " + place(change) + (change.label().isEmpty() ? "" : ": " + change.label()))
                    .closeLine();
            html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
            for (String heading : List.of("Field", "Old", "New")) {
                html.element("th", heading, "scope", "col");
            }
            html.close().closeLine().open("tbody").line();
            for (FieldChange field : change.fields()) {
                ChangedText text = ChangedText.of(
                        field.oldText().orElse(""), field.newText().orElse(""));
                html.open("tr")
                        .open("th", "scope", "row")
                        .element("code", field.field())
                        .close();
                html.open("td", "class", "value", "dir", "auto");
                text.writeOld(html);
                html.close().open("td", "class", "value", "dir", "auto");
                text.writeNow(html);
                html.close().closeLine();
            }
            html.close().close().close().closeLine();
        }
        html.closeLine();
    }

    private void table() throws IOException {
        html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
        for (String heading : List.of("Id", "Line", "What it is")) {
            html.element("th", heading, "scope", "col");
        }
        html.close().closeLine().open("tbody").line();
        for (RecordChange change : changes) {
            html.open("tr").element("th", change.key(), "scope", "row", "dir", "auto");
            html.element("td", place(change)).element("td", change.label(), "dir", "auto");
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    private static String place(RecordChange change) {
        String old = change.oldPosition().map(DiffSection::place).orElse("");
        String now = change.newPosition().map(DiffSection::place).orElse("");
        return old + (old.isEmpty() || now.isEmpty() ? "" : " \u2192 ") + now;
    }

    private static String place(InputPosition position) {
        if (position.line().isPresent()) {
            return "line " + Words.number(position.line().getAsLong());
        }
        return position.pointer()
                .filter(pointer -> !pointer.isEmpty())
                .orElse(
                        position.record().isPresent()
                                ? "record " + Words.number(position.record().getAsLong())
                                : "the whole input");
    }
}
