package org.saidby.edtf;

/** Writes a date in the form that ISO 8601-2:2019, 8.2.4 prefers: marks of the whole, of a group, then of single parts. */
final class DateText {

    /** Where the year, the month and the day end in the digits. */
    private static final int[] SHIFTS = {16, 8, 0};

    private DateText() {}

    static String of(int digits, boolean negative, int marks) {
        int last = DateDigits.day(digits) != 0 ? 2 : DateDigits.month(digits) != 0 ? 1 : 0;
        int group = -1;
        while (group < last && Marks.text(marks, 1).equals(Marks.text(marks, 1 << (group + 1)))) {
            group++;
        }
        StringBuilder text = new StringBuilder(14);
        for (int part = 0; part <= last; part++) {
            text.append(part == 0 ? "" : "-");
            text.append(part > group ? Marks.text(marks, 1 << part) : "");
            text.append(part == 0 && negative ? "-" : "");
            appendDigits(text, digits >>> SHIFTS[part], part == 0 ? 4 : 2);
            text.append(part == group ? Marks.text(marks, 1) : "");
        }
        return text.toString();
    }

    private static void appendDigits(StringBuilder text, int digits, int count) {
        for (int shift = 4 * (count - 1); shift >= 0; shift -= 4) {
            int digit = digits >>> shift & 0xF;
            text.append(digit == DateDigits.ANY ? 'X' : (char) ('0' + digit));
        }
    }
}
