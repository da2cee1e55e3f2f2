package org.saidby.edtf;

/** The answer to a question about two values, each of which may be about any of several days. */
public enum Truth {

    /** So, whichever of its possible days each value is about. */
    YES,

    /** Not so, whichever of its possible days each value is about. */
    NO,

    /** So for some of the possible days and not for others; a more exact source could tell. */
    MAYBE,

    /**
     * One of the other answers, depending on where an unknown end of an interval lies. An interval with an unknown end
     * still gets another answer when that end does not matter.
     */
    UNKNOWN
}
