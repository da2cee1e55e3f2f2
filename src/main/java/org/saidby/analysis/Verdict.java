package org.saidby.analysis;

/** How two answers to a question stand to each other. It says nothing of which is true. */
public enum Verdict {

    /** They say the same: the same numbers, days, place or thing. */
    AGREE,

    /** Both can be so, and they do not say the same. */
    COMPATIBLE,

    /** They cannot both be so. */
    CONTRADICT,

    /** They do not speak of the same, or what is told and held is not enough to tell. */
    NOT_COMPARABLE
}
