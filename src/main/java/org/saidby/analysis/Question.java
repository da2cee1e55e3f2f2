package org.saidby.analysis;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.AssessmentTopic;
import org.saidby.Code;
import org.saidby.CountingUnit;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.Referable;
import org.saidby.Role;
import org.saidby.TallyScope;

/**
 * One thing that claims can answer: what is asked, and of what. Claims that answer the same question can be put side by side.
 *
 * <p>Ordered by subject, then by kind, then by the terms. Labels are compared without regard to letter case and white space, and shown as they were told.
 */
public final class Question implements Comparable<Question> {

    private static final Comparator<Question> ORDER = Comparator.comparing(Question::subject)
            .thenComparing(Question::kind)
            .thenComparing(question -> text(question.code))
            .thenComparing(question -> text(question.actor))
            .thenComparing(question -> text(question.label))
            .thenComparing(question -> question.scope == null ? "" : ScopeText.of(question.scope));

    private final Ref subject;
    private final QuestionKind kind;
    private final @Nullable Code code;
    private final @Nullable Id<Actor> actor;
    private final @Nullable String label;
    private final @Nullable String labelAsTold;
    private final @Nullable TallyScope scope;
    private final int hash;

    private Question(
            Ref subject,
            QuestionKind kind,
            @Nullable Code code,
            @Nullable Id<Actor> actor,
            @Nullable String labelAsTold,
            @Nullable TallyScope scope) {
        this.subject = subject;
        this.kind = kind;
        this.code = code;
        this.actor = actor;
        label = labelAsTold == null || kind == QuestionKind.OTHER ? labelAsTold : FoldedText.of(labelAsTold);
        this.labelAsTold = labelAsTold == null || labelAsTold.equals(label) ? label : FoldedText.inItsCase(labelAsTold);
        this.scope = scope;
        int terms = hash(code) * 31 + hash(actor);
        hash = ((subject.hashCode() * 31 + kind.ordinal()) * 31 + terms * 31 + hash(label)) * 31 + hash(scope);
    }

    private static int hash(@Nullable Object term) {
        return term == null ? 0 : term.hashCode();
    }

    static Question of(QuestionKind kind, Referable subject) {
        return of(kind, subject, null, null);
    }

    static Question of(QuestionKind kind, Referable subject, @Nullable Code code, @Nullable Id<Actor> actor) {
        return new Question(subject.ref(), kind, code, actor, null, null);
    }

    /** Returns the question how many came to a harm in all. */
    public static Question total(Referable subject, Harm harm) {
        return of(QuestionKind.TOTAL, subject, harm, null);
    }

    /** Returns the question how many were killed in all. */
    public static Question killed(Referable subject) {
        return total(subject, Harm.KILLED);
    }

    /** Returns the question how many of those with a label came to a harm. */
    public static Question part(Referable subject, Harm harm, String label) {
        return part(subject, harm, Optional.of(label), Optional.empty());
    }

    /** Returns the question how many of a subgroup came to a harm, by its label and party where they are told. */
    public static Question part(Referable subject, Harm harm, Optional<String> label, Optional<Id<Actor>> party) {
        return new Question(subject.ref(), QuestionKind.PART, harm, party.orElse(null), label.orElse(null), null);
    }

    /** Returns the question who took part in a role. */
    public static Question participant(Referable subject, Role role) {
        return of(QuestionKind.PARTICIPANT, subject, role, null);
    }

    /** Returns the question when it happened. */
    public static Question time(Referable subject) {
        return of(QuestionKind.TIME, subject);
    }

    /** Returns the question where it happened. */
    public static Question place(Referable subject) {
        return of(QuestionKind.PLACE, subject);
    }

    /** Returns the question where a subject stood in a relation to a place: was, came from, went. */
    public static Question presence(Referable subject, PresenceRelation relation) {
        return of(QuestionKind.PRESENCE, subject, relation, null);
    }

    /** Returns the question to what group an actor belongs. */
    public static Question affiliation(Referable actor) {
        return of(QuestionKind.AFFILIATION, actor);
    }

    /** Returns the question of how many units an operation consisted, or how many a series counts. */
    public static Question tally(Referable subject, CountingUnit unit) {
        return tally(QuestionKind.TALLY, subject, unit, Optional.empty());
    }

    /**
     * Returns the question how many units a scope counts. The order of alternatives and the words of times do not matter.
     */
    public static Question tally(Referable subject, CountingUnit unit, TallyScope scope) {
        return tally(QuestionKind.TALLY, subject, unit, Optional.of(scope));
    }

    static Question tally(QuestionKind kind, Referable subject, CountingUnit unit, Optional<TallyScope> scope) {
        return new Question(
                subject.ref(),
                kind,
                unit,
                null,
                null,
                scope.map(ScopeText::canonical).orElse(null));
    }

    static Question other(Referable subject, String assertionKind) {
        return new Question(subject.ref(), QuestionKind.OTHER, null, null, assertionKind, null);
    }

    /** Of what it is asked: what the claims are about, for an affiliation the actor that is said to belong. */
    public Ref subject() {
        return subject;
    }

    /** What is asked. */
    public QuestionKind kind() {
        return kind;
    }

    /** The harm; empty for questions that are not about casualties. */
    public Optional<Harm> harm() {
        return code(Harm.class);
    }

    /** The role; empty unless it is asked who took part, or with what means. */
    public Optional<Role> role() {
        return code(Role.class);
    }

    /** The relation to the place; empty unless it is asked where somebody was. */
    public Optional<PresenceRelation> relation() {
        return code(PresenceRelation.class);
    }

    /** What is counted; empty unless a tally or a sequence is asked for. */
    public Optional<CountingUnit> unit() {
        return code(CountingUnit.class);
    }

    /** The topic; empty unless an assessment is asked for. */
    public Optional<AssessmentTopic> topic() {
        return code(AssessmentTopic.class);
    }

    /** The party of a subgroup, the actor whose means or the group as what somebody belongs to is asked for; else empty. */
    public Optional<Id<Actor>> actor() {
        return Optional.ofNullable(actor);
    }

    /** The label of a subgroup, or the kind of an unknown assertion; in lower case, with single spaces. */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * The same in the letter case in which it was told or asked for. Questions that differ in it alone are equal; where several claims
     * answer one, it is that of the first of them by id.
     */
    public Optional<String> labelAsTold() {
        return Optional.ofNullable(labelAsTold);
    }

    /** Which operations are counted, in canonical order; empty when it is the subject and its members. */
    public Optional<TallyScope> scope() {
        return Optional.ofNullable(scope);
    }

    /** Whether it asks how many came to this harm, in all or of a subgroup. */
    boolean isOf(Harm harm) {
        return (kind == QuestionKind.TOTAL || kind == QuestionKind.PART) && isHarm(harm);
    }

    /** Returns the same question about those harmed in any way; empty if it is that, or does not count people harmed. */
    Optional<Question> ofAnyHarm() {
        boolean isNarrow = (kind == QuestionKind.TOTAL || kind == QuestionKind.PART) && !isHarm(Harm.HARMED);
        return isNarrow
                ? Optional.of(new Question(subject, kind, Harm.HARMED, actor, labelAsTold, scope))
                : Optional.empty();
    }

    private boolean isHarm(Harm harm) {
        return code != null && code.equals(harm);
    }

    private <C extends Code> Optional<C> code(Class<C> type) {
        return type.isInstance(code) ? Optional.of(type.cast(code)) : Optional.empty();
    }

    /** Orders by subject, kind and terms, by their text; no order of a dataset has a part in it. */
    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question that
                && hash == that.hash
                && kind == that.kind
                && subject.equals(that.subject)
                && Objects.equals(code, that.code)
                && Objects.equals(actor, that.actor)
                && Objects.equals(label, that.label)
                && Objects.equals(scope, that.scope);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /**
     * Returns the question for people, such as {@code killed in operation:strike-2019-09-19} or {@code civilians killed in
     * operation:strike-2019-09-19}.
     */
    @Override
    public String toString() {
        return switch (kind) {
            case TOTAL -> code + " in " + subject;
            case LABEL -> "what those are called who were " + code + " in " + subject;
            case PARTY -> "party of those " + code + " in " + subject;
            case PART ->
                (labelAsTold == null ? "people" : labelAsTold) + (actor == null ? "" : " of actor:" + actor) + " "
                        + code + " in " + subject;
            case PARTICIPANT -> "who has the role " + code + " in " + subject;
            case MEANS -> "means of actor:" + actor + " in the role " + code + " in " + subject;
            case KIND -> "kind of " + subject;
            case TIME -> "time of " + subject;
            case PLACE -> "place of " + subject;
            case PRESENCE -> "where " + subject + " was (" + code + ")";
            case AFFILIATION -> "group of " + subject;
            case AFFILIATION_ROLE -> "role of " + subject + " in actor:" + actor;
            case TALLY -> "number of units (" + code + ") of " + subject + among();
            case SEQUENCE -> "place of " + subject + " in a sequence of units (" + code + ")" + among();
            case ASSESSMENT -> "assessment (" + code + ") of " + subject;
            case RESPONSE -> "response about " + subject;
            case STANDING -> "whether " + subject + " is right";
            case OTHER -> "assertion (" + labelAsTold + ") about " + subject;
        };
    }

    private String among() {
        return scope == null ? "" : " among " + ScopeText.of(scope);
    }

    private static String text(@Nullable Object term) {
        return term == null ? "" : term.toString();
    }
}
