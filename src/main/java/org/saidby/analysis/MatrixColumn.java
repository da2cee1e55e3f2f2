package org.saidby.analysis;

import java.util.List;

/** A column of a {@link SubjectMatrix}: a question with its answers. */
public final class MatrixColumn {

    private final String title;
    private final ComparedQuestion compared;
    private final List<MatrixAnswer> answers;
    private final List<MatrixReason> reasons;
    private final Corroboration support;
    private final String supportWords;

    MatrixColumn(
            String title,
            ComparedQuestion compared,
            List<MatrixAnswer> answers,
            List<MatrixReason> reasons,
            Corroboration support,
            String supportWords) {
        this.title = title;
        this.compared = compared;
        this.answers = List.copyOf(answers);
        this.reasons = List.copyOf(reasons);
        this.support = support;
        this.supportWords = supportWords;
    }

    /** The question in a few words, such as {@code killed in all}, below the name of the subject. */
    public String title() {
        return title;
    }

    /** The question and how its claims stand to each other. */
    public ComparedQuestion compared() {
        return compared;
    }

    /** The different answers, in the order of {@link ComparedQuestion#groups()}, without those that are only implied. */
    public List<MatrixAnswer> answers() {
        return answers;
    }

    /**
     * How each two different answers stand to each other: those that contradict each other first, and of each verdict the first
     * {@link ComparisonReportOptions#maxPairs()}.
     */
    public List<MatrixReason> reasons() {
        return reasons;
    }

    /** Who answers the question, whatever the answer. */
    public Corroboration support() {
        return support;
    }

    /** Who answers the question, in words. */
    public String supportWords() {
        return supportWords;
    }
}
