package org.saidby.analysis;

/** What can be asked of a subject; each kind takes answers of one kind of value. */
public enum QuestionKind {

    /** How many came to a harm in all: a count. What they are called does not matter to it. */
    TOTAL,

    /** What all of those are called who came to a harm: a text. */
    LABEL,

    /** To whom all of those belonged who came to a harm: an actor. */
    PARTY,

    /** How many of a subgroup came to a harm, by label and party: a count. A total that has these answers it too. */
    PART,

    /** Who took part in a role: an actor. There may be several. */
    PARTICIPANT,

    /** With what means an actor took part in a role: a text. */
    MEANS,

    /** What kind of event it was: a word of {@link org.saidby.OperationKind}, or a text if only words were told. */
    KIND,

    /** When it happened: a time. */
    TIME,

    /** Where it happened: a place. */
    PLACE,

    /** Where the subject was, came from or went: a place. For most relations there may be several. */
    PRESENCE,

    /** To what group the subject belongs: an actor. There may be several. */
    AFFILIATION,

    /** As what the subject belongs to a group: a text. */
    AFFILIATION_ROLE,

    /** How many units of a scope there were, or of how many the subject consisted: a count. */
    TALLY,

    /** What place in a sequence of units the subject has: a superlative. */
    SEQUENCE,

    /** What somebody makes of the subject on a topic: a text. */
    ASSESSMENT,

    /** How somebody answered who was asked about the subject: a word of {@link org.saidby.ResponseKind}. */
    RESPONSE,

    /**
     * Whether a claim that others speak about is right: that claim, affirmed by itself and by who found it substantiated, denied by
     * who found it unsubstantiated.
     */
    STANDING,

    /** What a kind of assertion says that this version does not know: a text, the members as JSON. */
    OTHER
}
