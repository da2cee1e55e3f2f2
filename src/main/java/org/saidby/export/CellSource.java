package org.saidby.export;

import org.saidby.Ref;

/** Gives the cells of a row, or those of one element of the lists in it, and takes what they come to. */
interface CellSource {

    /** Returns what a cell holds; empty text where it holds nothing or there is no such column. */
    String get(String column);

    /** Says that a cell is wrong, so that the row cannot be taken. */
    void problem(String code, String column, String message);

    /** Returns whether something is wrong with the row so far. */
    boolean hasProblem();

    /** Says what a cell tells of a thing that the row points to. */
    void tell(Ref ref, ToldAttribute attribute, String text, String column);

    /** Says that a thing is pointed to which is one without anything told of it. */
    void mention(Ref ref, String column);
}
