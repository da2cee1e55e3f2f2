package org.saidby.analysis;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;
import org.saidby.edtf.EdtfDate.Part;
import org.saidby.edtf.EdtfInterval;
import org.saidby.edtf.EdtfSet;
import org.saidby.edtf.EdtfYear;

/**
 * What marks of doubt leave open: {@code ~} that it was a day, month or year next to the one told, {@code ?} and {@code %} that it was any
 * other. No standard says how far "about" reaches, so this is a convention.
 */
final class TimeDoubt {

    private record Stretch(LocalDate first, LocalDate last) {

        boolean meets(Stretch other) {
            return !last.isBefore(other.first) && !other.last.isBefore(first);
        }
    }

    private TimeDoubt() {}

    static boolean isMarked(Edtf date) {
        return date.isUncertain() || date.isApproximate();
    }

    /** Returns the marks of a date, in words; empty if it has none. */
    static String words(Edtf date) {
        if (date.isUncertain()) {
            return date.isApproximate() ? "uncertain and approximate" : "uncertain";
        }
        return date.isApproximate() ? "approximate" : "";
    }

    /** Returns which parts of which dates of a value are marked how; equal however the marks are written. */
    static List<String> marks(Edtf date) {
        List<String> marks = new ArrayList<>();
        if (date instanceof EdtfDate plain) {
            for (Part part : Part.values()) {
                marks.add(part + " " + plain.isUncertain(part) + " " + plain.isApproximate(part));
            }
        } else if (date instanceof EdtfInterval interval) {
            Stream.of(interval.start(), interval.end())
                    .forEach(end -> marks.add(end.map(TimeDoubt::marks).toString()));
        } else if (date instanceof EdtfSet set) {
            set.elements().stream().map(TimeDoubt::marks).map(List::toString).forEach(marks::add);
        } else {
            marks.add(date.isUncertain() + " " + date.isApproximate());
        }
        return isMarked(date) ? marks : List.of();
    }

    /** Returns whether doubt lets two dates be on one day that have none in common. */
    static boolean lets(Edtf one, Edtf other) {
        if (one.isUncertain() || other.isUncertain()) {
            return true;
        }
        boolean isAbout = one.isApproximate() || other.isApproximate();
        return isAbout
                && stretches(one).stream()
                        .anyMatch(stretch -> stretches(other).stream().anyMatch(stretch::meets));
    }

    private static List<Stretch> stretches(Edtf date) {
        if (date instanceof EdtfSet set) {
            return set.elements().stream()
                    .flatMap(element -> stretches(element).stream())
                    .toList();
        }
        if (date instanceof EdtfInterval interval) {
            return List.of(new Stretch(
                    interval.start().map(TimeDoubt::stretch).map(Stretch::first).orElse(LocalDate.MIN),
                    interval.end().map(TimeDoubt::stretch).map(Stretch::last).orElse(LocalDate.MAX)));
        }
        return List.of(stretch(date));
    }

    /** From the first day to the last, with as much again on either side as an approximate date tells. */
    private static Stretch stretch(Edtf date) {
        if (date instanceof EdtfInterval open) {
            return stretches(open).get(0);
        }
        Optional<LocalDate> first = date.earliest().day();
        Optional<LocalDate> last = date.latest().day();
        if (!date.isApproximate()) {
            return new Stretch(first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX));
        }
        Period reach = reach(date);
        return new Stretch(
                first.filter(day -> day.getYear() - LocalDate.MIN.getYear() > reach.getYears())
                        .map(day -> day.minus(reach))
                        .orElse(LocalDate.MIN),
                last.filter(day -> LocalDate.MAX.getYear() - day.getYear() > reach.getYears())
                        .map(day -> day.plusDays(1).plus(reach).minusDays(1))
                        .orElse(LocalDate.MAX));
    }

    /** One of the smallest parts that are marked; of a year of which not all digits are told as many years as can be meant. */
    private static Period reach(Edtf date) {
        if (date instanceof EdtfDate plain) {
            if (plain.isApproximate(Part.DAY)) {
                return Period.ofDays(1);
            }
            if (plain.isApproximate(Part.MONTH)) {
                return Period.ofMonths(1);
            }
            int digits = plain.year().isPresent()
                    ? 1
                    : years(plain.earliest().day(), plain.latest().day());
            return Period.ofYears(digits);
        }
        return date instanceof EdtfYear year
                ? Period.ofYears((int) Math.min(year.latestYear() - year.earliestYear() + 1, Integer.MAX_VALUE / 4))
                : Period.ZERO;
    }

    private static int years(Optional<LocalDate> first, Optional<LocalDate> last) {
        return last.orElse(LocalDate.MAX).getYear()
                - first.orElse(LocalDate.MIN).getYear()
                + 1;
    }
}
