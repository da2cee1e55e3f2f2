package org.saidby.edtf;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text is valid, by patterns and {@code java.time}; it shares nothing with the parser. */
final class SecondReading {

    private static final String MARK = "[?~%]?";
    private static final String TWO = "[0-9X]{2}";
    private static final String DATE =
            MARK + "(?!-0000)-?[0-9X]{4}" + MARK + "(?:-" + MARK + TWO + MARK + "(?:-" + MARK + TWO + MARK + ")?)?";
    private static final String NUMBER = "[1-9][0-9]*";
    private static final String SIGNIFICANT = MARK + "(?!-0000)-?[0-9]{4}S" + NUMBER + MARK;
    private static final String LONG =
            MARK + "Y-?(?:[1-9][0-9]{4,}|" + NUMBER + "E" + NUMBER + ")(?:S" + NUMBER + ")?" + MARK;
    private static final Pattern ANY_DATE = Pattern.compile("(?:" + DATE + "|" + SIGNIFICANT + "|" + LONG + ")");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?!-0000)-?[0-9]{4}-(?:2[1-9]|3[0-9]|4[01])");
    private static final Pattern TIME = Pattern.compile("((?!-0000)-?[0-9]{4}-[0-9]{2}-[0-9]{2})T"
            + "(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)"
            + "(?:Z|(?!-00(?::00)?$)[+-](?:(?:0[0-9]|1[0-7])(?::[0-5][0-9])?|18(?::00)?))?");
    private static final Pattern PARTS = Pattern.compile("(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?");
    private static final Pattern LONG_PARTS =
            Pattern.compile("(?:Y(-?[0-9]+)|(-?[0-9]{4}))(?:E([0-9]+))?(?:S([0-9]+))?");
    private static final BigInteger TOO_GREAT = BigInteger.TEN.pow(16);

    private SecondReading() {}

    static boolean isValid(String text) {
        if (text.startsWith("[") || text.startsWith("{")) {
            return isSet(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return isInterval(text.substring(0, slash), text.substring(slash + 1));
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return bounds(time.group(1)) != null;
        }
        return PART_OF_YEAR.matcher(text).matches() || bounds(text) != null;
    }

    private static boolean isInterval(String start, String end) {
        boolean hasStart = !start.isEmpty() && !start.equals("..");
        boolean hasEnd = !end.isEmpty() && !end.equals("..");
        if (!hasStart && !hasEnd) {
            return false;
        }
        Bounds first = hasStart ? bounds(withoutDots(start)) : Bounds.ALL;
        Bounds last = hasEnd ? bounds(withoutDots(end)) : Bounds.ALL;
        if (first == null || last == null) {
            return false;
        }
        boolean isOpen = !hasStart || !hasEnd || start.startsWith("..") || end.endsWith("..");
        return isOpen || first.first.compareTo(last.last) <= 0;
    }

    private static String withoutDots(String end) {
        return end.startsWith("..") ? end.substring(2) : end.endsWith("..") ? end.substring(0, end.length() - 2) : end;
    }

    private static boolean isSet(String text) {
        String inside = text.substring(1, Math.max(1, text.length() - 1));
        if (!text.endsWith(text.startsWith("[") ? "]" : "}") || text.length() < 2) {
            return false;
        }
        String[] elements = inside.split(",", -1);
        for (int i = 0; i < elements.length; i++) {
            if (!isElement(elements[i], i == 0, i == elements.length - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isElement(String element, boolean isFirst, boolean isLast) {
        int dots = element.indexOf("..");
        if (dots < 0) {
            return bounds(element) != null;
        }
        String before = element.substring(0, dots);
        String after = element.substring(dots + 2);
        if (before.isEmpty() || after.isEmpty()) {
            return (before.isEmpty() ? isFirst : isLast) && bounds(before + after) != null && isKnown(before + after);
        }
        Bounds first = bounds(before);
        Bounds last = bounds(after);
        return first != null
                && last != null
                && isKnown(element)
                && hyphens(before) == hyphens(after)
                && first.first.compareTo(last.last) <= 0;
    }

    private static boolean isKnown(String text) {
        return text.indexOf('X') < 0 && text.indexOf('S') < 0;
    }

    private static int hyphens(String date) {
        return (int) date.substring(1)
                .replaceAll("[?~%Y]-", "-")
                .replaceFirst("^-", "")
                .chars()
                .filter(c -> c == '-')
                .count();
    }

    /** The first and the last day, as numbers that order like them. */
    private record Bounds(BigInteger first, BigInteger last) {
        static final Bounds ALL = new Bounds(BigInteger.ZERO, BigInteger.ZERO);
    }

    /** Returns null if the text is no date or there is no such day. */
    private static @Nullable Bounds bounds(String text) {
        if (!ANY_DATE.matcher(text).matches()) {
            return null;
        }
        String bare = text.replaceAll("[?~%]", "");
        Matcher parts = PARTS.matcher(bare);
        return parts.matches() ? bounds(parts) : longYear(bare);
    }

    private static @Nullable Bounds longYear(String bare) {
        Matcher parts = LONG_PARTS.matcher(bare);
        if (!parts.matches() || parts.group(3) != null && parts.group(3).length() > 2) {
            return null;
        }
        BigInteger year = new BigInteger(parts.group(1) != null ? parts.group(1) : parts.group(2));
        if (parts.group(3) != null) {
            year = year.multiply(BigInteger.TEN.pow(Integer.parseInt(parts.group(3))));
        }
        if (year.abs().compareTo(TOO_GREAT) >= 0) {
            return null;
        }
        int digits = year.abs().toString().length();
        int significant =
                parts.group(4) == null || parts.group(4).length() > 2 ? digits : Integer.parseInt(parts.group(4));
        BigInteger unit = BigInteger.TEN.pow(Math.max(0, digits - significant));
        BigInteger least = year.abs().divide(unit).multiply(unit);
        BigInteger most = least.add(unit).subtract(BigInteger.ONE);
        return year.signum() < 0
                ? new Bounds(order(most.negate(), 1, 1), order(least.negate(), 12, 31))
                : new Bounds(order(least, 1, 1), order(most, 12, 31));
    }

    private static BigInteger order(BigInteger year, int month, int day) {
        return year.multiply(BigInteger.valueOf(10_000)).add(BigInteger.valueOf(month * 100L + day));
    }

    /** Goes through all years, months and days, from the first on and from the last back, until one fits. */
    private static @Nullable Bounds bounds(Matcher parts) {
        int sign = parts.group(1).isEmpty() ? 1 : -1;
        BigInteger first = null;
        for (int i = 0; i <= 9_999 && first == null; i++) {
            first = day(parts, sign > 0 ? i : 9_999 - i, sign, false);
        }
        if (first == null) {
            return null;
        }
        BigInteger last = null;
        for (int i = 0; i <= 9_999 && last == null; i++) {
            last = day(parts, sign > 0 ? 9_999 - i : i, sign, true);
        }
        return last == null ? null : new Bounds(first, last);
    }

    private static @Nullable BigInteger day(Matcher parts, int magnitude, int sign, boolean isLast) {
        if (!fits(parts.group(2), magnitude) || sign < 0 && magnitude == 0) {
            return null;
        }
        for (int i = 1; i <= 12; i++) {
            int month = isLast ? 13 - i : i;
            if (parts.group(3) == null || fits(parts.group(3), month)) {
                int length = YearMonth.of(sign * magnitude, month).lengthOfMonth();
                for (int j = 1; j <= length; j++) {
                    int day = isLast ? length + 1 - j : j;
                    if (parts.group(4) == null || fits(parts.group(4), day)) {
                        return order(BigInteger.valueOf((long) sign * magnitude), month, day);
                    }
                }
            }
        }
        return null;
    }

    private static boolean fits(String mask, int number) {
        int rest = number;
        for (int i = mask.length() - 1; i >= 0; i--, rest /= 10) {
            char c = mask.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
        }
        return true;
    }
}
