package org.saidby.analysis;

import java.util.Optional;
import java.util.Set;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Operation;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.When;

/** What it means for two answers that the times differ of which their claims speak. */
final class SpokenTimes {

    private static final Set<QuestionKind> COUNTING =
            Set.of(QuestionKind.TOTAL, QuestionKind.PART, QuestionKind.TALLY, QuestionKind.SEQUENCE);

    private final Dataset dataset;

    SpokenTimes(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Returns the reason that the times give in the place of the one that the values gave.
     *
     * @param reason why the values would get their verdict if both claims spoke of one time
     */
    Reason reason(Question question, Sense one, Sense other, Reason reason) {
        boolean isSame = reason == Reason.SAME_PLACE || reason == Reason.BOTH_DENY;
        if (isSame && isAtAnotherTime(question, one, other)) {
            return Reason.SAME_AT_OTHER_TIME;
        }
        if (differ(question, one, other)) {
            return Reason.SPANS_DIFFER;
        }
        boolean isOneDenial = reason.verdict() == Verdict.CONTRADICT && one.isDenial() != other.isDenial();
        return isOneDenial && !isDenied(question, one, other) ? Reason.DENIES_OTHER_TIME : reason;
    }

    /** Whether the times keep an answer from supporting or denying another one that tells the same value. */
    boolean keepApart(Question question, Sense one, Sense other) {
        return one.isDenial() == other.isDenial()
                ? isAtAnotherTime(question, one, other) || differ(question, one, other)
                : differ(question, one, other) || !isDenied(question, one, other);
    }

    /** Numbers of a set are numbers of a stretch of time; of a single event they are so however its time is told. */
    private boolean differ(Question question, Sense one, Sense other) {
        When span = one.span();
        When another = other.span();
        if (span == null || another == null || span.equals(another)) {
            return false;
        }
        return Times.reason(span, another).verdict() == Verdict.CONTRADICT
                || COUNTING.contains(question.kind())
                        && (question.scope().isPresent() || isSeries(question.subject()))
                        && !Times.hasSameDays(span, another);
    }

    private boolean isSeries(Ref subject) {
        return Operations.find(dataset, subject).filter(Operations::isSeries).isPresent();
    }

    /** Somebody is somewhere at a time; what a thing comes from and where a town lies has none. */
    private static boolean isAtAnotherTime(Question question, Sense one, Sense other) {
        When span = one.span();
        When another = other.span();
        boolean isTold = span != null && another != null && !Times.isSame(span, another);
        return isTold
                && question.kind() == QuestionKind.PRESENCE
                && !question.relation().equals(Optional.of(PresenceRelation.ORIGIN))
                && !question.subject().kind().equals(EntityKind.LOCATION);
    }

    /** Whether the one of two answers that is a denial is one of what the other says. */
    private boolean isDenied(Question question, Sense one, Sense other) {
        return one.isDenial() ? denies(question, one, other) : denies(question, other, one);
    }

    /** A denial speaks of all days of its time, or of all there are; a statement without a time of when the event is recorded. */
    private boolean denies(Question question, Sense denial, Sense statement) {
        if (denial.isUndated()) {
            return false;
        }
        When denied = denial.span();
        if (denied == null || question.kind() == QuestionKind.STANDING) {
            return true;
        }
        When stated = statement.span();
        Optional<When> told = stated == null
                ? Operations.find(dataset, question.subject()).flatMap(Operation::when)
                : Optional.of(stated);
        return told.filter(time -> Times.denies(denied, time)).isPresent();
    }
}
