package org.saidby.analysis;

/** Whether a part went into a sum, and if not, why. */
public enum PartUse {
    /** It counts. */
    COUNTED("it counts"),

    /** It may count: it may lie outside of the time or the scope that is counted. */
    MAY_COUNT("it may lie outside of what is counted"),

    /** Nobody gives a total for it, and parts of it are counted, so that it counts as these at least. */
    PARTS_COUNT("parts of it are counted and no total, so it counts as these at least"),

    /** It is a member, and nobody gives a number for it. */
    UNCOUNTED("nobody gives a number for it"),

    /** The claim says that it is not so. */
    DENIED("it says that it is not so"),

    /** Another claim took its place. */
    SUPERSEDED("another claim took its place"),

    /** Another claim took it back. */
    RETRACTED("another claim took it back"),

    /** It counts another harm. */
    OTHER_HARM("it counts another harm"),

    /** It is of another unit than the one that is counted. */
    OTHER_UNIT("it is no such unit"),

    /** It does not count those with the label and of the party that are counted. */
    OTHER_GROUP("it does not count these alone"),

    /** It counts a subgroup and gives no total. */
    SUBGROUP_ONLY("it counts a subgroup alone"),

    /** It gives no number, such as "some" or "none reported". */
    NO_NUMBER("it gives no number"),

    /** Whom it counts are counted by another part: that of its whole, or those of its members. */
    OVERLAPPING("another part counts the same"),

    /** It is about an operation that is no member. */
    NOT_A_MEMBER("it is about no member"),

    /** It lies outside of the time that is counted. */
    OUT_OF_TIME("it lies outside of the time"),

    /** It lies outside of the scope that is counted. */
    OUT_OF_SCOPE("it lies outside of the scope");

    private final String words;

    PartUse(String words) {
        this.words = words;
    }

    /** Whether the part went into the sum. */
    public boolean isUsed() {
        return this == COUNTED || this == MAY_COUNT || this == PARTS_COUNT;
    }

    /** Returns this in a few English words, which may change in a later version. */
    public String toEnglish() {
        return words;
    }
}
