package org.saidby.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * A generated text of level 0 or 1, or of an interval with masked ends, with its possible days by construction, in a window of days around 2000 to 2019.
 *
 * <p>The window is two years wider than the dates on both sides, so that open ends have room to differ from every date.
 *
 * @param text the text
 * @param sets the possible days, once for each place tried for an unknown end; one set if no end is unknown
 */
record ReportedDate(String text, List<BitSet> sets) {

    static final LocalDate WINDOW_START = LocalDate.of(1998, 1, 1);
    static final LocalDate WINDOW_END = LocalDate.of(2021, 12, 31);

    private static final String[] MARKS = {"", "", "", "?", "~", "%"};

    static int index(LocalDate day) {
        return (int) (day.toEpochDay() - WINDOW_START.toEpochDay());
    }

    static ReportedDate random(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> plain(random).report(mark(random));
            case 4 -> masked(random).report(mark(random));
            case 5 -> season(random);
            case 6 -> time(random);
            default -> interval(random);
        };
    }

    private static String mark(Random random) {
        return MARKS[random.nextInt(MARKS.length)];
    }

    /** A date without a mark of doubt. */
    private record Plain(String text, LocalDate first, LocalDate last) {

        ReportedDate report(String mark) {
            return of(text + mark, first, last);
        }
    }

    private static Plain plain(Random random) {
        int year = 2000 + random.nextInt(20);
        YearMonth month = YearMonth.of(year, 1 + random.nextInt(12));
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        return switch (random.nextInt(3)) {
            case 0 -> new Plain("" + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            case 1 -> new Plain(month.toString(), month.atDay(1), month.atEndOfMonth());
            default -> new Plain(day.toString(), day, day);
        };
    }

    private static Plain masked(Random random) {
        Plain plain = plain(random);
        int year = plain.first.getYear();
        YearMonth month = YearMonth.from(plain.first);
        LocalDate yearStart = LocalDate.of(year, 1, 1);
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        int decade = year / 10;
        return switch (random.nextInt(4)) {
            case 0 -> new Plain(decade + "X", LocalDate.of(decade * 10, 1, 1), LocalDate.of(decade * 10 + 9, 12, 31));
            case 1 -> new Plain(year + "-XX", yearStart, yearEnd);
            case 2 -> new Plain(year + "-XX-XX", yearStart, yearEnd);
            default -> new Plain(month + "-XX", month.atDay(1), month.atEndOfMonth());
        };
    }

    private static ReportedDate season(Random random) {
        int year = 2000 + random.nextInt(20);
        int season = random.nextInt(4);
        int north = 3 + 3 * season;
        int south = 3 + 3 * ((season + 2) % 4);
        BitSet days = new BitSet();
        for (int month : new int[] {north, south}) {
            LocalDate first = LocalDate.of(year, month, 1);
            days.set(index(first), index(first.plusMonths(3)));
        }
        return new ReportedDate(year + "-" + (21 + season), List.of(days));
    }

    private static ReportedDate time(Random random) {
        LocalDate day = plain(random).first;
        String[] offsets = {"", "Z", "-04", "+05:45", "-12:00", "+14"};
        String time = String.format(
                java.util.Locale.ROOT, "T%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
        return of(day + time + offsets[random.nextInt(offsets.length)], day, day);
    }

    private static ReportedDate interval(Random random) {
        Plain one = end(random);
        Plain other = end(random);
        boolean inOrder = !one.first.isAfter(other.last);
        Plain start = inOrder ? one : other;
        Plain end = inOrder ? other : one;
        String startText = start.text + mark(random);
        String endText = end.text + mark(random);
        return switch (random.nextInt(8)) {
            case 0 -> of(startText + "/..", start.first, WINDOW_END);
            case 1 -> of("../" + endText, WINDOW_START, end.last);
            case 2 -> {
                List<BitSet> sets = new ArrayList<>();
                for (LocalDate last : places(random, start.last, WINDOW_END)) {
                    sets.add(days(start.first, last));
                }
                yield new ReportedDate(startText + "/", sets);
            }
            case 3 -> {
                List<BitSet> sets = new ArrayList<>();
                for (LocalDate first : places(random, WINDOW_START, end.first)) {
                    sets.add(days(first, end.last));
                }
                yield new ReportedDate("/" + endText, sets);
            }
            default -> of(startText + "/" + endText, start.first, end.last);
        };
    }

    private static Plain end(Random random) {
        return random.nextInt(3) == 0 ? masked(random) : plain(random);
    }

    /** Both extremes and some days between. */
    private static List<LocalDate> places(Random random, LocalDate from, LocalDate to) {
        List<LocalDate> places = new ArrayList<>(List.of(from, to));
        int length = index(to) - index(from);
        for (int i = 0; i < 5; i++) {
            places.add(from.plusDays(random.nextInt(length + 1)));
        }
        return places;
    }

    private static ReportedDate of(String text, LocalDate first, LocalDate last) {
        return new ReportedDate(text, List.of(days(first, last)));
    }

    private static BitSet days(LocalDate first, LocalDate last) {
        BitSet days = new BitSet();
        days.set(index(first), index(last) + 1);
        return days;
    }
}
