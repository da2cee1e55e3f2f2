package org.saidby.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A generated text with its possible days by construction, in a window of days around 2000 to 2019.
 *
 * <p>The window is two years wider than the dates on both sides, so that open ends have room to differ from every date.
 *
 * @param text the text
 * @param sets the possible days, once for each place tried for an unknown end; one set if no end is unknown
 */
record ReportedDate(String text, List<BitSet> sets) {

    static final LocalDate WINDOW_START = LocalDate.of(1998, 1, 1);
    static final LocalDate WINDOW_END = LocalDate.of(2021, 12, 31);

    private static final List<String> WINDOW = WINDOW_START
            .datesUntil(WINDOW_END.plusDays(1))
            .map(LocalDate::toString)
            .toList();
    private static final String[] MARKS = {"", "", "", "?", "~", "%"};
    private static final int[][] PART_MONTHS = {
        {3, 3}, {6, 3}, {9, 3}, {12, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {1, 3}, {4, 3}, {7, 3}, {10, 3}, {1, 4},
        {5, 4}, {9, 4}, {1, 6}, {7, 6}
    };

    static int index(LocalDate day) {
        return (int) (day.toEpochDay() - WINDOW_START.toEpochDay());
    }

    static ReportedDate random(Random random) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> plain(random).report(random);
            case 3, 4, 5 -> masked(random).report(random);
            case 6 -> season(random);
            case 7 -> partOfYear(random);
            case 8 -> time(random);
            case 9, 10 -> set(random);
            default -> interval(random);
        };
    }

    private static String mark(Random random) {
        return MARKS[random.nextInt(MARKS.length)];
    }

    /** A date without a mark of doubt, and its days. */
    private record Plain(String text, BitSet days) {

        ReportedDate report(Random random) {
            return new ReportedDate(marked(random), List.of(days));
        }

        /** Puts marks anywhere, which changes no days. */
        String marked(Random random) {
            if (random.nextInt(3) > 0) {
                return text + mark(random);
            }
            StringBuilder marked = new StringBuilder();
            for (String part : text.split("-")) {
                marked.append(marked.length() == 0 ? "" : "-")
                        .append(mark(random))
                        .append(part)
                        .append(mark(random));
            }
            return marked.toString();
        }

        LocalDate first() {
            return WINDOW_START.plusDays(days.nextSetBit(0));
        }

        LocalDate last() {
            return WINDOW_START.plusDays(days.length() - 1L);
        }
    }

    private static Plain plain(Random random) {
        return plain(random, random.nextInt(3));
    }

    private static Plain plain(Random random, int precision) {
        int year = 2000 + random.nextInt(20);
        YearMonth month = YearMonth.of(year, 1 + random.nextInt(12));
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        return switch (precision) {
            case 0 -> new Plain("" + year, days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            case 1 -> new Plain(month.toString(), days(month.atDay(1), month.atEndOfMonth()));
            default -> new Plain(day.toString(), days(day, day));
        };
    }

    /** Leaves digits open and takes the days that match; years stay within the window, so that only the last digit is open. */
    private static Plain masked(Random random) {
        StringBuilder text = new StringBuilder(plain(random).text);
        for (int i = 3; i < text.length(); i++) {
            if (text.charAt(i) != '-' && random.nextInt(i == 3 ? 5 : 2) == 0) {
                text.setCharAt(i, 'X');
            }
        }
        // never without a day, as it comes from one
        return new Plain(text.toString(), matching(text.toString()));
    }

    private static BitSet matching(String mask) {
        BitSet days = new BitSet();
        for (int i = 0; i < WINDOW.size(); i++) {
            String day = WINDOW.get(i);
            boolean matches = true;
            for (int at = 3; at < mask.length(); at++) {
                matches &= mask.charAt(at) == 'X' || mask.charAt(at) == day.charAt(at);
            }
            days.set(i, matches && day.startsWith(mask.substring(0, 3)));
        }
        return days;
    }

    private static ReportedDate season(Random random) {
        int year = 2000 + random.nextInt(20);
        int season = random.nextInt(4);
        BitSet days = months(year, 3 + 3 * season, 3);
        days.or(months(year, 3 + 3 * ((season + 2) % 4), 3));
        return new ReportedDate(year + "-" + (21 + season), List.of(days));
    }

    private static ReportedDate partOfYear(Random random) {
        int year = 2000 + random.nextInt(20);
        int part = random.nextInt(PART_MONTHS.length);
        return new ReportedDate(
                year + "-" + (25 + part), List.of(months(year, PART_MONTHS[part][0], PART_MONTHS[part][1])));
    }

    private static BitSet months(int year, int month, int count) {
        LocalDate first = LocalDate.of(year, month, 1);
        return days(first, first.plusMonths(count).minusDays(1));
    }

    private static ReportedDate time(Random random) {
        LocalDate day = plain(random).first();
        String[] offsets = {"", "Z", "-04", "+05:45", "-12:00", "+14"};
        String time = String.format(
                Locale.ROOT, "T%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
        return new ReportedDate(day + time + offsets[random.nextInt(offsets.length)], List.of(days(day, day)));
    }

    private static ReportedDate set(Random random) {
        List<String> texts = new ArrayList<>();
        BitSet days = new BitSet();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            int precision = random.nextInt(3);
            Plain one = plain(random, precision);
            Plain other = plain(random, precision);
            if (i == 0 && random.nextInt(5) == 0) {
                texts.add(".." + one.marked(random));
                days.or(days(WINDOW_START, one.last()));
            } else if (i == size - 1 && random.nextInt(5) == 0) {
                texts.add(one.marked(random) + "..");
                days.or(days(one.first(), WINDOW_END));
            } else if (random.nextInt(3) == 0) {
                boolean inOrder = !one.first().isAfter(other.last());
                Plain start = inOrder ? one : other;
                Plain end = inOrder ? other : one;
                texts.add(start.marked(random) + ".." + end.marked(random));
                days.or(days(start.first(), end.last()));
            } else {
                Plain single = random.nextBoolean() ? one : masked(random);
                texts.add(single.marked(random));
                days.or(single.days);
            }
        }
        String text = String.join(",", texts);
        return new ReportedDate(random.nextBoolean() ? "[" + text + "]" : "{" + text + "}", List.of(days));
    }

    private static ReportedDate interval(Random random) {
        Plain one = end(random);
        Plain other = end(random);
        boolean inOrder = !one.first().isAfter(other.last());
        Plain start = inOrder ? one : other;
        Plain end = inOrder ? other : one;
        String startText = start.marked(random);
        String endText = end.marked(random);
        return switch (random.nextInt(14)) {
            case 0 -> of(startText + "/..", start.first(), WINDOW_END);
            case 1 -> of("../" + endText, WINDOW_START, end.last());
            case 2 -> new ReportedDate(startText + "/", ending(random, start.first(), start.last()));
            case 3 -> new ReportedDate("/" + endText, starting(random, end.first(), end.last()));
            case 4 ->
                new ReportedDate(
                        ".." + startText + "/" + endText,
                        starting(random, min(start.first(), end.first()), end.last()));
            case 5 -> of(startText + "../" + endText, start.first(), end.last());
            case 6 ->
                new ReportedDate(
                        startText + "/" + endText + "..", ending(random, start.first(), max(start.last(), end.last())));
            case 7 -> of(startText + "/.." + endText, start.first(), end.last());
            default -> of(startText + "/" + endText, start.first(), end.last());
        };
    }

    private static List<BitSet> ending(Random random, LocalDate first, LocalDate nearest) {
        return places(random, nearest, WINDOW_END).stream()
                .map(last -> days(first, last))
                .toList();
    }

    private static List<BitSet> starting(Random random, LocalDate nearest, LocalDate last) {
        return places(random, WINDOW_START, nearest).stream()
                .map(first -> days(first, last))
                .toList();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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
