package org.saidby.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one source answers to one question, and how that stands to the answers of others. */
public final class MatrixEntry {

    private final String told;
    private final List<Answer> answers;
    private final Set<Verdict> verdicts;

    MatrixEntry(String told, List<Answer> answers, Set<Verdict> verdicts) {
        this.told = told;
        this.answers = List.copyOf(answers);
        Set<Verdict> ordered = EnumSet.noneOf(Verdict.class);
        ordered.addAll(verdicts);
        this.verdicts = Collections.unmodifiableSet(ordered);
    }

    /** The answer as it was told, for people and with names; times are counted from what they are told from. */
    public String told() {
        return told;
    }

    /** The answers that come to this, by the ids of their claims; one or more. */
    public List<Answer> answers() {
        return answers;
    }

    /**
     * How it stands to what other sources answer, and whether it contradicts what the source itself answers elsewhere; empty if nobody
     * else answers the question.
     */
    public Set<Verdict> verdicts() {
        return verdicts;
    }
}
