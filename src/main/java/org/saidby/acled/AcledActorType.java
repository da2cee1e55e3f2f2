package org.saidby.acled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidby.ActorKind;
import org.saidby.rows.Spaces;

/**
 * What sort of actor took part, columns {@code inter1} and {@code inter2} of the ACLED Codebook: digits in older exports,
 * words in newer ones.
 *
 * <p>An event with one actor has {@code 0} or nothing in {@code inter2}: that is no type.
 */
public enum AcledActorType implements AcledCode {
    /** 1: the military, the police and other forces of the state in which the event is. */
    STATE_FORCES(1, "State forces", "forces of the state in which the event is", "State force", "Military"),
    /** 2: an organised group that fights a government for power or separation. */
    REBEL_GROUP(
            2,
            "Rebel group",
            "organised group that fights a government for power or separation",
            "Rebel groups",
            "Rebel forces",
            "Rebels"),
    /** 3: an armed group with political ends that does not set out to replace the government, and unidentified armed groups. */
    POLITICAL_MILITIA(
            3,
            "Political militia",
            "armed group with political ends other than to replace the government",
            "Political militias",
            "Militia groups",
            "Militia group"),
    /** 4: an armed group formed around a common feature, such as ethnicity, clan, religion or place. */
    IDENTITY_MILITIA(
            4,
            "Identity militia",
            "armed group formed around ethnicity, clan, religion or place",
            "Identity militias",
            "Communal/Identity groups",
            "Communal/Identity group",
            "Communal militia",
            "Communal militias"),
    /** 5: people in a violent demonstration or a mob, without organisation of their own. */
    RIOTERS(5, "Rioters", "people in a violent demonstration or a mob", "Rioter"),
    /** 6: people who demonstrate peacefully. */
    PROTESTERS(6, "Protesters", "people who demonstrate peacefully", "Protester", "Protestors", "Protestor"),
    /** 7: unarmed people who are the target of violence. */
    CIVILIANS(7, "Civilians", "unarmed people", "Civilian"),
    /** 8: forces of another state, international missions, private security firms and mercenaries. */
    EXTERNAL_OTHER_FORCES(
            8,
            "External/Other forces",
            "forces from abroad, international missions, private security",
            "Other forces",
            "Other",
            "Others",
            "Other actor",
            "Foreign/Others");

    private static final Vocabulary<AcledActorType> VOCABULARY = Vocabulary.of(values(), type -> type.words);

    private final int number;
    private final String text;
    private final String meaning;
    private final List<String> words;

    AcledActorType(int number, String text, String meaning, String... variants) {
        this.number = number;
        this.text = text;
        this.meaning = meaning;
        this.words = Stream.concat(Stream.of(Integer.toString(number)), Vocabulary.words(text, variants).stream())
                .toList();
    }

    /** The number in the columns of older exports, 1 to 8. */
    public int number() {
        return number;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Returns the type that an actor of a kind is, or the nearest; empty where the kind tells none. */
    static Optional<AcledActorType> of(ActorKind kind, boolean isProtest) {
        if (kind.equals(ActorKind.STATE_FORCE) || kind.equals(ActorKind.STATE)) {
            return Optional.of(STATE_FORCES);
        } else if (kind.equals(ActorKind.ARMED_GROUP)) {
            return Optional.of(REBEL_GROUP);
        } else if (kind.equals(ActorKind.MILITIA)) {
            return Optional.of(IDENTITY_MILITIA);
        } else if (kind.equals(ActorKind.CROWD)) {
            return Optional.of(isProtest ? PROTESTERS : RIOTERS);
        } else if (kind.equals(ActorKind.CIVILIANS)) {
            return Optional.of(CIVILIANS);
        }
        return kind.equals(ActorKind.OTHER) || kind.equals(ActorKind.INTERNATIONAL_ORGANIZATION)
                ? Optional.of(EXTERNAL_OTHER_FORCES)
                : Optional.empty();
    }

    /** Finds the type with these digits or words; empty for none and for what no export is known to hold. */
    static Optional<AcledActorType> find(String text) {
        return VOCABULARY.find(text);
    }

    /** Returns whether a cell says that there is no actor. */
    static boolean isNone(String text) {
        String trimmed = Spaces.trim(text);
        return trimmed.isEmpty() || trimmed.equals("0");
    }

    static AcledActorType ofNumber(int number) {
        return values()[number - 1];
    }
}
