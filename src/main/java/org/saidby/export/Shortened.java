package org.saidby.export;

import org.saidby.internal.TextWidth;
import org.saidby.internal.VisibleText;

/** Texts of drawings, which do not break into lines. */
final class Shortened {

    private Shortened() {}

    /** Returns a text in so many columns; what is left out is marked by an ellipsis. */
    static String to(int columns, String text) {
        String visible = VisibleText.of(text);
        return TextWidth.of(visible) <= columns
                ? visible
                : visible.substring(0, TextWidth.fitting(visible, columns - 1)).strip() + "\u2026";
    }
}
