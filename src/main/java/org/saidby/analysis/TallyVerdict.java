package org.saidby.analysis;

/** How a stated tally or total stands to what a dataset holds, which is never known to be all. */
public enum TallyVerdict {

    /** What is held bears it out. */
    CONSISTENT,

    /** A counter-example is held, or more than stated. */
    CONTRADICTED,

    /** Fewer are held than stated, or what is held does not tell. */
    UNDECIDED
}
