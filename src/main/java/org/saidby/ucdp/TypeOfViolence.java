package org.saidby.ucdp;

import org.saidby.OperationKind;

/** The type of organised violence of an event, column {@code type_of_violence} of the UCDP GED Codebook. */
public enum TypeOfViolence implements GedCode {
    /** 1: armed force between two parties of which at least one is the government of a state. */
    STATE_BASED(1, "state-based conflict"),
    /** 2: armed force between two organised groups of which neither is the government of a state. */
    NON_STATE(2, "non-state conflict"),
    /** 3: armed force by a government or an organised group against civilians. */
    ONE_SIDED(3, "one-sided violence");

    private final int number;
    private final String meaning;

    TypeOfViolence(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Returns the kind of operation that an event of this type is.
     *
     * <p>A conflict between two parties is a clash in the wide sense of parties fighting each other: the codebook says nothing
     * of the means, so an air strike of a government is one too.
     */
    public OperationKind operationKind() {
        return this == ONE_SIDED ? OperationKind.VIOLENCE_AGAINST_CIVILIANS : OperationKind.CLASH;
    }

    /**
     * Returns the type that an operation is of: one-sided if its kind says so or, unless it is a clash, the second side are civilians;
     * else state-based if one of the sides is a state, and non-state if none is.
     */
    static TypeOfViolence of(OperationKind kind, boolean hasState, boolean isAgainstCivilians) {
        boolean isOneSided = kind.equals(OperationKind.VIOLENCE_AGAINST_CIVILIANS)
                || isAgainstCivilians && !kind.equals(OperationKind.CLASH);
        return isOneSided ? ONE_SIDED : hasState ? STATE_BASED : NON_STATE;
    }
}
