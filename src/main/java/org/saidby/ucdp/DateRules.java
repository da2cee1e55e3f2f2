package org.saidby.ucdp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.rows.Cells;

/** Whether the dates of a row go together. */
final class DateRules {

    /** The first year that the codebook covers. */
    static final int FIRST_YEAR = 1989;

    private DateRules() {}

    static void check(UcdpGedEvent event, Cells<GedColumn> cells) {
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
        } else {
            checkPrecision(event, cells);
        }
        if (start.getYear() < FIRST_YEAR) {
            cells.add(cells.finding(
                            "time.implausible",
                            GedColumn.DATE_START,
                            "date_start is before " + FIRST_YEAR + ", where the dataset begins: " + start)
                    .argument("date", start));
        }
        // an event that lasts into the next year is counted in that of its start
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

    private static void checkPrecision(UcdpGedEvent event, Cells<GedColumn> cells) {
        Optional<DatePrecision> precision = event.datePrecision();
        long days = event.dateEnd().toEpochDay() - event.dateStart().toEpochDay() + 1;
        if (precision.isPresent() && !precision.get().fits(days)) {
            cells.add(cells.finding(
                            "ucdp.date-precision",
                            GedColumn.DATE_PREC,
                            "date_prec does not fit the days from date_start to date_end, which are " + days + ": "
                                    + precision.get().number() + ", "
                                    + precision.get().meaning())
                    .argument("found", precision.get().number())
                    .argument("days", days));
        }
    }
}
