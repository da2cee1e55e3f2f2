package org.saidby.acled;

import static org.saidby.acled.AcledDisorderType.DEMONSTRATIONS;
import static org.saidby.acled.AcledDisorderType.POLITICAL_VIOLENCE;
import static org.saidby.acled.AcledEventType.BATTLES;
import static org.saidby.acled.AcledEventType.EXPLOSIONS_REMOTE_VIOLENCE;
import static org.saidby.acled.AcledEventType.PROTESTS;
import static org.saidby.acled.AcledEventType.RIOTS;
import static org.saidby.acled.AcledEventType.STRATEGIC_DEVELOPMENTS;

import java.util.List;
import java.util.Optional;
import org.saidby.OperationKind;

/**
 * What happened, in 25 classes, column {@code sub_event_type} of the ACLED Codebook; each belongs to one {@link
 * AcledEventType}.
 *
 * <p>The kind of operation is set only where the class says what was done and a kind says the same. A wrong kind would be worse
 * than {@link OperationKind#OTHER}, since the words of ACLED stay with the event.
 */
public enum AcledSubEventType implements AcledCode {
    /** Armed groups fight and no ground changes hands, as far as is told. */
    ARMED_CLASH(BATTLES, "Armed clash", "fighting without a change of territory", OperationKind.CLASH),
    /** The state takes ground by fighting; where nobody fought it is {@link #NON_VIOLENT_TRANSFER_OF_TERRITORY}. */
    GOVERNMENT_REGAINS_TERRITORY(
            BATTLES, "Government regains territory", "the state takes ground by fighting", OperationKind.CLASH),
    /** An armed group or a force from abroad takes ground by fighting. */
    NON_STATE_ACTOR_OVERTAKES_TERRITORY(
            BATTLES,
            "Non-state actor overtakes territory",
            "an armed group or a force from abroad takes ground by fighting",
            OperationKind.CLASH),
    /** A chemical weapon is used. No kind names that means, and an attack by unknown means it is not. */
    CHEMICAL_WEAPON(EXPLOSIONS_REMOTE_VIOLENCE, "Chemical weapon", "use of a chemical weapon", OperationKind.OTHER),
    /** Fire from an aircraft, with or without crew. */
    AIR_DRONE_STRIKE(EXPLOSIONS_REMOTE_VIOLENCE, "Air/drone strike", "fire from an aircraft", OperationKind.AIRSTRIKE),
    /** Someone sets off an explosive and dies by it. */
    SUICIDE_BOMB(
            EXPLOSIONS_REMOTE_VIOLENCE,
            "Suicide bomb",
            "explosive set off by someone who dies by it",
            OperationKind.BOMBING),
    /** Fire by guns, mortars, rockets or missiles from the ground or a ship. */
    SHELLING_ARTILLERY_MISSILE_ATTACK(
            EXPLOSIONS_REMOTE_VIOLENCE,
            "Shelling/artillery/missile attack",
            "fire by guns, mortars, rockets or missiles",
            OperationKind.ARTILLERY),
    /** An explosive goes off where it was laid. */
    REMOTE_EXPLOSIVE_LANDMINE_IED(
            EXPLOSIONS_REMOTE_VIOLENCE,
            "Remote explosive/landmine/IED",
            "explosive that goes off where it was laid",
            OperationKind.BOMBING),
    /** A grenade or other small explosive is thrown by hand: neither laid nor fired by a gun, so no kind fits. */
    GRENADE(EXPLOSIONS_REMOTE_VIOLENCE, "Grenade", "small explosive thrown by hand", OperationKind.OTHER),
    /** Violence of a sexual nature against civilians. */
    SEXUAL_VIOLENCE(
            AcledEventType.VIOLENCE_AGAINST_CIVILIANS,
            "Sexual violence",
            "violence of a sexual nature",
            OperationKind.VIOLENCE_AGAINST_CIVILIANS),
    /** Any other violence against civilians. */
    ATTACK(
            AcledEventType.VIOLENCE_AGAINST_CIVILIANS,
            "Attack",
            "other violence against civilians",
            OperationKind.VIOLENCE_AGAINST_CIVILIANS),
    /** People are taken, and nothing more is told. */
    ABDUCTION_FORCED_DISAPPEARANCE(
            AcledEventType.VIOLENCE_AGAINST_CIVILIANS,
            "Abduction/forced disappearance",
            "people taken without further violence told of",
            OperationKind.ABDUCTION),
    /** A demonstration in which nobody uses force. No kind is a demonstration. */
    PEACEFUL_PROTEST(PROTESTS, "Peaceful protest", "demonstration without force on any side", OperationKind.OTHER),
    /** A peaceful demonstration that is dispersed, or met by force that leaves nobody badly hurt, or by arrests. */
    PROTEST_WITH_INTERVENTION(
            PROTESTS, "Protest with intervention", "demonstration met by lesser force or arrests", OperationKind.OTHER),
    /** A peaceful demonstration met by force that kills or badly hurts: violence against unarmed people. */
    EXCESSIVE_FORCE_AGAINST_PROTESTERS(
            PROTESTS,
            "Excessive force against protesters",
            "demonstration met by force that kills or badly hurts",
            OperationKind.VIOLENCE_AGAINST_CIVILIANS,
            List.of(POLITICAL_VIOLENCE, DEMONSTRATIONS),
            "Excessive force against protestors"),
    /** A demonstration whose people are violent or destructive. */
    VIOLENT_DEMONSTRATION(
            RIOTS, "Violent demonstration", "demonstration whose people are violent", OperationKind.OTHER),
    /** A mob is violent outside a demonstration; its people are no armed party, so this is no clash. */
    MOB_VIOLENCE(
            RIOTS,
            "Mob violence",
            "violence by a mob outside a demonstration",
            OperationKind.OTHER,
            List.of(POLITICAL_VIOLENCE)),
    /** Parties agree: a ceasefire, a truce, an exchange. */
    AGREEMENT(STRATEGIC_DEVELOPMENTS, "Agreement", "agreement between parties", OperationKind.OTHER),
    /** A state detains people of note or many at once; not the same as an abduction. */
    ARRESTS(STRATEGIC_DEVELOPMENTS, "Arrests", "people detained by a state", OperationKind.OTHER),
    /** A group forms, splits, joins another or moves. */
    CHANGE_TO_GROUP_ACTIVITY(
            STRATEGIC_DEVELOPMENTS,
            "Change to group/activity",
            "a group forms, splits, joins or moves",
            OperationKind.OTHER),
    /** A weapon is found, defused or shot down before it does harm. */
    DISRUPTED_WEAPONS_USE(
            STRATEGIC_DEVELOPMENTS, "Disrupted weapons use", "weapon stopped before it does harm", OperationKind.OTHER),
    /** A group sets up a lasting base. */
    HEADQUARTERS_OR_BASE_ESTABLISHED(
            STRATEGIC_DEVELOPMENTS, "Headquarters or base established", "lasting base set up", OperationKind.OTHER),
    /** Things are taken or destroyed, and nobody is attacked. */
    LOOTING_PROPERTY_DESTRUCTION(
            STRATEGIC_DEVELOPMENTS, "Looting/property destruction", "things taken or destroyed", OperationKind.OTHER),
    /** Ground changes hands without fighting. */
    NON_VIOLENT_TRANSFER_OF_TERRITORY(
            STRATEGIC_DEVELOPMENTS,
            "Non-violent transfer of territory",
            "ground changes hands without fighting",
            OperationKind.OTHER),
    /** Any other development. */
    OTHER(STRATEGIC_DEVELOPMENTS, "Other", "any other development", OperationKind.OTHER);

    private static final Vocabulary<AcledSubEventType> VOCABULARY = Vocabulary.of(values(), type -> type.words);

    private final AcledEventType eventType;
    private final String text;
    private final String meaning;
    private final OperationKind operationKind;
    private final List<AcledDisorderType> disorderTypes;
    private final List<String> words;

    AcledSubEventType(AcledEventType eventType, String text, String meaning, OperationKind operationKind) {
        this(eventType, text, meaning, operationKind, List.of(usualDisorderType(eventType)));
    }

    AcledSubEventType(
            AcledEventType eventType,
            String text,
            String meaning,
            OperationKind operationKind,
            List<AcledDisorderType> disorderTypes,
            String... variants) {
        this.eventType = eventType;
        this.text = text;
        this.meaning = meaning;
        this.operationKind = operationKind;
        this.disorderTypes = disorderTypes;
        this.words = Vocabulary.words(text, variants);
    }

    private static AcledDisorderType usualDisorderType(AcledEventType eventType) {
        return switch (eventType) {
            case BATTLES, EXPLOSIONS_REMOTE_VIOLENCE, VIOLENCE_AGAINST_CIVILIANS -> POLITICAL_VIOLENCE;
            case PROTESTS, RIOTS -> DEMONSTRATIONS;
            case STRATEGIC_DEVELOPMENTS -> AcledDisorderType.STRATEGIC_DEVELOPMENTS;
        };
    }

    /** The event type it belongs to. */
    public AcledEventType eventType() {
        return eventType;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** The disorder types it belongs to, one or two, in the order of the column; unmodifiable. */
    public List<AcledDisorderType> disorderTypes() {
        return disorderTypes;
    }

    /** Returns the kind of operation that an event of this type is; {@link OperationKind#OTHER} where no kind says the same. */
    public OperationKind operationKind() {
        return operationKind;
    }

    /**
     * Returns the type that an operation of a kind is, or the nearest: where the kind tells an attack and not by what, one on civilians if
     * civilians took part, and an armed clash else.
     */
    static AcledSubEventType of(OperationKind kind, boolean isAgainstCivilians) {
        if (kind.equals(OperationKind.AIRSTRIKE)) {
            return AIR_DRONE_STRIKE;
        } else if (kind.equals(OperationKind.ARTILLERY)) {
            return SHELLING_ARTILLERY_MISSILE_ATTACK;
        } else if (kind.equals(OperationKind.BOMBING)) {
            return REMOTE_EXPLOSIVE_LANDMINE_IED;
        } else if (kind.equals(OperationKind.ABDUCTION)) {
            return ABDUCTION_FORCED_DISAPPEARANCE;
        } else if (kind.equals(OperationKind.VIOLENCE_AGAINST_CIVILIANS)) {
            return ATTACK;
        } else if (kind.equals(OperationKind.CLASH)) {
            return ARMED_CLASH;
        }
        boolean isAttack = kind.equals(OperationKind.GROUND_RAID)
                || kind.equals(OperationKind.SHOOTING)
                || kind.equals(OperationKind.ATTACK);
        return !isAttack ? OTHER : isAgainstCivilians ? ATTACK : ARMED_CLASH;
    }

    /** Finds the type with this word; empty for any other. The event type of the row may still be one it does not belong to. */
    static Optional<AcledSubEventType> find(String text) {
        return VOCABULARY.find(text);
    }
}
