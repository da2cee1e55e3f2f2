package org.saidby.ucdp;

import java.time.LocalDate;
import java.util.Optional;
import org.saidby.TimeResolver;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** When an operation was, as the columns of a row have it. */
record TimeCells(LocalDate start, LocalDate end, DatePrecision precision) {

    private static final String DATE = "operation.when.date";
    private static final int LAST_YEAR = 9_999;

    /** Returns the days of an operation; empty when it has none, or one end of them is open, unknown or of no year of four digits. */
    static Optional<TimeCells> of(Optional<When> when, TimeResolver resolver) {
        Optional<Edtf> date = when.flatMap(told -> resolver.resolve(told).date());
        Optional<LocalDate> start = date.flatMap(days -> days.earliest().day()).filter(TimeCells::isWritable);
        Optional<LocalDate> end = date.flatMap(days -> days.latest().day()).filter(TimeCells::isWritable);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        long days = end.get().toEpochDay() - start.get().toEpochDay() + 1;
        boolean isExact = !date.get().isApproximate() && !date.get().isUncertain();
        return Optional.of(new TimeCells(start.get(), end.get(), DatePrecision.of(days, isExact)));
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
