package org.saidby.acled;

/** One code of a closed table of the ACLED Codebook: how it stands in data and what it stands for. */
public sealed interface AcledCode
        permits AcledActorType,
                AcledDisorderType,
                AcledEventType,
                AcledGeoPrecision,
                AcledSubEventType,
                AcledTimePrecision {

    /** The current spelling in the column: words, or the digits of a precision. */
    String text();

    /** What the codebook says it means, shortened. */
    String meaning();
}
