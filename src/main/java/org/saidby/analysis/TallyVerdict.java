package org.saidby.analysis;

/** How a stated tally stands to the operations that a dataset holds, which are never known to be all. */
public enum TallyVerdict {

    /** What is held bears it out. */
    CONSISTENT,

    /** A counter-example is held, or more than stated. */
    CONTRADICTED,

    /** Fewer are held than stated, or what is held does not tell. */
    UNDECIDED
}
