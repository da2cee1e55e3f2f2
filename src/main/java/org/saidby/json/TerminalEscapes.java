package org.saidby.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.VisibleText;

/** Escapes what JSON lets through and a terminal would obey, such as DEL, C1 controls and what turns the direction of writing. */
final class TerminalEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[0x7f] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        // halves of pairs come one by one and must stay together
        return c > 0x7f && !Character.isSurrogate((char) c) && VisibleText.isHidden(c)
                ? new SerializedString("\\u" + HexFormat.of().withUpperCase().toHexDigits((char) c))
                : null;
    }
}
