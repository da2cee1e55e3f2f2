package org.saidby.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saidby.Operation;
import org.saidby.ResolvedTime;
import org.saidby.TimeResolver;
import org.saidby.When;
import org.saidby.analysis.Answer;
import org.saidby.analysis.ClaimDates;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.MatrixAnswer;
import org.saidby.analysis.MatrixColumn;
import org.saidby.analysis.MatrixEntry;
import org.saidby.analysis.MatrixRow;
import org.saidby.analysis.QuestionKind;
import org.saidby.analysis.SubjectMatrix;
import org.saidby.edtf.Bound;
import org.saidby.edtf.Edtf;

/**
 * A time of an operation.
 *
 * @param operation what it is called
 * @param words the time for people
 * @param by who tells it
 * @param recorded whether it is the one by which the operation is held
 * @param date the date; null if the time has none
 */
record ToldTime(
        String operation,
        String words,
        String by,
        boolean recorded,
        @Nullable Edtf date) {

    /** The times of one operation, with the days on which something was said of it. */
    record OfOperation(String name, List<ToldTime> times, SortedSet<LocalDate> saidOn) {}

    /** Returns the times of all operations that the report shows. */
    static List<OfOperation> all(ComparisonReport report) {
        TimeResolver resolver = TimeResolver.in(report.dataset());
        ClaimDates dates = ClaimDates.in(report.dataset());
        List<OfOperation> all = new ArrayList<>();
        for (SubjectMatrix matrix : report.subjects()) {
            Optional<Operation> operation = report.dataset()
                    .find(matrix.subject())
                    .filter(Operation.class::isInstance)
                    .map(Operation.class::cast);
            if (operation.isPresent()) {
                all.add(new OfOperation(
                        matrix.name(), times(matrix, operation.get(), resolver), saidOn(matrix, dates)));
            }
        }
        return all;
    }

    private static List<ToldTime> times(SubjectMatrix matrix, Operation operation, TimeResolver resolver) {
        List<ToldTime> times = new ArrayList<>();
        matrix.recordedTime()
                .ifPresent(words -> times.add(new ToldTime(
                        matrix.name(),
                        words,
                        "as recorded",
                        true,
                        date(operation.when().orElseThrow(), resolver))));
        for (MatrixColumn column : matrix.columns()) {
            if (column.compared().question().kind() == QuestionKind.TIME) {
                for (MatrixAnswer answer : column.answers()) {
                    When told = answer.group().answers().get(0).value().time().orElseThrow();
                    times.add(new ToldTime(
                            matrix.name(), answer.reading(), tellers(matrix, answer), false, date(told, resolver)));
                }
            }
        }
        return times;
    }

    private static @Nullable Edtf date(When told, TimeResolver resolver) {
        ResolvedTime time = resolver.resolve(told);
        return time.date().orElse(null);
    }

    /** Returns the names of the origins of an answer. */
    static String tellers(SubjectMatrix matrix, MatrixAnswer answer) {
        return String.join(
                ", ",
                matrix.rows().stream()
                        .filter(row -> answer.group().answers().stream()
                                .anyMatch(one -> one.claim()
                                        .attribution()
                                        .origin()
                                        .source()
                                        .equals(row.source())))
                        .map(MatrixRow::name)
                        .toList());
    }

    private static SortedSet<LocalDate> saidOn(SubjectMatrix matrix, ClaimDates dates) {
        SortedSet<LocalDate> days = new TreeSet<>();
        matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(List::stream)
                .map(MatrixEntry::answers)
                .flatMap(List::stream)
                .map(Answer::claim)
                .forEach(claim -> dates.said(claim).ifPresent(days::add));
        return days;
    }

    /** Returns the first possible day, or how the time begins without one. */
    Optional<Bound> earliest() {
        return Optional.ofNullable(date).map(Edtf::earliest);
    }

    /** Returns the last possible day, or how the time ends without one. */
    Optional<Bound> latest() {
        return Optional.ofNullable(date).map(Edtf::latest);
    }
}
