package org.saidby.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.EntityKind;
import org.saidby.Ref;
import org.saidby.internal.TextWidth;
import org.saidby.internal.VisibleText;

/**
 * Renders comparisons as plain text for people at a terminal, 100 columns wide: for each subject the sources down and the questions
 * across, agreement marked by signs, then the reasons and who stands behind each answer.
 *
 * <p>Equal reports give equal texts. Characters that a terminal would obey are shown as a backslash, {@code u} and four digits.
 */
public final class ComparisonText {

    private static final int WIDTH = 100;

    /** So many of those who passed something on are named. */
    private static final int RELAYS = 8;

    private final ComparisonReport report;
    private final Names names;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(ComparisonReport report) {
        this.report = report;
        names = new Names(report.dataset());
    }

    /** Returns the report as text. */
    public static String render(ComparisonReport report) {
        return new ComparisonText(report).render();
    }

    private String render() {
        line(0, report.dataset().title().map(title -> title + " (" + id() + ")").orElse(id()));
        report.options().about().ifPresent(about -> line(0, "Only what is said about " + called(about) + "."));
        report.pastInWords().ifPresent(past -> line(0, past));
        counts();
        if (!report.subjects().isEmpty()) {
            out.append('\n');
            line(0, "Signs: = another source says the same; ~ others say what can be so as well; x others say what");
            line(0, "cannot be so as well; ? others say what cannot be compared; no sign: nobody else tells.");
            line(0, "(conducted it), (a victim of it) and the like: the part it is coded with in what it speaks of;");
            line(0, "(belongs with ...): the part of another that it belongs together with.");
        }
        report.subjects().forEach(this::subject);
        if (report.subjects().size() < report.subjectCount()) {
            out.append('\n');
            line(
                    0,
                    number(report.subjects().size()) + " of " + number(report.subjectCount())
                            + " subjects are shown, those with contradictions first.");
        }
        leftOut();
        return out.toString();
    }

    private String id() {
        return report.dataset().id().text();
    }

    private void counts() {
        Comparison comparison = report.comparison();
        line(
                0,
                count(report.claimCount(), "claim") + " answer "
                        + count(comparison.questions().size(), "question") + " about "
                        + count(report.subjectCount(), "subject") + ".");
        if (Stream.of(Verdict.values()).allMatch(verdict -> comparison.count(verdict) == 0)) {
            line(0, "No two claims answer the same question.");
            return;
        }
        line(
                0,
                "Pairs of claims that answer the same question: " + number(comparison.count(Verdict.AGREE)) + " agree, "
                        + number(comparison.count(Verdict.COMPATIBLE)) + " can both be so, "
                        + number(comparison.count(Verdict.CONTRADICT)) + " contradict each other, "
                        + number(comparison.count(Verdict.NOT_COMPARABLE)) + " cannot be compared.");
    }

    private void subject(SubjectMatrix matrix) {
        out.append("\n\n");
        String title = called(matrix.subject());
        line(0, title);
        out.append("#".repeat(Math.min(WIDTH, TextWidth.of(VisibleText.of(title)))))
                .append('\n');
        String recorded = Stream.of(matrix.recordedKind(), matrix.recordedTime(), matrix.recordedPlace())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        if (!recorded.isEmpty()) {
            line(0, "Recorded as: " + recorded);
        }
        List<Integer> shared = matrix.columns(true);
        if (!shared.isEmpty()) {
            out.append('\n');
            table(matrix, shared);
        }
        single(matrix);
        reasons(matrix);
        support(matrix);
        if (matrix.columns().size() < matrix.columnCount() || matrix.rows().size() < matrix.rowCount()) {
            out.append('\n');
            line(
                    0,
                    "Shown are " + matrix.columns().size() + " of " + count(matrix.columnCount(), "question") + " and "
                            + matrix.rows().size() + " of " + count(matrix.rowCount(), "source") + ".");
        }
    }

    private void table(SubjectMatrix matrix, List<Integer> shared) {
        TextTable table = new TextTable(WIDTH);
        List<List<String>> head = new ArrayList<>();
        head.add(List.of("Who says so"));
        shared.forEach(i -> head.add(List.of(matrix.columns().get(i).title())));
        table.add(head);
        for (MatrixRow row : matrix.rows()) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(name(row));
            shared.forEach(i -> cells.add(
                    row.cells().get(i).stream().map(ComparisonText::entry).toList()));
            table.add(cells);
        }
        table.print(out);
    }

    private static List<String> name(MatrixRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(row.name() + marks(row));
        if (!row.relays().isEmpty()) {
            lines.add("  via " + relays(row.relays()));
        }
        if (!row.relaysOfSome().isEmpty()) {
            lines.add("  some via " + relays(row.relaysOfSome()));
        }
        return lines;
    }

    private static String relays(List<String> relays) {
        return relays.size() <= RELAYS
                ? Names.and(relays)
                : String.join(", ", relays.subList(0, RELAYS)) + " and " + number(relays.size() - RELAYS) + " more";
    }

    private static String marks(MatrixRow row) {
        return (row.isNamed() ? "" : " (unnamed)")
                + row.interestInWords().map(words -> " (" + words + ")").orElse("");
    }

    private static String entry(MatrixEntry entry) {
        String signs = entry.verdicts().stream().map(ComparisonText::sign).collect(Collectors.joining());
        return (signs.isEmpty() ? "" : signs + " ") + entry.told();
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "=";
            case COMPATIBLE -> "~";
            case CONTRADICT -> "x";
            case NOT_COMPARABLE -> "?";
        };
    }

    private void single(SubjectMatrix matrix) {
        List<Integer> single = matrix.columns(false);
        if (single.isEmpty()) {
            return;
        }
        out.append('\n');
        line(0, "Told by one source alone:");
        for (MatrixRow row : matrix.rows()) {
            List<Integer> told =
                    single.stream().filter(i -> !row.cells().get(i).isEmpty()).toList();
            if (!told.isEmpty()) {
                line(2, name(row).stream().map(String::strip).collect(Collectors.joining(", ")));
                told.forEach(i -> line(
                        6,
                        matrix.columns().get(i).title() + ": "
                                + row.cells().get(i).stream()
                                        .map(ComparisonText::entry)
                                        .collect(Collectors.joining("; "))));
            }
        }
    }

    private void reasons(SubjectMatrix matrix) {
        boolean isFirst = true;
        for (MatrixColumn column : matrix.columns()) {
            List<MatrixReason> reasons = column.reasons();
            if (reasons.isEmpty()) {
                continue;
            }
            if (isFirst) {
                out.append('\n');
                line(0, "How the answers stand to each other:");
                isFirst = false;
            }
            line(2, column.title());
            for (MatrixReason reason : reasons) {
                line(6, sign(reason.verdict()) + " " + reason.words());
                if (reason.verdict() == Verdict.CONTRADICT) {
                    line(8, claims(reason.first()) + " against " + claims(reason.second()));
                }
            }
        }
    }

    private static String claims(MatrixAnswer answer) {
        List<String> ids = answer.group().answers().stream()
                .map(one -> one.claim().id().text())
                .toList();
        int shown = 5;
        return ids.size() <= shown
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, shown)) + " and " + number(ids.size() - shown) + " more";
    }

    private void support(SubjectMatrix matrix) {
        boolean isFirst = true;
        for (int i : matrix.columns(true)) {
            MatrixColumn column = matrix.columns().get(i);
            if (isFirst) {
                out.append('\n');
                line(0, "Who stands behind it:");
                isFirst = false;
            }
            if (column.answers().size() == 1) {
                line(2, column.title() + ": " + column.answers().get(0).reading());
                line(6, column.supportWords());
            } else {
                line(2, column.title());
                column.answers().forEach(answer -> line(6, answer.reading() + ": " + answer.supportWords()));
            }
        }
    }

    private void leftOut() {
        if (report.leftOut().isEmpty()) {
            return;
        }
        out.append("\n\n");
        line(0, "Left out, since others correct them or take them back:");
        int shown = report.options().maxRows();
        report.leftOut().stream()
                .limit(shown)
                .forEach(one -> line(2, one.claim().id() + ": " + one.reason()));
        if (report.leftOut().size() > shown) {
            line(2, "and " + number(report.leftOut().size() - shown) + " more");
        }
    }

    private String called(Ref ref) {
        String name = names.of(ref);
        return name.equals(ref.toString()) || ref.kind().equals(EntityKind.CLAIM) ? name : name + " (" + ref + ")";
    }

    /** Writes a text from a column on, broken where it has to be. */
    private void line(int indent, String text) {
        String prefix = " ".repeat(indent);
        for (String line : TextTable.broken(text, WIDTH - indent)) {
            out.append(prefix).append(line).append('\n');
            prefix = " ".repeat(Math.min(indent + 2, WIDTH / 2));
        }
    }

    private static String count(long number, String word) {
        return number(number) + " " + word + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
