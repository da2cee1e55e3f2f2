package org.saidby.edtf;

/** What to say of characters that people write where they read of EDTF elsewhere: the draft of 2012, other libraries, hands. */
final class Hints {

    private Hints() {}

    /** Returns a hint about what stands at an index in place of what was expected, or nothing. */
    static String of(String text, int index, String expected) {
        if (index >= text.length()) {
            return "";
        }
        if (text.startsWith("unknown", index)) {
            return "unknown of the draft of 2012 is left out now, as in 1985/";
        }
        if (text.startsWith("open", index)) {
            return "open of the draft of 2012 is .. now";
        }
        char before = index == 0 ? ' ' : text.charAt(index - 1);
        if (text.startsWith("..", index) && before != '/') {
            return "two dots stand in an interval, and in a set between dates or at either end";
        }
        return switch (text.charAt(index)) {
            case 'u' -> expected.endsWith("X") ? "u of the draft of 2012 is X now" : "";
            case 'x' -> expected.endsWith("X") ? "X is a capital letter" : "";
            case 'Y' -> before == '-' ? "the sign of a long year stands behind the Y" : "";
            case 'y' -> index == 0 ? "y of the draft of 2012 is Y now" : "";
            case 'e' -> Cursor.isDigit(before) ? "e of the draft of 2012 is E now" : "";
            case 'p' -> Cursor.isDigit(before) ? "p of the draft of 2012 is S now" : "";
            case '(', ')' -> "marks of the draft of 2012 in parentheses stand left of a part now, as in 2004-?06";
            case '^' -> "a hemisphere is told by a number from 25 to 32 now";
            case ' ' -> "there are no spaces in a date";
            case 'T' -> "a time goes with a whole day that stands alone";
            case '?', '~', '%' -> {
                if (text.lastIndexOf('T', index) >= 0) {
                    yield "a time of day takes no mark of doubt";
                }
                yield Marks.isMark(before) && text.charAt(index) != '%' ? "? and ~ together are % now" : "";
            }
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "the hyphen of ASCII is meant";
            default -> "";
        };
    }
}
