package org.saidby.analysis;

/** One of the answers to a question, with who stands behind it. */
public final class MatrixAnswer {

    private final AnswerGroup group;
    private final String reading;
    private final Corroboration support;
    private final String supportWords;

    MatrixAnswer(AnswerGroup group, String reading, Corroboration support, String supportWords) {
        this.group = group;
        this.reading = reading;
        this.support = support;
        this.supportWords = supportWords;
    }

    /** The claims that come to the same. */
    public AnswerGroup group() {
        return group;
    }

    /** How it was read, for people and with names, such as {@code 450 to 499} for nearly 500. */
    public String reading() {
        return reading;
    }

    /** Who says so. Who denies something stands behind the denial. */
    public Corroboration support() {
        return support;
    }

    /** Who says so in words, such as {@code 3 claims, 1 origin: U.S. Africa Command (conducted it)}. */
    public String supportWords() {
        return supportWords;
    }
}
