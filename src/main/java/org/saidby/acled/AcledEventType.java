package org.saidby.acled;

import java.util.List;
import java.util.Optional;

/** What happened, in six classes, column {@code event_type} of the ACLED Codebook. */
public enum AcledEventType implements AcledCode {
    /** Two organised armed groups fight each other. */
    BATTLES("Battles", "fighting between two organised armed groups", "Battle"),
    /** One side uses a weapon against which the other cannot answer: bombs, shells, mines, aircraft. */
    EXPLOSIONS_REMOTE_VIOLENCE("Explosions/Remote violence", "one side uses explosives or a weapon from afar"),
    /** An organised armed group uses violence against unarmed people. */
    VIOLENCE_AGAINST_CIVILIANS("Violence against civilians", "an organised armed group attacks unarmed people"),
    /** People demonstrate without being violent themselves, whatever is done to them. */
    PROTESTS("Protests", "public demonstration by people who are not violent", "Protest"),
    /** Demonstrators or mobs are violent. */
    RIOTS("Riots", "violence by demonstrators or mobs", "Riot"),
    /** An event that is no political violence and bears on it. */
    STRATEGIC_DEVELOPMENTS("Strategic developments", "event that bears on political violence", "Strategic development");

    private static final Vocabulary<AcledEventType> VOCABULARY = Vocabulary.of(values(), type -> type.words);

    private final String text;
    private final String meaning;
    private final List<String> words;

    AcledEventType(String text, String meaning, String... variants) {
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

    /** Finds the type with this word; empty for any other, also for the types of the years before 2019, which were others. */
    static Optional<AcledEventType> find(String text) {
        return VOCABULARY.find(text);
    }
}
