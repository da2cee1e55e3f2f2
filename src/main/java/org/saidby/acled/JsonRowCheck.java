package org.saidby.acled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saidby.internal.Excerpt;
import org.saidby.internal.Surrogates;
import org.saidby.internal.TextFlaws;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Severity;

/** What can be wrong with the members of a row. */
final class JsonRowCheck {

    private final JsonMembers members;
    private final JsonRaw raw;
    private final int cellLength;
    private final List<Finding> findings = new ArrayList<>();
    private boolean damaged;

    JsonRowCheck(JsonMembers members, JsonRaw raw, int cellLength) {
        this.members = members;
        this.raw = raw;
        this.cellLength = cellLength;
    }

    void run(long recordLength) {
        if (raw.isLost()) {
            damage(tooLong("limits.line-length", "record", recordLength), raw.position());
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < members.names().size(); i++) {
            String name = members.names().get(i);
            Integer first = seen.putIfAbsent(name, i);
            checkName(i, name, first == null ? i : first);
            checkValue(i, name);
        }
        if (members.isBlank() && !damaged) {
            findings.add(Finding.of("csv.blank-row", "row is blank")
                    .at(raw.position())
                    .build());
        }
        if (members.count() > JsonMembers.COLUMNS) {
            damage(
                    Finding.of(
                                    "limits.columns",
                                    "row has more columns than the limit of " + JsonMembers.COLUMNS + ": "
                                            + members.count())
                            .argument("limit", JsonMembers.COLUMNS)
                            .argument("found", members.count()),
                    raw.position());
        }
    }

    private void checkName(int member, String name, int first) {
        if (name.length() > JsonMembers.NAME_LENGTH) {
            damage(tooLong("limits.name-length", "member name", JsonMembers.NAME_LENGTH), raw.ofName(member, name));
        }
        if (Surrogates.firstLone(name) >= 0) {
            damage(
                    Finding.of("text.lone-surrogate", "member name holds half of a surrogate pair"),
                    raw.ofName(member, name));
        }
        if (first != member) {
            damage(
                    Finding.of("json.duplicate-key", "member stands twice: " + Excerpt.of(name))
                            .argument("name", Excerpt.of(name))
                            .addRelated(raw.ofName(first, name)),
                    raw.ofName(member, name));
        }
    }

    private void checkValue(int member, String name) {
        String cell = members.cells().get(member);
        if (members.isNested(member)) {
            String found = raw.isArray(member) ? "an array" : "an object";
            damage(expected("value.type", "a text, number or boolean", found), raw.ofValue(member, name));
        } else if (members.isLongNumber(member)) {
            damage(tooLong("limits.number-length", "number", JsonMembers.NUMBER_LENGTH), raw.ofValue(member, name));
        } else if (cell.length() > cellLength) {
            damage(tooLong("limits.cell-length", "cell", cellLength), raw.ofValue(member, name));
        } else {
            checkCharacters(member, name, cell);
        }
    }

    private void checkCharacters(int member, String name, String cell) {
        int half = Surrogates.firstLone(cell);
        if (half >= 0) {
            damage(
                    Finding.of("text.lone-surrogate", "text holds half of a surrogate pair"),
                    raw.inValue(member, name, half));
        }
        int control = 0;
        while (control < cell.length() && !TextFlaws.isControl(cell.charAt(control))) {
            control++;
        }
        if (control < cell.length()) {
            int nul = cell.indexOf('\0');
            addControl(member, name, cell, nul < 0 ? control : nul);
        }
    }

    private void addControl(int member, String name, String cell, int index) {
        char c = cell.charAt(index);
        String character = String.format(Locale.ROOT, "U+%04X", (int) c);
        Finding finding = Finding.of("text.control-char", "cell holds a control character: " + character)
                .argument("character", character)
                .argument("index", cell.codePointCount(0, index))
                .at(raw.inValue(member, name, index))
                .build();
        // NUL ends a text for many programs, so that what follows it would be lost
        findings.add(c == 0 ? finding.withSeverity(Severity.ERROR) : finding);
    }

    private static Finding.Builder tooLong(String code, String what, long limit) {
        return Finding.of(code, what + " is longer than the limit of " + limit + " characters")
                .argument("limit", limit);
    }

    /** Starts a finding of a value of another kind than can be read. */
    static Finding.Builder expected(String code, String expected, String found) {
        return Finding.of(code, "expected " + expected + ", found " + found)
                .argument("expected", expected)
                .argument("found", found);
    }

    private void damage(Finding.Builder finding, InputPosition position) {
        damaged = true;
        findings.add(finding.at(position).build());
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isDamaged() {
        return damaged;
    }
}
