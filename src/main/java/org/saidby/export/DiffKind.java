package org.saidby.export;

import org.saidby.diff.RecordChange;

/** How records differ, by words and shapes, since not everybody sees or prints colours. */
enum DiffKind {
    CHANGED(RecordChange.Kind.CHANGED, "changed", "\u2260", "warning", "Both files have it, with other values."),
    DROPPED(RecordChange.Kind.DROPPED, "dropped", "\u2212", "error", "Only the old file has it."),
    ADDED(RecordChange.Kind.ADDED, "added", "+", "info", "Only the new file has it.");

    private final RecordChange.Kind kind;
    private final String word;
    private final String shape;
    private final String style;
    private final String meaning;

    DiffKind(RecordChange.Kind kind, String word, String shape, String style, String meaning) {
        this.kind = kind;
        this.word = word;
        this.shape = shape;
        this.style = style;
        this.meaning = meaning;
    }

    RecordChange.Kind kind() {
        return kind;
    }

    String word() {
        return word;
    }

    String shape() {
        return shape;
    }

    /** The class of the style sheet. */
    String style() {
        return style;
    }

    String meaning() {
        return meaning;
    }
}
