package org.saidby.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;

/** Valid texts of all three levels, made from the grammar, and damaged ones. */
final class GeneratedText {

    private static final String ALPHABET = "0123456789X-/.?~%TZ:+YES[]{},uxzty \u0000\u0663\uD83D";
    private static final String[] MARKS = {"", "", "", "", "?", "~", "%"};

    private final Random random;

    GeneratedText(Random random) {
        this.random = random;
    }

    /** Returns a valid text. */
    String valid() {
        return switch (random.nextInt(12)) {
            case 0 -> day().toString();
            case 1 -> year() + "-" + (21 + random.nextInt(21));
            case 2 -> time();
            case 3, 4, 5 -> interval();
            case 6, 7 -> set();
            default -> date();
        };
    }

    /** Returns a text with one to two characters added, taken or exchanged, or with its end cut off. */
    String damaged(String text) {
        String damaged = text;
        for (int rounds = 1 + random.nextInt(2); rounds > 0; rounds--) {
            damaged = changed(damaged);
        }
        return damaged;
    }

    private String changed(String text) {
        int at = random.nextInt(text.length() + 1);
        char c = ALPHABET.charAt(random.nextInt(random.nextBoolean() ? 17 : ALPHABET.length()));
        if (at == text.length()) {
            return text + c;
        }
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + c + text.substring(at);
            case 1 -> text.length() == 1 ? text : text.substring(0, at) + text.substring(at + 1);
            case 2 -> at == 0 ? text : text.substring(0, at);
            default -> text.substring(0, at) + c + text.substring(at + 1);
        };
    }

    private String mark() {
        return MARKS[random.nextInt(MARKS.length)];
    }

    private String year() {
        int year = random.nextInt(8) == 0 ? random.nextInt(19_999) - 9_999 : 1900 + random.nextInt(140);
        return digits(year);
    }

    private static String digits(int year) {
        return (year < 0 ? "-" : "") + Integer.toString(10_000 + Math.abs(year)).substring(1);
    }

    private LocalDate day() {
        YearMonth month = YearMonth.of(1900 + random.nextInt(140), 1 + random.nextInt(12));
        return month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    }

    private String time() {
        String[] offsets = {"", "Z", "+00", "-04", "+05:45", "-12:00", "+14", "+18:00"};
        String clock = random.nextInt(20) == 0
                ? "24:00:00"
                : String.format(
                        Locale.ROOT, "%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
        return day() + "T" + clock + offsets[random.nextInt(offsets.length)];
    }

    /** Returns a year, a month or a day with anything that can be on it; a day that exists still does when digits are left open. */
    private String date() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return mark() + longYear() + mark();
        }
        if (kind == 1) {
            return mark() + year() + "S" + (1 + random.nextInt(6)) + mark();
        }
        boolean isBefore = random.nextInt(12) == 0;
        String date = day().toString().substring(0, 4 + 3 * random.nextInt(3));
        boolean mayBeOpen = random.nextInt(2) == 0;
        return marked((isBefore ? "-" : "") + (mayBeOpen ? open(date) : isBefore ? date.substring(0, 4) : date));
    }

    private String open(String date) {
        StringBuilder open = new StringBuilder(date);
        for (int i = 0; i < open.length(); i++) {
            if (open.charAt(i) != '-' && random.nextInt(3) == 0) {
                open.setCharAt(i, 'X');
            }
        }
        // a leap day of a year before the year 0 would have to be looked for
        return open.toString().contains("-02-29") ? "19XX-02-29" : open.toString();
    }

    private String marked(String date) {
        if (random.nextInt(2) == 0) {
            return date + mark();
        }
        String sign = date.startsWith("-") ? "-" : "";
        StringBuilder marked = new StringBuilder(mark() + sign);
        String[] parts = date.substring(sign.length()).split("-");
        for (int i = 0; i < parts.length; i++) {
            marked.append(i == 0 ? "" : "-" + mark()).append(parts[i]).append(mark());
        }
        return marked.toString();
    }

    private String longYear() {
        String sign = random.nextInt(3) == 0 ? "-" : "";
        String significant = random.nextInt(3) == 0 ? "S" + (1 + random.nextInt(9)) : "";
        if (random.nextBoolean()) {
            return "Y" + sign + (1 + random.nextInt(9_999)) + "E" + (1 + random.nextInt(12)) + significant;
        }
        return "Y" + sign + (10_000 + random.nextInt(Integer.MAX_VALUE - 10_000)) + significant;
    }

    private String interval() {
        int year = 1900 + random.nextInt(100);
        String start = marked(digits(year) + (random.nextBoolean() ? "-0X" : ""));
        String end = marked(digits(year + 1 + random.nextInt(50)) + (random.nextBoolean() ? "-XX-1X" : ""));
        return switch (random.nextInt(10)) {
            case 0 -> date() + "/..";
            case 1 -> "../" + date();
            case 2 -> date() + "/";
            case 3 -> "/" + date();
            case 4 -> ".." + start + "/" + end;
            case 5 -> start + "../" + end;
            case 6 -> start + "/" + end + "..";
            case 7 -> start + "/.." + end;
            default -> start + "/" + end;
        };
    }

    private String set() {
        StringBuilder set = new StringBuilder();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            set.append(i == 0 ? "" : ",");
            if (i == 0 && random.nextInt(6) == 0) {
                set.append("..").append(marked(day().toString()));
            } else if (i == size - 1 && random.nextInt(6) == 0) {
                set.append(marked(year())).append("..");
            } else if (random.nextInt(3) == 0) {
                LocalDate day = day();
                int precision = 4 + 3 * random.nextInt(3);
                set.append(marked(day.toString().substring(0, precision)))
                        .append("..")
                        .append(marked(
                                day.plusDays(random.nextInt(1_000)).toString().substring(0, precision)));
            } else {
                set.append(date());
            }
        }
        return random.nextBoolean() ? "[" + set + "]" : "{" + set + "}";
    }
}
