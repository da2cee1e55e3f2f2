package org.saidby.acled;

import java.util.OptionalLong;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.rows.Column;

/**
 * Event ids, column {@code event_id_cnty}: three capital letters of a country and digits, such as {@code NIG35021}.
 *
 * <p>An id fits into a long, so that a file of millions of rows can be searched for repeated ones in little memory. Zeros in
 * front make another id.
 */
final class EventIds {

    /** No event has that many; more would not fit. */
    private static final int MOST_DIGITS = 13;

    private static final int LETTERS = 3;

    /** How many runs of 1 to 13 digits there are. */
    private static final long RUNS = shorterRuns(MOST_DIGITS + 1);

    private EventIds() {}

    static boolean isId(String text) {
        if (text.length() <= LETTERS || text.length() > LETTERS + MOST_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isRight = i < LETTERS ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9';
            if (!isRight) {
                return false;
            }
        }
        return true;
    }

    /** Reads the id of a row; if it is none a finding says so, and the text means nothing. */
    static <C extends Enum<C> & Column> String read(Cells<C> cells, C column) {
        String id = cells.required(column);
        if (!id.isEmpty() && !isId(id)) {
            cells.add(cells.finding(
                            "value.id-syntax",
                            column,
                            column + " is not three capital letters and a number: " + Excerpt.of(id))
                    .argument("found", Excerpt.of(id)));
        }
        return id;
    }

    /** Returns a number from 0 that no other id has; empty for what is no id. */
    static OptionalLong pack(String text) {
        if (!isId(text)) {
            return OptionalLong.empty();
        }
        long country = 0;
        for (int i = 0; i < LETTERS; i++) {
            country = 26 * country + (text.charAt(i) - 'A');
        }
        String digits = text.substring(LETTERS);
        return OptionalLong.of(RUNS * country + shorterRuns(digits.length()) + Long.parseLong(digits));
    }

    /** How many runs of digits are shorter than this length: 0, 10, 110, 1110 and so on. */
    private static long shorterRuns(int length) {
        long runs = 0;
        for (int i = 1; i < length; i++) {
            runs = 10 * (runs + 1);
        }
        return runs;
    }
}
