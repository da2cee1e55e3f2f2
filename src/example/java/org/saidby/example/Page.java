package org.saidby.example;

import java.util.Locale;
import org.saidby.Claim;

/** Text for people: headings, paragraphs broken between words, and claims with who made them. */
final class Page {

    private static final int WIDTH = 110;

    private final Wording wording;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();

    Page(Wording wording) {
        this.wording = wording;
        sentences = new Sentences(wording);
    }

    void heading(String title, char rule) {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        text.append(title)
                .append('\n')
                .append(String.valueOf(rule).repeat(title.length()))
                .append("\n\n");
    }

    /** Adds what a claim says, and below it by whom, through whom, and its id. */
    void claim(Claim claim) {
        line("  ", capital(sentences.of(claim)));
        line("      ", "-- " + wording.chain(claim) + " [" + claim.id() + "]");
        claim.note().ifPresent(note -> line("      ", "coder's note: " + note));
    }

    /** Adds a paragraph, broken between words, its later lines indented further. */
    void line(String indent, String paragraph) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent).append("   ");
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
