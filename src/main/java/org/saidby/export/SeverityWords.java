package org.saidby.export;

import java.io.IOException;
import java.util.List;
import org.saidby.validation.Severity;

/** How a severity is shown: by a shape and a word, since not everybody sees or prints colours. */
final class SeverityWords {

    /** The gravest first. */
    static final List<Severity> ALL = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private SeverityWords() {}

    static String plural(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case INFO -> "Infos";
        };
    }

    static String shape(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u2716";
            case WARNING -> "\u25b2";
            case INFO -> "\u25cf";
        };
    }

    /** Returns what it means for whoever has to mend the file. */
    static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "The record was left out, or the file is wrong as a whole. Mend it.";
            case WARNING -> "The record was taken, but something in it is doubtful. Look at it.";
            case INFO -> "Something was read in a certain way, or left as it is. There is often nothing to do.";
        };
    }

    /** Writes the shape and the word. */
    static void write(Severity severity, HtmlWriter html) throws IOException {
        String word = severity.text();
        html.open("span", "class", "severity " + word)
                .element("span", shape(severity), "aria-hidden", "true")
                .text(" " + Words.capital(word))
                .close();
    }
}
