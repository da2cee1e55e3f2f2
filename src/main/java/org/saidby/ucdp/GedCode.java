package org.saidby.ucdp;

/** One code of a closed table of the UCDP GED Codebook: a number and what it stands for. */
public sealed interface GedCode permits TypeOfViolence, WherePrecision, DatePrecision, EventClarity {

    /** The number in the column. */
    int number();

    /** What the codebook says it means, shortened. */
    String meaning();
}
