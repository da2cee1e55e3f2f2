package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saidby.Ref;

/** What is said of one subject, and of claims about it: the sources down, the questions across. */
public final class SubjectMatrix {

    record Recorded(Optional<String> kind, Optional<String> time, Optional<String> place) {}

    private final Ref subject;
    private final String name;
    private final Recorded recorded;
    private final List<MatrixColumn> columns;
    private final List<MatrixRow> rows;
    private final int columnCount;
    private final int rowCount;

    SubjectMatrix(
            Ref subject,
            String name,
            Recorded recorded,
            List<MatrixColumn> columns,
            List<MatrixRow> rows,
            int columnCount,
            int rowCount) {
        this.subject = subject;
        this.name = name;
        this.recorded = recorded;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.columnCount = columnCount;
        this.rowCount = rowCount;
    }

    /** The subject. */
    public Ref subject() {
        return subject;
    }

    /** Its name or label; its ref if it has none. */
    public String name() {
        return name;
    }

    /** The kind of event that an operation is held as, for people; empty for other subjects. */
    public Optional<String> recordedKind() {
        return recorded.kind();
    }

    /** The time by which an operation is held, for people; empty for other subjects and where there is none. */
    public Optional<String> recordedTime() {
        return recorded.time();
    }

    /** The place by which an operation is held, for people; empty for other subjects and where there is none. */
    public Optional<String> recordedPlace() {
        return recorded.place();
    }

    /** The questions: when, where, what kind, and then in their own order. */
    public List<MatrixColumn> columns() {
        return columns;
    }

    /** The origins: those that answer most first, then by name. */
    public List<MatrixRow> rows() {
        return rows;
    }

    /** How many questions there are; more than {@link #columns()} if those were too many. */
    public int columnCount() {
        return columnCount;
    }

    /** How many origins there are; more than {@link #rows()} if those were too many. */
    public int rowCount() {
        return rowCount;
    }

    /** Whether two or more sources answer a question, or an answer contradicts another claim. */
    public boolean isShared(int column) {
        long answering =
                rows.stream().filter(row -> !row.cells().get(column).isEmpty()).count();
        return answering > 1
                || rows.stream()
                        .flatMap(row -> row.cells().get(column).stream())
                        .anyMatch(entry -> entry.verdicts().contains(Verdict.CONTRADICT));
    }

    /** Returns the indices of the questions that are shared, or of the others. */
    public List<Integer> columns(boolean shared) {
        return IntStream.range(0, columns.size())
                .filter(i -> isShared(i) == shared)
                .boxed()
                .toList();
    }
}
