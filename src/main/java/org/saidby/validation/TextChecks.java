package org.saidby.validation;

import java.util.Locale;
import org.saidby.internal.Excerpt;
import org.saidby.internal.TextFlaws;

/** What is looked at in every text. */
final class TextChecks {

    private TextChecks() {}

    static void check(String text, Path path, RecordFindings findings) {
        int control = -1;
        int bidi = -1;
        boolean mayBeDecomposed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                control = control < 0 && TextFlaws.isControl(c) ? i : control;
                bidi = bidi < 0 && TextFlaws.isBidi(c) ? i : bidi;
                mayBeDecomposed |= TextFlaws.mayBeDecomposed(c);
            }
        }
        if (control >= 0) {
            add("text.control-char", "a control character", control, text, path, findings);
        }
        if (bidi >= 0) {
            add("text.bidi-control", "a character that turns the direction of writing", bidi, text, path, findings);
        }
        if (mayBeDecomposed && TextFlaws.isDecomposed(text)) {
            findings.add(
                    "text.not-nfc",
                    path.toString(),
                    path.attribute() + " is not in normalization form C: " + Excerpt.of(text));
        }
    }

    private static void add(String code, String what, int index, String text, Path path, RecordFindings findings) {
        String character = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
        findings.add(
                code,
                path.toString(),
                path.attribute() + " holds " + what + ": " + character,
                "character",
                character,
                "index",
                Integer.toString(text.codePointCount(0, index)));
    }
}
