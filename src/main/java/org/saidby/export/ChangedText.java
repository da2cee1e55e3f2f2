package org.saidby.export;

import java.io.IOException;
import org.saidby.internal.CommonEnds;

/**
 * Two texts of which the part that differs is marked. Of long ones what is the same far from that part is left out.
 *
 * @param before what both begin with
 * @param after what both end with
 */
record ChangedText(String before, String old, String now, String after) {

    /** So many characters beside the part that differs are shown, and of that part so many times ten. */
    private static final int AROUND = 60;

    private static final String CUT = " [\u2026] ";

    static ChangedText of(String old, String now) {
        CommonEnds same = CommonEnds.of(old, now);
        int start = same.start();
        int tail = same.tail();
        // marks go around whole words, which are what people compare
        while (isInside(old, start) || isInside(now, start)) {
            start--;
        }
        while (isInside(old, old.length() - tail) || isInside(now, now.length() - tail)) {
            tail--;
        }
        return new ChangedText(
                old.substring(0, start),
                old.substring(start, old.length() - tail),
                now.substring(start, now.length() - tail),
                old.substring(old.length() - tail));
    }

    private static boolean isInside(String text, int index) {
        return splits(text, index)
                || index > 0
                        && index < text.length()
                        && Character.isLetterOrDigit(text.charAt(index - 1))
                        && Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean splits(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    }

    void writeOld(HtmlWriter html) throws IOException {
        write(old, html);
    }

    void writeNow(HtmlWriter html) throws IOException {
        write(now, html);
    }

    private void write(String part, HtmlWriter html) throws IOException {
        if (before.isEmpty() && part.isEmpty() && after.isEmpty()) {
            html.element("i", "nothing");
            return;
        }
        html.lines(ending(before, AROUND));
        if (!part.isEmpty()) {
            html.open("mark").lines(beginning(part, 10 * AROUND)).close();
        }
        html.lines(beginning(after, AROUND));
    }

    private static String ending(String text, int most) {
        int from = text.length() - most;
        return from <= CUT.length() ? text : CUT + text.substring(splits(text, from) ? from + 1 : from);
    }

    private static String beginning(String text, int most) {
        return text.length() <= most + CUT.length()
                ? text
                : text.substring(0, splits(text, most) ? most - 1 : most) + CUT;
    }
}
