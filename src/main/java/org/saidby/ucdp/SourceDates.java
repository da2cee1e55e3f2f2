package org.saidby.ucdp;

import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.saidby.edtf.Edtf;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.rows.Spaces;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/**
 * The days of source material: which of them date a report, and how many of an input do not.
 *
 * <p>A day of a year in which nobody can have reported is told row by row, since it is damage; days in another spelling are told
 * once, since whole files have them.
 */
final class SourceDates {

    /** Reports on events from 1989 on do not come from much before. */
    static final int FIRST_YEAR = 1980;

    /** The year of the newest release when this was written; later events move the limit. */
    static final int LAST_YEAR = 2026;

    /** How long after an event beyond that year its report can be expected. */
    private static final int YEARS_AFTER = 2;

    private static final int MONTHS = 12;
    private static final int DAYS_OF_EVERY_MONTH = 28;
    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;

    private long unread;
    private String firstUnread = "";

    /** Returns the day on which a report came out; empty when the text is no day, or one that cannot be meant. */
    static Optional<Edtf> day(String text, UcdpGedEvent event) {
        int year = year(text, 0, text.length());
        return year >= FIRST_YEAR && year <= lastYear(event) ? Optional.of(Edtf.parse(text)) : Optional.empty();
    }

    private static int lastYear(UcdpGedEvent event) {
        return Math.max(LAST_YEAR, event.dateEnd().getYear() + YEARS_AFTER);
    }

    void check(UcdpGedEvent event, Cells<GedColumn> cells) {
        Optional<String> dates = event.sourceDate();
        if (dates.isEmpty()) {
            return;
        }
        String text = dates.get();
        boolean isTold = false;
        int start = 0;
        while (start <= text.length()) {
            int next = text.indexOf(';', start);
            int end = next < 0 ? text.length() : next;
            // lists are often written with a space behind the semicolon
            int year = year(text, text.startsWith(" ", start) ? start + 1 : start, end);
            boolean isMeant = year >= FIRST_YEAR && year <= lastYear(event);
            if (!isMeant) {
                isTold = tell(Spaces.trim(text.substring(start, end)), event, isTold, cells) || isTold;
            }
            start = end + 1;
        }
    }

    /** Tells of a part that dates no report, once a row where it is a day; returns whether it did. */
    private boolean tell(String part, UcdpGedEvent event, boolean isTold, Cells<GedColumn> cells) {
        int year = year(part, 0, part.length());
        if (year < 0) {
            if (!part.isEmpty()) {
                firstUnread = unread == 0 ? Excerpt.of(part) : firstUnread;
                unread++;
            }
            return false;
        }
        if (isTold || day(part, event).isPresent()) {
            return false;
        }
        cells.add(cells.finding(
                        "ucdp.source-date",
                        GedColumn.SOURCE_DATE,
                        "source_date is outside " + FIRST_YEAR + " to " + lastYear(event) + ", and dates no report: "
                                + part)
                .argument("found", part));
        return true;
    }

    /** Returns what is to be said of the days that could not be read; empty when all could. */
    Optional<Finding> unread(String source) {
        return unread == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                                "ucdp.source-date",
                                "source_date holds " + unread
                                        + " parts that are no year-month-day, which are kept and date no report, the first of"
                                        + " them: " + firstUnread)
                        .argument("count", unread)
                        .argument("found", firstUnread)
                        .at(InputPosition.ofSource(source))
                        .build());
    }

    /** Returns the year of a day spelled 2014-01-22, or of such a month or year; -1 for all else. */
    private static int year(String text, int start, int end) {
        int year = number(text, start, Math.min(start + YEAR_LENGTH, end));
        int month = end - start >= YEAR_LENGTH + 3 ? number(text, start + 5, start + 7) : 1;
        int day = end - start == DAY_LENGTH ? number(text, start + 8, end) : 1;
        return switch (end - start) {
            case YEAR_LENGTH -> year;
            case YEAR_LENGTH + 3 -> text.charAt(start + 4) == '-' && exists(year, month, day) ? year : -1;
            case DAY_LENGTH ->
                text.charAt(start + 4) == '-' && text.charAt(start + 7) == '-' && exists(year, month, day) ? year : -1;
            default -> -1;
        };
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 0
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && (day <= DAYS_OF_EVERY_MONTH || day <= Month.of(month).length(Year.isLeap(year)));
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }
}
