package org.saidby.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.analysis.Answer;
import org.saidby.analysis.MatrixAnswer;
import org.saidby.analysis.MatrixColumn;
import org.saidby.analysis.MatrixEntry;
import org.saidby.analysis.MatrixReason;
import org.saidby.analysis.MatrixRow;
import org.saidby.analysis.SubjectMatrix;
import org.saidby.analysis.Verdict;

/** What is said of one subject: who says what, where they contradict each other, and who stands behind each answer. */
final class SubjectSection {

    /** So many questions stand beside each other. */
    private static final int BESIDE = 4;

    /** So many claims are named for an answer, and so many of those who passed something on. */
    private static final int NAMED = 12;

    private final HtmlWriter html;
    private final SubjectMatrix matrix;
    private final String id;

    SubjectSection(HtmlWriter html, SubjectMatrix matrix, String id) {
        this.html = html;
        this.matrix = matrix;
        this.id = id;
    }

    void write() throws IOException {
        html.open("section", "id", id, "class", "subject").line();
        html.open("h2", "dir", "auto").text(matrix.name());
        if (!matrix.name().equals(matrix.subject().toString())) {
            html.text(" ").element("code", matrix.subject().toString());
        }
        html.closeLine();
        String recorded = Stream.of(matrix.recordedKind(), matrix.recordedTime(), matrix.recordedPlace())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        if (!recorded.isEmpty()) {
            html.element("p", "Recorded as: " + recorded + ".").line();
        }
        List<Integer> shared = matrix.columns(true);
        for (int from = 0; from < shared.size(); from += BESIDE) {
            table(shared.subList(from, Math.min(from + BESIDE, shared.size())));
        }
        contradictions();
        support(shared);
        single();
        otherReasons();
        if (matrix.columns().size() < matrix.columnCount() || matrix.rows().size() < matrix.rowCount()) {
            html.element(
                            "p",
                            "Shown are " + matrix.columns().size() + " of "
                                    + Words.count(matrix.columnCount(), "question") + " and "
                                    + matrix.rows().size() + " of " + Words.count(matrix.rowCount(), "source") + ".")
                    .line();
        }
        html.closeLine();
    }

    private void table(List<Integer> columns) throws IOException {
        html.open("table", "class", "matrix", "role", "table").line();
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        html.element("th", "Who says so", "scope", "col", "role", "columnheader");
        for (int i : columns) {
            html.element("th", title(i), "scope", "col", "role", "columnheader", "dir", "auto");
        }
        html.close().closeLine().open("tbody", "role", "rowgroup").line();
        for (MatrixRow row : matrix.rows()) {
            if (columns.stream().allMatch(i -> row.cells().get(i).isEmpty())) {
                continue;
            }
            html.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader");
            source(row);
            html.closeLine();
            for (int i : columns) {
                cell(title(i), row.cells().get(i));
            }
            html.closeLine();
        }
        html.close().closeLine();
    }

    private String title(int column) {
        return Words.capital(matrix.columns().get(column).title());
    }

    private void source(MatrixRow row) throws IOException {
        html.element("b", row.name());
        String marks = Stream.of(
                        row.isNamed() ? "" : "not named", row.interestInWords().orElse(""))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
        html.text(marks.isEmpty() ? "" : " (" + marks + ")");
        relays("passed on by ", row.relays());
        relays("some of it passed on by ", row.relaysOfSome());
    }

    private void relays(String words, List<String> relays) throws IOException {
        if (!relays.isEmpty()) {
            String more = relays.size() <= NAMED ? "" : " and " + Words.number(relays.size() - NAMED) + " more";
            String names = String.join(", ", relays.subList(0, Math.min(relays.size(), NAMED)));
            html.element("span", words + names + more, "class", "told");
        }
    }

    private void cell(String title, List<MatrixEntry> entries) throws IOException {
        html.open("td", "class", entries.isEmpty() ? "empty" : "answer", "role", "cell", "data-label", title);
        for (MatrixEntry entry : entries) {
            entry(entry);
        }
        html.closeLine();
    }

    private void entry(MatrixEntry entry) throws IOException {
        html.open("p", "dir", "auto").element("b", entry.told());
        for (Verdict verdict : VerdictWords.ALL) {
            if (entry.verdicts().contains(verdict)) {
                html.text(" ");
                VerdictWords.write(verdict, VerdictWords.ofAnswer(verdict), html);
            }
        }
        html.close();
    }

    private void contradictions() throws IOException {
        boolean isFirst = true;
        for (MatrixColumn column : matrix.columns()) {
            for (MatrixReason reason : column.reasons()) {
                if (reason.verdict() == Verdict.CONTRADICT) {
                    if (isFirst) {
                        html.element("h3", "Where they contradict each other").line();
                        html.open("ul", "class", "reasons").line();
                        isFirst = false;
                    }
                    reason(column, reason);
                }
            }
        }
        if (!isFirst) {
            html.closeLine();
        }
    }

    private void reason(MatrixColumn column, MatrixReason reason) throws IOException {
        html.open("li", "dir", "auto");
        VerdictWords.write(reason.verdict(), VerdictWords.ofPair(reason.verdict()), html);
        html.text(" ").element("b", Words.capital(column.title())).text(": " + reason.words() + ".");
        html.open("span", "class", "told").text(tellers(reason.first()));
        html.text(" \u2013 " + tellers(reason.second())).close();
        html.closeLine();
    }

    private String tellers(MatrixAnswer answer) {
        String names = ToldTime.tellers(matrix, answer);
        return answer.reading() + ": " + (names.isEmpty() ? "others" : names);
    }

    private void support(List<Integer> shared) throws IOException {
        if (shared.isEmpty()) {
            return;
        }
        html.element("h3", "Who stands behind each answer").line();
        html.open("ul").line();
        for (int i : shared) {
            html.open("li", "dir", "auto").text(title(i));
            html.open("ul").line();
            for (MatrixAnswer answer : matrix.columns().get(i).answers()) {
                html.open("li", "dir", "auto").element("b", answer.reading());
                html.text(": " + answer.supportWords());
                html.element("span", claims(answer.group().answers()), "class", "told");
                html.closeLine();
            }
            html.close().closeLine();
        }
        html.closeLine();
    }

    private static String claims(List<Answer> answers) {
        String ids = answers.stream()
                .limit(NAMED)
                .map(answer -> answer.claim().id().text())
                .collect(Collectors.joining(", "));
        return answers.size() <= NAMED ? ids : ids + " and " + Words.number(answers.size() - NAMED) + " more";
    }

    private void single() throws IOException {
        List<Integer> single = matrix.columns(false);
        if (single.isEmpty()) {
            return;
        }
        html.element("h3", "Told by one source alone").line();
        html.open("ul").line();
        for (MatrixRow row : matrix.rows()) {
            List<Integer> told =
                    single.stream().filter(i -> !row.cells().get(i).isEmpty()).toList();
            if (told.isEmpty()) {
                continue;
            }
            html.open("li");
            source(row);
            html.open("ul").line();
            for (int i : told) {
                html.open("li", "dir", "auto").text(title(i) + ": ");
                html.element(
                        "b", row.cells().get(i).stream().map(MatrixEntry::told).collect(Collectors.joining("; ")));
                html.closeLine();
            }
            html.close().closeLine();
        }
        html.closeLine();
    }

    private void otherReasons() throws IOException {
        List<MatrixColumn> columns = matrix.columns().stream()
                .filter(column -> column.reasons().stream().anyMatch(reason -> reason.verdict() != Verdict.CONTRADICT))
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        html.open("details").element("summary", "Why the other answers go together, or cannot be compared");
        html.open("ul", "class", "reasons").line();
        for (MatrixColumn column : columns) {
            for (MatrixReason reason : column.reasons()) {
                if (reason.verdict() != Verdict.CONTRADICT) {
                    reason(column, reason);
                }
            }
        }
        html.close().closeLine();
    }
}
