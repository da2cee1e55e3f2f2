package org.saidby.validation;

import java.util.Map;
import java.util.stream.Collectors;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Id;
import org.saidby.Passage;
import org.saidby.QuotationMode;
import org.saidby.internal.Excerpt;

/**
 * The texts of documents, against which direct quotations are held.
 *
 * <p>White space is folded and typographic quotes, apostrophes and dashes equal plain ones; an ellipsis in a quotation stands
 * for anything.
 */
final class Quotations {

    private final Map<Id<Document>, String> folded;

    Quotations(Map<Id<Document>, String> texts) {
        folded = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> folded(entry.getValue())));
    }

    void check(Claim claim, RecordFindings findings) {
        Passage passage = claim.attribution().passage().orElse(null);
        String text = claim.attribution().document().map(folded::get).orElse(null);
        if (text == null
                || passage == null
                || passage.quotation().isEmpty()
                || !passage.mode().filter(QuotationMode.DIRECT::equals).isPresent()
                || holds(text, passage.quotation().get())) {
            return;
        }
        Id<Document> document = claim.attribution().document().get();
        findings.add(
                "attribution.quotation-not-in-text",
                "/attribution/passage/quotation",
                "quotation is not in the text of " + document + ": "
                        + Excerpt.of(passage.quotation().get()),
                "document",
                document.text(),
                "quotation",
                passage.quotation().get());
    }

    private static boolean holds(String text, String quotation) {
        int from = 0;
        for (String part : folded(quotation).split("\\[\\.{3}]|\\.{3}")) {
            String words = part.strip();
            int at = text.indexOf(words, from);
            if (at < 0) {
                return false;
            }
            from = at + words.length();
        }
        return true;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                switch (c) {
                    case '\u2018', '\u2019', '\u201a', '\u201b' -> folded.append('\'');
                    case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> folded.append('"');
                    case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> folded.append('-');
                    case '\u2026' -> folded.append("...");
                    default -> folded.append(c);
                }
            }
        }
        return folded.toString().strip();
    }
}
