package org.saidby.acled;

import java.util.List;
import java.util.Optional;

/** The widest class of an event, column {@code disorder_type} of the ACLED Codebook, which follows from the sub-event type. */
public enum AcledDisorderType implements AcledCode {
    /** Force used by a group for a political end or with a political effect. */
    POLITICAL_VIOLENCE("Political violence", "force with a political end or effect"),
    /** People gathering in public for or against something, peacefully or not. */
    DEMONSTRATIONS("Demonstrations", "public gatherings, peaceful or not", "Demonstration"),
    /** Events without political violence that bear on it, such as agreements and arrests. */
    STRATEGIC_DEVELOPMENTS("Strategic developments", "events that bear on political violence", "Strategic development");

    private static final Vocabulary<AcledDisorderType> VOCABULARY = Vocabulary.of(values(), type -> type.words);

    private final String text;
    private final String meaning;
    private final List<String> words;

    AcledDisorderType(String text, String meaning, String... variants) {
        this.text = text;
        this.meaning = meaning;
        this.words = Vocabulary.words(text, variants);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Finds the type with this word, one part of the cell; empty for any other. */
    static Optional<AcledDisorderType> find(String text) {
        return VOCABULARY.find(text);
    }
}
