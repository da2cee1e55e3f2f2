package org.saidby.acled;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.rows.Columns;
import org.saidby.rows.Row;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/**
 * Tells whether two rows of one id are the same event, seen from another of its actors.
 *
 * <p>There are two shapes. In one the columns of the two actors are exchanged, so that the second row tells nothing new. In the
 * other, which the API gives, each row has one actor, and the second row names one that the first does not.
 *
 * <p>A fingerprint has 32 bits of what is not about the actors, and 32 of the actors: whether there is one side, and then its hash; or
 * a hash of both whichever is first, and which is. It is only ever held against that of a row with the same id.
 */
final class MonadicRows {

    private static final Set<AcledColumn> FIRST =
            EnumSet.of(AcledColumn.ACTOR1, AcledColumn.ASSOC_ACTOR_1, AcledColumn.INTER1);
    private static final Set<AcledColumn> SECOND =
            EnumSet.of(AcledColumn.ACTOR2, AcledColumn.ASSOC_ACTOR_2, AcledColumn.INTER2);

    private static final int HALF = 32;
    private static final long SIDES = 0xFFFF_FFFFL;
    private static final long ONE_SIDE = 0x8000_0000L;
    private static final long FIRST_IS_LESS = 1;
    private static final long FIRST_IS_GREATER = 2;
    private static final long ORDER = 3;

    private @Nullable Columns<AcledColumn> columns;

    long fingerprint(Row row) {
        Columns<AcledColumn> known = columns(row);
        RowHash rest = new RowHash();
        for (int i = 0; i < known.names().size(); i++) {
            @Nullable AcledColumn column = known.at(i);
            if (column == null || !FIRST.contains(column) && !SECOND.contains(column)) {
                rest.add(i).add(row.cell(i));
            }
        }
        return rest.value() << HALF | sides(row, known);
    }

    private static long sides(Row row, Columns<AcledColumn> columns) {
        List<String> first = side(row, columns, FIRST);
        List<String> second = side(row, columns, SECOND);
        long one = hash(first);
        if (second.stream().allMatch(AcledActorType::isNone)) {
            return ONE_SIDE | one >>> 33;
        }
        long other = hash(second);
        long order = one < other ? FIRST_IS_LESS : one > other ? FIRST_IS_GREATER : 0;
        long both = new RowHash()
                .add(Math.min(one, other))
                .add(Math.max(one, other))
                .value();
        return both >>> 35 << 2 | order;
    }

    private static List<String> side(Row row, Columns<AcledColumn> columns, Set<AcledColumn> side) {
        return side.stream().map(column -> cell(row, columns, column)).toList();
    }

    /** Returns a cell; empty text where there is no such column and where it says that it holds nothing. */
    private static String cell(Row row, Columns<AcledColumn> columns, AcledColumn column) {
        int index = columns.index(column);
        String cell = index < 0 ? "" : row.cell(index);
        boolean isMissing = column.hasMissingMarker() && cell.equals(AcledFormat.MARKER.text());
        return isMissing || AcledActorType.isNone(cell) ? "" : cell;
    }

    private static long hash(List<String> side) {
        RowHash hash = new RowHash();
        side.forEach(hash::add);
        return hash.value();
    }

    /** Returns the finding on a row that is the same event as an earlier one; null when it is not. */
    Finding.@Nullable Builder counterpart(Cells<AcledColumn> cells, long earlier) {
        long own = fingerprint(cells.row());
        if (own >>> HALF != earlier >>> HALF || (own & ONE_SIDE) != (earlier & ONE_SIDE)) {
            return null;
        }
        String id = cells.raw(AcledColumn.EVENT_ID_CNTY);
        if ((own & ONE_SIDE) != 0) {
            return (own & SIDES) == (earlier & SIDES) ? null : otherActor(cells, id);
        }
        boolean isExchanged =
                ((own ^ earlier) & SIDES & ~ORDER) == 0 && ((own & ORDER) == 0 || (own & ORDER) != (earlier & ORDER));
        return isExchanged
                ? finding(cells, " is held by a row that names the same actors in exchange: " + id, id)
                : null;
    }

    /** An actor that no other row names is left out of the model, which is more than a row that tells nothing new. */
    private static Finding.Builder otherActor(Cells<AcledColumn> cells, String id) {
        String actor = Excerpt.of(cells.raw(AcledColumn.ACTOR1));
        return finding(cells, " is held by a row that names another actor, and " + actor + " was left out: " + id, id)
                .severity(Severity.WARNING)
                .argument("actor", actor);
    }

    private static Finding.Builder finding(Cells<AcledColumn> cells, String rule, String id) {
        return cells.finding("acled.monadic-repeat", AcledColumn.EVENT_ID_CNTY, AcledColumn.EVENT_ID_CNTY + rule)
                .argument("id", id);
    }

    private Columns<AcledColumn> columns(Row row) {
        Columns<AcledColumn> last = columns;
        if (last == null
                || last.header() != row.header()
                        && !last.names().equals(row.header().names())) {
            last = new Columns<>(row.header(), AcledColumn.class);
            columns = last;
        }
        return last;
    }
}
