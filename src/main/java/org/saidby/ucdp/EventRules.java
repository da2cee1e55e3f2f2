package org.saidby.ucdp;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.saidby.rows.Cells;
import org.saidby.validation.Finding;

/** Whether the columns of a row go together. */
final class EventRules {

    /** The first year that the codebook covers. */
    private static final int FIRST_YEAR = 1989;

    private EventRules() {}

    static void check(UcdpGedEvent event, Cells<GedColumn> cells) {
        checkDates(event, cells);
        checkOrder(event, cells);
        checkSum(event, cells);
    }

    private static void checkDates(UcdpGedEvent event, Cells<GedColumn> cells) {
        LocalDate start = event.dateStart();
        LocalDate end = event.dateEnd();
        if (end.isBefore(start)) {
            cells.endsBeforeStart();
            cells.add(cells.finding(
                            "time.end-before-start",
                            GedColumn.DATE_END,
                            "date_end is before date_start: " + end + " before " + start)
                    .argument("start", start)
                    .argument("end", end));
        }
        if (start.getYear() < FIRST_YEAR) {
            cells.add(cells.finding(
                            "time.implausible",
                            GedColumn.DATE_START,
                            "date_start is before " + FIRST_YEAR + ", where the dataset begins: " + start)
                    .argument("date", start));
        }
        OptionalLong year = event.year();
        if (year.isPresent() && year.getAsLong() != start.getYear()) {
            cells.add(cells.finding(
                            "ucdp.year-mismatch",
                            GedColumn.YEAR,
                            "year is not that of date_start " + start + ": " + year.getAsLong())
                    .argument("year", year.getAsLong())
                    .argument("date", start));
        }
    }

    private static void checkOrder(UcdpGedEvent event, Cells<GedColumn> cells) {
        long best = event.best();
        long low = event.low().orElse(best);
        long high = event.high().orElse(best);
        if (low > best || best > high) {
            Finding.Builder finding = cells.finding(
                            "ucdp.estimate-order",
                            GedColumn.BEST,
                            "low, best, high are not in this order, and the range was widened to hold all of them: "
                                    + text(event.low()) + ", " + best + ", " + text(event.high()))
                    .argument("best", best);
            event.low().ifPresent(number -> finding.argument("low", number));
            event.high().ifPresent(number -> finding.argument("high", number));
            cells.add(finding);
        }
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "none";
    }

    private static void checkSum(UcdpGedEvent event, Cells<GedColumn> cells) {
        OptionalLong a = event.deathsA();
        OptionalLong b = event.deathsB();
        OptionalLong civilians = event.deathsCivilians();
        OptionalLong unknown = event.deathsUnknown();
        if (a.isEmpty() || b.isEmpty() || civilians.isEmpty() || unknown.isEmpty()) {
            return;
        }
        long sum = LongStream.of(a.getAsLong(), b.getAsLong(), civilians.getAsLong(), unknown.getAsLong())
                .sum();
        if (sum != event.best()) {
            cells.add(cells.finding(
                            "ucdp.estimate-sum",
                            GedColumn.BEST,
                            "best is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown, which is "
                                    + sum + ": " + event.best())
                    .argument("sum", sum)
                    .argument("best", event.best()));
        }
    }
}
