package org.saidby.diff;

import java.io.IOException;
import org.saidby.validation.Report;

/**
 * One comparison: the older side is read into a table of keys, the newer one is held against it, and then the changes are handed
 * out in the order of the two.
 */
final class DiffRun {

    private final DiffInput oldInput;
    private final DiffInput newInput;
    private final FieldChoice choice;
    private final KeptRecords kept;
    private final Changes changes;
    private final KeyTable table = new KeyTable();
    private final ContentHash.Keys keys = new ContentHash.Keys();
    private final RowCount old = new RowCount();
    private final RowCount now = new RowCount();
    private Report.Status status = Report.Status.COMPLETE;

    /** The bits of what the record at hand holds, by value and by spelling. */
    private long content;

    private long spelling;

    DiffRun(DiffInput oldInput, DiffInput newInput, FieldChoice choice, KeptRecords kept, Changes changes) {
        this.oldInput = oldInput;
        this.newInput = newInput;
        this.choice = choice;
        this.kept = kept;
        this.changes = changes;
    }

    /** Takes a record. */
    @FunctionalInterface
    private interface Step {
        void take(DiffRecord record) throws IOException;
    }

    ReleaseDiff run(DiffOptions options) throws IOException {
        Report oldReport = read(oldInput, this::takeOld);
        Report newReport = read(newInput, this::takeNew);
        long[] states = table.counts();
        long dropped = count(states, KeyTable.OLD, KeyTable.NEW | KeyTable.NEW_REJECTED);
        long added = count(states, KeyTable.NEW, KeyTable.OLD | KeyTable.OLD_REJECTED);
        long both = count(states, KeyTable.OLD | KeyTable.NEW, 0);
        if (status != Report.Status.CANCELLED && dropped + count(states, KeyTable.DIFFERS, 0) > 0) {
            read(oldInput, this::tellOld);
        }
        if (status != Report.Status.CANCELLED && added > 0) {
            read(newInput, this::tellNew);
        }
        if (status != Report.Status.CANCELLED) {
            check(oldInput, changes.count(RecordChange.Kind.DROPPED) == dropped);
            check(newInput, changes.count(RecordChange.Kind.ADDED) == added);
        }
        long changed = changes.count(RecordChange.Kind.CHANGED);
        return ReleaseDiff.builder()
                .oldSide(side(oldInput, oldReport, states, KeyTable.OLD, KeyTable.NEW_REJECTED, old))
                .newSide(side(newInput, newReport, states, KeyTable.NEW, KeyTable.OLD_REJECTED, now))
                .status(status)
                .addAllOnlyFields(options.onlyFields().stream().sorted().toList())
                .addAllWithoutFields(options.withoutFields().stream().sorted().toList())
                .ignoresCase(options.ignoreCase())
                .addAllColumns(choice.changes())
                .added(added)
                .dropped(dropped)
                .changed(changed)
                .unchanged(both - changed)
                .putAllChangesByField(changes.byField())
                .putAllRespelledByField(changes.respelledByField())
                .otherRowsDiffer(old.differs(now))
                .addAllChanges(changes.kept())
                .build();
    }

    /** Returns how many keys have all of some states and none of some others. */
    private static long count(long[] states, int all, int none) {
        long count = 0;
        for (int i = 1; i < states.length; i++) {
            count += (i & all) == all && (i & none) == 0 ? states[i] : 0;
        }
        return count;
    }

    private static DiffSide side(
            DiffInput input, Report report, long[] states, int read, int otherRejected, RowCount rows) {
        return DiffSide.of(
                input.name(),
                report,
                count(states, read, 0),
                rows.repeatedRows(),
                count(states, read | otherRejected, 0));
    }

    private static void check(DiffInput input, boolean isAsBefore) throws IOException {
        if (!isAsBefore) {
            throw new IOException(input.name() + " changed while it was compared");
        }
    }

    private Report read(DiffInput input, Step step) throws IOException {
        try (DiffReader reader = input.open()) {
            while (reader.hasNext()) {
                step.take(reader.next());
            }
            Report report = reader.report();
            // a cancelled reading tells less than one that had to stop
            if (status != Report.Status.CANCELLED && report.status() != Report.Status.COMPLETE) {
                status = report.status();
            }
            return report;
        }
    }

    private boolean find(DiffRecord record) {
        keys.take(record.key());
        return table.find(keys.high, keys.low);
    }

    private void add(DiffRecord record, int state) {
        table.add(keys.high, keys.low, state);
        table.row(record.number());
    }

    private void hash(DiffRecord record) {
        content = 0;
        spelling = 0;
        record.forEachField((field, text, value) -> {
            if (choice.has(field)) {
                content += value.isEmpty() ? 0 : ContentHash.of(field, choice.value(value));
                spelling += text.isEmpty() ? 0 : ContentHash.of(field, text);
            }
        });
    }

    private void takeOld(DiffRecord record) {
        hash(record);
        boolean isHeld = !record.key().isEmpty() && find(record);
        if (record.isRejected()) {
            reject(record, isHeld, KeyTable.OLD | KeyTable.OLD_REJECTED, KeyTable.OLD_REJECTED, old);
            return;
        }
        if (!isHeld) {
            add(record, KeyTable.OLD);
        } else if (!table.is(KeyTable.OLD)) {
            old.repeated();
            table.state(KeyTable.OLD);
        } else if (record.version() > table.version()) {
            old.repeated(table.content());
        } else {
            old.repeated(content);
            return;
        }
        table.row(record.number());
        table.content(content, spelling);
        table.version(record.version());
    }

    /** Takes a row that could not be read, whose key may be known. */
    private void reject(DiffRecord record, boolean isHeld, int ofSide, int state, RowCount rows) {
        rows.other(content);
        if (record.key().isEmpty()) {
            return;
        }
        if (!isHeld) {
            add(record, state);
        } else if (table.is(ofSide)) {
            rows.repeated();
        } else {
            table.state(table.state() | state);
        }
    }

    private void takeNew(DiffRecord record) throws IOException {
        hash(record);
        boolean isHeld = !record.key().isEmpty() && find(record);
        if (record.isRejected()) {
            reject(record, isHeld, KeyTable.NEW | KeyTable.NEW_REJECTED, KeyTable.NEW_REJECTED, now);
            return;
        }
        if (!isHeld) {
            add(record, KeyTable.NEW);
        } else if (table.is(KeyTable.NEW_REJECTED)) {
            now.repeated();
            table.state(table.state() & ~KeyTable.NEW_REJECTED | KeyTable.NEW);
        } else if (!table.is(KeyTable.NEW)) {
            table.state(table.state() | KeyTable.NEW);
        } else if (record.version() > table.version()) {
            now.repeated(table.is(KeyTable.DIFFERS) ? kept.at(table.spelling()).content() : table.content());
        } else {
            now.repeated(content);
            return;
        }
        table.version(record.version());
        if (table.is(KeyTable.OLD)) {
            hold(record);
        } else {
            table.row(record.number());
            table.content(content, spelling);
        }
    }

    /** Holds a record against its partner, and keeps what is needed to tell how they differ. */
    private void hold(DiffRecord record) throws IOException {
        boolean isSame = table.content() == content;
        if (isSame && !table.is(KeyTable.DIFFERS) && table.spelling() == spelling) {
            return;
        }
        long place = kept.keep(!isSame, content, record.position(), KeptRecord.fields(record, choice));
        table.content(table.content(), place);
        table.state(table.state() | KeyTable.DIFFERS);
    }

    private void tellOld(DiffRecord record) throws IOException {
        if (record.isRejected()) {
            return;
        }
        check(oldInput, find(record) && table.is(KeyTable.OLD));
        if (table.row() != record.number()) {
            return;
        }
        if (table.is(KeyTable.DIFFERS)) {
            changes.compare(record, kept.at(table.spelling()));
        } else if (!table.is(KeyTable.NEW | KeyTable.NEW_REJECTED)) {
            changes.dropped(record);
        }
    }

    private void tellNew(DiffRecord record) throws IOException {
        if (record.isRejected()) {
            return;
        }
        check(newInput, find(record) && table.is(KeyTable.NEW));
        if (!table.is(KeyTable.OLD | KeyTable.OLD_REJECTED) && table.row() == record.number()) {
            changes.added(record);
        }
    }
}
