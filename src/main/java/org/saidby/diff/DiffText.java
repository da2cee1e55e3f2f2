package org.saidby.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saidby.internal.VisibleText;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.Severity;

/**
 * Renders diffs as plain text for people: the counts first, then the changes.
 *
 * <p>Equal diffs give equal texts. Long texts are shortened to the part in which they differ, with {@code [...]} for the rest.
 * Characters that a terminal would obey are shown as in {@link ReportText}.
 */
public final class DiffText {

    private DiffText() {}

    /** Returns the diff: {@link #summary}, and behind it the changed, the dropped and the added records. */
    public static String render(ReleaseDiff diff) {
        StringBuilder text = new StringBuilder(summary(diff));
        for (RecordChange.Kind kind :
                List.of(RecordChange.Kind.CHANGED, RecordChange.Kind.DROPPED, RecordChange.Kind.ADDED)) {
            List<RecordChange> changes = diff.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            text.append(changes.isEmpty() ? "" : "\n");
            changes.forEach(change -> text.append(change(change)));
            if (changes.size() < diff.count(kind)) {
                text.append("shown ").append(changes.size()).append(" of ");
                text.append(diff.count(kind)).append(' ').append(word(kind)).append('\n');
            }
        }
        return text.toString();
    }

    /** Returns what the two sides are, how many records differ and in which fields, and which rows could not be compared. */
    public static String summary(ReleaseDiff diff) {
        StringBuilder text = new StringBuilder();
        part("old", diff.oldSide(), "added", text);
        part("new", diff.newSide(), "dropped", text);
        side("old", diff.oldSide(), text);
        side("new", diff.newSide(), text);
        columns("only old has", diff, column -> column.newName().isEmpty(), text);
        columns("only new has", diff, column -> column.oldName().isEmpty(), text);
        columns("named otherwise:", diff, ColumnChange::isRenamed, text);
        fields("compared only: ", diff.onlyFields(), text);
        fields("not compared: ", diff.withoutFields(), text);
        text.append(diff.ignoresCase() ? "upper and lower case do not matter\n" : "");
        text.append("\nadded ").append(diff.added());
        text.append(", dropped ").append(diff.dropped());
        text.append(", changed ").append(diff.changed());
        text.append(", unchanged ").append(diff.unchanged()).append('\n');
        counts("changed records by field", diff.changesByField(), text);
        counts("spelled otherwise with the same value, which is no change", diff.respelledByField(), text);
        if (diff.otherRowsDiffer()) {
            text.append("rows that were not compared are not the same on both sides\n");
        }
        errors("old", diff.oldSide(), text);
        errors("new", diff.newSide(), text);
        if (diff.isSame()) {
            text.append("no difference\n");
        }
        return text.toString();
    }

    private static void part(String which, DiffSide side, String doubtful, StringBuilder text) {
        String how = switch (side.report().status()) {
            case COMPLETE -> "";
            case STOPPED ->
                " could be read in part only; what is told as " + doubtful + " may stand in the rest of it\n";
            case CANCELLED -> " was read in part only, since the reading was cancelled; the counts are those so far\n";
        };
        text.append(how.isEmpty() ? "" : which + " " + VisibleText.of(side.name()) + how);
    }

    private static void side(String which, DiffSide side, StringBuilder text) {
        Report report = side.report();
        text.append(which).append(' ').append(VisibleText.of(side.name())).append(": ");
        text.append("records ").append(side.records());
        count("rows rejected", report.recordsRejected(), text);
        count("rows that repeat an id and were not compared", side.repeated(), text);
        count("records not compared since the other side has them in rejected rows", side.notCompared(), text);
        text.append('\n');
    }

    private static void count(String what, long count, StringBuilder text) {
        if (count > 0) {
            text.append(", ").append(what).append(' ').append(count);
        }
    }

    private static void columns(String what, ReleaseDiff diff, Predicate<ColumnChange> choice, StringBuilder text) {
        String names = diff.columns().stream()
                .filter(choice)
                .map(column -> column.isRenamed()
                        ? column.oldName().orElseThrow() + " -> "
                                + column.newName().orElseThrow()
                        : column.oldName().or(column::newName).orElseThrow())
                .map(name -> name.isEmpty() ? "one without name" : name)
                .collect(Collectors.joining(", "));
        text.append(names.isEmpty() ? "" : what + " columns " + VisibleText.of(names) + "\n");
    }

    private static void fields(String what, List<String> fields, StringBuilder text) {
        text.append(fields.isEmpty() ? "" : what + VisibleText.of(String.join(", ", fields)) + "\n");
    }

    private static void counts(String what, Map<String, Long> counts, StringBuilder text) {
        if (counts.isEmpty()) {
            return;
        }
        text.append(what).append('\n');
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(count -> text.append("    ")
                        .append(VisibleText.of(count.getKey()))
                        .append(": ")
                        .append(count.getValue())
                        .append('\n'));
    }

    private static void errors(String which, DiffSide side, StringBuilder text) {
        List<Finding> errors = side.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        long count = side.report().count(Severity.ERROR);
        if (count > 0) {
            text.append("errors in ").append(which).append(": ").append(count);
            text.append(errors.size() < count ? ", of which the first are\n" : "\n");
        }
        errors.forEach(
                finding -> text.append("    ").append(ReportText.line(finding)).append('\n'));
    }

    /**
     * Returns a change: a line such as {@code changed 147997 (line 12 -> line 40): 2014-01-22, Kiev city}, and below it each field in which a
     * changed record differs.
     */
    public static String change(RecordChange change) {
        String places = change.oldPosition().map(DiffText::place).orElse("")
                + (change.kind() == RecordChange.Kind.CHANGED ? " -> " : "")
                + change.newPosition().map(DiffText::place).orElse("");
        StringBuilder text = new StringBuilder(word(change.kind()))
                .append(' ')
                .append(VisibleText.of(change.key()))
                .append(" (")
                .append(places)
                .append(')')
                .append(change.label().isEmpty() ? "" : ": " + TextPair.shortened(change.label()))
                .append('\n');
        if (change.kind() == RecordChange.Kind.CHANGED) {
            change.fields().forEach(field -> field(field, text));
        }
        return text.toString();
    }

    private static void field(FieldChange field, StringBuilder text) {
        TextPair pair = TextPair.of(field.oldText().orElse(""), field.newText().orElse(""));
        text.append("    ").append(VisibleText.of(field.field())).append(':');
        text.append(pair.isShort() ? " " : "\n        old: ").append(pair.old());
        text.append(pair.isShort() ? " -> " : "\n        new: ")
                .append(pair.now())
                .append('\n');
    }

    private static String word(RecordChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case DROPPED -> "dropped";
            case CHANGED -> "changed";
        };
    }

    private static String place(InputPosition position) {
        Optional<String> pointer = position.pointer().filter(text -> !text.isEmpty());
        if (position.line().isPresent()) {
            return "line " + position.line().getAsLong();
        }
        return pointer.map(VisibleText::of)
                .orElse(
                        position.record().isPresent()
                                ? "record " + position.record().getAsLong()
                                : "whole input");
    }
}
