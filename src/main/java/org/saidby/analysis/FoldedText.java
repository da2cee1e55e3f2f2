package org.saidby.analysis;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what does not change its meaning: letter case and the amount of white space. */
final class FoldedText {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private FoldedText() {}

    /** Returns a text as it was told, with single spaces alone. */
    static String inItsCase(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    static String of(String text) {
        String trimmed = text.strip();
        boolean isPlain = true;
        for (int i = 0; i < trimmed.length() && isPlain; i++) {
            char c = trimmed.charAt(i);
            isPlain = c >= 'a' && c <= 'z' || c == ' ' && trimmed.charAt(i - 1) != ' ';
        }
        return isPlain ? trimmed : SPACE.matcher(trimmed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
