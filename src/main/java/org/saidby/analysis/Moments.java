package org.saidby.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.saidby.When;
import org.saidby.edtf.DaySet;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDateTime;

/**
 * Times of day. With an offset one is a moment, wherever it was told; without one it is a moment by the clock of a place that is not told.
 * By some offset of the world, two moments are on one day if less than a day lies between them.
 */
final class Moments {

    static final long SECONDS_PER_DAY = 86_400;

    /** The clocks that are farthest behind and ahead, from UTC. */
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private Moments() {}

    static boolean isFixed(EdtfDateTime time) {
        return time.offset().isPresent();
    }

    /** Returns seconds since 1970: those of UTC, or by the clock of the place if there is no offset. */
    static long seconds(EdtfDateTime time) {
        return time.local().toEpochSecond(time.offset().orElse(ZoneOffset.UTC));
    }

    static Reason reason(EdtfDateTime one, EdtfDateTime other) {
        if (isFixed(one) != isFixed(other)) {
            return isFixed(one) ? fixedAndLocal(one, other) : fixedAndLocal(other, one);
        }
        long apart = Math.abs(seconds(one) - seconds(other));
        if (apart == 0) {
            return Reason.SAME_TIME;
        }
        return apart < SECONDS_PER_DAY ? Reason.MOMENTS_CLOSE : Reason.TIMES_APART;
    }

    private static Reason fixedAndLocal(EdtfDateTime fixed, EdtfDateTime local) {
        long moment = seconds(fixed);
        long clock = seconds(local);
        boolean isClose = clock > moment + WESTERNMOST.getTotalSeconds() - SECONDS_PER_DAY
                && clock < moment + EASTERNMOST.getTotalSeconds() + SECONDS_PER_DAY;
        return isClose ? Reason.OFFSET_UNTOLD : Reason.TIMES_APART;
    }

    /** Returns the days on which a moment was, by the clocks of the world; the day as written if there is no offset. */
    static DaySet days(EdtfDateTime time) {
        return across(time).possibleDays();
    }

    /** Returns a time with the days on which it can have been in place of a moment; any other time as it is. */
    static When asDays(When time) {
        return time.date()
                .filter(EdtfDateTime.class::isInstance)
                .map(date -> When.on(across((EdtfDateTime) date)))
                .orElse(time);
    }

    private static Edtf across(EdtfDateTime time) {
        Edtf written = Edtf.from(time.date());
        if (!isFixed(time)) {
            return written;
        }
        try {
            LocalDateTime utc = LocalDateTime.ofEpochSecond(seconds(time), 0, ZoneOffset.UTC);
            LocalDate first = utc.plusSeconds(WESTERNMOST.getTotalSeconds()).toLocalDate();
            LocalDate last = utc.plusSeconds(EASTERNMOST.getTotalSeconds()).toLocalDate();
            return Edtf.oneOf(Edtf.between(Edtf.from(first), Edtf.from(last)));
        } catch (IllegalArgumentException | DateTimeException e) {
            // days before the first and after the last year of four digits are not told
            return written;
        }
    }
}
