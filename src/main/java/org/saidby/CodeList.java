package org.saidby;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The known words of one open code list, in the order of their constants. */
final class CodeList<C extends Code> {

    /** Makes a word of the list; {@code known} for the constants only. */
    interface Maker<C> {
        C make(String text, boolean known);
    }

    private final String name;
    private final Maker<C> maker;
    private final Map<String, C> byText = new HashMap<>();
    private final List<C> known = new ArrayList<>();

    CodeList(String name, Maker<C> maker) {
        this.name = name;
        this.maker = maker;
    }

    /** Adds a constant; called while the list's class is initialised, never later. */
    C add(String text) {
        C code = maker.make(text, true);
        byText.put(text, code);
        known.add(code);
        return code;
    }

    C of(String text) {
        C code = byText.get(text);
        return code != null ? code : unknown(text);
    }

    private C unknown(String text) {
        Texts.requireText(name, text);
        if (text.length() > Code.MAX_LENGTH) {
            throw new MalformedValueException(
                    "limits.text-length",
                    name + " is longer than " + Code.MAX_LENGTH + " characters: " + text.length());
        }
        return maker.make(text, false);
    }

    List<C> known() {
        return Collections.unmodifiableList(known);
    }
}
