package org.saidby.export;

import java.time.LocalDate;
import java.util.Optional;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/**
 * Dates as FollowTheMoney has them: a day, month or year, or the first and the last day. How it was told is beside it, since a date that
 * is doubtful, open or one of several looks the same.
 */
final class FtmDates {

    /** Programs of FollowTheMoney read years from 1000 to 2999. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2999;

    private FtmDates() {}

    /** Adds the date of an event or of a link, and what more is told of it. */
    static void add(When when, String name, String path, PlainWords plain, FtmEntity entity) {
        when.date().ifPresent(date -> addDate(date, name, path + ".date", entity));
        entity.fact(name + " words", when.words(), path + ".words")
                .code(name + " extent", when.extent(), path + ".extent")
                .fact(name + " counted from", when.anchor().map(plain::of), path + ".anchor.to");
    }

    private static void addDate(Edtf date, String name, String path, FtmEntity entity) {
        Optional<LocalDate> first = date.earliest().day().filter(FtmDates::isReadable);
        Optional<LocalDate> last = date.latest().day().filter(FtmDates::isReadable);
        Optional<String> one = one(first, last);
        if (one.isPresent()) {
            entity.recode(FtmProperty.DATE, one.get(), date.toString());
            return;
        }
        first.ifPresent(day -> entity.recode(FtmProperty.START_DATE, day.toString(), date.toString()));
        last.ifPresent(day -> entity.recode(FtmProperty.END_DATE, day.toString(), date.toString()));
        if (first.isEmpty() && last.isEmpty()) {
            entity.fact(name, date.toString(), path);
        }
    }

    /** Adds a date that has to be one: the month or year in which it is, if it is no single one. */
    static void addOne(Edtf date, FtmProperty property, String name, String path, FtmEntity entity) {
        Optional<LocalDate> first = date.earliest().day().filter(FtmDates::isReadable);
        Optional<LocalDate> last = date.latest().day().filter(FtmDates::isReadable);
        Optional<String> one = one(first, last).or(() -> common(first, last));
        if (one.isPresent()) {
            entity.recode(property, one.get(), date.toString());
        } else {
            entity.fact(name, date.toString(), path);
        }
    }

    private static boolean isReadable(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<String> one(Optional<LocalDate> first, Optional<LocalDate> last) {
        return common(first, last).filter(date -> switch (date.length()) {
            case 4 ->
                first.get().getDayOfYear() == 1
                        && last.get().getDayOfYear() == last.get().lengthOfYear();
            case 7 ->
                first.get().getDayOfMonth() == 1
                        && last.get().getDayOfMonth() == last.get().lengthOfMonth();
            default -> true;
        });
    }

    /** Returns the day, month or year in which both are. */
    private static Optional<String> common(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty()
                || last.isEmpty()
                || first.get().getYear() != last.get().getYear()) {
            return Optional.empty();
        }
        String text = first.get().toString();
        if (first.equals(last)) {
            return Optional.of(text);
        }
        boolean isMonth = first.get().getMonth() == last.get().getMonth();
        return Optional.of(text.substring(0, isMonth ? 7 : 4));
    }
}
