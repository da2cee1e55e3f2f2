package org.saidby.diff;

import org.saidby.internal.CommonEnds;
import org.saidby.internal.VisibleText;

/** Two texts that differ, each short enough for a line: of long ones the part around the place where they do. */
final class TextPair {

    /** What stands for text that is left out. */
    private static final String CUT = "[...]";

    private static final String NOTHING = "(nothing)";
    private static final int LONGEST = 80;
    private static final int AROUND = 24;

    private final String old;
    private final String now;

    private TextPair(String old, String now) {
        this.old = old;
        this.now = now;
    }

    /** Shortens two texts; empty text is nothing. */
    static TextPair of(String old, String now) {
        if (old.length() <= LONGEST && now.length() <= LONGEST) {
            return new TextPair(visible(old), visible(now));
        }
        CommonEnds same = CommonEnds.of(old, now);
        return new TextPair(shortened(old, same.start(), same.tail()), shortened(now, same.start(), same.tail()));
    }

    /** Shortens one text at its end. */
    static String shortened(String text) {
        int longest = LONGEST + AROUND;
        return text.length() <= longest ? VisibleText.of(text) : shortened(text, 0, text.length() - LONGEST);
    }

    private static String shortened(String text, int start, int tail) {
        int from = start <= AROUND ? 0 : start - AROUND;
        int to = tail <= AROUND ? text.length() : text.length() - tail + AROUND;
        // what differs may be long itself
        to = Math.min(to, from + LONGEST + AROUND);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        String part = from == 0 && to == text.length() ? visible(text) : VisibleText.of(text.substring(from, to));
        return (from > 0 ? CUT : "") + part + (to < text.length() ? CUT : "");
    }

    /** Quotes a text whose end nobody could see. */
    private static String visible(String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        boolean isPlain = text.equals(text.strip()) && !text.equals(NOTHING);
        return isPlain ? VisibleText.of(text) : '"' + VisibleText.of(text) + '"';
    }

    String old() {
        return old;
    }

    String now() {
        return now;
    }

    /** Returns whether both fit on one line. */
    boolean isShort() {
        return old.length() + now.length() <= LONGEST;
    }
}
