package org.saidby.acled;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.rows.Column;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/**
 * Reads times that ACLED gives as seconds since the beginning of 1970, UTC.
 *
 * <p>A date and time with its offset is as clear, though no export of ACLED's own has one; without an offset it is no instant, and a
 * number of milliseconds would be a guess. What is not clear is left out, which no record is refused for.
 */
final class Timestamps {

    /** Until the year 2106; a greater number counts something else. */
    private static final long GREATEST = 0xFFFF_FFFFL;

    private static final int MOST_DIGITS = 10;

    /** What programs that know no whole numbers beside missing ones append. */
    private static final String FRACTION = ".0";

    private static final int LONGEST = 40;

    private Timestamps() {}

    static <C extends Enum<C> & Column> Optional<Instant> read(Cells<C> cells, C column) {
        Optional<String> cell = cells.name(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String text = cell.get();
        long seconds = seconds(text);
        if (seconds >= 0) {
            if (text.endsWith(FRACTION)) {
                cells.add(cells.finding("value.normalized", column, column + " was read as " + seconds + ": " + text)
                        .argument("read", text)
                        .argument("written", seconds));
            }
            return Optional.of(Instant.ofEpochSecond(seconds));
        }
        Optional<Instant> instant = instant(text);
        String how = instant.map(time -> ", and was read as " + time).orElse("");
        Finding.Builder finding = cells.finding(
                        "time.format", column, column + " is not in seconds since 1970" + how + ": " + Excerpt.of(text))
                .severity(Severity.WARNING)
                .argument("found", Excerpt.of(text));
        cells.add(instant.isPresent() ? finding.argument("read", instant.get()) : finding);
        return instant;
    }

    /** Returns the seconds that a text tells in ASCII digits; -1 for any other text and for what is beyond the greatest. */
    static long seconds(String text) {
        int end = text.length() - (text.endsWith(FRACTION) ? FRACTION.length() : 0);
        if (end == 0 || end > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number <= GREATEST ? number : -1;
    }

    /** Returns the seconds of a time however it is told; -1 for a text that {@link #read} takes no time from. */
    static long told(String text) {
        long seconds = seconds(text);
        return seconds >= 0
                ? seconds
                : instant(text).map(Instant::getEpochSecond).orElse(-1L);
    }

    private static Optional<Instant> instant(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Instant instant = OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
            long seconds = instant.getEpochSecond();
            return seconds >= 0 && seconds <= GREATEST
                    ? Optional.of(instant.truncatedTo(ChronoUnit.SECONDS))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
