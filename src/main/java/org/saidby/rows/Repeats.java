package org.saidby.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** Which ids are held, by which rows, and how a row that repeats one differs from the first holder. */
final class Repeats<C extends Enum<C> & Column, E> {

    /** How many rows back cells can be compared; beyond only whether they differ is known. */
    private static final int RECENT = 256;

    /** Rows with more characters are not kept: memory must not go by the length of cells. */
    private static final int LONGEST = 8_192;

    private final RowFormat<C, E> format;
    private final String source;
    private final IdRegister ids;
    private final Versions versions = new Versions();
    private final @Nullable Row[] recent = new Row[RECENT];
    private final long[] recentIds = new long[RECENT];
    private int added;

    Repeats(RowFormat<C, E> format, String source) {
        this.format = format;
        ids = new IdRegister(format.hasFingerprints());
        this.source = source;
    }

    /**
     * A row whose id another one holds.
     *
     * @param isFault whether it should not do so
     */
    record Repeat(Finding finding, boolean isFault) {}

    /** Returns what is to be said of a row whose id one before it holds; null when none does. */
    @Nullable
    Repeat find(E event, Cells<C> cells) {
        long id = format.number(event);
        long row = ids.row(id);
        if (row == 0) {
            return null;
        }
        InputPosition holder = InputPosition.builder()
                .source(source)
                .record(row)
                .line(ids.line(id))
                .field(format.key().text())
                .build();
        Finding.@Nullable Builder counterpart = format.counterpart(cells, ids.fingerprint(id));
        return counterpart != null
                ? new Repeat(
                        counterpart
                                .addRelated(holder)
                                .about(format.subject(event))
                                .build(),
                        false)
                : new Repeat(fault(event, cells, holder), true);
    }

    private Finding fault(E event, Cells<C> cells, InputPosition holder) {
        long id = format.number(event);
        long row = ids.row(id);
        String text = Spaces.trim(cells.raw(format.key()));
        @Nullable Row first = recent(id);
        List<String> differing = first == null ? List.of() : differing(first, cells);
        long fingerprint = format.fingerprint(cells.row());
        boolean isSame = first != null ? differing.isEmpty() : fingerprint != 0 && ids.fingerprint(id) == fingerprint;
        String how = isSame
                ? ", with the same content: "
                : differing.isEmpty() ? ": " : ", which differs in " + String.join(", ", differing) + ": ";
        // rows can be handed out in another order than that of the input
        String which = row < cells.row().record() ? " is held by an earlier row" : " is held by a later row";
        long version = format.version(event);
        long held = versions.of(row);
        boolean isOrdered = version > 0 && held > 0 && version != held;
        String age = !isOrdered ? "" : version > held ? " of an older version" : " of a newer version";
        Finding.Builder finding = cells.finding(
                        "ref.duplicate-id", format.key(), format.key() + which + age + how + text)
                .argument("id", text)
                .addRelated(holder);
        if (isOrdered) {
            finding.argument("newer", version > held);
        }
        // where the first holder is too far back, and no fingerprint is kept, nothing is known of how they differ
        if (isSame || !differing.isEmpty()) {
            finding.argument("differs", String.join(",", differing));
        }
        return finding.build();
    }

    private @Nullable Row recent(long id) {
        for (int i = 0; i < Math.min(added, RECENT); i++) {
            if (recentIds[i] == id) {
                return recent[i];
            }
        }
        return null;
    }

    private List<String> differing(Row first, Cells<C> cells) {
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < cells.columns().names().size(); i++) {
            String name = cells.columns().names().get(i);
            int other = first.header().names().indexOf(name);
            if (other < 0 || !first.cell(other).equals(cells.row().cell(i))) {
                differing.add(name.isEmpty() ? "column " + (i + 1) : name);
            }
        }
        return differing;
    }

    /** Notes a row that was accepted. */
    void add(E event, Row row) {
        long id = format.number(event);
        ids.add(id, row.record(), row.line(), format.fingerprint(row));
        recent[added % RECENT] = row.size() > LONGEST ? null : row;
        recentIds[added % RECENT] = id;
        added = added == 2 * RECENT - 1 ? RECENT : added + 1;
        versions.put(row.record(), format.version(event));
    }
}
