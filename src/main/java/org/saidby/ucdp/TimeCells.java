package org.saidby.ucdp;

import java.time.LocalDate;
import java.util.Optional;
import org.saidby.TimeResolver;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfInterval;
import org.saidby.edtf.EdtfSet;

/** When an operation was, as the columns of a row have it. */
record TimeCells(LocalDate start, LocalDate end, DatePrecision precision) {

    private static final String DATE = "operation.when.date";
    private static final int LAST_YEAR = 9_999;
    private static final int DECADE = 10;

    /**
     * Returns the days of an operation; empty when it has none, or one end of them is open, unknown, of no year of four digits or of a
     * decade that is not told.
     */
    static Optional<TimeCells> of(Optional<When> when, TimeResolver resolver) {
        Optional<Edtf> date =
                when.flatMap(told -> resolver.resolve(told).date()).filter(TimeCells::hasDecades);
        Optional<LocalDate> start = date.flatMap(days -> days.earliest().day()).filter(TimeCells::isWritable);
        Optional<LocalDate> end = date.flatMap(days -> days.latest().day()).filter(TimeCells::isWritable);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        long days = end.get().toEpochDay() - start.get().toEpochDay() + 1;
        boolean isExact = !date.get().isApproximate() && !date.get().isUncertain();
        return Optional.of(new TimeCells(start.get(), end.get(), DatePrecision.of(days, isExact)));
    }

    /** Returns whether each date of it is known to the decade; an interval can be longer, since both of its ends were told. */
    private static boolean hasDecades(Edtf date) {
        if (date instanceof EdtfInterval interval) {
            return interval.start().filter(TimeCells::hasDecades).isPresent()
                    && interval.end().filter(TimeCells::hasDecades).isPresent();
        }
        if (date instanceof EdtfSet set) {
            return set.elements().stream().allMatch(TimeCells::hasDecades);
        }
        Optional<LocalDate> end = date.latest().day();
        return date.earliest()
                .day()
                .filter(TimeCells::isWritable)
                .filter(start -> end.isPresent() && start.plusYears(DECADE).isAfter(end.get()))
                .isPresent();
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    void write(ModelRow row) {
        row.cells().put(GedColumn.YEAR, start.getYear());
        row.cells().put(GedColumn.DATE_PREC, precision.number());
        row.cells().put(GedColumn.DATE_START, CellTexts.day(GedColumn.DATE_START, start));
        row.cells().put(GedColumn.DATE_END, CellTexts.day(GedColumn.DATE_END, end));
        Optional<Edtf> told = row.operation().when().flatMap(When::date);
        long days = end.toEpochDay() - start.toEpochDay() + 1;
        if (!precision.fits(days)) {
            row.lose(
                    GedGroup.TIME,
                    "export.recoded",
                    DATE,
                    "date_prec has no code for more than a year; it is 5",
                    told.map(Edtf::toString).orElse(start + "/" + end));
        }
        if (told.isPresent()
                && !told.equals(OperationMapping.when(start, end, precision).date())) {
            row.lose(
                    GedGroup.TIME,
                    "export.flattened",
                    DATE,
                    "a row has the first and the last day, and how many days lie between them",
                    told.get().toString());
        }
    }
}
