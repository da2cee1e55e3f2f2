package org.saidby.export;

import java.io.IOException;
import java.util.List;
import org.saidby.analysis.Verdict;

/** How a verdict is shown: by a sign and words, since not everybody sees or prints colours. */
final class VerdictWords {

    /** Those first that people look for. */
    static final List<Verdict> ALL =
            List.of(Verdict.CONTRADICT, Verdict.AGREE, Verdict.COMPATIBLE, Verdict.NOT_COMPARABLE);

    private VerdictWords() {}

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "=";
            case COMPATIBLE -> "~";
            case CONTRADICT -> "\u2716";
            case NOT_COMPARABLE -> "?";
        };
    }

    /** Returns what it is called beside an answer. */
    static String ofAnswer(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "others agree";
            case COMPATIBLE -> "fits with others";
            case CONTRADICT -> "contradicted";
            case NOT_COMPARABLE -> "cannot be compared";
        };
    }

    /** Returns what a pair is called. */
    static String ofPair(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "agree";
            case COMPATIBLE -> "can both be so";
            case CONTRADICT -> "contradict each other";
            case NOT_COMPARABLE -> "cannot be compared";
        };
    }

    /** Returns what it means. */
    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> "They say the same.";
            case COMPATIBLE -> "They say different things that go together.";
            case CONTRADICT -> "They cannot both be so.";
            case NOT_COMPARABLE -> "They tell it in different words, or of different times, so that nothing follows.";
        };
    }

    /** Writes the sign and words. */
    static void write(Verdict verdict, String words, HtmlWriter html) throws IOException {
        String style = switch (verdict) {
            case AGREE -> "agree";
            case COMPATIBLE -> "compatible";
            case CONTRADICT -> "contradict";
            case NOT_COMPARABLE -> "not-comparable";
        };
        html.open("span", "class", "mark " + style)
                .element("span", sign(verdict), "aria-hidden", "true")
                .text(" " + words)
                .close();
    }
}
