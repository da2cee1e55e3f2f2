package org.saidby.analysis;

/** How two answers to a question stand to each other, and why, told for all their claims at once. */
public final class MatrixReason {

    private final MatrixAnswer first;
    private final MatrixAnswer second;
    private final Judgement judgement;
    private final String words;

    MatrixReason(MatrixAnswer first, MatrixAnswer second, Judgement judgement, String words) {
        this.first = first;
        this.second = second;
        this.judgement = judgement;
        this.words = words;
    }

    /** The one answer. */
    public MatrixAnswer first() {
        return first;
    }

    /** The other answer. */
    public MatrixAnswer second() {
        return second;
    }

    /** How they stand to each other, and why. */
    public Judgement judgement() {
        return judgement;
    }

    /** How they stand to each other. */
    public Verdict verdict() {
        return judgement.verdict();
    }

    /** Why, for people and with names, such as {@code 8 and 10 have no number in common}. */
    public String words() {
        return words;
    }
}
